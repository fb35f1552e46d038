export const SITE = 'Agent Marketplace';

interface HeadProps {
  title?: string;
  description?: string;
}

/** Title and description of a page; React puts them into the document's head. */
export const Head = ({ title, description }: HeadProps) => (
  <>
    <title>{title ? `${title} · ${SITE}` : SITE}</title>
    {description && <meta name="description" content={description} />}
  </>
);
