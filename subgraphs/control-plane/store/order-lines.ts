import { eq, getTableColumns } from 'drizzle-orm';
import type { Executor } from '#common/database.ts';
import type { OrderLineStore } from '../domain/order.ts';
import { only } from './rows.ts';
import { orderLines } from './tables.ts';

const { note: _note, ...columns } = getTableColumns(orderLines);

export const createOrderLineStore = (db: Executor): OrderLineStore => ({
  async insert(line) {
    const made = await db
      .insert(orderLines)
      .values(line)
      .onConflictDoNothing()
      .returning({ id: orderLines.id });
    return made.length > 0;
  },
  async line(id) {
    return only(await db.select(columns).from(orderLines).where(eq(orderLines.id, id)));
  },
  async lock(id) {
    return only(await db.select(columns).from(orderLines).where(eq(orderLines.id, id)).for('update'));
  },
  async decide(id, outcome, note) {
    await db.update(orderLines).set({ outcome, note }).where(eq(orderLines.id, id));
  },
});
