import { boolean, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { bytes, described, id, moment, seo } from './columns.ts';

export const pages = pgTable('pages', {
  id: id(),
  pageTypeId: integer('page_type_id').notNull(),
  slug: text('slug').notNull(),
  title: text('title').notNull(),
  content: jsonb('content'),
  isPublished: boolean('is_published').notNull().default(false),
  publishedAt: moment('published_at'),
  createdAt: moment('created_at').notNull().defaultNow(),
  ...seo(),
  ...described(),
});

export const pageAttributeValues = pgTable(
  'page_attribute_values',
  { pageId: integer('page_id').notNull(), valueId: integer('value_id').notNull() },
  (table) => [primaryKey({ columns: [table.pageId, table.valueId] })],
);

export const pageTypes = pgTable('page_types', {
  id: id(),
  slug: text('slug').notNull(),
  name: text('name').notNull(),
});

export const pageTypeAttributes = pgTable(
  'page_type_attributes',
  {
    pageTypeId: integer('page_type_id').notNull(),
    attributeId: integer('attribute_id').notNull(),
    position: integer('position').notNull(),
  },
  (table) => [primaryKey({ columns: [table.pageTypeId, table.attributeId] })],
);

export const translations = pgTable(
  'translations',
  {
    kind: text('kind').notNull(),
    objectId: integer('object_id').notNull(),
    languageCode: text('language_code').notNull(),
    texts: jsonb('texts').$type<Texts>().notNull().default({}),
  },
  (table) => [primaryKey({ columns: [table.kind, table.objectId, table.languageCode] })],
);

/** Texts in another language; rich text is as JSON. */
export type Texts = Partial<
  Record<
    'name' | 'title' | 'slug' | 'description' | 'content' | 'plainText' | 'seoTitle' | 'seoDescription',
    string
  >
>;

export const menus = pgTable('menus', {
  id: id(),
  slug: text('slug').notNull(),
  name: text('name').notNull(),
  ...described(),
});

export const menuItems = pgTable('menu_items', {
  id: id(),
  menuId: integer('menu_id').notNull(),
  parentId: integer('parent_id'),
  position: integer('position').notNull(),
  name: text('name').notNull(),
  url: text('url'),
  categoryId: integer('category_id'),
  collectionId: integer('collection_id'),
  pageId: integer('page_id'),
  ...described(),
});

export const images = pgTable('images', {
  id: uuid('id').primaryKey(),
  contentType: text('content_type').notNull(),
  bytes: bytes('bytes').notNull(),
  createdAt: moment('created_at').notNull().defaultNow(),
});

export const thumbnails = pgTable(
  'thumbnails',
  {
    imageId: uuid('image_id').notNull(),
    size: integer('size').notNull(),
    format: text('format').notNull(),
    contentType: text('content_type').notNull(),
    bytes: bytes('bytes').notNull(),
  },
  (table) => [primaryKey({ columns: [table.imageId, table.size, table.format] })],
);

export const productMedia = pgTable('product_media', {
  id: id(),
  productId: integer('product_id').notNull(),
  position: integer('position').notNull(),
  type: text('type', { enum: ['IMAGE', 'VIDEO'] }).notNull(),
  alt: text('alt').notNull().default(''),
  imageId: uuid('image_id'),
  externalUrl: text('external_url'),
  oembed: jsonb('oembed').$type<Record<string, unknown>>().notNull().default({}),
  ...described(),
});

export const variantMedia = pgTable(
  'variant_media',
  { variantId: integer('variant_id').notNull(), mediaId: integer('media_id').notNull() },
  (table) => [primaryKey({ columns: [table.variantId, table.mediaId] })],
);
