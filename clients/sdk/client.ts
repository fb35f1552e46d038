import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { createClient, type Client } from 'graphql-ws';
import { GraphError, UnreachableError } from './errors.ts';
import { persistedDocument, type PersistedDocument, wantsText } from './persisted-document.ts';

export interface GraphClientOptions {
  /** The gateway's endpoint, like http://localhost:4000/graphql. */
  url: string;
  /** An access token or an API key. */
  token?: string;
  /** What operators see in the usage of the schema. */
  name?: string;
  timeoutMs?: number;
}

/** What a client does with the graph; documents are those of `generated/operations.ts`. */
export interface GraphClient {
  /** One query or mutation. Rejects with GraphError, or UnreachableError when nobody answers. */
  request<TData, TVariables extends Record<string, unknown>>(
    document: TypedDocumentNode<TData, TVariables>,
    variables: TVariables,
  ): Promise<TData>;
  /**
   * The events of a subscription, until it ends or the loop over it does. A lost connection is an
   * UnreachableError: whether and where to go on is known to the caller alone.
   */
  subscribe<TData, TVariables extends Record<string, unknown>>(
    document: TypedDocumentNode<TData, TVariables>,
    variables: TVariables,
  ): AsyncGenerator<TData, void, void>;
  close(): Promise<void>;
}

/** An operation without its text runs wherever the document is known: trusted, or sent before. */
interface Sent {
  query?: string;
  extensions: PersistedDocument['extensions'];
  variables: Record<string, unknown>;
}

interface Answer<TData> {
  data?: TData | null;
  errors?: readonly { message: string; extensions?: { code?: unknown } }[];
}

export function createGraphClient({
  url,
  token,
  name = 'sdk',
  timeoutMs = 20_000,
}: GraphClientOptions): GraphClient {
  const headers: Record<string, string> = {
    'apollographql-client-name': name,
    ...(token !== undefined && { authorization: `Bearer ${token}` }),
  };
  const socket = openSocket(url, headers);
  const post = (body: Sent) => postOperation({ url, headers, timeoutMs }, body);
  return {
    async request(document, variables) {
      const { text, extensions } = await persistedDocument(document);
      try {
        return await post({ extensions, variables });
      } catch (error) {
        if (!wantsText(error)) throw error;
        return post({ query: text, extensions, variables });
      }
    },
    async *subscribe(document, variables) {
      const { text, extensions } = await persistedDocument(document);
      try {
        yield* eventsOf(url, socket, { extensions, variables });
      } catch (error) {
        if (!wantsText(error)) throw error;
        yield* eventsOf(url, socket, { query: text, extensions, variables });
      }
    },
    close: async () => socket.dispose(),
  };
}

interface Endpoint {
  url: string;
  headers: Record<string, string>;
  timeoutMs: number;
}

async function postOperation({ url, headers, timeoutMs }: Endpoint, body: Sent): Promise<never> {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json',
      ...headers,
    },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(timeoutMs),
  }).catch((error: unknown) => {
    throw new UnreachableError(`Nobody answers at ${url}.`, { cause: error });
  });
  const answer = (await response.json().catch(() => undefined)) as Answer<never> | undefined;
  if (!answer || (answer.data === undefined && answer.errors === undefined))
    throw new UnreachableError(`${url} answers HTTP ${response.status}, but not with GraphQL.`);
  return dataOf(answer);
}

async function* eventsOf(url: string, socket: Client, payload: Sent): AsyncGenerator<never, void, void> {
  try {
    // The protocol has no message without a query; an empty one counts as none.
    for await (const answer of socket.iterate({ query: '', ...payload }))
      yield dataOf(answer as Answer<never>);
  } catch (error) {
    throw subscriptionError(url, error);
  }
}

/** Without retries: graphql-ws would subscribe again from the first event, and show what was seen before. */
const openSocket = (url: string, headers: Record<string, string>): Client =>
  createClient({ url: url.replace(/^http/, 'ws'), retryAttempts: 0, connectionParams: { headers } });

function dataOf<TData>({ data, errors }: Answer<TData>): TData {
  const [error] = errors ?? [];
  if (error) throw new GraphError(error.message, String(error.extensions?.code ?? 'UNKNOWN'));
  if (!data) throw new GraphError('The graph answered without data.', 'NO_ANSWER');
  return data;
}

/** graphql-ws rejects with the operation's errors, with how the socket closed, or with why it never opened. */
function subscriptionError(url: string, error: unknown): Error {
  if (error instanceof GraphError) return error;
  if (Array.isArray(error)) return asGraphError(() => dataOf({ errors: error as Answer<never>['errors'] }));
  const { code, reason } = (error ?? {}) as { code?: number; reason?: string };
  // Closed with a code of the protocol: the graph said why, and asking again would not help.
  if (code !== undefined && code >= 4_400 && code < 4_500)
    return new GraphError(reason || 'The subscription was refused.', `CLOSED_${code}`);
  return new UnreachableError(`The connection to ${url} was lost.`, { cause: error });
}

function asGraphError(throws: () => never): Error {
  try {
    return throws();
  } catch (error) {
    return error as Error;
  }
}
