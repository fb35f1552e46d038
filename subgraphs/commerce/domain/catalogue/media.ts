import type { MediaRow, ProductRow } from '../../store/rows.ts';
import type { Shelf, ShelfStore } from '../../store/shelf.ts';
import { refuse } from '../refusal.ts';
import { lockProduct } from './create-product.ts';

/** A picture with its bytes, or a video that stays where it is. */
export type NewMedia = { type: 'IMAGE'; contentType: string; bytes: Buffer } | { type: 'VIDEO'; url: string };

export interface ChangedMedia {
  product: ProductRow;
  media: MediaRow;
}

const MAX_MEDIA = 50;
const MAX_ALT = 250;

export const addMedia = (
  store: ShelfStore,
  productId: number | null,
  alt: string,
  added: NewMedia,
): Promise<ChangedMedia> =>
  store.transaction(async (shelf) => {
    const product = await lockProduct(shelf, productId === null ? null : { id: productId }, 'product');
    if ((await shelf.countMedia(product.id)) >= MAX_MEDIA)
      throw refuse('INVALID', 'product', `A product has at most ${MAX_MEDIA} media.`);
    const media = await shelf.insertMedia({
      productId: product.id,
      type: added.type,
      alt: readAlt(alt),
      ...(added.type === 'IMAGE'
        ? { imageId: await shelf.insertImage(added.contentType, added.bytes) }
        : { externalUrl: added.url, oembed: { type: 'video', url: added.url } }),
    });
    return { product: await shelf.touch(product.id), media };
  });

export const describeMedia = (store: ShelfStore, id: number | null, alt: string): Promise<ChangedMedia> =>
  store.transaction(async (shelf) => {
    const { product, media } = await lockMedia(shelf, id);
    const changed = await shelf.describeMedia(media.id, readAlt(alt));
    await shelf.touch(product.id);
    return { product, media: changed };
  });

export const deleteMedia = (store: ShelfStore, id: number | null): Promise<ChangedMedia> =>
  store.transaction(async (shelf) => {
    const found = await lockMedia(shelf, id);
    await shelf.deleteMedia(found.media);
    await shelf.touch(found.product.id);
    return found;
  });

/** Refuses before anything is fetched what the database would not take afterwards. */
export function readAlt(alt: string): string {
  if (alt.length > MAX_ALT) throw refuse('INVALID', 'alt', `At most ${MAX_ALT} characters.`);
  return alt;
}

async function lockMedia(shelf: Shelf, id: number | null): Promise<ChangedMedia> {
  const media = id === null ? undefined : await shelf.media(id);
  if (!media) throw refuse('NOT_FOUND', 'id', 'There is no such medium.');
  return { product: await lockProduct(shelf, { id: media.productId }), media };
}
