import type { CustomerResolvers } from '../generated/resolvers.ts';
import { present } from './entities.ts';

export const Customer: CustomerResolvers = {
  // By its name alone: whoever sells to an organization does not belong to it.
  organization: async ({ id }, _args, { loaders }) =>
    present(await loaders.organization.load(id), 'the organization of a customer'),
};
