import { drizzle } from 'drizzle-orm/node-postgres';
import type { Client } from 'pg';
import { seedPictures } from '#commerce/demo/pictures.ts';

/**
 * Gives a picture to each product that has one drawn and shows none. Sellers name an address on the web for theirs, and a
 * demonstration has none that everybody can reach.
 */
export async function drawProducts(commerce: Client): Promise<void> {
  const { rows } = await commerce.query<{ pk: number; slug: string; name: string }>(
    `SELECT id AS pk, slug, name FROM products
     WHERE NOT EXISTS (SELECT FROM product_media WHERE product_media.product_id = products.id)`,
  );
  await seedPictures(drizzle(commerce), rows);
}
