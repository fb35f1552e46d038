import { updateLines } from '../../domain/checkout/checkout.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { readUpdates } from '../inputs/checkout-lines.ts';
import { changeCheckout } from './checkout-change.ts';

export const checkoutLinesUpdate: MutationResolvers['checkoutLinesUpdate'] = (
  _root,
  { id, lines },
  context,
) => changeCheckout(id, (pk) => updateLines(context.sales, pk, readUpdates(lines)));
