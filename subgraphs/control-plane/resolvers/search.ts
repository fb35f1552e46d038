import { badUserInput } from '#common/graph/errors.ts';

const MAX_SEARCH_CHARACTERS = 200;

export function checkSearch(search: string | null | undefined): void {
  if ((search?.length ?? 0) > MAX_SEARCH_CHARACTERS)
    throw badUserInput(`A search has at most ${MAX_SEARCH_CHARACTERS} characters.`);
}
