import type { Db, Executor } from '#common/database/database.ts';
import { checkoutStore } from './checkouts.ts';
import { discountStore } from './discounts.ts';
import { invoiceStore } from './invoices.ts';
import { orderStore } from './orders.ts';
import { outboxStore } from '../outbox.ts';
import { paymentStore } from './payments.ts';
import { userStore } from '../users.ts';

const on = (db: Executor) => ({
  users: userStore(db),
  checkouts: checkoutStore(db),
  orders: orderStore(db),
  invoices: invoiceStore(db),
  payments: paymentStore(db),
  discounts: discountStore(db),
  outbox: outboxStore(db),
});

/** Everything that is bought and paid, on a database or in one transaction. */
export type Sales = ReturnType<typeof on>;

export interface SalesStore extends Sales {
  transaction<T>(work: (sales: Sales) => Promise<T>): Promise<T>;
}

export const salesStore = (db: Db): SalesStore => ({
  ...on(db),
  transaction: (work) => db.transaction((transaction) => work(on(transaction))),
});
