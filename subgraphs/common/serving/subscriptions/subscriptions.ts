import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders, Server } from 'node:http';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import type { Disposable, SubscribePayload } from 'graphql-ws';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { asGraphQLError, formatError } from '../../graph/errors.ts';
import type { Logger } from '../../process/logging.ts';
import { createKnownDocuments } from './known-documents.ts';
import { requestIdOf } from '../request-id.ts';
import { SubscriptionSocket } from './subscription-socket.ts';

export interface SubgraphRequest {
  headers: IncomingHttpHeaders;
  requestId: string;
}

/** What is asked of a subgraph, on whichever way. */
export interface ServedGraph<TContext extends { requestId: string }> {
  schema: GraphQLSchema;
  /** Who asks, and with what; called once a request, and once a subscription. */
  context(request: SubgraphRequest): Promise<TContext>;
  logger: Logger;
}

/** A client that does not answer the closing handshake is cut off after this time. */
const STOP_GRACE_MS = 5_000;

/**
 * graphql-ws on /graphql. Identity comes like the headers of a request: in `connectionParams.headers` for all
 * subscriptions of a connection, or in `extensions.headers` of each one, so that the gateway need not have a
 * connection for every caller. A context that throws refuses the subscription with its error.
 */
export function serveSubscriptions<TContext extends { requestId: string }>(
  http: Server,
  { schema, context, logger }: ServedGraph<TContext>,
): Disposable {
  const server = new WebSocketServer({
    server: http,
    path: '/graphql',
    maxPayload: 1_000_000,
    WebSocket: SubscriptionSocket,
  });
  const contexts = new WeakMap<SubscribePayload, TContext>();
  const requestIds = new WeakMap<SubscribePayload, string>();
  const formatted = (payload: SubscribePayload, error: GraphQLError) =>
    formatError(error.toJSON(), error, logger, requestIds.get(payload) ?? randomUUID());
  const serving = useServer(
    {
      schema,
      ...createKnownDocuments(schema),
      // Made here, because an error of `context` below would close the socket with all its other streams.
      onSubscribe: async ({ connectionParams, extra }, _id, payload) => {
        const headers = headersOf(extra.request.headers, connectionParams, payload.extensions);
        const requestId = requestIdOf(headers);
        requestIds.set(payload, requestId);
        try {
          contexts.set(payload, await context({ headers, requestId }));
          return undefined;
        } catch (error) {
          return [asGraphQLError(error)];
        }
      },
      context: (_ctx, _id, payload) => contexts.get(payload),
      onError: (_ctx, _id, payload, errors) => errors.map((error) => formatted(payload, error)),
      onNext: (_ctx, _id, payload, _args, result) => ({
        ...result,
        ...(result.errors && {
          errors: result.errors.map((error) =>
            error instanceof GraphQLError ? formatted(payload, error) : error,
          ),
        }),
      }),
    },
    server,
  );
  return { dispose: () => stopWithin(STOP_GRACE_MS, serving, server) };
}

async function stopWithin(graceMs: number, serving: Disposable, server: WebSocketServer): Promise<void> {
  const cutOff = setTimeout(() => {
    for (const client of server.clients) client.terminate();
  }, graceMs);
  try {
    await serving.dispose();
  } finally {
    clearTimeout(cutOff);
  }
}

/** Later ones count. */
function headersOf(
  upgrade: IncomingHttpHeaders,
  ...sources: (Readonly<Record<string, unknown>> | null | undefined)[]
): IncomingHttpHeaders {
  return Object.assign({}, upgrade, ...sources.map((source) => strings(source?.['headers'])));
}

function strings(given: unknown): Record<string, string> {
  if (typeof given !== 'object' || given === null) return {};
  const pairs = Object.entries(given).filter(([, value]) => typeof value === 'string');
  return Object.fromEntries(pairs.map(([name, value]) => [name.toLowerCase(), value as string]));
}
