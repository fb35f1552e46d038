import { asc, count, eq } from 'drizzle-orm';
import type { Executor } from '#common/database/database.ts';
import { among } from '../among.ts';
import type { InvoiceRow } from '../rows.ts';
import { invoices } from '../tables.ts';

export const invoiceStore = (db: Executor) => ({
  /** In the order in which they were made. */
  ofOrders: (orderIds: readonly string[]): Promise<InvoiceRow[]> =>
    db
      .select()
      .from(invoices)
      .where(among(invoices.orderId, orderIds))
      .orderBy(asc(invoices.orderId), asc(invoices.id)),

  async countOf(orderId: string): Promise<number> {
    const [row] = await db.select({ count: count() }).from(invoices).where(eq(invoices.orderId, orderId));
    return row?.count ?? 0;
  },

  async insert(row: typeof invoices.$inferInsert): Promise<InvoiceRow> {
    const [made] = await db.insert(invoices).values(row).returning();
    return made as InvoiceRow;
  },

  /** Undefined when there is none. */
  async update(
    id: number,
    change: Partial<Pick<InvoiceRow, 'number' | 'url'>>,
  ): Promise<InvoiceRow | undefined> {
    const [changed] = await db
      .update(invoices)
      .set({ id, ...change })
      .where(eq(invoices.id, id))
      .returning();
    return changed;
  },

  async delete(id: number): Promise<InvoiceRow | undefined> {
    const [gone] = await db.delete(invoices).where(eq(invoices.id, id)).returning();
    return gone;
  },
});
