import { sql } from 'drizzle-orm';
import type { Executor } from '#common/database/database.ts';
import type { AfterSaleStore, OrderAfterSale } from '../domain/orders/order.ts';

interface Row extends Record<string, unknown> {
  canceled: Date | null;
  refunded: Date | null;
  micros: string;
  total: string | null;
}
const columns = sql`canceled_at AS canceled, refunded_at AS refunded, refunded_micros AS micros, total_micros AS total`;
const known = (row: Row | undefined): OrderAfterSale => ({
  canceledAt: row?.canceled ?? null,
  refundedAt: row?.refunded ?? null,
  refundedMicros: Number(row?.micros ?? 0),
  totalMicros: row?.total == null ? null : Number(row.total),
});

export const createAfterSaleStore = (db: Executor): AfterSaleStore => ({
  async lock(orderId) {
    const { rows } = await db.execute<Row>(sql`
      INSERT INTO orders_after_sale (order_id) VALUES (${orderId})
      ON CONFLICT (order_id) DO UPDATE SET seen_at = now()
      RETURNING ${columns}`);
    return known(rows[0]);
  },
  async read(orderId) {
    const { rows } = await db.execute<Row>(
      sql`SELECT ${columns} FROM orders_after_sale WHERE order_id = ${orderId}`,
    );
    return known(rows[0]);
  },
  async refundedSoFar(orderId, { refundedMicros, totalMicros }) {
    await db.execute(sql`UPDATE orders_after_sale SET
      refunded_micros = greatest(refunded_micros, ${refundedMicros}),
      total_micros = coalesce(${totalMicros}::bigint, total_micros) WHERE order_id = ${orderId}`);
  },
  async canceled(orderId) {
    await db.execute(sql`UPDATE orders_after_sale SET canceled_at = coalesce(canceled_at, now())
      WHERE order_id = ${orderId}`);
  },
  async refunded(orderId) {
    await db.execute(sql`UPDATE orders_after_sale SET refunded_at = coalesce(refunded_at, now())
      WHERE order_id = ${orderId}`);
  },
  async rememberCustomer(id, email) {
    await db.execute(
      sql`INSERT INTO customers (id, email) VALUES (${id}, ${email}) ON CONFLICT (id) DO NOTHING`,
    );
  },
  async changeCustomer(id, email, changedAt) {
    const at = changedAt?.toISOString() ?? null;
    const { rows } = await db.execute<{ email: string }>(sql`
      SELECT email FROM customers
      WHERE id = ${id} AND (changed_at IS NULL OR ${at}::timestamptz IS NULL OR changed_at < ${at}::timestamptz)
      FOR UPDATE`);
    if (!rows[0]) {
      await db.execute(sql`INSERT INTO customers (id, email, changed_at) VALUES (${id}, ${email}, ${at}::timestamptz)
        ON CONFLICT (id) DO NOTHING`);
      return undefined;
    }
    await db.execute(
      sql`UPDATE customers SET email = ${email}, changed_at = ${at}::timestamptz WHERE id = ${id}`,
    );
    return rows[0].email;
  },
  async customersAfter(id, limit) {
    const { rows } = await db.execute<{ id: string; email: string }>(
      sql`SELECT id, email FROM customers WHERE id > ${id} ORDER BY id LIMIT ${limit}`,
    );
    return rows;
  },
  async moveMember(from, to) {
    // Who belongs to an organization under both addresses belongs to it once.
    await db.execute(sql`DELETE FROM members AS old USING members AS kept
      WHERE old.email = ${from} AND kept.email = ${to} AND kept.organization_id = old.organization_id`);
    await db.execute(sql`UPDATE members SET email = ${to} WHERE email = ${from}`);
    // One personal workspace for a person: a second one stays theirs as an organization like any other.
    await db.execute(sql`UPDATE organizations SET personal_email =
        CASE WHEN EXISTS (SELECT FROM organizations WHERE personal_email = ${to}) THEN NULL ELSE ${to} END
      WHERE personal_email = ${from}`);
  },
});
