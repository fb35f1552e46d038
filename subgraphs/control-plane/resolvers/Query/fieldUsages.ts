import { badUserInput } from '#common/graph/errors.ts';
import { requireOperator } from '../../domain/access.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { fieldUses } from '../../schema-usage/use-lists.ts';
import { guarded } from '../answering.ts';

const MAX_COORDINATES = 500;

export const fieldUsages: QueryResolvers['fieldUsages'] = (_parent, { coordinates }, { caller, database }) =>
  guarded(async () => {
    requireOperator(caller);
    if (coordinates.length > MAX_COORDINATES)
      throw badUserInput(`At most ${MAX_COORDINATES} coordinates are taken.`);
    return fieldUses(database.db, coordinates);
  });
