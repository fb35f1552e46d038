import type { Context } from '../context.ts';
import { globalId } from '../domain/global-id.ts';
import type { ThumbnailFormatEnum } from '../generated/resolvers.ts';
import { nearestSize } from '../media/thumbnail.ts';
import type { MediaRow } from '../store/rows.ts';

export interface Scale {
  size?: number | null | undefined;
  format?: ThumbnailFormatEnum | null | undefined;
}

/** Where a medium is to be had in a size and a format; a size of 0 is the original's. */
export function mediaUrl({ publicUrl }: Context, media: MediaRow, { size, format }: Scale): string {
  if (media.imageId === null) return media.externalUrl ?? '';
  if (size === 0) return new URL(`/media/${media.imageId}`, publicUrl).href;
  const suffix = format == null || format === 'ORIGINAL' ? '' : `${format.toLowerCase()}/`;
  const id = globalId('ProductMedia', media.id);
  return new URL(`/thumbnail/${id}/${nearestSize(size)}/${suffix}`, publicUrl).href;
}

/** The first picture of a product, which stands for it in lists. */
export async function productThumbnail(
  context: Context,
  productId: number,
  scale: Scale,
): Promise<{ url: string; alt: string } | null> {
  const media = await context.loaders.mediaOfProducts.load(productId);
  const first = media.find(({ imageId }) => imageId !== null);
  return first ? { url: mediaUrl(context, first, scale), alt: first.alt } : null;
}
