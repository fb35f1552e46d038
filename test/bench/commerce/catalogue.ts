import type { Pool } from 'pg';
import type { Db } from '#common/database/database.ts';
import { indexProducts } from '#commerce/store/catalogue/search-index.ts';

export interface Size {
  products: number;
  variantsPerProduct: number;
  attributes: number;
  valuesPerAttribute: number;
}

const CATEGORIES = 40;
const VALUES_PER_PRODUCT = 6;
const WORDS =
  `agent invoice support email calendar report contract ticket search summary meeting lead shipping audit
  payroll survey translation forecast incident inventory`.split(/\s+/);

/** A catalogue of that size in an empty shop: published, priced, with facets, descriptions and words to search. */
export async function fillCatalogue(pool: Pool, db: Db, size: Size): Promise<void> {
  const { products, variantsPerProduct, attributes, valuesPerAttribute } = size;
  const run = (statement: string, values: unknown[] = []) => pool.query(statement, values);
  await run(`INSERT INTO channels (slug, name, currency_code) VALUES ('default-channel', 'Default', 'USD')`);
  await run(`INSERT INTO product_types (slug, name) VALUES ('service', 'Service')`);
  await run(
    `INSERT INTO categories (slug, name) SELECT 'category-' || n, 'Category ' || n FROM generate_series(1, $1::integer) AS n`,
    [CATEGORIES],
  );
  await run(
    `INSERT INTO attributes (slug, name, input_type)
     SELECT 'facet-' || n, 'Facet ' || n, 'MULTISELECT' FROM generate_series(1, $1::integer) AS n`,
    [attributes],
  );
  await run(
    `INSERT INTO attribute_values (attribute_id, slug, name)
     SELECT attributes.id, 'value-' || n, 'Value ' || n FROM attributes, generate_series(1, $1::integer) AS n`,
    [valuesPerAttribute],
  );
  await run(
    `INSERT INTO product_type_attributes SELECT product_types.id, attributes.id, attributes.id FROM product_types, attributes`,
  );
  await run(
    `INSERT INTO product_type_variant_attributes SELECT product_types.id, min(attributes.id), 1, true
     FROM product_types, attributes GROUP BY product_types.id`,
  );
  await run(
    `INSERT INTO products (product_type_id, category_id, slug, name, description)
     SELECT product_types.id, 1 + n % $2::integer, 'product-' || n,
       initcap($3::text[][1 + n * 7 % 20] || ' ' || $3::text[][1 + n * 13 % 20]) || ' ' || n,
       jsonb_build_object('blocks', jsonb_build_array(jsonb_build_object('type', 'paragraph', 'data',
         jsonb_build_object('text', repeat($3::text[][1 + n * 3 % 20] || ' for every team. ', 40)))))
     FROM product_types, generate_series(1, $1::integer) AS n`.replaceAll('$3::text[][', '($3::text[])['),
    [products, CATEGORIES, WORDS],
  );
  await run(
    `INSERT INTO product_attribute_values
     SELECT DISTINCT products.id, (SELECT min(id) FROM attribute_values) + (products.id * 31 + n * 37) % $1::integer
     FROM products, generate_series(1, $2::integer) AS n`,
    [attributes * valuesPerAttribute, VALUES_PER_PRODUCT],
  );
  await run(
    `INSERT INTO variants (product_id, name, sku)
     SELECT products.id, 'Plan ' || n, 'SKU-' || products.id || '-' || n FROM products, generate_series(1, $1::integer) AS n`,
    [variantsPerProduct],
  );
  await run(
    `INSERT INTO variant_attribute_values SELECT variants.id, (SELECT min(id) FROM attribute_values) + variants.id % $1::integer FROM variants`,
    [valuesPerAttribute],
  );
  // The trigger counts price by price; here all prices come at once.
  await run('ALTER TABLE variant_listings DISABLE TRIGGER USER');
  await run(
    `INSERT INTO variant_listings SELECT variants.id, channels.id, 500 + variants.id * 17 % 90000 FROM variants, channels`,
  );
  await run('ALTER TABLE variant_listings ENABLE TRIGGER USER');
  await run(
    `INSERT INTO product_listings (product_id, channel_id, is_published, published_at, visible_in_listings,
       available_for_purchase_at, lowest_price_minor, highest_price_minor)
     SELECT product_id, channel_id, true, now() - interval '1 day', true, now() - interval '1 day',
       min(price_minor), max(price_minor)
     FROM variants JOIN variant_listings ON variant_id = variants.id GROUP BY product_id, channel_id`,
  );
  const { rows } = await run('SELECT id FROM products ORDER BY id');
  const ids = rows.map(({ id }) => id as number);
  for (let from = 0; from < ids.length; from += 500) await indexProducts(db, ids.slice(from, from + 500));
  await run('VACUUM ANALYZE');
}
