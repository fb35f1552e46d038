import sharp from 'sharp';
import { MAX_PIXELS } from './fetch-media.ts';

/** Saleor's: whoever asks for another size gets the nearest of these. */
const sizes = [32, 64, 128, 256, 512, 1_024, 2_048, 4_096] as const;

export type ThumbnailFormat = 'original' | 'avif' | 'webp';

/** The size that stands for the one that was asked for; 4096 when none was. */
export const nearestSize = (asked: number | null | undefined): number =>
  sizes.reduce((nearest, size) =>
    Math.abs(size - (asked ?? 4_096)) < Math.abs(nearest - (asked ?? 4_096)) ? size : nearest,
  );

export const isThumbnailSize = (size: number): boolean => (sizes as readonly number[]).includes(size);

export interface Picture {
  contentType: string;
  bytes: Buffer;
}

// A picture uses one thread: making many must not keep the service from answering.
sharp.concurrency(1);

/** The picture no larger than a square of this size, never cropped and never enlarged. */
export async function makeThumbnail(
  { bytes, contentType }: Picture,
  size: number,
  format: ThumbnailFormat,
): Promise<Picture> {
  const scaled = sharp(bytes, { limitInputPixels: MAX_PIXELS, animated: contentType === 'image/gif' })
    .rotate()
    .resize({ width: size, height: size, fit: 'inside', withoutEnlargement: true });
  switch (format) {
    case 'webp':
      return { contentType: 'image/webp', bytes: await scaled.webp({ quality: 80 }).toBuffer() };
    case 'avif':
      return { contentType: 'image/avif', bytes: await scaled.avif({ quality: 50, effort: 2 }).toBuffer() };
    case 'original':
      return { contentType, bytes: await scaled.toBuffer() };
  }
}
