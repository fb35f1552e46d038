import { and, asc, eq, getTableColumns, inArray, ne, sql } from 'drizzle-orm';
import type { Executor } from '#common/database/database.ts';
import { priceOf, type DecidedLine, type LinePrice, type OrderLineStore } from '../domain/orders/order.ts';
import { only } from './rows.ts';
import { orderLines } from './tables.ts';

const { note: _note, creditsGranted: _creditsGranted, ...columns } = getTableColumns(orderLines);

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
  async decide(id, outcome, note, creditsGranted) {
    await db
      .update(orderLines)
      .set({ outcome, note, ...(creditsGranted !== undefined && { creditsGranted }) })
      .where(and(eq(orderLines.id, id), ne(orderLines.outcome, 'CANCELED')));
  },
  linesOf: (orderId) => linesOfOrders(db, [orderId]),
  async notePrices(lines) {
    const priced = lines.map((line) => ({ id: line.id, ...priceOf(line) }));
    const of = (pick: (line: LinePrice & { id: string }) => unknown) => sql.param(priced.map(pick));
    const { rows } = await db.execute<{ id: string }>(sql`
      UPDATE order_lines AS l SET paid_micros = p.paid_micros, currency = p.currency
      FROM unnest(${of(({ id }) => id)}::text[], ${of(({ paidMicros }) => paidMicros)}::bigint[],
                  ${of(({ currency }) => currency)}::text[]) AS p (id, paid_micros, currency)
      WHERE l.id = p.id AND l.paid_micros IS NULL AND p.paid_micros IS NOT NULL RETURNING l.id`);
    return rows.map(({ id }) => id);
  },
});

const MAX_LINES_OF_ORDER = 1_000;

/** Lines of each of many orders. */
export const linesOfOrders = (db: Executor, orderIds: readonly string[]): Promise<DecidedLine[]> =>
  db
    .select()
    .from(orderLines)
    .where(inArray(orderLines.orderId, [...orderIds]))
    .orderBy(asc(orderLines.id))
    .limit(MAX_LINES_OF_ORDER * orderIds.length);
