import { lazyConnection } from '../connection.ts';
import { globalId, integerPk } from '../domain/global-id.ts';
import type { CollectionResolvers } from '../generated/resolvers.ts';
import { productsOfCollection } from '../store/lists.ts';
import { readProductQuery } from './inputs/product-query.ts';
import { metadataFields } from './metadata.ts';
import { translationOf } from './translation.ts';
import { entityView, viewOfParent } from './views.ts';

export const Collection: CollectionResolvers = {
  async __resolveReference({ id, channel }, context) {
    const pk = integerPk('Collection', id);
    const view = await entityView(context, channel);
    return pk === null || !view ? null : context.loaders.collections(view).load(pk);
  },
  id: ({ id }) => globalId('Collection', id),
  channel: ({ channel }) => channel?.slug,
  translation: translationOf('Collection'),
  ...metadataFields,
  backgroundImage: () => null,
  description: ({ description }) => (description === null ? null : JSON.stringify(description)),
  products(collection, args, context) {
    const view = viewOfParent(collection, context);
    const query = readProductQuery(args);
    return lazyConnection(
      'products',
      args,
      productsOfCollection(context.db, context.loaders.pages, collection.id, view, query),
    );
  },
};
