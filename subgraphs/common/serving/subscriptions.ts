import type { IncomingHttpHeaders, Server } from 'node:http';
import { GraphQLError } from 'graphql';
import type { Disposable } from 'graphql-ws';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { formatError } from '../errors.ts';
import { requestIdOf } from './request-id.ts';
import type { SubgraphServerOptions } from './subgraph-server.ts';

/**
 * graphql-ws on /graphql. Identity comes in `connectionParams.headers`, like the headers of a
 * request; a context that throws refuses the subscription with its error.
 */
export function serveSubscriptions<TContext extends { requestId: string }>(
  http: Server,
  { schema, context, logger }: SubgraphServerOptions<TContext>,
): Disposable {
  const server = new WebSocketServer({ server: http, path: '/graphql', maxPayload: 1_000_000 });
  return useServer(
    {
      schema,
      context: ({ connectionParams, extra }) => {
        const headers = headersOf(connectionParams, extra.request.headers);
        return context({ headers, requestId: requestIdOf(headers) });
      },
      onError: (_ctx, _id, _payload, errors) =>
        errors.map((error) => formatError(error.toJSON(), error, logger, 'subscription')),
      onNext: (_ctx, _id, _payload, _args, result) => ({
        ...result,
        ...(result.errors && {
          errors: result.errors.map((error) =>
            error instanceof GraphQLError
              ? formatError(error.toJSON(), error, logger, 'subscription')
              : error,
          ),
        }),
      }),
    },
    server,
  );
}

function headersOf(
  params: Readonly<Record<string, unknown>> | undefined,
  upgrade: IncomingHttpHeaders,
): IncomingHttpHeaders {
  const given = params?.['headers'];
  if (typeof given !== 'object' || given === null) return upgrade;
  const strings = Object.entries(given).filter(([, value]) => typeof value === 'string');
  return {
    ...upgrade,
    ...Object.fromEntries(strings.map(([name, value]) => [name.toLowerCase(), value as string])),
  };
}
