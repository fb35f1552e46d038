import { addToCheckout } from '../../domain/checkout/checkout.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { readLines } from '../inputs/checkout-lines.ts';
import { changeCheckout } from './checkout-change.ts';

export const checkoutLinesAdd: MutationResolvers['checkoutLinesAdd'] = (_root, { id, lines }, context) =>
  changeCheckout(id, (pk) => addToCheckout(context.sales, pk, readLines(lines)));
