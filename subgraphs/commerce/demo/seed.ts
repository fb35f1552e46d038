import { sql } from 'drizzle-orm';
import type { Db, Executor } from '#common/database/database.ts';
import { categories, channel, creditPack, offerings, type Facet } from '#common/demo/catalogue.ts';
import { fold } from '#common/text/fold.ts';
import { toMinor } from '../domain/money.ts';
import { slugOfName } from '../domain/catalogue/slug.ts';
import { indexProducts } from '../store/catalogue/search-index.ts';
import { seedContent } from './content.ts';
import { seedPictures } from './pictures.ts';
import * as tables from '../store/tables.ts';

const facets: Facet[] = ['outcome', 'role', 'capability', 'industry', 'integration', 'deployment'];
const productType = { id: 1, slug: 'ai-service', name: 'AI service', foldedName: 'ai service' };

/** Hand-picked, by slug. */
const collections = [
  {
    id: 1,
    slug: 'featured-products',
    name: 'Featured',
    products: ['customer-support-agent', 'knowledge-base-agent', 'code-review-agent', 'sales-outreach-agent'],
  },
  {
    id: 2,
    slug: 'for-support-teams',
    name: 'For support teams',
    products: ['customer-support-agent', 'knowledge-base-agent', 'email-automation'],
  },
];

interface Goods {
  pk: number;
  slug: string;
  name: string;
  description: string;
  categoryPk: number;
  facets: Partial<Record<Facet, string[]>>;
  variants: { pk: number; name: string; sku: string; priceUsd: number }[];
}

const goods: Goods[] = [
  ...offerings.map(({ productPk, slug, name, description, category, facets, plans }) => ({
    pk: productPk,
    slug,
    name,
    description,
    categoryPk: categories.find(({ of }) => of === category)?.pk ?? 0,
    facets,
    variants: plans.map(({ variantPk, name, sku, priceUsd }) => ({ pk: variantPk, name, sku, priceUsd })),
  })),
  {
    ...creditPack,
    pk: creditPack.productPk,
    categoryPk: categories.find(({ of }) => of === 'APP')?.pk ?? 0,
    facets: {},
    variants: [{ ...creditPack, pk: creditPack.variantPk, name: `${creditPack.credits} credits` }],
  },
];

/** Puts the demo catalogue into an empty database, with the same pks every time. */
export const seedCatalogue = (db: Db): Promise<void> =>
  db.transaction(async (transaction) => {
    // Two processes that seed at once take turns; the second finds the catalogue.
    await transaction.execute(sql`LOCK TABLE channels IN EXCLUSIVE MODE`);
    if ((await transaction.select({ id: tables.channels.id }).from(tables.channels).limit(1)).length > 0)
      return;
    await seedTaxonomy(transaction);
    await seedProducts(transaction);
    await seedCollections(transaction);
    await seedContent(transaction);
    await seedPictures(transaction, goods);
    await moveSequences(transaction);
  });

async function seedTaxonomy(db: Executor): Promise<void> {
  await db
    .insert(tables.channels)
    .values({ id: channel.pk, slug: channel.slug, name: channel.name, currencyCode: channel.currency });
  await db.insert(tables.categories).values(categories.map(({ pk, slug, name }) => ({ id: pk, slug, name })));
  await db.insert(tables.productTypes).values(productType);
  await db.insert(tables.attributes).values(
    facets.map((slug, index) => ({
      id: index + 1,
      slug,
      name: slug.charAt(0).toUpperCase() + slug.slice(1),
      foldedName: slug,
      inputType: 'MULTISELECT' as const,
    })),
  );
  await db
    .insert(tables.productTypeAttributes)
    .values(
      facets.map((_, index) => ({ productTypeId: productType.id, attributeId: index + 1, position: index })),
    );
  await db
    .insert(tables.attributeValues)
    .values(
      facets.flatMap((facet, index) =>
        [...new Set(goods.flatMap((product) => product.facets[facet] ?? []))]
          .toSorted()
          .map((name) => ({ attributeId: index + 1, slug: slugOfName(name), name, foldedName: fold(name) })),
      ),
    );
}

async function seedProducts(db: Executor): Promise<void> {
  await db.insert(tables.products).values(
    goods.map(({ pk, slug, name, description, categoryPk }) => ({
      id: pk,
      productTypeId: productType.id,
      categoryId: categoryPk,
      slug,
      name,
      description: { blocks: [{ type: 'paragraph', data: { text: description } }] },
    })),
  );
  const variants = goods.flatMap((product) => product.variants.map((variant) => ({ product, variant })));
  await db.insert(tables.variants).values(
    variants.map(({ product, variant }) => ({
      id: variant.pk,
      productId: product.pk,
      name: variant.name,
      sku: variant.sku,
    })),
  );
  await db.insert(tables.variantListings).values(
    variants.map(({ variant }) => ({
      variantId: variant.pk,
      channelId: channel.pk,
      priceMinor: toMinor(String(variant.priceUsd), channel.currency) ?? 0,
    })),
  );
  // Pricing has made the listings: publish them.
  await db.update(tables.productListings).set({
    isPublished: true,
    publishedAt: sql`now()`,
    visibleInListings: true,
    availableForPurchaseAt: sql`now()`,
  });
  await seedFacets(db);
  await indexProducts(
    db,
    goods.map(({ pk }) => pk),
  );
}

async function seedFacets(db: Executor): Promise<void> {
  const values = await db.select().from(tables.attributeValues);
  await db
    .insert(tables.productAttributeValues)
    .values(
      goods.flatMap((product) =>
        facets.flatMap((facet, index) =>
          (product.facets[facet] ?? []).flatMap((name) =>
            values
              .filter((value) => value.attributeId === index + 1 && value.name === name)
              .map((value) => ({ productId: product.pk, valueId: value.id })),
          ),
        ),
      ),
    );
}

async function seedCollections(db: Executor): Promise<void> {
  await db.insert(tables.collections).values(collections.map(({ id, slug, name }) => ({ id, slug, name })));
  await db
    .insert(tables.collectionListings)
    .values(collections.map(({ id }) => ({ collectionId: id, channelId: channel.pk, isPublished: true })));
  await db
    .insert(tables.collectionProducts)
    .values(
      collections.flatMap(({ id, products }) =>
        goods
          .filter(({ slug }) => products.includes(slug))
          .map(({ pk }) => ({ collectionId: id, productId: pk })),
      ),
    );
}

/** Rows with fixed pks do not move the sequences: the next product would get a pk that is taken. */
async function moveSequences(db: Executor): Promise<void> {
  for (const table of [
    'channels',
    'categories',
    'attributes',
    'product_types',
    'products',
    'variants',
    'collections',
  ])
    await db.execute(
      sql`SELECT setval(pg_get_serial_sequence(${table}, 'id'), (SELECT max(id) FROM ${sql.identifier(table)}))`,
    );
}
