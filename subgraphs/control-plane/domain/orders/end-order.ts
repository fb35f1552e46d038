import type { Stores } from '../stores.ts';

/** Said by lines, instances and ledger entries. */
export const CANCELED = 'The order was cancelled.';
export const REFUNDED = 'The order was refunded.';

/** What was not delivered never is; what was is suspended, or terminated. True when the order has come here before. */
export async function endOrder(
  { orderLines, instances }: Pick<Stores, 'orderLines' | 'instances'>,
  orderId: string,
  to: 'SUSPENDED' | 'TERMINATED',
  note: string,
): Promise<boolean> {
  const lines = await orderLines.linesOf(orderId);
  for (const line of lines) {
    await orderLines.decide(line.id, 'CANCELED', note);
    for (const { id } of await instances.ofLine(line.id)) {
      await instances.move(id, ['PENDING', 'PROVISIONING', 'FAILED'], 'TERMINATED', note);
      await instances.move(id, to === 'TERMINATED' ? ['ACTIVE', 'SUSPENDED'] : ['ACTIVE'], to, note);
    }
  }
  return lines.length > 0;
}
