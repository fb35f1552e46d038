import { changeBillingAddress } from '../../domain/checkout.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { changeCheckout } from './checkout-change.ts';

export const checkoutBillingAddressUpdate: MutationResolvers['checkoutBillingAddressUpdate'] = (
  _root,
  { id, billingAddress, validationRules },
  context,
) =>
  changeCheckout(context, id, (actor, pk) =>
    changeBillingAddress(context.sales, actor, pk, billingAddress, {
      checkForm: validationRules?.checkFieldsFormat ?? true,
    }),
  );
