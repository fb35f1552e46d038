import { changeAddress } from '../../domain/checkout/checkout-addresses.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { changeCheckout } from './checkout-change.ts';

export const checkoutBillingAddressUpdate: MutationResolvers['checkoutBillingAddressUpdate'] = (
  _root,
  { id, billingAddress: address, saveAddress: save, validationRules },
  { sales },
) =>
  changeCheckout(id, (pk) =>
    changeAddress(sales, pk, 'billing', { address, save, checks: validationRules ?? {} }),
  );

export const checkoutShippingAddressUpdate: MutationResolvers['checkoutShippingAddressUpdate'] = (
  _root,
  { id, shippingAddress: address, saveAddress: save, validationRules },
  { sales },
) =>
  changeCheckout(id, (pk) =>
    changeAddress(sales, pk, 'shipping', { address, save, checks: validationRules ?? {} }),
  );
