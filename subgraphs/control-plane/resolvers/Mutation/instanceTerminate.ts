import { terminateInstance } from '../../domain/instances/change-instance-state.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { answering } from '../answering.ts';

export const instanceTerminate: MutationResolvers['instanceTerminate'] = (_parent, { id }, context) =>
  answering(context, async () => ({ instance: await terminateInstance(context, id) }));
