import type { QueryResolvers } from '../../generated/resolvers.ts';

export const paymentProvider: QueryResolvers['paymentProvider'] = (_root, _arguments, { payments }) =>
  payments === undefined ? null : { name: 'Stripe', publishableKey: payments.publishableKey };
