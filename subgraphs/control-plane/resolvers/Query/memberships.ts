import { requireService } from '../../domain/access.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { forServices } from '../answering.ts';

export const memberships: QueryResolvers['memberships'] = (_parent, { email }, { caller, loaders }) =>
  forServices(async () => {
    requireService(caller);
    const members = await loaders.memberships.load(email);
    return members.map(({ organizationId, role }) => ({ organization: organizationId, role }));
  });
