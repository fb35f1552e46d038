import { createHash } from 'node:crypto';
import type { GraphQLError } from 'graphql';
import { requestError } from '../http/requests/request-error.ts';
import { BoundedCache, MAX_KEPT_CHARACTERS } from '../engine/engine.ts';

/** Together some 30 MB: anybody may register documents. */
const MAX_DOCUMENTS = 500;

/** Automatic persisted queries: a document sent once with its SHA-256 is known by that afterwards. */
export class AutomaticQueries {
  readonly #documents = new BoundedCache<string, string>(MAX_DOCUMENTS);

  resolve(sha256Hash: string, query: string | undefined): string | GraphQLError {
    if (query === undefined) return this.#documents.get(sha256Hash) ?? notFound();
    if (createHash('sha256').update(query).digest('hex') !== sha256Hash) return mismatch();
    // One that is not remembered is sent again with its text, which is no harm.
    if (query.length <= MAX_KEPT_CHARACTERS) this.#documents.set(sha256Hash, query);
    return query;
  }
}

/** The protocol's word for "send the text as well"; clients look for this message. */
const notFound = (): GraphQLError => requestError(200, 'PERSISTED_QUERY_NOT_FOUND', 'PersistedQueryNotFound');

const mismatch = (): GraphQLError =>
  requestError(400, 'PERSISTED_QUERY_HASH_MISMATCH', 'The SHA-256 is not that of the query.');
