import { type DocumentNode, print } from 'graphql';
import { GraphError } from './errors.ts';

/** A document and how requests name it: the extension of persisted queries, as Apollo's clients speak it. */
export interface PersistedDocument {
  readonly text: string;
  readonly extensions: { readonly persistedQuery: { readonly version: 1; readonly sha256Hash: string } };
}

const known = new WeakMap<DocumentNode, Promise<PersistedDocument>>();

/** Printed and hashed once for each document; the manifest of trusted documents has the same hashes. */
export function persistedDocument(document: DocumentNode): Promise<PersistedDocument> {
  const persisted = known.get(document) ?? persist(document);
  known.set(document, persisted);
  return persisted;
}

async function persist(document: DocumentNode): Promise<PersistedDocument> {
  const text = print(document);
  // Not node:crypto: browsers have this one as well.
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  const sha256Hash = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );
  return { text, extensions: { persistedQuery: { version: 1, sha256Hash } } };
}

/** The graph runs texts, too, and wants this one once: it knows the document by its hash afterwards. */
export const wantsText = (error: unknown): boolean =>
  error instanceof GraphError && error.code === 'PERSISTED_QUERY_NOT_FOUND';
