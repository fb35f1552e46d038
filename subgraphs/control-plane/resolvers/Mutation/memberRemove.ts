import { removeMember } from '../../domain/people/change-member.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { answering } from '../answering.ts';

export const memberRemove: MutationResolvers['memberRemove'] = (_parent, { organization, email }, context) =>
  answering(context, async () => ({ organization: await removeMember(context, organization, email) }));
