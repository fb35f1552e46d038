import type { Resolvers } from '../generated/resolvers.ts';
import { Address } from './Address.ts';
import { App } from './App.ts';
import * as attributes from './Attribute.ts';
import { Category } from './Category.ts';
import { Channel } from './Channel.ts';
import { ProductChannelListing, ProductVariantChannelListing } from './ChannelListing.ts';
import { Checkout } from './Checkout.ts';
import { CheckoutLine } from './CheckoutLine.ts';
import { Collection } from './Collection.ts';
import { ObjectWithMetadata } from './described.ts';
import { Invoice } from './Invoice.ts';
import { Fulfillment, FulfillmentLine } from './Fulfillment.ts';
import * as discounts from './Discounts.ts';
import { Menu, MenuItem, MenuItemTranslation } from './Menu.ts';
import { Money } from './Money.ts';
import { Order } from './Order.ts';
import { OrderLine } from './OrderLine.ts';
import { Page, PageTranslatableContent, PageTranslation, PageType } from './Page.ts';
import { ProductPricingInfo, VariantPricingInfo } from './PricingInfo.ts';
import { Product } from './Product.ts';
import { ProductMedia } from './ProductMedia.ts';
import { ProductType } from './ProductType.ts';
import { ProductVariant } from './ProductVariant.ts';
import { TaxedMoney, TaxedMoneyRange } from './TaxedMoney.ts';
import { TransactionEvent, TransactionItem } from './TransactionItem.ts';
import * as translations from './Translations.ts';
import { User } from './User.ts';
import { Warehouse } from './Warehouse.ts';
import { mutations } from './mutations.ts';
import { queries } from './queries.ts';
import { scalars } from './scalars.ts';

/** Every resolver of the subgraph; fields without one are read from the parent. */
export const resolvers: Resolvers = {
  ...scalars,
  Query: queries,
  Mutation: mutations,
  ...attributes,
  ...discounts,
  ...translations,
  Address,
  App,
  Category,
  Channel,
  Checkout,
  CheckoutLine,
  Collection,
  Fulfillment,
  Invoice,
  FulfillmentLine,
  Menu,
  MenuItem,
  MenuItemTranslation,
  Money,
  ObjectWithMetadata,
  Order,
  OrderLine,
  Page,
  PageTranslatableContent,
  PageTranslation,
  PageType,
  Product,
  ProductChannelListing,
  ProductMedia,
  ProductPricingInfo,
  ProductType,
  ProductVariant,
  ProductVariantChannelListing,
  TaxedMoney,
  TaxedMoneyRange,
  TransactionEvent,
  TransactionItem,
  User,
  VariantPricingInfo,
  Warehouse,
};
