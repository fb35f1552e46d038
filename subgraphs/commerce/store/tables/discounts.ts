import { boolean, integer, numeric, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { id, minor, moment } from './columns.ts';

export const vouchers = pgTable('vouchers', {
  id: id(),
  name: text('name'),
  code: text('code').notNull(),
  type: text('type', { enum: ['ENTIRE_ORDER', 'SPECIFIC_PRODUCT', 'SHIPPING'] }).notNull(),
  discountValueType: text('discount_value_type', { enum: ['FIXED', 'PERCENTAGE'] }).notNull(),
  startDate: moment('start_date').notNull().defaultNow(),
  endDate: moment('end_date'),
  usageLimit: integer('usage_limit'),
  used: integer('used').notNull().default(0),
  applyOncePerOrder: boolean('apply_once_per_order').notNull().default(false),
  applyOncePerCustomer: boolean('apply_once_per_customer').notNull().default(false),
  onlyForStaff: boolean('only_for_staff').notNull().default(false),
  minCheckoutItemsQuantity: integer('min_checkout_items_quantity'),
});

export const voucherListings = pgTable(
  'voucher_listings',
  {
    voucherId: integer('voucher_id').notNull(),
    channelId: integer('channel_id').notNull(),
    /** An exact decimal. */
    discountValue: numeric('discount_value', { precision: 12, scale: 3 }).notNull(),
    minSpentMinor: minor('min_spent_minor'),
  },
  (table) => [primaryKey({ columns: [table.voucherId, table.channelId] })],
);

export const voucherCatalogue = pgTable(
  'voucher_catalogue',
  {
    voucherId: integer('voucher_id').notNull(),
    kind: text('kind', { enum: ['Product', 'ProductVariant', 'Category', 'Collection'] }).notNull(),
    objectId: integer('object_id').notNull(),
  },
  (table) => [primaryKey({ columns: [table.voucherId, table.kind, table.objectId] })],
);

export const giftCards = pgTable('gift_cards', {
  id: id(),
  code: text('code').notNull(),
  currencyCode: text('currency_code').notNull(),
  initialMinor: minor('initial_minor').notNull(),
  currentMinor: minor('current_minor').notNull(),
  isActive: boolean('is_active').notNull().default(true),
  expiryDate: moment('expiry_date'),
  createdAt: moment('created_at').notNull().defaultNow(),
});

export const checkoutGiftCards = pgTable(
  'checkout_gift_cards',
  { checkoutId: uuid('checkout_id').notNull(), giftCardId: integer('gift_card_id').notNull() },
  (table) => [primaryKey({ columns: [table.checkoutId, table.giftCardId] })],
);

export const orderGiftCards = pgTable(
  'order_gift_cards',
  {
    orderId: uuid('order_id').notNull(),
    giftCardId: integer('gift_card_id').notNull(),
    amountMinor: minor('amount_minor').notNull(),
  },
  (table) => [primaryKey({ columns: [table.orderId, table.giftCardId] })],
);
