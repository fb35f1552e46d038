import { lazyConnection } from '../../connection.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { productList } from '../../store/lists.ts';
import { readProductQuery } from '../inputs/product-query.ts';
import { rootView } from '../inputs/view.ts';

export const products: QueryResolvers['products'] = async (_root, args, context) => {
  const view = await rootView(context, args.channel);
  return view
    ? lazyConnection('products', args, productList(context.db, view, readProductQuery(args)))
    : null;
};
