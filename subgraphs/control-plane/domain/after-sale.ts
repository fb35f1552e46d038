import { derivedId } from '#common/ids.ts';
import type { Credits } from './credits.ts';
import type { Stores, Transact } from './stores.ts';

/** What happened to orders and customers in commerce; each is told in any order and any number of times. */
export interface AfterSaleStore {
  /** What is known of an order; nobody else decides about it until the transaction ends. */
  lock(orderId: string): Promise<{ canceledAt: Date | null; refundedAt: Date | null }>;
  canceled(orderId: string): Promise<void>;
  refunded(orderId: string): Promise<void>;
  /** Remembers an account that was not known. */
  rememberCustomer(id: string, email: string): Promise<void>;
  /** The address that an account had before; undefined when it is not known, or has been changed later. */
  changeCustomer(id: string, email: string, changedAt: Date | null): Promise<string | undefined>;
  /** Memberships, and the personal workspace, of one address become another's. */
  moveMember(from: string, to: string): Promise<void>;
}

interface Parts {
  transact: Transact;
  credits: Credits;
}

/** Said by lines and instances. */
const CANCELED = 'The order was cancelled.';
const REFUNDED = 'The order was refunded.';

/** What was not delivered never is; what was is suspended; credits that are left are taken back. */
export const orderCancelled = async (parts: Parts, orderId: string): Promise<void> => {
  const known = await parts.transact(async (stores) => {
    await stores.afterSale.lock(orderId);
    await stores.afterSale.canceled(orderId);
    return endLines(stores, orderId, CANCELED);
  });
  if (known) await takeBack(parts, 'order-canceled', orderId, CANCELED);
};

/** The same for an order whose money was given back in full. */
export const orderRefunded = async (parts: Parts, orderId: string): Promise<void> => {
  const known = await parts.transact(async (stores) => {
    await stores.afterSale.lock(orderId);
    await stores.afterSale.refunded(orderId);
    return endLines(stores, orderId, REFUNDED);
  });
  if (known) await takeBack(parts, 'order-refunded', orderId, REFUNDED);
};

/** True when the order has come here before. */
async function endLines({ orderLines, instances }: Stores, orderId: string, note: string): Promise<boolean> {
  const lines = await orderLines.linesOf(orderId);
  for (const line of lines) {
    await orderLines.decide(line.id, 'CANCELED', note);
    for (const { id } of await instances.ofLine(line.id)) {
      await instances.move(id, ['PENDING', 'PROVISIONING', 'FAILED'], 'TERMINATED', note);
      await instances.move(id, ['ACTIVE'], 'SUSPENDED', note);
    }
  }
  return lines.length > 0;
}

const takeBack = ({ credits }: Parts, why: string, orderId: string, reason: string): Promise<void> =>
  credits.takeBack({ id: derivedId(why, orderId), orderId, reason });

export interface CustomerNews {
  id: string;
  /** In its normal form. */
  email: string;
  changedAt: Date | null;
}

/** A changed address takes its person along, with their memberships and their workspace, and nobody else. */
export const customerChanged = (
  transact: Transact,
  { id, email, changedAt }: CustomerNews,
): Promise<string | undefined> =>
  transact(async (stores) => {
    const before = await stores.afterSale.changeCustomer(id, email, changedAt);
    if (before === undefined || before === email) return undefined;
    await stores.afterSale.moveMember(before, email);
    return before;
  });
