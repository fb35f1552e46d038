import type { SubscriptionForwarder } from '@urql/core';
import type { Client } from 'graphql-ws';

let opening: Promise<Client> | undefined;

/** One socket for all live operations of a tab, opened with the first one; pages without any load none of it. */
async function openSocket(): Promise<Client> {
  const { createClient } = await import('graphql-ws');
  return createClient({
    url: `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/graphql`,
    lazy: true,
    // A run goes on without its reader: however long a network is away, the stream is taken up again.
    retryAttempts: Infinity,
    retryWait: (attempt) =>
      new Promise((resolve) => {
        setTimeout(resolve, Math.min(250 * 2 ** attempt, 5_000) + Math.random() * 250);
      }),
    shouldRetry: (event) => !isFinal(event),
  });
}

/** Codes of the protocol that mean that asking again gets the same refusal. */
function isFinal(event: unknown): boolean {
  const code = (event as CloseEvent | undefined)?.code;
  return code === 4_400 || code === 4_401 || code === 4_406;
}

const socket = (): Promise<Client> => (opening ??= openSocket());

export const subscribe: SubscriptionForwarder = ({ variables, extensions }) => ({
  subscribe(sink) {
    let stop: (() => void) | undefined;
    let isOver = false;
    const begin = async (): Promise<void> => {
      const client = await socket();
      if (isOver) return;
      stop = client.subscribe(
        // The protocol has no message without a query; an empty one counts as none.
        { query: '', variables, extensions: { persistedQuery: extensions?.persistedQuery } },
        {
          next: (result) => sink.next(result as never),
          error: (error) => sink.error(error),
          complete: () => sink.complete(),
        },
      );
    };
    begin().catch((error: unknown) => sink.error(error));
    return {
      unsubscribe() {
        isOver = true;
        stop?.();
      },
    };
  },
});
