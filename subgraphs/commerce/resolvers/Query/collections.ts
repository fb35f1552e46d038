import { lazyConnection } from '../../connection.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { collectionList } from '../../store/lists.ts';
import { bounded, pks } from '../inputs/filters.ts';
import { rootView } from '../inputs/view.ts';

export const collections: QueryResolvers['collections'] = async (_root, args, context) => {
  const view = await rootView(context, args.channel);
  if (!view) return null;
  const source = collectionList(context.db, view, { ids: pks('Collection', bounded(args.where?.ids)) });
  return lazyConnection('collections', args, source);
};
