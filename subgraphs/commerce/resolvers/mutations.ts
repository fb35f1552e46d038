import type { MutationResolvers } from '../generated/resolvers.ts';
import { checkoutBillingAddressUpdate } from './Mutation/checkoutBillingAddressUpdate.ts';
import { checkoutComplete } from './Mutation/checkoutComplete.ts';
import { checkoutCreate } from './Mutation/checkoutCreate.ts';
import { checkoutEmailUpdate } from './Mutation/checkoutEmailUpdate.ts';
import { checkoutLineDelete } from './Mutation/checkoutLineDelete.ts';
import { checkoutLinesAdd } from './Mutation/checkoutLinesAdd.ts';
import { checkoutLinesDelete } from './Mutation/checkoutLinesDelete.ts';
import { checkoutLinesUpdate } from './Mutation/checkoutLinesUpdate.ts';
import { orderCreateFromCheckout } from './Mutation/orderCreateFromCheckout.ts';
import { orderMarkAsPaid } from './Mutation/orderMarkAsPaid.ts';
import { paymentGatewayInitialize } from './Mutation/paymentGatewayInitialize.ts';
import { productChannelListingUpdate } from './Mutation/productChannelListingUpdate.ts';
import { productCreate } from './Mutation/productCreate.ts';
import { productVariantChannelListingUpdate } from './Mutation/productVariantChannelListingUpdate.ts';
import { productVariantCreate } from './Mutation/productVariantCreate.ts';
import { transactionInitialize } from './Mutation/transactionInitialize.ts';
import { transactionProcess } from './Mutation/transactionProcess.ts';

/** A field without a resolver is a type error. */
export const mutations: MutationResolvers & Record<keyof MutationResolvers, unknown> = {
  checkoutBillingAddressUpdate,
  checkoutComplete,
  checkoutCreate,
  checkoutEmailUpdate,
  checkoutLineDelete,
  checkoutLinesAdd,
  checkoutLinesDelete,
  checkoutLinesUpdate,
  orderCreateFromCheckout,
  orderMarkAsPaid,
  paymentGatewayInitialize,
  productChannelListingUpdate,
  productCreate,
  productVariantChannelListingUpdate,
  productVariantCreate,
  transactionInitialize,
  transactionProcess,
};
