import type { Stripe } from 'stripe';
import type { Database } from '#common/database/database.ts';
import { enqueue } from '#common/jobs/enqueue.ts';

export const EVENT_QUEUE = 'payment-event';

/** What concerns us; everything else is answered and forgotten. */
export const EVENT_TYPES = [
  'account.updated',
  'transfer.reversed',
  'payment_intent.succeeded',
  'payment_intent.payment_failed',
  'charge.succeeded',
  'charge.updated',
  'charge.dispute.funds_withdrawn',
  'charge.dispute.funds_reinstated',
  'refund.failed',
] as const;
type EventType = (typeof EVENT_TYPES)[number];

export interface PaymentEvent {
  type: EventType;
  /** The resource that the event is about; it is read anew, because events come in any order. */
  object: string;
  account: string | null;
}

/** Keeps an event to be worked off; the same one again, from wherever, is the same entry. */
export async function putEvent(
  { db }: Pick<Database, 'db'>,
  event: Stripe.Event,
): Promise<'accepted' | 'ignored'> {
  const type = EVENT_TYPES.find((known) => known === event.type);
  const object = (event.data.object as { id?: string }).id;
  if (type === undefined || object === undefined) return 'ignored';
  // What happens at a seller's account is the seller's; only how the account stands concerns us.
  if (event.account !== undefined && type !== 'account.updated') return 'ignored';
  // Payments of orders are commerce's.
  if (event.data.object.object === 'payment_intent' && event.data.object.metadata['charge'] === undefined)
    return 'ignored';
  const payload: PaymentEvent = { type, object, account: event.account ?? null };
  await enqueue(db, { queue: EVENT_QUEUE, key: event.id, payload });
  return 'accepted';
}
