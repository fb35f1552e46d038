import type * as tables from './tables.ts';

export type ChannelRow = typeof tables.channels.$inferSelect;
export type CategoryRow = typeof tables.categories.$inferSelect;
export type AttributeRow = typeof tables.attributes.$inferSelect;
export type AttributeValueRow = typeof tables.attributeValues.$inferSelect;
export type ProductTypeRow = typeof tables.productTypes.$inferSelect;
export type ProductRow = typeof tables.products.$inferSelect;
export type VariantRow = typeof tables.variants.$inferSelect;
export type CollectionRow = typeof tables.collections.$inferSelect;
export type MediaRow = typeof tables.productMedia.$inferSelect;
export type FulfillmentRow = typeof tables.fulfillments.$inferSelect;
export type InvoiceRow = typeof tables.invoices.$inferSelect;
export type FulfillmentLineRow = typeof tables.fulfillmentLines.$inferSelect;
export type PageTypeRow = typeof tables.pageTypes.$inferSelect;
export type PageRow = typeof tables.pages.$inferSelect;
export type MenuRow = typeof tables.menus.$inferSelect;
export type MenuItemRow = typeof tables.menuItems.$inferSelect;
export type TranslationRow = typeof tables.translations.$inferSelect;
export type VoucherRow = typeof tables.vouchers.$inferSelect;
export type GiftCardRow = typeof tables.giftCards.$inferSelect;
export type UserRow = typeof tables.users.$inferSelect;
export type AddressRow = typeof tables.addresses.$inferSelect;
export type CheckoutRow = typeof tables.checkouts.$inferSelect;
export type CheckoutLineRow = typeof tables.checkoutLines.$inferSelect;
export type OrderRow = typeof tables.orders.$inferSelect;
export type OrderLineRow = typeof tables.orderLines.$inferSelect;
export type TransactionRow = typeof tables.transactions.$inferSelect;
export type TransactionEventRow = typeof tables.transactionEvents.$inferSelect;

/** A product as a channel lists it. */
export interface SeenProduct extends ProductRow {
  channel: ChannelRow | null;
  availableForPurchaseAt: Date | null;
  lowestPriceMinor: number | null;
  highestPriceMinor: number | null;
}
/** A variant with its price in a channel. */
export interface SeenVariant extends VariantRow {
  channel: ChannelRow | null;
  priceMinor: number | null;
}
export interface SeenCollection extends CollectionRow {
  channel: ChannelRow | null;
}
/** An attribute of a product with the values that the product has. */
export interface AssignedAttributeRow {
  attribute: AttributeRow;
  values: AttributeValueRow[];
}
/** An attribute of variants, and whether a buyer chooses by it. */
export interface VariantAttributeRow {
  attribute: AttributeRow;
  variantSelection: boolean;
}
/** The same with the values that a variant has. */
export interface AssignedVariantAttributeRow extends AssignedAttributeRow, VariantAttributeRow {}
export interface ProductListingRow {
  productId: number;
  isPublished: boolean;
  publishedAt: Date | null;
  visibleInListings: boolean;
  availableForPurchaseAt: Date | null;
  channel: ChannelRow;
}
export interface VariantListingRow {
  variantId: number;
  priceMinor: number;
  channel: ChannelRow;
}
/** A line of a checkout with what its price is now. */
export interface PricedLine extends CheckoutLineRow {
  channel: ChannelRow;
  unitPriceMinor: number;
}
/** A line of an order with the currency and the channel of its order. */
export interface SoldLine extends OrderLineRow {
  currencyCode: string;
  channelId: number;
}
/** An event of a payment with what the payment says of all its events. */
export interface PaymentEvent extends TransactionEventRow {
  currencyCode: string;
  idempotencyKey: string | null;
}
