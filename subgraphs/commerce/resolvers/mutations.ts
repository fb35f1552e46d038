import type { MutationResolvers } from '../generated/resolvers.ts';
import { guarded } from './guard.ts';
import * as account from './Mutation/account/account.ts';
import * as addressBook from './Mutation/account/address-book.ts';
import * as signIn from './Mutation/account/sign-in.ts';
import * as afterSale from './Mutation/after-sale.ts';
import * as attributes from './Mutation/catalogue/attribute.ts';
import * as categories from './Mutation/catalogue/category.ts';
import * as channels from './Mutation/catalogue/channel.ts';
import * as media from './Mutation/catalogue/media.ts';
import * as products from './Mutation/catalogue/product.ts';
import * as productTypes from './Mutation/catalogue/product-type.ts';
import * as variants from './Mutation/catalogue/variant.ts';
import * as checkoutAddresses from './Mutation/checkout-addresses.ts';
import { checkoutComplete } from './Mutation/checkoutComplete.ts';
import { checkoutCreate } from './Mutation/checkoutCreate.ts';
import { checkoutEmailUpdate } from './Mutation/checkoutEmailUpdate.ts';
import { checkoutLineDelete } from './Mutation/checkoutLineDelete.ts';
import { checkoutLinesAdd } from './Mutation/checkoutLinesAdd.ts';
import { checkoutLinesDelete } from './Mutation/checkoutLinesDelete.ts';
import { checkoutLinesUpdate } from './Mutation/checkoutLinesUpdate.ts';
import * as checkoutExtras from './Mutation/checkout-extras.ts';
import * as content from './Mutation/content/content.ts';
import * as translations from './Mutation/content/translate.ts';
import * as vouchers from './Mutation/discounts/vouchers.ts';
import * as metadata from './Mutation/metadata.ts';
import * as invoices from './Mutation/invoices.ts';
import { orderCreateFromCheckout } from './Mutation/orderCreateFromCheckout.ts';
import { orderFulfill } from './Mutation/orderFulfill.ts';
import { orderMarkAsPaid } from './Mutation/orderMarkAsPaid.ts';
import { paymentGatewayInitialize } from './Mutation/paymentGatewayInitialize.ts';
import { transactionInitialize } from './Mutation/transactionInitialize.ts';
import { transactionProcess } from './Mutation/transactionProcess.ts';

/** A field without a resolver is a type error. */
const all: MutationResolvers & Record<keyof MutationResolvers, unknown> = {
  ...account,
  ...addressBook,
  ...afterSale,
  ...attributes,
  ...categories,
  ...checkoutAddresses,
  ...checkoutExtras,
  ...content,
  ...channels,
  ...invoices,
  ...media,
  ...metadata,
  ...products,
  ...productTypes,
  ...signIn,
  ...translations,
  ...variants,
  ...vouchers,
  checkoutComplete,
  checkoutCreate,
  checkoutEmailUpdate,
  checkoutLineDelete,
  checkoutLinesAdd,
  checkoutLinesDelete,
  checkoutLinesUpdate,
  orderCreateFromCheckout,
  orderFulfill,
  orderMarkAsPaid,
  paymentGatewayInitialize,
  transactionInitialize,
  transactionProcess,
};

export const mutations = guarded(all);
