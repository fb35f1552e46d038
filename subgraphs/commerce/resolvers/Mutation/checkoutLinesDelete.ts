import { deleteLines } from '../../domain/checkout/checkout.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { linePk } from '../inputs/checkout-lines.ts';
import { changeCheckout } from './checkout-change.ts';

export const checkoutLinesDelete: MutationResolvers['checkoutLinesDelete'] = (
  _root,
  { id, linesIds },
  context,
) =>
  changeCheckout(id, (pk) =>
    deleteLines(
      context.sales,
      pk,
      linesIds.map((line) => linePk(line)),
    ),
  );
