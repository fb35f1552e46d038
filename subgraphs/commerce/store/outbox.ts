import { asc, eq } from 'drizzle-orm';
import type { Executor } from '#common/database/database.ts';
import { newId } from '#common/ids.ts';
import { enqueue } from '#common/jobs/enqueue.ts';
import { enqueueMail } from '#common/mail/enqueue-mail.ts';
import type { Mail } from '#common/mail/mail.ts';
import { DELIVERY_ATTEMPTS, DELIVERY_QUEUE, type Delivery } from '../webhooks/delivery.ts';
import {
  customerBody,
  orderBody,
  productBody,
  variantBody,
  type OrderEvent,
  type WebhookEvent,
} from '../webhooks/events.ts';
import type { OrderRow, ProductRow, UserRow, VariantRow } from './rows.ts';
import { channels, orderLines, products, users, variants } from './tables.ts';

export const REFUND_QUEUE = 'payment-refunds';
/** At five minutes between the later ones a month of trying: whoever waits for money is not told "never". */
const REFUND_ATTEMPTS = 10_000;
export interface RefundJob {
  /** Id of the event that asks for it. */
  request: number;
}

/** Events that must leave the house exactly if their cause is committed: written in the same transaction. */
export const outboxStore = (db: Executor) => ({
  /** An order is fully paid once in its life; everything else may happen to it again. */
  async order(event: OrderEvent, order: OrderRow): Promise<void> {
    const [parties] = await db
      .select({ channelSlug: channels.slug, userId: users.id, email: users.email })
      .from(channels)
      .leftJoin(users, eq(users.id, order.userId ?? 0))
      .where(eq(channels.id, order.channelId));
    const lines = await db
      .select({
        line: orderLines,
        product: { id: products.id, slug: products.slug, name: products.name },
      })
      .from(orderLines)
      .leftJoin(variants, eq(variants.id, orderLines.variantId))
      .leftJoin(products, eq(products.id, variants.productId))
      .where(eq(orderLines.orderId, order.id))
      .orderBy(asc(orderLines.position));
    const user = parties?.userId && parties.email ? { id: parties.userId, email: parties.email } : null;
    const body = orderBody(order, parties?.channelSlug ?? '', user, lines);
    await send(db, event, body, event === 'order_fully_paid' ? order.id : `${order.id}:${newId()}`);
  },

  /** The gateway of a payment is asked to give back what this event says. */
  refund: (requestId: number): Promise<void> =>
    enqueue(db, {
      queue: REFUND_QUEUE,
      key: String(requestId),
      payload: { request: requestId } satisfies RefundJob,
      maxAttempts: REFUND_ATTEMPTS,
    }),

  mail: (key: string, mail: Mail): Promise<void> => enqueueMail(db, key, mail),

  customerUpdated: (user: UserRow): Promise<void> =>
    send(db, 'customer_updated', customerBody(user), `${user.id}:${newId()}`),

  product: (event: 'product_updated' | 'product_deleted', product: ProductRow): Promise<void> =>
    send(db, event, productBody(product), `${product.id}:${newId()}`),

  variantDeleted: (variant: VariantRow): Promise<void> =>
    send(db, 'product_variant_deleted', variantBody(variant), `${variant.id}:${newId()}`),
});

/** The body is made now: every try sends the same bytes. */
async function send(db: Executor, event: WebhookEvent, body: unknown, name: string): Promise<void> {
  const delivery: Delivery = { event, body: JSON.stringify(body) };
  await enqueue(db, {
    queue: DELIVERY_QUEUE,
    key: `${event}:${name}`,
    payload: delivery,
    maxAttempts: DELIVERY_ATTEMPTS,
  });
}
