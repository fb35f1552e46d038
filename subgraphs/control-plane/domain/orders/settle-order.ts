import { derivedId } from '#common/ids.ts';
import type { Credits } from './credits.ts';
import type { DecidedLine } from './order.ts';
import { CANCELED, endOrder, REFUNDED } from './end-order.ts';
import { sellInstance, type Selling } from './sell-instance.ts';
import type { Transact } from '../stores.ts';

/**
 * Brings billing to know of an order what is known here: what its plans brought in, and what was given back; then
 * ends what is not paid for any more. It may stop anywhere and run again. `cause` names what came to be known:
 * credits that were given late are taken back by a request of their own.
 */
export async function settleOrder(
  { stores, credits, transact }: Selling & { transact: Transact },
  orderId: string,
  cause: string,
): Promise<void> {
  const lines = await stores.orderLines.linesOf(orderId);
  // Sales before refunds: what was not earned cannot be reversed.
  for (const line of lines)
    if (line.paidMicros !== null)
      for (const instance of await stores.instances.ofLine(line.id))
        await sellInstance({ stores, credits }, instance, line);
  const { canceledAt, refundedAt, refundedMicros, totalMicros } = await stores.afterSale.read(orderId);
  const isAll = refundedAt !== null;
  const given = givenBack(lines, isAll ? null : refundedMicros, totalMicros);
  const wanted =
    given &&
    (await credits.noteRefund({
      id: derivedId('order-refund', orderId, String(given.amountMicros)),
      orderId,
      totalMicros: given.amountMicros,
      currency: given.currency,
      reason: REFUNDED,
    }));
  if (wanted === 'END' || (isAll && wanted !== 'KEEP'))
    await transact((inside) =>
      endOrder(inside, orderId, wanted === 'END' ? 'TERMINATED' : 'SUSPENDED', REFUNDED),
    );
  if (canceledAt !== null) await takeBack(credits, 'order-canceled', orderId, cause, CANCELED);
  // Nothing was paid that billing knows of: what was given for nothing goes all the same.
  else if (isAll && wanted === undefined) await takeBack(credits, 'order-refunded', orderId, cause, REFUNDED);
}

/**
 * What was given back of what was paid for lines of ours (null: all): an order with other things, too, gives back
 * the part that they are of it. Undefined when nothing was, or no price is known.
 */
function givenBack(
  lines: readonly DecidedLine[],
  refundedMicros: number | null,
  totalMicros: number | null,
): { amountMicros: number; currency: string } | undefined {
  const ours = lines.filter(({ outcome }) => outcome !== 'PENDING' && outcome !== 'NOTHING');
  const currency = ours.find((line) => line.currency !== null)?.currency ?? null;
  const paidMicros = ours.reduce((sum, line) => sum + (line.paidMicros ?? 0), 0);
  if (currency === null || paidMicros === 0 || refundedMicros === 0) return undefined;
  const share = totalMicros === null || totalMicros <= paidMicros ? 1 : paidMicros / totalMicros;
  const amountMicros = refundedMicros === null ? paidMicros : Math.round(refundedMicros * share);
  return amountMicros === 0 ? undefined : { amountMicros: Math.min(amountMicros, paidMicros), currency };
}

const takeBack = (
  credits: Credits,
  why: string,
  orderId: string,
  cause: string,
  reason: string,
): Promise<void> =>
  credits.takeBack({
    id: cause.startsWith('grant:') ? derivedId(why, orderId, cause) : derivedId(why, orderId),
    orderId,
    reason,
  });
