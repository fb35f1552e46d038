import { globalId, integerPk } from '../domain/global-id.ts';
import { metadataFields } from './metadata.ts';
import { inScope } from './variant-scope.ts';
import type { ProductTypeResolvers } from '../generated/resolvers.ts';

export const ProductType: ProductTypeResolvers = {
  __resolveReference({ id }, { loaders }) {
    const pk = integerPk('ProductType', id);
    return pk === null ? null : loaders.productTypes.load(pk);
  },
  id: ({ id }) => globalId('ProductType', id),
  kind: () => 'NORMAL',
  isDigital: () => false,
  variantAttributes: async ({ id }, { variantSelection }, { loaders }) =>
    inScope(await loaders.variantAttributesOfTypes.load(id), variantSelection).map(
      ({ attribute }) => attribute,
    ),
  assignedVariantAttributes: async ({ id }, { variantSelection }, { loaders }) =>
    inScope(await loaders.variantAttributesOfTypes.load(id), variantSelection),
  ...metadataFields,
  productAttributes: ({ id }, _args, { loaders }) => loaders.attributesOfTypes.load(id),
};
