import { integerPk } from '../../domain/global-id.ts';
import type { LineChange, LineUpdate } from '../../domain/checkout/checkout.ts';
import { uuidPk } from '../../domain/global-id.ts';
import { refuse } from '../../domain/refusal.ts';
import type { CheckoutLineInput, CheckoutLineUpdateInput } from '../../generated/resolvers.ts';

export const readLines = (lines: CheckoutLineInput[]): LineChange[] =>
  lines.map(({ variantId, quantity }) => ({ variantId: variantPk(variantId), quantity }));

export const readUpdates = (lines: CheckoutLineUpdateInput[]): LineUpdate[] =>
  lines.map(({ lineId, variantId, quantity }) => {
    if (quantity == null) throw refuse('REQUIRED', 'quantity', 'This field is required.');
    if (lineId != null) return { lineId: linePk(lineId), quantity };
    if (variantId == null) throw refuse('REQUIRED', 'lineId', 'Name a line or a variant.');
    return { variantId: variantPk(variantId), quantity };
  });

export function linePk(id: string): string {
  const pk = uuidPk('CheckoutLine', id);
  if (pk === null) throw refuse('NOT_FOUND', 'lineId', 'There is no such line.');
  return pk;
}

function variantPk(id: string): number {
  const pk = integerPk('ProductVariant', id);
  if (pk === null) throw refuse('NOT_FOUND', 'variantId', 'There is no such variant.', { variants: [id] });
  return pk;
}
