import { acceptInvitation } from '../../domain/people/answer-invitation.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { answering } from '../answering.ts';

export const invitationAccept: MutationResolvers['invitationAccept'] = (_parent, { secret }, context) =>
  answering(context, async () => ({ organization: await acceptInvitation(context, secret) }));
