import type { OfferingState as State } from '../../generated/graphql.ts';

const words: Record<State, [text: string, tone: string]> = {
  DRAFT: ['Draft', 'off'],
  IN_REVIEW: ['In review', 'busy'],
  PUBLISHED: ['On sale', 'good'],
  REJECTED: ['Rejected', 'bad'],
  UNPUBLISHED: ['Off sale', 'off'],
  ARCHIVED: ['Archived', 'off'],
};

export function OfferingState({ state }: { state: State }) {
  const [text, tone] = words[state];
  return <span className={`badge badge-${tone}`}>{text}</span>;
}
