import { isUuid, newId } from '#common/ids.ts';
import { Failure } from './failures.ts';

export interface CallerIdStore {
  /** Keeps what was asked for under the id; answers what was asked for before, if it was used. */
  take(id: string, kind: string, content: object): Promise<'new' | 'same' | 'other'>;
  /** What was asked for under the id; undefined for one that is new, or of another kind. */
  asked(id: string, kind: string): Promise<unknown>;
}

/** What a caller may name by an id of its own, so that a call whose answer was lost can be repeated. */
export interface Named {
  /** Null when the caller leaves the choice to us. */
  id: string | null;
  kind: string;
  /** What is asked for, defaults written out: two ways to say the same are the same content. */
  content: object;
}

/** An id that a caller chose, in one form; throws INVALID for what is no UUID. */
export function checkId(id: string | null | undefined): string | null {
  if (id == null) return null;
  if (!isUuid(id)) throw new Failure('INVALID', 'An id is a UUID.', 'id');
  return id.toLowerCase();
}

/**
 * Makes a thing once under the caller's id. The same id and content finds it again, for ever; other
 * content is CONFLICT. Whether a thing may be made (states, limits, times) is asked in `make`, so of what is
 * new alone: a repeat gets the first answer, whatever has changed since. Of two calls at once the second waits for the first one's transaction.
 */
export async function once<T>(
  stores: { callerIds: CallerIdStore },
  { id, kind, content }: Named,
  { make, find }: { make(id: string): Promise<T>; find(id: string): Promise<T | undefined> },
): Promise<T> {
  if (id === null) return make(newId());
  const taken = await stores.callerIds.take(id, kind, content);
  const found = taken === 'other' ? undefined : await find(id);
  // Nobody named it before; if there is one all the same, it is another thing, somebody else's perhaps.
  if (taken === 'new' && found === undefined) return make(id);
  if (taken === 'new' || found === undefined)
    throw new Failure('CONFLICT', 'This id was used before, for something else.', 'id');
  return found;
}
