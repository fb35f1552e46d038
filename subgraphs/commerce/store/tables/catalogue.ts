import { bigint, boolean, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { described, id, minor, moment, seo } from './columns.ts';

export const channels = pgTable('channels', {
  id: id(),
  slug: text('slug').notNull(),
  name: text('name').notNull(),
  currencyCode: text('currency_code').notNull(),
  isActive: boolean('is_active').notNull().default(true),
  defaultCountry: text('default_country').notNull().default('US'),
  ...described(),
});

export const categories = pgTable('categories', {
  id: id(),
  slug: text('slug').notNull(),
  name: text('name').notNull(),
  description: jsonb('description'),
  parentId: integer('parent_id'),
  level: integer('level').notNull().default(0),
  ...seo(),
  ...described(),
  updatedAt: moment('updated_at').notNull().defaultNow(),
});

/** The kinds of attributes that are kept here. */
export const inputTypes = [
  'DROPDOWN',
  'MULTISELECT',
  'SWATCH',
  'BOOLEAN',
  'NUMERIC',
  'PLAIN_TEXT',
  'RICH_TEXT',
  'DATE',
  'DATE_TIME',
] as const;

export const attributes = pgTable('attributes', {
  id: id(),
  slug: text('slug').notNull(),
  name: text('name').notNull(),
  foldedName: text('folded_name'),
  inputType: text('input_type', { enum: inputTypes }).notNull(),
  type: text('type', { enum: ['PRODUCT_TYPE', 'PAGE_TYPE'] })
    .notNull()
    .default('PRODUCT_TYPE'),
  externalReference: text('external_reference'),
  valueRequired: boolean('value_required').notNull().default(false),
  visibleInStorefront: boolean('visible_in_storefront').notNull().default(true),
  filterableInStorefront: boolean('filterable_in_storefront').notNull().default(true),
  ...described(),
});

export const attributeValues = pgTable('attribute_values', {
  id: id(),
  attributeId: integer('attribute_id').notNull(),
  slug: text('slug').notNull(),
  name: text('name').notNull(),
  foldedName: text('folded_name'),
  externalReference: text('external_reference'),
  value: text('value').notNull().default(''),
  plainText: text('plain_text'),
  richText: jsonb('rich_text'),
  boolean: boolean('boolean'),
  dateTime: moment('date_time'),
});

export const productTypes = pgTable('product_types', {
  id: id(),
  slug: text('slug').notNull(),
  name: text('name').notNull(),
  foldedName: text('folded_name'),
  isShippingRequired: boolean('is_shipping_required').notNull().default(false),
  hasVariants: boolean('has_variants').notNull().default(true),
  ...described(),
});

export const productTypeAttributes = pgTable(
  'product_type_attributes',
  {
    productTypeId: integer('product_type_id').notNull(),
    attributeId: integer('attribute_id').notNull(),
    position: integer('position').notNull(),
  },
  (table) => [primaryKey({ columns: [table.productTypeId, table.attributeId] })],
);

export const productTypeVariantAttributes = pgTable(
  'product_type_variant_attributes',
  {
    productTypeId: integer('product_type_id').notNull(),
    attributeId: integer('attribute_id').notNull(),
    position: integer('position').notNull(),
    variantSelection: boolean('variant_selection').notNull().default(false),
  },
  (table) => [primaryKey({ columns: [table.productTypeId, table.attributeId] })],
);

export const products = pgTable('products', {
  id: id(),
  productTypeId: integer('product_type_id').notNull(),
  categoryId: integer('category_id'),
  slug: text('slug').notNull(),
  name: text('name').notNull(),
  description: jsonb('description'),
  externalReference: text('external_reference'),
  ...seo(),
  ...described(),
  createdAt: moment('created_at').notNull().defaultNow(),
  updatedAt: moment('updated_at').notNull().defaultNow(),
  searchVersion: integer('search_version').notNull().default(0),
});

export const productAttributeValues = pgTable(
  'product_attribute_values',
  {
    productId: integer('product_id').notNull(),
    valueId: integer('value_id').notNull(),
    position: bigint('position', { mode: 'number' }).generatedByDefaultAsIdentity(),
  },
  (table) => [primaryKey({ columns: [table.productId, table.valueId] })],
);

export const variantAttributeValues = pgTable(
  'variant_attribute_values',
  { variantId: integer('variant_id').notNull(), valueId: integer('value_id').notNull() },
  (table) => [primaryKey({ columns: [table.variantId, table.valueId] })],
);

export const productListings = pgTable(
  'product_listings',
  {
    productId: integer('product_id').notNull(),
    channelId: integer('channel_id').notNull(),
    isPublished: boolean('is_published').notNull().default(false),
    publishedAt: moment('published_at'),
    visibleInListings: boolean('visible_in_listings').notNull().default(false),
    availableForPurchaseAt: moment('available_for_purchase_at'),
    lowestPriceMinor: minor('lowest_price_minor'),
    highestPriceMinor: minor('highest_price_minor'),
  },
  (table) => [primaryKey({ columns: [table.productId, table.channelId] })],
);

export const variants = pgTable('variants', {
  id: id(),
  productId: integer('product_id').notNull(),
  name: text('name').notNull(),
  sku: text('sku'),
  trackInventory: boolean('track_inventory').notNull().default(false),
  externalReference: text('external_reference'),
  ...described(),
  createdAt: moment('created_at').notNull().defaultNow(),
  updatedAt: moment('updated_at').notNull().defaultNow(),
});

export const variantListings = pgTable(
  'variant_listings',
  {
    variantId: integer('variant_id').notNull(),
    channelId: integer('channel_id').notNull(),
    priceMinor: minor('price_minor').notNull(),
  },
  (table) => [primaryKey({ columns: [table.variantId, table.channelId] })],
);

export const collections = pgTable('collections', {
  id: id(),
  slug: text('slug').notNull(),
  name: text('name').notNull(),
  description: jsonb('description'),
  ...seo(),
  ...described(),
});

export const collectionProducts = pgTable(
  'collection_products',
  { collectionId: integer('collection_id').notNull(), productId: integer('product_id').notNull() },
  (table) => [primaryKey({ columns: [table.collectionId, table.productId] })],
);

export const collectionListings = pgTable(
  'collection_listings',
  {
    collectionId: integer('collection_id').notNull(),
    channelId: integer('channel_id').notNull(),
    isPublished: boolean('is_published').notNull().default(false),
  },
  (table) => [primaryKey({ columns: [table.collectionId, table.channelId] })],
);
