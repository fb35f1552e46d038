import { revokeInvitation } from '../../domain/people/answer-invitation.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { answering } from '../answering.ts';

export const invitationRevoke: MutationResolvers['invitationRevoke'] = (_parent, { id }, context) =>
  answering(context, async () => ({ invitation: await revokeInvitation(context, id) }));
