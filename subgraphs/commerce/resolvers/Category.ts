import { lazyConnection, listSource } from '../connection.ts';
import { globalId, integerPk } from '../domain/global-id.ts';
import type { CategoryResolvers } from '../generated/resolvers.ts';
import type { CategoryRow } from '../store/rows.ts';
import { childrenOfCategory, productsOfCategory } from '../store/lists.ts';
import { readProductQuery } from './inputs/product-query.ts';
import { metadataFields } from './metadata.ts';
import { translationOf } from './translation.ts';
import { rootView } from './inputs/view.ts';

export const Category: CategoryResolvers = {
  __resolveReference({ id }, { loaders }) {
    const pk = integerPk('Category', id);
    return pk === null ? null : loaders.categories.load(pk);
  },
  id: ({ id }) => globalId('Category', id),
  translation: translationOf('Category'),
  ...metadataFields,
  backgroundImage: () => null,
  async ancestors(category, args, { loaders }) {
    const above: CategoryRow[] = [];
    for (let { parentId } = category; parentId !== null;) {
      const parent: CategoryRow | null = await loaders.categories.load(parentId);
      if (parent) above.unshift(parent);
      parentId = parent?.parentId ?? null;
    }
    return lazyConnection('ancestors', args, listSource(above));
  },
  description: ({ description }) => (description === null ? null : JSON.stringify(description)),
  parent: ({ parentId }, _args, { loaders }) =>
    parentId === null ? null : loaders.categories.load(parentId),
  children: ({ id }, args, { db, loaders }) =>
    lazyConnection('children', args, childrenOfCategory(db, loaders.pages, id)),
  async products({ id }, args, context) {
    const view = await rootView(context, args.channel);
    if (!view) return null;
    const source = productsOfCategory(context.db, context.loaders.pages, id, view, readProductQuery(args));
    return lazyConnection('products', args, source);
  },
};
