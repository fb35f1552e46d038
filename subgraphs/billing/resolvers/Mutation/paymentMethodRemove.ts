import { removePaymentMethod } from '../../domain/money/payment-methods.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { orRefuse } from '../refuse.ts';

export const paymentMethodRemove: MutationResolvers['paymentMethodRemove'] = async (
  _root,
  { id },
  { caller, directory, cards },
) => {
  const { organization, failures } = await orRefuse(removePaymentMethod(caller, directory, cards, id));
  return { organization: organization === null ? null : { id: organization }, errors: failures };
};
