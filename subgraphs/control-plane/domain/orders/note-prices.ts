import type { PaidOrder } from './order.ts';
import type { Transact } from '../stores.ts';

/** Prices of lines that came without: they are sold now, and billing hears of them. */
export const notePrices = (transact: Transact, { id, lines }: PaidOrder): Promise<void> =>
  transact(async (stores) => {
    for (const line of await stores.orderLines.notePrices(lines))
      await stores.work.settleOrder(id, `price:${line}`);
  });
