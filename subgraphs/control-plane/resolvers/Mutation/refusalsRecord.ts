import { recordRefusals } from '../../audit/record-refusals.ts';
import { requireService } from '../../domain/access.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { answering } from '../answering.ts';

export const refusalsRecord: MutationResolvers['refusalsRecord'] = (_parent, { input }, context) =>
  answering(context, async () => {
    requireService(context.caller);
    await recordRefusals(context.database.pool, input.refusals);
    return {};
  });
