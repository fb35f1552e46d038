import { isUuid } from '#common/ids.ts';
import { requireService } from '../../domain/access.ts';
import { Failure } from '../../domain/failures.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { recordUses } from '../../schema-usage/record-uses.ts';
import { answering } from '../answering.ts';

export const operationUsagesRecord: MutationResolvers['operationUsagesRecord'] = async (
  _parent,
  { input: { id, operations } },
  context,
) => {
  const answer = await answering(context, async () => {
    requireService(context.caller);
    if (!isUuid(id)) throw new Failure('INVALID', 'The id must be a UUID.', 'id');
    return { dropped: await recordUses(context.database.pool, id, operations) };
  });
  return { dropped: 0, ...answer };
};
