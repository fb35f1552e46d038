import { and, asc, eq, getTableColumns, inArray, lte, sql, type SQL } from 'drizzle-orm';
import type { Executor } from '#common/database/database.ts';
import type { Page } from '#common/pagination/arguments.ts';
import { keyset, type KeysetColumn } from '#common/pagination/keyset.ts';
import { among } from '../among.ts';
import type { Keyed } from '../../connection.ts';
import type { OrderQuery } from '../../domain/orders/order-filter.ts';
import { moment } from '../catalogue/product-filter.ts';
import type { FulfillmentLineRow, FulfillmentRow, OrderRow, SoldLine } from '../rows.ts';
import { fulfillmentLines, fulfillments, orderLines, orders } from '../tables.ts';

export const orderStore = (db: Executor) => ({
  byIds: (ids: readonly string[]): Promise<OrderRow[]> =>
    db.select().from(orders).where(among(orders.id, ids)),

  async byCheckout(checkoutId: string): Promise<OrderRow | undefined> {
    const [row] = await db.select().from(orders).where(eq(orders.checkoutId, checkoutId));
    return row;
  },

  async anyInChannel(channelId: number): Promise<boolean> {
    const [row] = await db
      .select({ id: orders.id })
      .from(orders)
      .where(eq(orders.channelId, channelId))
      .limit(1);
    return row !== undefined;
  },

  async lock(id: string): Promise<OrderRow | undefined> {
    const [row] = await db.select().from(orders).where(eq(orders.id, id)).for('update');
    return row;
  },

  async insert(
    order: typeof orders.$inferInsert,
    lines: (typeof orderLines.$inferInsert)[],
  ): Promise<OrderRow> {
    const [row] = await db.insert(orders).values(order).returning();
    await db.insert(orderLines).values(lines);
    return row as OrderRow;
  },

  async addCharge(id: string, amountMinor: number): Promise<OrderRow> {
    const [row] = await db
      .update(orders)
      .set({ chargedMinor: sql`${orders.chargedMinor} + ${amountMinor}`, updatedAt: sql`now()` })
      .where(eq(orders.id, id))
      .returning();
    return row as OrderRow;
  },

  /** Money that went back, and what it leaves charged. */
  async addRefund(id: string, chargedMinor: number, refundedMinor: number): Promise<OrderRow> {
    const [row] = await db
      .update(orders)
      .set({
        chargedMinor: sql`greatest(${orders.chargedMinor} + ${chargedMinor}, 0)`,
        refundedMinor: sql`greatest(${orders.refundedMinor} + ${refundedMinor}, 0)`,
        updatedAt: sql`now()`,
      })
      .where(eq(orders.id, id))
      .returning();
    return row as OrderRow;
  },

  async fulfillment(id: number): Promise<FulfillmentRow | undefined> {
    const [row] = await db.select().from(fulfillments).where(eq(fulfillments.id, id));
    return row;
  },

  /** Its lines are to be delivered again; undefined when it was cancelled already. */
  async cancelFulfillment(id: number): Promise<FulfillmentRow | undefined> {
    const [row] = await db
      .update(fulfillments)
      .set({ status: 'CANCELED' })
      .where(and(eq(fulfillments.id, id), eq(fulfillments.status, 'FULFILLED')))
      .returning();
    if (row)
      await db.execute(sql`UPDATE order_lines SET quantity_fulfilled = quantity_fulfilled - gone.quantity
        FROM fulfillment_lines AS gone WHERE gone.fulfillment_id = ${id} AND gone.order_line_id = order_lines.id`);
    return row;
  },

  lines: (orderIds: readonly string[]): Promise<SoldLine[]> =>
    db
      .select({
        ...getTableColumns(orderLines),
        currencyCode: orders.currencyCode,
        channelId: orders.channelId,
      })
      .from(orderLines)
      .innerJoin(orders, eq(orders.id, orderLines.orderId))
      .where(among(orderLines.orderId, orderIds))
      .orderBy(asc(orderLines.orderId), asc(orderLines.position)),

  linesById: (ids: readonly string[]): Promise<SoldLine[]> =>
    db
      .select({
        ...getTableColumns(orderLines),
        currencyCode: orders.currencyCode,
        channelId: orders.channelId,
      })
      .from(orderLines)
      .innerJoin(orders, eq(orders.id, orderLines.orderId))
      .where(among(orderLines.id, ids)),

  async setStatus(id: string, status: OrderRow['status']): Promise<OrderRow> {
    const [row] = await db
      .update(orders)
      .set({ status, updatedAt: sql`now()` })
      .where(eq(orders.id, id))
      .returning();
    return row as OrderRow;
  },

  /** Writes down a delivery, and counts it in its lines. */
  async addFulfillment(
    orderId: string,
    trackingNumber: string,
    quantities: ReadonlyMap<string, number>,
  ): Promise<FulfillmentRow> {
    const number = sql<number>`(SELECT count(*) + 1 FROM fulfillments WHERE order_id = ${orderId})`;
    const [made] = await db.insert(fulfillments).values({ orderId, number, trackingNumber }).returning();
    const fulfillment = made as FulfillmentRow;
    await db.insert(fulfillmentLines).values(
      [...quantities].map(([orderLineId, quantity]) => ({
        fulfillmentId: fulfillment.id,
        orderLineId,
        quantity,
      })),
    );
    for (const [id, quantity] of quantities)
      await db
        .update(orderLines)
        .set({ quantityFulfilled: sql`${orderLines.quantityFulfilled} + ${quantity}` })
        .where(eq(orderLines.id, id));
    return fulfillment;
  },

  fulfillments: (orderIds: readonly string[]): Promise<FulfillmentRow[]> =>
    db
      .select()
      .from(fulfillments)
      .where(among(fulfillments.orderId, orderIds))
      .orderBy(asc(fulfillments.orderId), asc(fulfillments.number)),

  fulfillmentLines: (ids: readonly number[]): Promise<FulfillmentLineRow[]> =>
    db
      .select()
      .from(fulfillmentLines)
      .where(among(fulfillmentLines.fulfillmentId, ids))
      .orderBy(asc(fulfillmentLines.fulfillmentId), asc(fulfillmentLines.id)),

  /** A page of the orders of each customer, or (null) of all orders as list 0. */
  async pages(
    userIds: readonly number[] | null,
    query: OrderQuery,
    page: Page,
  ): Promise<Map<number, Keyed<OrderRow>[]>> {
    const sortedBy = sortColumn(query);
    const { where, orderBy } = keyset([sortedBy, { column: orders.id, type: 'uuid' }], query.direction, page);
    const root = rootOf(userIds);
    const position = sql<number>`row_number() OVER (PARTITION BY ${root} ORDER BY ${sql.join(orderBy, sql`, `)})`;
    const rows = db
      .select({
        ...getTableColumns(orders),
        root: root.as('root'),
        sortKey: sql<string>`(${sortedBy.column})::text`.as('sort_key'),
        position: position.as('position'),
      })
      .from(orders)
      .where(and(conditions(userIds, query), where))
      .as('page');
    const found = await db
      .select()
      .from(rows)
      .where(lte(rows.position, page.limit + 1))
      .orderBy(asc(rows.root), asc(rows.position));
    const lists = new Map<number, Keyed<OrderRow>[]>();
    for (const { root, sortKey, position: _position, ...order } of found) {
      const list = lists.get(root) ?? [];
      if (list.length === 0) lists.set(root, list);
      list.push({ node: order, key: [sortKey, order.id] });
    }
    return lists;
  },

  async counts(userIds: readonly number[] | null, query: OrderQuery): Promise<Map<number, number>> {
    const root = rootOf(userIds);
    const rows = await db
      .select({ root, count: sql<number>`count(*)::integer` })
      .from(orders)
      .where(conditions(userIds, query))
      .groupBy(sql`1`);
    return new Map(rows.map(({ root, count }) => [root, count]));
  },
});

