import { deleteLines } from '../../domain/checkout/checkout.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { linePk } from '../inputs/checkout-lines.ts';
import { changeCheckout } from './checkout-change.ts';

export const checkoutLineDelete: MutationResolvers['checkoutLineDelete'] = (_root, { id, lineId }, context) =>
  changeCheckout(id, (pk) => deleteLines(context.sales, pk, [linePk(lineId ?? '')]));
