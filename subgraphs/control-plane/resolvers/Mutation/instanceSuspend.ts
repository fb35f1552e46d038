import { suspendInstance } from '../../domain/instances/change-instance-state.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { answering } from '../answering.ts';

export const instanceSuspend: MutationResolvers['instanceSuspend'] = (_parent, { id }, context) =>
  answering(context, async () => ({ instance: await suspendInstance(context, id) }));
