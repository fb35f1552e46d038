import type { PageSource } from '../../connection.ts';
import { newestFirst, type OrderQuery } from '../../domain/orders/order-filter.ts';
import type { BatchedPages } from '../batching.ts';
import type { OrderRow } from '../rows.ts';
import type { SalesStore } from './sales.ts';

export const orderList = ({ orders }: SalesStore, query: OrderQuery): PageSource<OrderRow> => ({
  page: async (page) => (await orders.pages(null, query, page)).get(0) ?? [],
  count: async () => (await orders.counts(null, query)).get(0) ?? 0,
});

export const ordersOfUser = (
  { orders }: SalesStore,
  pages: BatchedPages,
  userId: number,
): PageSource<OrderRow> =>
  pages.of<OrderRow>(['orders'], userId, {
    pages: (users, page) => orders.pages(users, newestFirst, page),
    counts: (users) => orders.counts(users, newestFirst),
  });