const rootOf = (userIds: readonly number[] | null): SQL<number> =>
  userIds === null ? sql<number>`0` : sql<number>`${orders.userId}`;

function sortColumn({ sort }: OrderQuery): KeysetColumn {
  switch (sort) {
    case 'NUMBER':
      return { column: orders.number, type: 'bigint' };
    case 'CREATED_AT':
      return { column: orders.createdAt, type: 'timestamptz' };
    case 'LAST_MODIFIED_AT':
      return { column: orders.updatedAt, type: 'timestamptz' };
  }
}

function conditions(userIds: readonly number[] | null, { filter }: OrderQuery): SQL | undefined {
  const { ids, emails, chargeStatuses, createdAt, updatedAt, channelId } = filter;
  return and(
    userIds === null ? undefined : among(orders.userId, userIds),
    channelId === undefined ? undefined : eq(orders.channelId, channelId),
    ids && among(orders.id, ids),
    emails && among(orders.userEmail, emails),
    chargeStatuses && inArray(status, [...chargeStatuses]),
    createdAt && moment(sql`${orders.createdAt}`, createdAt),
    updatedAt && moment(sql`${orders.updatedAt}`, updatedAt),
  );
}

/** As `chargeStatus` of the domain tells it. */
const status = sql<string>`CASE
  WHEN ${orders.chargedMinor} > ${orders.totalMinor} THEN 'OVERCHARGED'
  WHEN ${orders.chargedMinor} = ${orders.totalMinor} THEN 'FULL'
  WHEN ${orders.chargedMinor} = 0 THEN 'NONE'
  ELSE 'PARTIAL' END`;
