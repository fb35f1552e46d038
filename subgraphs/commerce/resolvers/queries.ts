import type { QueryResolvers } from '../generated/resolvers.ts';
import * as content from './Query/content.ts';
import { addressValidationRules } from './Query/addressValidationRules.ts';
import { app } from './Query/app.ts';
import { attribute } from './Query/attribute.ts';
import { attributes } from './Query/attributes.ts';
import { categories } from './Query/categories.ts';
import { category } from './Query/category.ts';
import { channel } from './Query/channel.ts';
import { channels } from './Query/channels.ts';
import { checkout } from './Query/checkout.ts';
import { collection } from './Query/collection.ts';
import { collections } from './Query/collections.ts';
import { me } from './Query/me.ts';
import { order } from './Query/order.ts';
import { orders } from './Query/orders.ts';
import { product } from './Query/product.ts';
import { productType } from './Query/productType.ts';
import { productTypes } from './Query/productTypes.ts';
import { productVariant } from './Query/productVariant.ts';
import { products } from './Query/products.ts';
import { warehouses } from './Query/warehouses.ts';

/** A field without a resolver is a type error. */
export const queries: QueryResolvers & Record<keyof QueryResolvers, unknown> = {
  ...content,
  addressValidationRules,
  app,
  attribute,
  attributes,
  categories,
  category,
  channel,
  channels,
  checkout,
  collection,
  collections,
  me,
  order,
  orders,
  product,
  productType,
  productTypes,
  productVariant,
  products,
  warehouses,
};
