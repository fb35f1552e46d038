import { setUpPaymentMethod } from '../../domain/money/payment-methods.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { orRefuse } from '../refuse.ts';

export const paymentMethodSetup: MutationResolvers['paymentMethodSetup'] = async (
  _root,
  { organization },
  { caller, directory, cards },
) => {
  const { clientSecret, failures } = await orRefuse(
    setUpPaymentMethod(caller, directory, cards, organization),
  );
  return { clientSecret, errors: failures };
};
