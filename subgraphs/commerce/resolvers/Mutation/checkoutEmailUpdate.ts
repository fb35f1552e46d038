import { changeEmail } from '../../domain/checkout.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { changeCheckout } from './checkout-change.ts';

export const checkoutEmailUpdate: MutationResolvers['checkoutEmailUpdate'] = (
  _root,
  { id, email },
  context,
) => changeCheckout(context, id, (actor, pk) => changeEmail(context.sales, actor, pk, email));
