import type { InvitationResolvers } from '../generated/resolvers.ts';
import { present } from './entities.ts';

export const Invitation: InvitationResolvers = {
  organization: async ({ organizationId }, _args, { loaders }) =>
    present(await loaders.organization.load(organizationId), 'the organization of an invitation'),
};
