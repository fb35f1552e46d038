import type { Express, Response } from 'express';
import { and, eq } from 'drizzle-orm';
import type { Db } from '#common/database/database.ts';
import { isUuid } from '#common/ids.ts';
import type { Logger } from '#common/process/logging.ts';
import { integerPk } from '../domain/global-id.ts';
import { images, productMedia, thumbnails } from '../store/tables.ts';
import { isThumbnailSize, makeThumbnail, type Picture, type ThumbnailFormat } from './thumbnail.ts';

const formats: Partial<Record<string, ThumbnailFormat>> = { '': 'original', avif: 'avif', webp: 'webp' };

/** `/media/IMAGE`, as it came, and `/thumbnail/MEDIA/SIZE[/FORMAT]/`, made when it is first asked for. */
export function serveMedia(app: Express, db: Db, logger: Logger): void {
  const answer = (response: Response, find: () => Promise<Picture | undefined>): void => {
    find()
      .then((picture) => send(response, picture))
      .catch((error: unknown) => {
        logger.error({ err: error }, 'a picture could not be sent');
        response.status(500).json({ error: 'The picture cannot be had right now.' });
      });
  };
  app.get('/media/:image', ({ params }, response) =>
    answer(response, () => original(db, String(params['image']))),
  );
  app.get('/thumbnail/:media/:size{/:format}', ({ params }, response) => {
    const format = formats[String(params['format'] ?? '').toLowerCase()];
    const size = Number(params['size']);
    const media = integerPk('ProductMedia', String(params['media']));
    if (format === undefined || media === null || !isThumbnailSize(size)) return send(response, undefined);
    answer(response, () => thumbnail(db, media, size, format));
  });
}

function send(response: Response, picture: Picture | undefined): void {
  if (!picture) return void response.status(404).json({ error: 'There is no such picture.' });
  response
    .set({
      'content-type': picture.contentType,
      // A medium has one picture for as long as it lives.
      'cache-control': 'public, max-age=31536000, immutable',
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'",
    })
    .send(picture.bytes);
}

async function original(db: Db, id: string): Promise<Picture | undefined> {
  if (!isUuid(id)) return undefined;
  const [image] = await db.select().from(images).where(eq(images.id, id));
  return image;
}

async function thumbnail(
  db: Db,
  mediaId: number,
  size: number,
  format: ThumbnailFormat,
): Promise<Picture | undefined> {
  const [media] = await db
    .select({ imageId: productMedia.imageId })
    .from(productMedia)
    .where(eq(productMedia.id, mediaId));
  if (!media?.imageId) return undefined;
  const { imageId } = media;
  const [made] = await db
    .select()
    .from(thumbnails)
    .where(and(eq(thumbnails.imageId, imageId), eq(thumbnails.size, size), eq(thumbnails.format, format)));
  if (made) return made;
  const image = await original(db, imageId);
  if (!image) return undefined;
  const picture = await makeThumbnail(image, size, format);
  // Two who ask first at once make the same one.
  await db
    .insert(thumbnails)
    .values({ imageId, size, format, ...picture })
    .onConflictDoNothing();
  return picture;
}
