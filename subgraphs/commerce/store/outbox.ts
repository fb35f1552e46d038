import { asc, eq } from 'drizzle-orm';
import type { Executor } from '#common/database.ts';
import { enqueue } from '#common/jobs/enqueue.ts';
import { orderFullyPaidBody } from '../webhooks/order-fully-paid.ts';
import { DELIVERY_ATTEMPTS, DELIVERY_QUEUE, type Delivery } from '../webhooks/delivery.ts';
import type { OrderRow } from './rows.ts';
import { channels, orderLines, products, users, variants } from './tables.ts';

/** Events that must leave the house exactly if their cause is committed. */
export const outboxStore = (db: Executor) => ({
  /** Written in the transaction that pays the order. The body is made now: every try sends the same bytes. */
  async orderFullyPaid(order: OrderRow): Promise<void> {
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
    const delivery: Delivery = {
      event: 'order_fully_paid',
      body: JSON.stringify(
        orderFullyPaidBody(
          order,
          parties?.channelSlug ?? '',
          parties?.userId && parties.email ? { id: parties.userId, email: parties.email } : null,
          lines,
        ),
      ),
    };
    await enqueue(db, {
      queue: DELIVERY_QUEUE,
      key: `${delivery.event}:${order.id}`,
      payload: delivery,
      maxAttempts: DELIVERY_ATTEMPTS,
    });
  },
});
