import { inviteMember } from '../../domain/people/invite-member.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { answering } from '../answering.ts';

export const memberInvite: MutationResolvers['memberInvite'] = (_parent, { input }, context) =>
  answering(context, () =>
    inviteMember(context, {
      organizationId: input.organization,
      email: input.email,
      role: input.role ?? 'MEMBER',
    }),
  );
