import { forbidden, unauthenticated } from '#common/graph/errors.ts';
import {
  attachCustomer,
  changeLanguage,
  detachCustomer,
  dropPromoCode,
  refuseDelivery,
  usePromoCode,
} from '../../domain/checkout/checkout.ts';
import { mayManage } from '../../domain/caller.ts';
import { globalId, integerPk } from '../../domain/global-id.ts';
import { refuse } from '../../domain/refusal.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { changeCheckout } from './checkout-change.ts';

export const checkoutCustomerAttach: MutationResolvers['checkoutCustomerAttach'] = async (
  _root,
  { id, customerId },
  context,
) => {
  const { caller, sales, loaders } = context;
  if (caller.kind === 'anonymous') throw unauthenticated();
  const { user } = await context.actor();
  const isOther = customerId != null && (user === null || customerId !== globalId('User', user.id));
  if (isOther && !mayManage(caller)) throw forbidden();
  return changeCheckout(id, async (pk) => {
    const customer = isOther ? await loaders.users.load(integerPk('User', customerId) ?? 0) : user;
    if (!customer)
      throw customerId == null
        ? refuse('REQUIRED', 'customerId', 'An app names the customer.')
        : refuse('NOT_FOUND', 'customerId', "Couldn't resolve to a user.");
    return attachCustomer(sales, customer, pk);
  });
};

export const checkoutCustomerDetach: MutationResolvers['checkoutCustomerDetach'] = async (
  _root,
  { id },
  context,
) => {
  if (context.caller.kind === 'anonymous') throw unauthenticated();
  const actor = await context.actor();
  return changeCheckout(id, (pk) => detachCustomer(context.sales, actor, pk));
};

export const checkoutLanguageCodeUpdate: MutationResolvers['checkoutLanguageCodeUpdate'] = (
  _root,
  { id, languageCode },
  context,
) => changeCheckout(id, (pk) => changeLanguage(context.sales, pk, languageCode));

export const checkoutDeliveryMethodUpdate: MutationResolvers['checkoutDeliveryMethodUpdate'] = (
  _root,
  { id },
  context,
) => changeCheckout(id, (pk) => refuseDelivery(context.sales, pk));

export const checkoutAddPromoCode: MutationResolvers['checkoutAddPromoCode'] = (
  _root,
  { id, checkoutId, promoCode },
  context,
) =>
  changeCheckout(id ?? checkoutId, async (pk) =>
    usePromoCode(context.sales, await context.actor(), pk, promoCode),
  );

export const checkoutRemovePromoCode: MutationResolvers['checkoutRemovePromoCode'] = (
  _root,
  { id, checkoutId, promoCode, promoCodeId },
  context,
) =>
  changeCheckout(id ?? checkoutId, async (pk) => {
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
    return dropPromoCode(context.sales, pk, which);
  });

export const deliveryOptionsCalculate: MutationResolvers['deliveryOptionsCalculate'] = () => ({
  // Nothing here is delivered.
  deliveries: [],
  errors: [],
});
