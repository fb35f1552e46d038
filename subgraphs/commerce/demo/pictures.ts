import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import type { Executor } from '#common/database/database.ts';
import { newId } from '#common/ids.ts';
import * as tables from '../store/tables.ts';

const folder = new URL('../../common/demo/pictures/', import.meta.url);
const WIDTH_PIXELS = 1_200;

/** A picture for each demo product that has one drawn, as any browser shows it. */
export async function seedPictures(
  db: Executor,
  goods: readonly { pk: number; slug: string; name: string }[],
): Promise<void> {
  for (const { pk, slug, name } of goods) {
    const drawing = await readFile(new URL(`${slug}.svg`, folder)).catch(() => undefined);
    if (!drawing) continue;
    const bytes = await sharp(drawing).resize({ width: WIDTH_PIXELS }).png().toBuffer();
    const id = newId();
    await db.insert(tables.images).values({ id, contentType: 'image/png', bytes });
    await db
      .insert(tables.productMedia)
      .values({ productId: pk, position: 0, type: 'IMAGE', alt: name, imageId: id });
  }
}
