import {
  bigint,
  boolean,
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

export const channels = pgTable('channels', {
  id: id(),
  slug: text('slug').notNull(),
  name: text('name').notNull(),
  currencyCode: text('currency_code').notNull(),
  isActive: boolean('is_active').notNull().default(true),
});

export const categories = pgTable('categories', {
  id: id(),
  slug: text('slug').notNull(),
  name: text('name').notNull(),
  description: jsonb('description'),
  parentId: integer('parent_id'),
  level: integer('level').notNull().default(0),
  updatedAt: moment('updated_at').notNull().defaultNow(),
});

export const attributes = pgTable('attributes', {
  id: id(),
  slug: text('slug').notNull(),
  name: text('name').notNull(),
  inputType: text('input_type', { enum: ['DROPDOWN', 'MULTISELECT'] }).notNull(),
});

export const attributeValues = pgTable('attribute_values', {
  id: id(),
  attributeId: integer('attribute_id').notNull(),
  slug: text('slug').notNull(),
  name: text('name').notNull(),
});

export const productTypes = pgTable('product_types', {
  id: id(),
  slug: text('slug').notNull(),
  name: text('name').notNull(),
  isShippingRequired: boolean('is_shipping_required').notNull().default(false),
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

export const products = pgTable('products', {
  id: id(),
  productTypeId: integer('product_type_id').notNull(),
  categoryId: integer('category_id'),
  slug: text('slug').notNull(),
  name: text('name').notNull(),
  description: jsonb('description'),
  externalReference: text('external_reference'),
  createdAt: moment('created_at').notNull().defaultNow(),
  updatedAt: moment('updated_at').notNull().defaultNow(),
});

export const productAttributeValues = pgTable(
  'product_attribute_values',
  { productId: integer('product_id').notNull(), valueId: integer('value_id').notNull() },
  (table) => [primaryKey({ columns: [table.productId, table.valueId] })],
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

export const users = pgTable('users', {
  id: id(),
  email: text('email').notNull(),
  firstName: text('first_name').notNull().default(''),
  lastName: text('last_name').notNull().default(''),
  isStaff: boolean('is_staff').notNull().default(false),
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

export type Metadata = Record<string, string>;

export const checkouts = pgTable('checkouts', {
  id: uuid('id').primaryKey(),
  channelId: integer('channel_id').notNull(),
  userId: integer('user_id'),
  email: text('email'),
  billingAddressId: integer('billing_address_id'),
  metadata: jsonb('metadata').$type<Metadata>().notNull().default({}),
  createdAt: moment('created_at').notNull().defaultNow(),
  updatedAt: moment('updated_at').notNull().defaultNow(),
});

export const checkoutLines = pgTable('checkout_lines', {
  id: uuid('id').primaryKey(),
  checkoutId: uuid('checkout_id').notNull(),
  variantId: integer('variant_id').notNull(),
  quantity: integer('quantity').notNull(),
});

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
  metadata: jsonb('metadata').$type<Metadata>().notNull().default({}),
  createdAt: moment('created_at').notNull().defaultNow(),
  updatedAt: moment('updated_at').notNull().defaultNow(),
});

export const orderLines = pgTable('order_lines', {
  id: uuid('id').primaryKey(),
  orderId: uuid('order_id').notNull(),
  position: integer('position').notNull(),
  variantId: integer('variant_id').notNull(),
  productName: text('product_name').notNull(),
  variantName: text('variant_name').notNull(),
  productSku: text('product_sku'),
  isShippingRequired: boolean('is_shipping_required').notNull(),
  quantity: integer('quantity').notNull(),
  unitPriceMinor: minor('unit_price_minor').notNull(),
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
  createdAt: moment('created_at').notNull().defaultNow(),
  modifiedAt: moment('modified_at').notNull().defaultNow(),
});

export const transactionEvents = pgTable('transaction_events', {
  id: id(),
  transactionId: uuid('transaction_id').notNull(),
  type: text('type', { enum: ['CHARGE_ACTION_REQUIRED', 'CHARGE_SUCCESS', 'CHARGE_FAILURE'] }).notNull(),
  amountMinor: minor('amount_minor').notNull(),
  message: text('message').notNull(),
  pspReference: text('psp_reference').notNull(),
  createdAt: moment('created_at').notNull().defaultNow(),
});
