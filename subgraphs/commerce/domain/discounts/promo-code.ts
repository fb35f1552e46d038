import type { CheckoutRow } from '../../store/rows.ts';
import type { Sales } from '../../store/sales/sales.ts';
import { mayManage } from '../caller.ts';
import type { Actor } from '../actor.ts';
import { refuse } from '../refusal.ts';
import { isUsable, whyNot } from './checkout-price.ts';

const MAX_CARDS = 10;
const MAX_CODE = 255;

/** Adds a voucher, in place of the one before, or a gift card. */
export async function addPromoCode(
  sales: Sales,
  actor: Actor,
  checkout: CheckoutRow,
  code: string,
): Promise<void> {
  if (code.length > MAX_CODE) throw unknown();
  const voucher = await sales.discounts.voucherByCode(code);
  if (voucher) {
    if (voucher.onlyForStaff && !mayManage(actor.caller)) throw unknown();
    await sales.checkouts.update(checkout.id, { voucherId: voucher.id });
    const reason = await refusedVoucher(sales, checkout);
    if (reason !== undefined) throw refuse('VOUCHER_NOT_APPLICABLE', 'promoCode', reason);
    return;
  }
  const card = await sales.discounts.cardByCode(code);
  const currency = (await sales.checkouts.currencies([checkout.channelId])).get(checkout.channelId);
  if (!card || currency === undefined) throw unknown();
  if (!isUsable(card, currency, new Date()))
    throw refuse('GIFT_CARD_NOT_APPLICABLE', 'promoCode', 'The gift card cannot pay this checkout.');
  const known = (await sales.discounts.cards([checkout.id])).get(checkout.id) ?? [];
  if (known.length >= MAX_CARDS)
    throw refuse('GIFT_CARD_NOT_APPLICABLE', 'promoCode', `At most ${MAX_CARDS} gift cards.`);
  await sales.discounts.addCard(checkout.id, card.id);
}

const unknown = () => refuse('INVALID', 'promoCode', 'Promo code is invalid');

/** Why the voucher of a checkout takes nothing off; undefined when it does, or there is none. */
export async function refusedVoucher(
  sales: Sales,
  { id, email }: Pick<CheckoutRow, 'id' | 'email'>,
): Promise<string | undefined> {
  const terms = (await sales.discounts.terms([id])).get(id);
  if (!terms) return undefined;
  const reason = whyNot(await sales.checkouts.lines([id]), terms, new Date());
  if (reason !== undefined) return reason;
  const { voucher } = terms;
  return voucher.applyOncePerCustomer && email !== null && (await sales.discounts.usedBy(voucher.id, email))
    ? 'The voucher was used by this customer before.'
    : undefined;
}

export type PromoCode = { code: string } | { voucherId: number } | { giftCardId: number };

/** Takes a voucher or a gift card off; one that is not there is nothing to do. */
export async function removePromoCode(sales: Sales, checkout: CheckoutRow, which: PromoCode): Promise<void> {
  if ('giftCardId' in which) return sales.discounts.removeCard(checkout.id, which.giftCardId);
  const voucher = 'code' in which ? await sales.discounts.voucherByCode(which.code) : undefined;
  const voucherId = 'voucherId' in which ? which.voucherId : voucher?.id;
  if (voucherId !== undefined && voucherId === checkout.voucherId) {
    await sales.checkouts.update(checkout.id, { voucherId: null });
    return;
  }
  const card = 'code' in which ? await sales.discounts.cardByCode(which.code) : undefined;
  if (card) await sales.discounts.removeCard(checkout.id, card.id);
}
