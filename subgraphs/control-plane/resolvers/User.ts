import { isOperator, isService } from '#common/identity/caller.ts';
import { normalEmail } from '#common/identity/email.ts';
import type { UserResolvers } from '../generated/resolvers.ts';
import { organizationsOf } from './entities.ts';

export const User: UserResolvers = {
  __resolveReference: (reference) => reference,
  async organizations({ email }, _args, { caller, loaders }) {
    const address = normalEmail(email);
    const oneself = caller.kind === 'person' && caller.email === address;
    if (!oneself && !isOperator(caller) && !isService(caller)) return [];
    const members = await loaders.memberships.load(address);
    return organizationsOf(
      loaders,
      members.map(({ organizationId }) => organizationId),
    );
  },
};
