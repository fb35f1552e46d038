import { readFile } from 'node:fs/promises';
import { z } from 'zod';

const FILE = new URL('../generated/persisted-documents.json', import.meta.url);

/** What the pages ask of the graph, by SHA-256: the only operations that pass through this server. */
export type Documents = ReadonlyMap<string, string>;

export async function readDocuments(): Promise<Documents> {
  const texts = z.record(z.string(), z.string()).parse(JSON.parse(await readFile(FILE, 'utf8')));
  return new Map(Object.entries(texts).map(([key, text]) => [key.replace('sha256:', ''), text]));
}

const named = z.object({
  variables: z.record(z.string(), z.unknown()).nullish(),
  extensions: z.object({ persistedQuery: z.object({ sha256Hash: z.string() }) }),
});

/** An operation as the gateway wants it; its text comes from our list and never from the browser. */
export interface TrustedOperation {
  query: string;
  variables: Record<string, unknown> | null | undefined;
  extensions: { persistedQuery: { version: 1; sha256Hash: string } };
}

export function trustedOperation(documents: Documents, asked: unknown): TrustedOperation | undefined {
  const parsed = named.safeParse(asked);
  if (!parsed.success) return undefined;
  const { variables, extensions } = parsed.data;
  const { sha256Hash } = extensions.persistedQuery;
  const query = documents.get(sha256Hash);
  if (query === undefined) return undefined;
  return { query, variables, extensions: { persistedQuery: { version: 1, sha256Hash } } };
}

export const UNTRUSTED = {
  message: 'Only the operations of these pages run here, named by their SHA-256.',
  extensions: { code: 'PERSISTED_QUERY_NOT_IN_LIST' },
};
