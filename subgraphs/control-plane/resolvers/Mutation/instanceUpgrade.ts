import { upgradeInstance } from '../../domain/offerings/upgrade-instance.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { answering } from '../answering.ts';

export const instanceUpgrade: MutationResolvers['instanceUpgrade'] = (_parent, { id, version }, context) =>
  answering(context, async () => ({ instance: await upgradeInstance(context, id, version) }));
