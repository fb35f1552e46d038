import type { Operation } from './operation.ts';
import { readEvents } from './server-sent-events.ts';

/** Where the graph is, and the key by which this page may ask it. */
export interface Graph {
  url: string;
  key: string;
}

/** The graph answered, and will answer the same again: asking once more is of no use. */
export class Refused extends Error {
  override name = 'Refused';
}

const BUSY = 429;

/** Runs a query or a mutation. Throws `Refused`, or whatever `fetch` throws where there is no network. */
export async function ask<TData, TVariables>(
  graph: Graph,
  operation: Operation<TData, TVariables>,
  variables: TVariables,
): Promise<TData> {
  const response = await send(graph, operation, variables, 'application/json');
  return dataOf<TData>(await response.json());
}

/** Every event of a subscription, until it ends or the signal ends it. Throws as `ask` does. */
export async function* follow<TData, TVariables>(
  graph: Graph,
  operation: Operation<TData, TVariables>,
  variables: TVariables,
  signal: AbortSignal,
): AsyncGenerator<TData> {
  const response = await send(graph, operation, variables, 'text/event-stream', signal);
  // What cannot begin is answered as an ordinary answer.
  if (!response.headers.get('content-type')?.startsWith('text/event-stream'))
    return void dataOf(await response.json());
  if (!response.body) return;
  for await (const { event, data } of readEvents(response.body)) {
    if (event === 'complete') return;
    if (event === 'next') yield dataOf<TData>(JSON.parse(data));
  }
  throw new Error('The stream broke off.');
}

async function send<TData, TVariables>(
  { url, key }: Graph,
  { hash, text }: Operation<TData, TVariables>,
  variables: TVariables,
  accept: string,
  signal?: AbortSignal,
): Promise<Response> {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept,
      'x-api-key': key,
      'apollographql-client-name': 'widget',
    },
    body: JSON.stringify({
      query: text,
      variables,
      extensions: { persistedQuery: { version: 1, sha256Hash: hash } },
    }),
    credentials: 'omit',
    signal,
  });
  if (response.status === BUSY)
    throw new Refused('Too many people are asking at once. Please try again in a minute.');
  if (response.status >= 500) throw new Error(`The marketplace answered ${response.status}.`);
  return response;
}

function dataOf<TData>(answer: { data?: TData | null; errors?: { message: string }[] }): TData {
  const [error] = answer.errors ?? [];
  if (error) throw new Refused(error.message);
  return answer.data as TData;
}
