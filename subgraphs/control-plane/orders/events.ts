import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Database, Executor } from '#common/database/database.ts';
import { enqueue } from '#common/jobs/enqueue.ts';
import { normalEmail } from '#common/identity/email.ts';
import type { Logger } from '#common/process/logging.ts';
import { customerChanged, orderCancelled, orderRefunded } from '../domain/orders/after-sale.ts';
import { notePrices } from '../domain/orders/note-prices.ts';
import { lookSoon } from '../store/listings.ts';
import { createStores, createTransact } from '../store/stores.ts';
import { PAID_ATTEMPTS, queues } from '../store/work.ts';
import { putIntoInbox } from './inbox.ts';
import { orderState, type OrderState } from './order-event.ts';
import { shelfEvents, type Changed } from './shelf-event.ts';

/** Events of orders: what the order says of itself decides, whatever the event's name, which is not signed. */
const orderEvents = new Set([
  'order_fully_paid',
  'order_updated',
  'order_cancelled',
  'order_expired',
  'order_refunded',
  'order_fully_refunded',
]);

const customer = z.object({
  user: z.object({
    id: z.string().min(1).max(200),
    email: z.string().min(3).max(320),
    updatedAt: z.coerce.date().nullish(),
  }),
});

/** What a job of `commerce-events` holds. */
export type CommerceEvent =
  | { kind: 'order'; state: OrderState }
  | { kind: 'customer'; id: string; email: string; changedAt: string | null };

/** A product that was changed there: something to look at, not to believe. */
export interface ShelfEvent {
  kind: 'shelf';
  changed: Changed;
}

/** An event that does not say what it has to; `missing` are the places where. */
interface Malformed {
  kind: 'malformed';
  missing: string[];
}

/** Reads what commerce has signed: an event to be worked off, or `ignored` for one that does not concern us. */
export function readEvent(name: string, body: unknown): CommerceEvent | ShelfEvent | Malformed | 'ignored' {
  if (orderEvents.has(name))
    return read(z.object({ order: orderState }), body, ({ order }) => ({ kind: 'order', state: order }));
  if (name === 'customer_updated')
    return read(customer, body, ({ user: { id, email, updatedAt } }) => ({
      kind: 'customer',
      id,
      email: normalEmail(email),
      changedAt: updatedAt?.toISOString() ?? null,
    }));
  const shelfEvent = shelfEvents[name];
  return shelfEvent ? read(shelfEvent, body, (changed) => ({ kind: 'shelf', changed })) : 'ignored';
}

function read<T, Event>(form: z.ZodType<T>, body: unknown, eventOf: (told: T) => Event): Event | Malformed {
  const { data, error } = form.safeParse(body);
  if (!error) return eventOf(data);
  return { kind: 'malformed', missing: error.issues.map(({ path }) => path.join('.')) };
}

/** Keeps an event to be worked off; the same one again, from wherever, is the same entry. */
export async function keepEvent(db: Executor, event: CommerceEvent | ShelfEvent): Promise<void> {
  if (event.kind === 'shelf') return lookSoon(db, event.changed);
  await enqueue(db, {
    queue: queues.events,
    key: createHash('sha256').update(JSON.stringify(event)).digest('base64url'),
    payload: event,
    maxAttempts: PAID_ATTEMPTS,
  });
  // What was paid is not kept waiting behind everything else that is told.
  if (event.kind === 'order') await keepPaid(db, event.state);
}

async function keepPaid(db: Executor, { paid, isCanceled, refund }: OrderState): Promise<void> {
  if (paid && !isCanceled && !refund?.isAll) await putIntoInbox(db, paid);
}

interface Resources {
  database: Database;
  logger: Logger;
}

/** Works an event off. Effects only ever go one way, so that a late event of earlier undoes nothing. */
export async function workOff({ database, logger }: Resources, event: CommerceEvent): Promise<void> {
  const { db } = database;
  const transact = createTransact(db);
  if (event.kind === 'customer') {
    const { id, email } = event;
    const changedAt = event.changedAt === null ? null : new Date(event.changedAt);
    const before = await customerChanged(transact, { id, email, changedAt });
    if (before !== undefined) logger.info({ customer: id }, 'a customer of commerce has another address now');
    return;
  }
  const { id, customerId, customerEmail, isCanceled, refund, paid } = event.state;
  if (customerId !== null && customerEmail !== null)
    await createStores(db).afterSale.rememberCustomer(customerId, customerEmail);
  if (paid) await notePrices(transact, paid);
  if (isCanceled) await orderCancelled(transact, id);
  if (refund) await orderRefunded(transact, id, refund);
}
