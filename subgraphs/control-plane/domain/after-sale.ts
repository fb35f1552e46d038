import { mayBecome } from './instance.ts';
import type { Stores, Transact } from './stores.ts';

const CANCELED = 'The order was canceled.';
const REFUNDED = 'The order was refunded.';

interface Parts {
  transact: Transact;
}

/** An order that commerce took back: its lines are over, and so is what they bought. May come any number of times. */
export const orderCanceled = ({ transact }: Parts, orderId: string): Promise<void> =>
  transact((stores) => takeBack(stores, orderId, CANCELED));

/** The same for an order whose money was given back in full. */
export const orderRefunded = ({ transact }: Parts, orderId: string): Promise<void> =>
  transact((stores) => takeBack(stores, orderId, REFUNDED));

async function takeBack({ orderLines, instances }: Stores, orderId: string, note: string): Promise<void> {
  for (const line of await orderLines.linesOf(orderId)) {
    await orderLines.decide(line.id, 'CANCELED', note);
    for (const { id } of await instances.ofLine(line.id))
      await instances.move(id, mayBecome.TERMINATED, 'TERMINATED');
  }
}
