import { uuidPk } from '../../domain/global-id.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';

/** As in Saleor for whoever knows its id; what is personal hides itself. */
export const order: QueryResolvers['order'] = (_root, { id }, { loaders }) => {
  const pk = uuidPk('Order', id ?? '');
  return pk === null ? null : loaders.orders.load(pk);
};
