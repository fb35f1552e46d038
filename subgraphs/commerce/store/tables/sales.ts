import { bigint, boolean, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { described, id, minor, moment } from './columns.ts';

export const accountTokens = pgTable('account_tokens', {
  hash: text('hash').primaryKey(),
  userId: integer('user_id').notNull(),
  purpose: text('purpose', { enum: ['confirm', 'password', 'delete'] }).notNull(),
  expiresAt: moment('expires_at').notNull(),
});

export const users = pgTable('users', {
  id: id(),
  email: text('email').notNull(),
  firstName: text('first_name').notNull().default(''),
  lastName: text('last_name').notNull().default(''),
  isStaff: boolean('is_staff').notNull().default(false),
  isActive: boolean('is_active').notNull().default(true),
  passwordHash: text('password_hash'),
  isConfirmed: boolean('is_confirmed').notNull().default(true),
  signInKey: text('sign_in_key').notNull().default(''),
  failedSignIns: integer('failed_sign_ins').notNull().default(0),
  lockedUntil: moment('locked_until'),
  lastLogin: moment('last_login'),
  languageCode: text('language_code').notNull().default('EN'),
  defaultBillingAddressId: integer('default_billing_address_id'),
  defaultShippingAddressId: integer('default_shipping_address_id'),
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
  inBook: boolean('in_book').notNull().default(false),
});

export const checkouts = pgTable('checkouts', {
  id: uuid('id').primaryKey(),
  channelId: integer('channel_id').notNull(),
  userId: integer('user_id'),
  email: text('email'),
  billingAddressId: integer('billing_address_id'),
  shippingAddressId: integer('shipping_address_id'),
  saveBillingAddress: boolean('save_billing_address').notNull().default(true),
  saveShippingAddress: boolean('save_shipping_address').notNull().default(true),
  voucherId: integer('voucher_id'),
  languageCode: text('language_code').notNull().default('EN'),
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
  shippingAddressId: integer('shipping_address_id'),
  isShippingRequired: boolean('is_shipping_required').notNull(),
  currencyCode: text('currency_code').notNull(),
  totalMinor: minor('total_minor').notNull(),
  chargedMinor: minor('charged_minor').notNull().default(0),
  refundedMinor: minor('refunded_minor').notNull().default(0),
  status: text('status', { enum: orderStatuses }).notNull().default('UNFULFILLED'),
  languageCode: text('language_code').notNull().default('EN'),
  voucherId: integer('voucher_id'),
  voucherCode: text('voucher_code'),
  discountName: text('discount_name'),
  discountMinor: minor('discount_minor').notNull().default(0),
  giftCardMinor: minor('gift_card_minor').notNull().default(0),
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
  totalMinor: minor('total_minor'),
  undiscountedUnitPriceMinor: minor('undiscounted_unit_price_minor'),
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

export const invoices = pgTable('invoices', {
  id: id(),
  orderId: uuid('order_id').notNull(),
  number: text('number').notNull(),
  url: text('url').notNull(),
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
