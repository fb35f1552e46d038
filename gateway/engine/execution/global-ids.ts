import { Buffer } from 'node:buffer';
import type { GlobalIds } from '../transport/subgraph-client.ts';

const WHOLE_NUMBER = /^\d+$/u;
const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/iu;

/** Whether a representation's id is one of its own type; one without an `id`, by another key, has none to check. */
export function hasGlobalId(representation: string, { uuidKeyed }: GlobalIds): boolean {
  const { __typename: type, id } = JSON.parse(representation) as { __typename: string; id?: unknown };
  if (id === undefined) return true;
  if (typeof id !== 'string') return false;
  const text = Buffer.from(id, 'base64').toString('utf8');
  // Node decodes what others refuse: padding that is missing, letters that are none of base64's.
  if (Buffer.from(text).toString('base64') !== id || !text.startsWith(`${type}:`)) return false;
  const form = uuidKeyed.includes(type) ? UUID : WHOLE_NUMBER;
  return form.test(text.slice(type.length + 1));
}
