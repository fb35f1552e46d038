import { foundOrganization } from '../../domain/people/found-organization.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { answering } from '../answering.ts';

export const organizationCreate: MutationResolvers['organizationCreate'] = (_parent, { input }, context) =>
  answering(context, async () => ({
    organization: await foundOrganization(context, {
      id: input.id ?? null,
      name: input.name,
      slug: input.slug ?? null,
    }),
  }));
