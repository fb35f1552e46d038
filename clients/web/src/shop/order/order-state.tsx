import type { OrderStatus } from '../../../generated/graphql.ts';

const words: Partial<Record<OrderStatus, [text: string, tone: string]>> = {
  FULFILLED: ['Delivered', 'good'],
  PARTIALLY_FULFILLED: ['Partly delivered', 'busy'],
  UNFULFILLED: ['Being set up', 'busy'],
  CANCELED: ['Cancelled', 'off'],
  RETURNED: ['Returned', 'off'],
};

export function OrderState({ status, isPaid }: { status: OrderStatus; isPaid: boolean }) {
  const [text, tone] = isPaid ? (words[status] ?? ['Paid', 'good']) : ['Not paid', 'bad'];
  return <span className={`badge badge-${tone}`}>{text}</span>;
}
