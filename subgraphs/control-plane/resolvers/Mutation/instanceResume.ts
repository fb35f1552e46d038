import { resumeInstance } from '../../domain/instances/change-instance-state.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { answering } from '../answering.ts';

export const instanceResume: MutationResolvers['instanceResume'] = (_parent, { id }, context) =>
  answering(context, async () => ({ instance: await resumeInstance(context, id) }));
