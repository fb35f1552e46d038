import { lazyConnection } from '../../connection.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { categoryList } from '../../store/lists.ts';
import { bounded, pks } from '../inputs/filters.ts';

export const categories: QueryResolvers['categories'] = (_root, args, { db }) =>
  lazyConnection(
    'categories',
    args,
    categoryList(db, {
      ids: pks('Category', bounded(args.where?.ids ?? args.filter?.ids)),
      slugs: bounded(args.filter?.slugs),
      search: args.filter?.search ?? undefined,
      level: args.level ?? undefined,
    }),
  );
