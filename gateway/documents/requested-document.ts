/** The part of a GraphQL request that says which document is meant, as a client sent it. */
export interface RequestedDocument {
  readonly query?: unknown;
  readonly documentId?: unknown;
  readonly extensions?: unknown;
}

export interface DocumentIds {
  readonly query: string | undefined;
  readonly documentId: string | undefined;
  readonly sha256Hash: string | undefined;
}

/** Empty texts count as none: some protocols have no other way to leave the query out. */
export function documentIdsOf({ query, documentId, extensions }: RequestedDocument): DocumentIds {
  return {
    query: textOf(query),
    documentId: textOf(documentId),
    sha256Hash: textOf(memberOf(memberOf(extensions, 'persistedQuery'), 'sha256Hash')),
  };
}

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

function memberOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return (value as Record<string, unknown>)[name];
}
