import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';

export interface Watched<T> {
  /** The data of every event so far. */
  events: T[];
  /** Resolves when the stream ends, with the error that ended it, if one did. */
  ended: Promise<unknown>;
  /** Resolves once `events` satisfies the condition; rejects when the stream ends before. */
  until(condition: (events: T[]) => boolean): Promise<void>;
  stop(): Promise<void>;
}

/** A graphql-ws subscription of a real client; it does not reconnect by itself. */
export function watch<T = Record<string, unknown>>(
  url: string,
  query: string,
  variables: Record<string, unknown>,
  authorization?: string,
): Watched<T> {
  const client = createClient({
    url: url.replace(/^http/, 'ws'),
    webSocketImpl: WebSocket,
    retryAttempts: 0,
    connectionParams: authorization === undefined ? {} : { headers: { authorization } },
  });
  const events: T[] = [];
  const listeners = new Set<() => void>();
  const over = Promise.withResolvers<unknown>();
  let isOver = false;
  const finish = (error?: unknown): void => {
    isOver = true;
    over.resolve(error);
    for (const listener of listeners) listener();
  };
  const unsubscribe = client.subscribe<T>(
    { query, variables },
    {
      next: (result) => {
        if (result.errors) return finish(result.errors);
        events.push(result.data as T);
        for (const listener of listeners) listener();
      },
      error: finish,
      complete: () => finish(),
    },
  );
  return {
    events,
    ended: over.promise,
    until: (condition) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          if (condition(events)) resolve();
          else if (isOver) reject(new Error(`the stream ended after ${events.length} events`));
          else return;
          listeners.delete(look);
        };
        listeners.add(look);
        look();
      }),
    async stop() {
      unsubscribe();
      await client.dispose();
    },
  };
}
