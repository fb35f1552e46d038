import { badUserInput } from '#common/errors.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { listOfferings } from '../../store/offering-lists.ts';
import { readIdPage } from '../../store/pages.ts';

const MAX_SEARCH_CHARACTERS = 200;

export const offerings: QueryResolvers['offerings'] = async (
  _parent,
  { filter, ...page },
  { access, database },
) => {
  if ((filter?.search?.length ?? 0) > MAX_SEARCH_CHARACTERS)
    throw badUserInput(`A search has at most ${MAX_SEARCH_CHARACTERS} characters.`);
  return listOfferings(database.db, await access.publisherScope(), filter ?? {}, readIdPage(page));
};
