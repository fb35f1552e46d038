import { globalId, integerPk } from '../domain/global-id.ts';
import type { ProductMediaResolvers } from '../generated/resolvers.ts';
import { mediaUrl } from './images.ts';
import { metadataFields } from './metadata.ts';

export const ProductMedia: ProductMediaResolvers = {
  __resolveReference({ id }, { loaders }) {
    const pk = integerPk('ProductMedia', id);
    return pk === null ? null : loaders.media.load(pk);
  },
  id: ({ id }) => globalId('ProductMedia', id),
  sortOrder: ({ position }) => position,
  oembedData: ({ oembed }) => JSON.stringify(oembed),
  productId: ({ productId }) => globalId('Product', productId),
  url: (media, scale, context) => mediaUrl(context, media, scale),
  ...metadataFields,
};
