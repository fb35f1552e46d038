import { requireService } from '../../domain/access.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { guarded } from '../answering.ts';

export const memberships: QueryResolvers['memberships'] = (_parent, { email }, { caller, loaders }) =>
  guarded(async () => {
    requireService(caller);
    const members = await loaders.memberships.load(email);
    return members.map(({ organizationId, role }) => ({ organization: organizationId, role }));
  });
