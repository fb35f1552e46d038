import type { Context } from '../context.ts';
import type { Outcome } from '../domain/failure.ts';
import type { Resolvers } from '../generated/resolvers.ts';

/** What a mutation answers: its use case's outcome, with the entity read only if it is asked for. */
const errors = ({ failures }: Outcome) => failures;

const reservation = ({ id }: Outcome, _arguments: unknown, { loaders }: Context) =>
  id === null ? null : loaders.reservation.load(id);

export const payloads: Pick<
  Resolvers,
  'CreditsGrant' | 'WalletUpdate' | 'ReservationCreate' | 'ReservationSettle' | 'ReservationVoid'
> = {
  CreditsGrant: {
    grant: ({ id }, _arguments, { loaders }) => (id === null ? null : loaders.grant.load(id)),
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
  ReservationCreate: { reservation, errors },
  ReservationSettle: { reservation, errors },
  ReservationVoid: { reservation, errors },
};
