import { changeEmail } from '../../domain/checkout/checkout.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { changeCheckout } from './checkout-change.ts';

export const checkoutEmailUpdate: MutationResolvers['checkoutEmailUpdate'] = (
  _root,
  { id, email },
  context,
) => changeCheckout(id, (pk) => changeEmail(context.sales, pk, email));
