import type { Resolvers } from '../generated/resolvers.ts';
import { Address } from './Address.ts';
import {
  AssignedAttribute,
  AssignedMultiChoiceAttribute,
  AssignedSingleChoiceAttribute,
  Attribute,
  AttributeValue,
} from './Attribute.ts';
import { Category } from './Category.ts';
import { Channel } from './Channel.ts';
import { Checkout } from './Checkout.ts';
import { CheckoutLine } from './CheckoutLine.ts';
import { Collection } from './Collection.ts';
import { Money } from './Money.ts';
import { Order } from './Order.ts';
import { OrderLine } from './OrderLine.ts';
import { ProductPricingInfo, VariantPricingInfo } from './PricingInfo.ts';
import { Product } from './Product.ts';
import { ProductType } from './ProductType.ts';
import { ProductVariant } from './ProductVariant.ts';
import { TaxedMoney, TaxedMoneyRange } from './TaxedMoney.ts';
import { TransactionEvent, TransactionItem } from './TransactionItem.ts';
import { User } from './User.ts';
import { mutations } from './mutations.ts';
import { queries } from './queries.ts';
import { scalars } from './scalars.ts';

/** Every resolver of the subgraph; fields without one are read from the parent. */
export const resolvers: Resolvers = {
  ...scalars,
  Query: queries,
  Mutation: mutations,
  Address,
  AssignedAttribute,
  AssignedMultiChoiceAttribute,
  AssignedSingleChoiceAttribute,
  Attribute,
  AttributeValue,
  Category,
  Channel,
  Checkout,
  CheckoutLine,
  Collection,
  Money,
  Order,
  OrderLine,
  Product,
  ProductPricingInfo,
  ProductType,
  ProductVariant,
  TaxedMoney,
  TaxedMoneyRange,
  TransactionEvent,
  TransactionItem,
  User,
  VariantPricingInfo,
};
