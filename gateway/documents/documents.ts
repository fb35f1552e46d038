import type { GraphQLError } from 'graphql';
import { requestError } from '../http/requests/request-error.ts';
import { AutomaticQueries } from './automatic-queries.ts';
import { readManifest, type TrustedDocuments } from './manifest.ts';
import { documentIdsOf, type RequestedDocument } from './requested-document.ts';

/** `only` runs trusted documents and nothing else; `allow` also others; `off` knows none. */
export type TrustMode = 'off' | 'allow' | 'only';

/** `file` is the manifest; it is not read where nobody needs it. */
export async function openDocuments(mode: TrustMode, file: string, isNeeded: boolean): Promise<Documents> {
  return new Documents(mode, mode === 'off' && !isNeeded ? new Map() : await readManifest(file));
}

/** Finds the text of what a client asks for: by a trusted id, an automatic one, or as it was sent. */
export class Documents {
  readonly #mode: TrustMode;
  readonly #trusted: TrustedDocuments;
  readonly #texts: ReadonlySet<string>;
  readonly #automatic = new AutomaticQueries();

  constructor(mode: TrustMode, trusted: TrustedDocuments) {
    this.#mode = mode;
    this.#trusted = trusted;
    this.#texts = new Set(trusted.values());
  }

  /** Whether clients may name trusted documents by their ids. */
  get knowsIds(): boolean {
    return this.#mode !== 'off';
  }

  /** Those of the manifest, by their ids. */
  get trusted(): TrustedDocuments {
    return this.#trusted;
  }

  /** Whether texts that clients send are refused. */
  get requiresIds(): boolean {
    return this.#mode === 'only';
  }

  /** Whether clients were released with this text. */
  trusts(text: string): boolean {
    return this.#texts.has(text);
  }

  resolve(request: RequestedDocument): string | GraphQLError {
    const { documentId, sha256Hash, query } = documentIdsOf(request);
    const id = documentId ?? sha256Hash;
    const trusted = id === undefined || !this.knowsIds ? undefined : this.#trusted.get(id);
    if (trusted !== undefined) {
      return query === undefined || query === trusted ? trusted : otherText();
    }
    if (this.#mode === 'only') return id === undefined ? idRequired() : notInList();
    if (documentId !== undefined) return notInList();
    if (sha256Hash !== undefined) return this.#automatic.resolve(sha256Hash, query);
    return query ?? missing();
  }
}

const idRequired = (): GraphQLError =>
  requestError(
    400,
    'PERSISTED_QUERY_ID_REQUIRED',
    'Only trusted documents run here. Send the id of one, as extensions.persistedQuery.sha256Hash or documentId.',
  );

const notInList = (): GraphQLError =>
  requestError(400, 'PERSISTED_QUERY_NOT_IN_LIST', 'No trusted document has this id.');

const otherText = (): GraphQLError =>
  requestError(400, 'PERSISTED_QUERY_HASH_MISMATCH', 'The trusted document with this id has another text.');

const missing = (): GraphQLError =>
  requestError(400, 'BAD_REQUEST', 'Send `query`, or the id of a persisted document.');
