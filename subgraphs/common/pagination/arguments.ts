import { badUserInput } from '../graph/errors.ts';

export const MAX_PAGE_SIZE = 100;
const DEFAULT_PAGE_SIZE = 20;

export interface ConnectionArguments {
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
}

/** A page to read: `limit` rows in list order after/before a key; one row more tells whether there are more. */
export interface Page {
  limit: number;
  direction: 'forward' | 'backward';
  /** The keyset of the row after (forward) or before (backward) which the page starts. */
  after?: string[];
  before?: string[];
}

/** Checks Relay's arguments; every page is bounded by 100. Throws BAD_USER_INPUT. */
export function readPage({ first, after, last, before }: ConnectionArguments): Page {
  if (first != null && last != null) throw badUserInput('Use either `first` or `last`, not both.');
  const limit = first ?? last ?? DEFAULT_PAGE_SIZE;
  if (!Number.isInteger(limit) || limit < 0 || limit > MAX_PAGE_SIZE) {
    throw badUserInput(`A page has between 0 and ${MAX_PAGE_SIZE} entries.`);
  }
  return {
    limit,
    direction: last != null ? 'backward' : 'forward',
    ...(after != null && { after: decodeCursor(after) }),
    ...(before != null && { before: decodeCursor(before) }),
  };
}

/** A cursor is the row's sort key, so that a page stays right when rows come and go. */
export const encodeCursor = (key: readonly string[]): string =>
  Buffer.from(JSON.stringify(key)).toString('base64url');

function decodeCursor(cursor: string): string[] {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(key) && key.length > 0 && key.every((part) => typeof part === 'string'))
      return key as string[];
  } catch {
    // Said below, in words of ours.
  }
  throw badUserInput('That cursor is not one of this list.');
}
