import { lazyConnection } from '../../connection.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { productTypeList } from '../../store/lists.ts';

export const productTypes: QueryResolvers['productTypes'] = (_root, args, { db }) =>
  lazyConnection('productTypes', args, productTypeList(db));
