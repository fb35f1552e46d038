import { hashOfInvitation } from '../../domain/people/invite-member.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';

export const invitation: QueryResolvers['invitation'] = (_parent, { secret }, { stores }) =>
  stores.people.openInvitation(hashOfInvitation(secret));
