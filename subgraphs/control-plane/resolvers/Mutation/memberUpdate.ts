import { changeRole } from '../../domain/people/change-member.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { answering } from '../answering.ts';

export const memberUpdate: MutationResolvers['memberUpdate'] = (
  _parent,
  { organization, email, role },
  context,
) => answering(context, async () => ({ member: await changeRole(context, organization, email, role) }));
