import type { DocumentNode } from 'graphql';
import { mapExchange, type Exchange, type Operation } from '@urql/core';

interface Persisted extends DocumentNode {
  __meta__?: { hash?: string };
}

/** Notes an operation's SHA-256 before the cache rewrites its document. */
export const rememberHash: Exchange = mapExchange({
  onOperation: (operation) =>
    ({
      ...operation,
      context: { ...operation.context, sha256Hash: (operation.query as Persisted).__meta__?.hash },
    }) as Operation,
});

/** Sends the SHA-256 and no text: the server of these pages runs its own operations and no others. */
export const sendHash: Exchange = mapExchange({
  onOperation: (operation) =>
    ({
      ...operation,
      extensions: {
        ...operation.extensions,
        persistedQuery: { version: 1, sha256Hash: operation.context['sha256Hash'] as string },
      },
    }) as Operation,
});
