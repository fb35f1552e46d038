import { lazyConnection } from '../../connection.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { bounded, pks } from '../inputs/filters.ts';
import { productTypeList } from '../../store/lists.ts';

export const productTypes: QueryResolvers['productTypes'] = (_root, args, { db }) =>
  lazyConnection(
    'productTypes',
    args,
    productTypeList(db, {
      ids: pks('ProductType', bounded(args.filter?.ids)),
      slugs: bounded(args.filter?.slugs),
      search: args.filter?.search ?? undefined,
    }),
  );
