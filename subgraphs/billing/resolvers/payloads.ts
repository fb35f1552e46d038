import type { Context } from '../context.ts';
import type { Outcome } from '../domain/failure.ts';
import type { Resolvers } from '../generated/resolvers.ts';

/** What a mutation answers: its use case's outcome, with the entity read only if it is asked for. */
const errors = ({ failures }: Outcome) => failures;

const reservation = ({ id }: Outcome, _arguments: unknown, { loaders }: Context) =>
  id === null ? null : loaders.reservation.load(id);

const payout = ({ id }: Outcome, _arguments: unknown, { loaders }: Context) =>
  id === null ? null : loaders.payout.load(id);

const subscription = ({ id }: Outcome, _arguments: unknown, { loaders }: Context) =>
  id === null ? null : loaders.subscription.load(id);

const creditPack = ({ id }: Outcome, _arguments: unknown, { loaders }: Context) =>
  id === null ? null : loaders.creditPack.load(id);

export const payloads: Pick<
  Resolvers,
  | 'CreditsGrant'
  | 'OrderCreditsTakeBack'
  | 'OrderLineSale'
  | 'PayoutCreate'
  | 'PayoutRetry'
  | 'PayoutCancel'
  | 'OrderRefundCreate'
  | 'OrderRefundNote'
  | 'RunRefund'
  | 'WalletUpdate'
  | 'ReservationCreate'
  | 'ReservationSettle'
  | 'ReservationVoid'
  | 'AutoTopUpUpdate'
  | 'SubscriptionCancel'
  | 'SubscriptionResume'
  | 'SubscriptionPlanChange'
  | 'CreditPackCreate'
  | 'CreditPackUpdate'
> = {
  CreditsGrant: {
    grant: ({ id }, _arguments, { loaders }) => (id === null ? null : loaders.grant.load(id)),
    wallet: async ({ id }, _arguments, { loaders }) => {
      if (id === null) return null;
      const walletId = ((await loaders.grant.load(id)) ?? (await loaders.correction.load(id)))?.walletId;
      return walletId ? loaders.wallet.load(walletId) : null;
    },
    errors,
  },
  OrderCreditsTakeBack: {
    creditsTakenBack: async ({ id }, _arguments, { loaders }) =>
      id === null ? null : ((await loaders.correction.load(id))?.amount ?? null),
    wallet: async ({ id }, _arguments, { loaders }) => {
      const walletId = id === null ? null : (await loaders.correction.load(id))?.walletId;
      return walletId ? loaders.wallet.load(walletId) : null;
    },
    errors,
  },
  OrderLineSale: { errors },
  OrderRefundNote: { instances: ({ instances }) => instances ?? null, errors },
  PayoutCreate: { payout, errors },
  PayoutRetry: { payout, errors },
  PayoutCancel: { payout, errors },
  OrderRefundCreate: {
    refunded: async ({ id }, _arguments, { loaders }) => {
      const refund = id === null ? null : await loaders.refund.load(id);
      return refund && { amountMicros: refund.amountMicros, currency: refund.currency ?? 'XXX' };
    },
    creditsTakenBack: async ({ id }, _arguments, { loaders }) =>
      id === null ? null : ((await loaders.refund.load(id))?.credits ?? null),
    errors,
  },
  RunRefund: {
    entry: ({ id }, _arguments, { loaders }) => (id === null ? null : loaders.entryOfGrant.load(id)),
    wallet: async ({ id }, _arguments, { loaders }) => {
      const grant = id === null ? null : await loaders.grant.load(id);
      return grant && loaders.wallet.load(grant.walletId);
    },
    errors,
  },
  WalletUpdate: {
    wallet: ({ id }, _arguments, { loaders }) => (id === null ? null : loaders.wallet.load(id)),
    errors,
  },
  ReservationCreate: {
    reservation: (outcome, given, context) => outcome.held ?? reservation(outcome, given, context),
    errors,
  },
  ReservationSettle: { reservation, errors },
  ReservationVoid: { reservation, errors },
  AutoTopUpUpdate: {
    autoTopUp: ({ id }, _arguments, { topUps }) => (id === null ? null : topUps.of(id)),
    errors,
  },
  SubscriptionCancel: { subscription, errors },
  SubscriptionResume: { subscription, errors },
  SubscriptionPlanChange: { subscription, errors },
  CreditPackCreate: { creditPack, errors },
  CreditPackUpdate: { creditPack, errors },
};
