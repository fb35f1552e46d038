import { integerPk } from '../../domain/global-id.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';

export const productType: QueryResolvers['productType'] = (_root, { id }, { loaders }) => {
  const pk = integerPk('ProductType', id);
  return pk === null ? null : loaders.productTypes.load(pk);
};
