import { parseAnswer, type SubgraphAnswer } from '#gateway/engine/transport/answer.ts';
import type { Signal } from '#gateway/engine/transport/signal.ts';
import type { SubgraphClient } from '#gateway/engine/transport/subgraph-client.ts';

/** Sends one request, as a fetch does, and waits for its answer. */
export const askSubgraph = (
  client: SubgraphClient,
  body: string,
  headers: Readonly<Record<string, string>>,
  signal: Signal | undefined,
  isQuery: boolean,
): Promise<SubgraphAnswer> =>
  new Promise((resolve, reject) => {
    client.send({
      body,
      headers,
      signal,
      isQuery,
      read: (raw) => parseAnswer(client.name, raw, JSON.parse),
      settle: (result) => (result instanceof Error ? reject(result) : resolve(result)),
    });
  });
