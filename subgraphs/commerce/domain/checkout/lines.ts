import type { Offer } from '../../store/sales/checkouts.ts';
import type { PricedLine } from '../../store/rows.ts';
import type { Sales } from '../../store/sales/sales.ts';
import { globalId } from '../global-id.ts';
import { MAX_AMOUNT_MINOR } from '../money.ts';
import { refuse } from '../refusal.ts';

export const MAX_LINES = 100;
const MAX_QUANTITY = 1_000;

/** An offer that can be bought now. */
export type SoldOffer = Offer & { priceMinor: number };

/** Refuses quantities that no line may have; zero is allowed where it means "remove". */
export function checkQuantity(quantity: number, { zeroRemoves }: { zeroRemoves: boolean }): void {
  if (quantity < 0 || (quantity === 0 && !zeroRemoves))
    throw refuse('ZERO_QUANTITY', 'quantity', 'The quantity should be higher than zero.');
  if (quantity > MAX_QUANTITY)
    throw refuse(
      'QUANTITY_GREATER_THAN_LIMIT',
      'quantity',
      `Cannot add more than ${MAX_QUANTITY} times this item.`,
    );
}

/** The offers of these variants in a channel, refused unless every one of them can be bought. */
export async function buyable(
  sales: Sales,
  channelId: number,
  variantIds: readonly number[],
): Promise<Map<number, SoldOffer>> {
  const offers = new Map(
    (await sales.checkouts.offers(channelId, variantIds)).map((offer) => [offer.variantId, offer]),
  );
  const without = (has: (offer: Offer | undefined) => boolean): string[] =>
    variantIds.filter((id) => !has(offers.get(id))).map((id) => globalId('ProductVariant', id));

  const unknown = without((offer) => offer !== undefined);
  if (unknown.length > 0)
    throw refuse('NOT_FOUND', 'variantId', 'There is no such variant.', { variants: unknown });
  const unpriced = without((offer) => offer?.priceMinor != null);
  if (unpriced.length > 0)
    throw refuse('UNAVAILABLE_VARIANT_IN_CHANNEL', 'lines', 'Cannot add lines with unavailable variants.', {
      variants: unpriced,
    });
  const hidden = without((offer) => offer?.isPublished === true);
  if (hidden.length > 0)
    throw refuse('PRODUCT_NOT_PUBLISHED', 'lines', "Can't add an unpublished product.", { variants: hidden });
  const early = without((offer) => offer?.isAvailableForPurchase === true);
  if (early.length > 0)
    throw refuse(
      'PRODUCT_UNAVAILABLE_FOR_PURCHASE',
      'lines',
      "Can't add a product that is not yet available for purchase.",
      { variants: early },
    );
  return offers as Map<number, SoldOffer>;
}

/** Refuses a checkout that is longer or dearer than an answer could say. */
export function checkSize(lines: readonly PricedLine[]): void {
  if (lines.length > MAX_LINES)
    throw refuse('QUANTITY_GREATER_THAN_LIMIT', 'lines', `A checkout has at most ${MAX_LINES} lines.`);
  if (totalMinor(lines) > MAX_AMOUNT_MINOR)
    throw refuse('QUANTITY_GREATER_THAN_LIMIT', 'lines', 'This checkout is too expensive.');
}

const totalMinor = (lines: readonly { quantity: number; unitPriceMinor: number }[]): number =>
  lines.reduce((total, { quantity, unitPriceMinor }) => total + quantity * unitPriceMinor, 0);
