import { globalId, integerPk } from '../domain/global-id.ts';
import type { ProductTypeResolvers } from '../generated/resolvers.ts';

export const ProductType: ProductTypeResolvers = {
  __resolveReference({ id }, { loaders }) {
    const pk = integerPk('ProductType', id);
    return pk === null ? null : loaders.productTypes.load(pk);
  },
  id: ({ id }) => globalId('ProductType', id),
  productAttributes: ({ id }, _args, { loaders }) => loaders.attributesOfTypes.load(id),
};
