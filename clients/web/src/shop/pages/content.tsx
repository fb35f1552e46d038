import { graphql } from '../../../generated/gql.ts';
import { Head } from '../../app/head.tsx';
import { Blocks } from '../../design/blocks.tsx';
import { pageQuery } from '../../graph/page-query.ts';
import { CHANNEL } from '../channel.ts';

const document = graphql(`
  query ContentPage($slug: String!, $channel: String!) {
    page(slug: $slug, channel: $channel) {
      id
      title
      content
      seoDescription
    }
  }
`);

export const query = pageQuery({
  document,
  variables: ({ params }) => ({ slug: params['slug'] ?? '', channel: CHANNEL }),
  found: ({ page }) => Boolean(page),
});

export default function ContentPage() {
  const { page } = query.useData();
  if (!page) return null;
  return (
    <article className="page page-narrow stack">
      <Head title={page.title} description={page.seoDescription ?? undefined} />
      <h1>{page.title}</h1>
      <Blocks content={page.content} />
    </article>
  );
}
