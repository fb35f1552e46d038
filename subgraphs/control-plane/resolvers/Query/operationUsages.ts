import { badUserInput } from '#common/graph/errors.ts';
import { readPage } from '#common/pagination/arguments.ts';
import { requireOperator } from '../../domain/access.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { listUses } from '../../schema-usage/use-lists.ts';
import { guarded } from '../answering.ts';

const MAX_COORDINATES = 100;

export const operationUsages: QueryResolvers['operationUsages'] = (
  _parent,
  { filter, ...page },
  { caller, database },
) =>
  guarded(async () => {
    requireOperator(caller);
    if ((filter?.coordinates?.length ?? 0) > MAX_COORDINATES)
      throw badUserInput(`At most ${MAX_COORDINATES} coordinates are taken.`);
    return listUses(database.db, filter ?? {}, readPage(page));
  });
