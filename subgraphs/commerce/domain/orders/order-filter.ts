import type { ChargeStatus } from '../money.ts';
import type { MomentFilter } from '../catalogue/product-filter.ts';

/** What an order must be like: everything that is given must hold. */
export interface OrderFilter {
  ids?: readonly string[];
  emails?: readonly string[];
  chargeStatuses?: readonly ChargeStatus[];
  createdAt?: MomentFilter;
  updatedAt?: MomentFilter;
  channelId?: number;
}

export interface OrderQuery {
  filter: OrderFilter;
  sort: 'NUMBER' | 'CREATED_AT' | 'LAST_MODIFIED_AT';
  direction: 'asc' | 'desc';
}

export const newestFirst: OrderQuery = { filter: {}, sort: 'CREATED_AT', direction: 'desc' };
