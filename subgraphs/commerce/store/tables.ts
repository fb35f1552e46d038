import {
  bigint,
  boolean,
  customType,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';

const id = () => integer('id').primaryKey().generatedByDefaultAsIdentity();
const moment = (name: string) => timestamp(name, { withTimezone: true, precision: 3 });
const minor = (name: string) => bigint(name, { mode: 'number' });
const described = () => ({
  metadata: jsonb('metadata').$type<Metadata>().notNull().default({}),
  privateMetadata: jsonb('private_metadata').$type<Metadata>().notNull().default({}),
});
const seo = () => ({ seoTitle: text('seo_title'), seoDescription: text('seo_description') });

export type Metadata = Record<string, string>;

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
  { productId: integer('product_id').notNull(), valueId: integer('value_id').notNull() },
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

const bytes = customType<{ data: Buffer }>({ dataType: () => 'bytea' });

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

export const users = pgTable('users', {
  id: id(),
  email: text('email').notNull(),
  firstName: text('first_name').notNull().default(''),
  lastName: text('last_name').notNull().default(''),
  isStaff: boolean('is_staff').notNull().default(false),
  isActive: boolean('is_active').notNull().default(true),
  dateJoined: moment('date_joined').notNull().defaultNow(),
});

export const addresses = pgTable('addresses', {
  id: id(),
  userId: integer('user_id'),
  firstName: text('first_name').notNull(),
  lastName: text('last_name').notNull(),
  companyName: text('company_name').notNull(),
  streetAddress1: text('street_address_1').notNull(),
  streetAddress2: text('street_address_2').notNull(),
  city: text('city').notNull(),
  cityArea: text('city_area').notNull(),
  postalCode: text('postal_code').notNull(),
  country: text('country').notNull(),
  countryArea: text('country_area').notNull(),
  phone: text('phone'),
});

export const checkouts = pgTable('checkouts', {
  id: uuid('id').primaryKey(),
  channelId: integer('channel_id').notNull(),
  userId: integer('user_id'),
  email: text('email'),
  billingAddressId: integer('billing_address_id'),
  ...described(),
  createdAt: moment('created_at').notNull().defaultNow(),
  updatedAt: moment('updated_at').notNull().defaultNow(),
});

export const checkoutLines = pgTable('checkout_lines', {
  id: uuid('id').primaryKey(),
  checkoutId: uuid('checkout_id').notNull(),
  variantId: integer('variant_id').notNull(),
  quantity: integer('quantity').notNull(),
});

/** Those of Saleor's states in which an order of ours can be. */
const orderStatuses = ['UNFULFILLED', 'PARTIALLY_FULFILLED', 'FULFILLED', 'CANCELED', 'EXPIRED'] as const;

export const orders = pgTable('orders', {
  id: uuid('id').primaryKey(),
  number: bigint('number', { mode: 'number' }).notNull().generatedAlwaysAsIdentity(),
  checkoutId: uuid('checkout_id').notNull(),
  channelId: integer('channel_id').notNull(),
  userId: integer('user_id'),
  userEmail: text('user_email').notNull(),
  billingAddressId: integer('billing_address_id'),
  isShippingRequired: boolean('is_shipping_required').notNull(),
  currencyCode: text('currency_code').notNull(),
  totalMinor: minor('total_minor').notNull(),
  chargedMinor: minor('charged_minor').notNull().default(0),
  refundedMinor: minor('refunded_minor').notNull().default(0),
  status: text('status', { enum: orderStatuses }).notNull().default('UNFULFILLED'),
  ...described(),
  createdAt: moment('created_at').notNull().defaultNow(),
  updatedAt: moment('updated_at').notNull().defaultNow(),
});

export const orderLines = pgTable('order_lines', {
  id: uuid('id').primaryKey(),
  orderId: uuid('order_id').notNull(),
  position: integer('position').notNull(),
  /** Null once the variant was deleted. */
  variantId: integer('variant_id'),
  productName: text('product_name').notNull(),
  variantName: text('variant_name').notNull(),
  productSku: text('product_sku'),
  isShippingRequired: boolean('is_shipping_required').notNull(),
  quantity: integer('quantity').notNull(),
  unitPriceMinor: minor('unit_price_minor').notNull(),
  quantityFulfilled: integer('quantity_fulfilled').notNull().default(0),
});

export const fulfillments = pgTable('fulfillments', {
  id: id(),
  orderId: uuid('order_id').notNull(),
  number: integer('number').notNull(),
  status: text('status', { enum: ['FULFILLED', 'CANCELED'] })
    .notNull()
    .default('FULFILLED'),
  trackingNumber: text('tracking_number').notNull().default(''),
  createdAt: moment('created_at').notNull().defaultNow(),
});

export const fulfillmentLines = pgTable('fulfillment_lines', {
  id: id(),
  fulfillmentId: integer('fulfillment_id').notNull(),
  orderLineId: uuid('order_line_id').notNull(),
  quantity: integer('quantity').notNull(),
});

export const transactions = pgTable('transactions', {
  id: uuid('id').primaryKey(),
  checkoutId: uuid('checkout_id'),
  orderId: uuid('order_id'),
  sourceId: uuid('source_id').notNull(),
  idempotencyKey: text('idempotency_key'),
  gateway: text('gateway').notNull(),
  pspReference: text('psp_reference').notNull(),
  message: text('message').notNull(),
  currencyCode: text('currency_code').notNull(),
  requestedMinor: minor('requested_minor').notNull(),
  chargedMinor: minor('charged_minor').notNull().default(0),
  refundedMinor: minor('refunded_minor').notNull().default(0),
  externalUrl: text('external_url').notNull().default(''),
  createdAt: moment('created_at').notNull().defaultNow(),
  modifiedAt: moment('modified_at').notNull().defaultNow(),
});

export type TransactionEventType =
  | `AUTHORIZATION_${'SUCCESS' | 'FAILURE' | 'ADJUSTMENT' | 'REQUEST' | 'ACTION_REQUIRED'}`
  | `CHARGE_${'SUCCESS' | 'FAILURE' | 'BACK' | 'REQUEST' | 'ACTION_REQUIRED'}`
  | `REFUND_${'SUCCESS' | 'FAILURE' | 'REVERSE' | 'REQUEST'}`
  | `CANCEL_${'SUCCESS' | 'FAILURE' | 'REQUEST'}`
  | 'INFO';

export const transactionEvents = pgTable('transaction_events', {
  id: id(),
  transactionId: uuid('transaction_id').notNull(),
  type: text('type').$type<TransactionEventType>().notNull(),
  amountMinor: minor('amount_minor').notNull(),
  message: text('message').notNull(),
  pspReference: text('psp_reference').notNull(),
  createdAt: moment('created_at').notNull().defaultNow(),
});
