import type { Context } from '../context.ts';
import type { Outcome } from '../domain/failure.ts';
import type { Resolvers } from '../generated/resolvers.ts';

/** What a mutation answers: its use case's outcome, with the entity read only if it is asked for. */
const errors = ({ failures }: Outcome) => failures;

const reservation = ({ id }: Outcome, _arguments: unknown, { loaders }: Context) =>
  id === null ? null : loaders.reservation.load(id);

export const payloads: Pick<
  Resolvers,
  | 'CreditsGrant'
  | 'OrderCreditsTakeBack'
  | 'WalletUpdate'
  | 'ReservationCreate'
  | 'ReservationSettle'
  | 'ReservationVoid'
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
  WalletUpdate: {
    wallet: ({ id }, _arguments, { loaders }) => (id === null ? null : loaders.wallet.load(id)),
    errors,
  },
  ReservationCreate: { reservation, errors },
  ReservationSettle: { reservation, errors },
  ReservationVoid: { reservation, errors },
};
