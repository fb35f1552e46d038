import { updateInstance } from '../../domain/instances/update-instance.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { answering } from '../answering.ts';

export const instanceUpdate: MutationResolvers['instanceUpdate'] = (_parent, { id, input }, context) =>
  answering(context, async () => ({ instance: await updateInstance(context, id, input) }));
