import type { PayoutState as State } from '../../generated/graphql.ts';

const words: Record<State, [text: string, tone: string]> = {
  PENDING: ['On its way', 'busy'],
  PAID: ['Paid', 'good'],
  FAILED: ['Failed', 'bad'],
  CANCELED: ['Canceled', 'off'],
};

export function PayoutState({ state }: { state: State }) {
  const [text, tone] = words[state];
  return <span className={`badge badge-${tone}`}>{text}</span>;
}
