import { and, asc, eq, getTableColumns, sql } from 'drizzle-orm';
import type { Executor } from '#common/database/database.ts';
import { among } from '../among.ts';
import type { PaymentEvent, TransactionEventRow, TransactionRow } from '../rows.ts';
import { transactionEvents, transactions } from '../tables.ts';

export const paymentStore = (db: Executor) => ({
  async insert(transaction: typeof transactions.$inferInsert): Promise<TransactionRow> {
    const [row] = await db.insert(transactions).values(transaction).returning();
    return row as TransactionRow;
  },

  async addEvent(event: typeof transactionEvents.$inferInsert): Promise<TransactionEventRow> {
    const [row] = await db.insert(transactionEvents).values(event).returning();
    return row as TransactionEventRow;
  },

  async update(
    id: string,
    change: Partial<
      Pick<TransactionRow, 'chargedMinor' | 'refundedMinor' | 'message' | 'externalUrl' | 'pspReference'>
    >,
  ): Promise<TransactionRow> {
    const [row] = await db
      .update(transactions)
      .set({ ...change, modifiedAt: sql`now()` })
      .where(eq(transactions.id, id))
      .returning();
    return row as TransactionRow;
  },

  async event(id: number): Promise<TransactionEventRow | undefined> {
    const [row] = await db.select().from(transactionEvents).where(eq(transactionEvents.id, id));
    return row;
  },

  async renameEvent(id: number, pspReference: string): Promise<void> {
    await db.update(transactionEvents).set({ pspReference }).where(eq(transactionEvents.id, id));
  },

  /** The payment that a gateway knows by this name. */
  async byReference(gateway: string, pspReference: string): Promise<TransactionRow | undefined> {
    const [row] = await db
      .select()
      .from(transactions)
      .where(and(eq(transactions.gateway, gateway), eq(transactions.pspReference, pspReference)))
      .limit(1);
    return row;
  },

  async byId(id: string): Promise<TransactionRow | undefined> {
    const [row] = await db.select().from(transactions).where(eq(transactions.id, id));
    return row;
  },

  async lock(id: string): Promise<TransactionRow | undefined> {
    const [row] = await db.select().from(transactions).where(eq(transactions.id, id)).for('update');
    return row;
  },

  async byIdempotencyKey(sourceId: string, key: string): Promise<TransactionRow | undefined> {
    const [row] = await db
      .select()
      .from(transactions)
      .where(and(eq(transactions.sourceId, sourceId), eq(transactions.idempotencyKey, key)));
    return row;
  },

  /** Locked, so that a payment that is being processed is counted when it is done. */
  lockOfCheckout: (checkoutId: string): Promise<TransactionRow[]> =>
    db.select().from(transactions).where(eq(transactions.checkoutId, checkoutId)).for('update'),

  ofCheckouts: (ids: readonly string[]): Promise<TransactionRow[]> =>
    db
      .select()
      .from(transactions)
      .where(among(transactions.checkoutId, ids))
      .orderBy(asc(transactions.createdAt), asc(transactions.id)),

  ofOrders: (ids: readonly string[]): Promise<TransactionRow[]> =>
    db
      .select()
      .from(transactions)
      .where(among(transactions.orderId, ids))
      .orderBy(asc(transactions.createdAt), asc(transactions.id)),

  events: (ids: readonly string[]): Promise<PaymentEvent[]> =>
    db
      .select({
        ...getTableColumns(transactionEvents),
        currencyCode: transactions.currencyCode,
        idempotencyKey: transactions.idempotencyKey,
      })
      .from(transactionEvents)
      .innerJoin(transactions, eq(transactions.id, transactionEvents.transactionId))
      .where(among(transactionEvents.transactionId, ids))
      .orderBy(asc(transactionEvents.transactionId), asc(transactionEvents.id)),

  async moveToOrder(checkoutId: string, orderId: string): Promise<void> {
    await db
      .update(transactions)
      .set({ checkoutId: null, orderId })
      .where(eq(transactions.checkoutId, checkoutId));
  },
});
