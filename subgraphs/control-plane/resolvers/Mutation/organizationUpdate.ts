import { updateOrganization } from '../../domain/people/update-organization.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { answering } from '../answering.ts';

export const organizationUpdate: MutationResolvers['organizationUpdate'] = (
  _parent,
  { id, input },
  context,
) => answering(context, async () => ({ organization: await updateOrganization(context, id, input) }));
