import {
  attachCustomer,
  changeLanguage,
  detachCustomer,
  dropPromoCode,
  refuseDelivery,
  usePromoCode,
} from '../../domain/checkout.ts';
import { integerPk } from '../../domain/global-id.ts';
import { refuse } from '../../domain/refusal.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { signedIn } from '../inputs/signed-in.ts';
import { changeCheckout } from './checkout-change.ts';

export const checkoutCustomerAttach: MutationResolvers['checkoutCustomerAttach'] = async (
  _root,
  { id },
  context,
) => {
  const user = await signedIn(context);
  return changeCheckout(context, id, (actor, pk) => attachCustomer(context.sales, user, actor, pk));
};

export const checkoutCustomerDetach: MutationResolvers['checkoutCustomerDetach'] = (_root, { id }, context) =>
  changeCheckout(context, id, (actor, pk) => detachCustomer(context.sales, actor, pk));

export const checkoutLanguageCodeUpdate: MutationResolvers['checkoutLanguageCodeUpdate'] = (
  _root,
  { id, languageCode },
  context,
) => changeCheckout(context, id, (actor, pk) => changeLanguage(context.sales, actor, pk, languageCode));

export const checkoutShippingAddressUpdate: MutationResolvers['checkoutShippingAddressUpdate'] = (
  _root,
  { id },
  context,
) => changeCheckout(context, id, (actor, pk) => refuseDelivery(context.sales, actor, pk, 'shippingAddress'));

export const checkoutDeliveryMethodUpdate: MutationResolvers['checkoutDeliveryMethodUpdate'] = (
  _root,
  { id },
  context,
) => changeCheckout(context, id, (actor, pk) => refuseDelivery(context.sales, actor, pk, 'deliveryMethod'));

export const checkoutAddPromoCode: MutationResolvers['checkoutAddPromoCode'] = (
  _root,
  { id, checkoutId, promoCode },
  context,
) =>
  changeCheckout(context, id ?? checkoutId, (actor, pk) => usePromoCode(context.sales, actor, pk, promoCode));

export const checkoutRemovePromoCode: MutationResolvers['checkoutRemovePromoCode'] = (
  _root,
  { id, checkoutId, promoCode, promoCodeId },
  context,
) =>
  changeCheckout(context, id ?? checkoutId, (actor, pk) => {
    if ((promoCode == null) === (promoCodeId == null))
      throw refuse('REQUIRED', 'promoCode', 'Name the code or its id.');
    const voucherId = integerPk('Voucher', promoCodeId ?? '');
    const giftCardId = integerPk('GiftCard', promoCodeId ?? '');
    const which =
      promoCode != null
        ? { code: promoCode }
        : voucherId !== null
          ? { voucherId }
          : { giftCardId: giftCardId ?? 0 };
    return dropPromoCode(context.sales, actor, pk, which);
  });

export const deliveryOptionsCalculate: MutationResolvers['deliveryOptionsCalculate'] = () => ({
  // Nothing here is delivered.
  deliveries: [],
  errors: [],
});
