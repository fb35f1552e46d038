import { derivedId } from '#common/ids.ts';
import type { Credits } from './credits.ts';
import type { OrderLine } from './order.ts';
import { makeInstances } from './receive-order.ts';
import type { Stores, Transact } from '../stores.ts';

/** What became of a line whose variant has no plan, for the log. */
export type CreditLineOutcome = 'credits' | 'instances by product slug' | 'nothing' | 'done before';

/** A line without a plan of its own: a credit pack, else the product's offering, else nothing. */
export async function fulfilCreditLine(
  { stores, transact, credits }: { stores: Stores; transact: Transact; credits: Credits },
  lineId: string,
): Promise<CreditLineOutcome> {
  const line = await stores.orderLines.line(lineId);
  if (!line || line.outcome !== 'PENDING') return 'done before';
  // Outside of any transaction: billing may be slow, and its grant has a derived id.
  const granted = await grant(credits, line);
  if (granted !== undefined) {
    await transact(async (inside) => {
      // Held against a cancellation at the same moment: one of the two sees the other.
      const { canceledAt, refundedAt, refundedMicros } = await inside.afterSale.lock(line.orderId);
      await inside.orderLines.decide(line.id, 'CREDITS', null, granted);
      await inside.work.noteDelivery(line.orderId, line.id);
      // Given too late, or before what was given back is known to billing.
      if (canceledAt !== null || refundedAt !== null || refundedMicros > 0)
        await inside.work.settleOrder(line.orderId, `grant:${line.id}`);
    });
    return 'credits';
  }
  return transact((inside) => fallBack(inside, lineId));
}

/** Credits of the pack; undefined when the variant is none. */
const grant = async (credits: Credits, line: OrderLine): Promise<number | undefined> =>
  line.variantId === null
    ? undefined
    : credits.grantPack({
        id: derivedId('credit-pack', line.id),
        organizationId: line.organizationId,
        variantId: line.variantId,
        quantity: line.quantity,
        orderId: line.orderId,
        paid:
          line.paidMicros === null || line.currency === null
            ? null
            : { amountMicros: line.paidMicros, currency: line.currency },
      });

async function fallBack(stores: Stores, lineId: string): Promise<CreditLineOutcome> {
  const line = await stores.orderLines.lock(lineId);
  if (line?.outcome !== 'PENDING') return 'done before';
  const plan =
    line.productSlug === null ? undefined : await stores.offerings.firstPlanOfSlug(line.productSlug);
  if (!plan) {
    await stores.orderLines.decide(
      line.id,
      'NOTHING',
      'What was bought is neither a plan of an offering nor a credit pack.',
    );
    return 'nothing';
  }
  const note = 'the variant has no plan; taken from the slug of its product';
  return (await makeInstances(stores, line, plan, note)) ? 'instances by product slug' : 'nothing';
}
