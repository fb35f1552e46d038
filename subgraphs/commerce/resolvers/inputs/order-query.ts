import { normalEmail } from '#common/identity/email.ts';
import { uuidPk } from '../../domain/global-id.ts';
import type { OrderQuery } from '../../domain/orders/order-filter.ts';
import type { OrderSortingInput, OrderWhereInput } from '../../generated/resolvers.ts';
import { alternatives, bounded, range } from './filters.ts';

interface Arguments {
  where?: OrderWhereInput | null;
  sortBy?: OrderSortingInput | null;
}

export const readOrderQuery = ({ where, sortBy }: Arguments, channelId: number | undefined): OrderQuery => ({
  filter: {
    ids: bounded(where?.ids)
      ?.map((id) => uuidPk('Order', id))
      .filter((id) => id !== null),
    emails: alternatives(where?.userEmail)?.map(normalEmail),
    chargeStatuses: alternatives(where?.chargeStatus),
    createdAt: range(where?.createdAt),
    updatedAt: range(where?.updatedAt),
    channelId,
  },
  sort: sortBy?.field ?? 'CREATED_AT',
  direction: sortBy?.direction === 'ASC' ? 'asc' : 'desc',
});
