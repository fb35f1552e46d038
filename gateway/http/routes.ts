import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { GraphQLError } from 'graphql';
import type { Logger } from '#common/logging.ts';
import { requestIdOf } from '#common/serving/request-id.ts';
import { formatGatewayError } from '../errors.ts';
import type { Metrics } from '../metrics/metrics.ts';
import type { EventStreams } from '../sse/handler.ts';
import type { GraphQLHandler } from './graphql-handler.ts';
import { answerLandingPage } from './landing-page.ts';
import type { Readiness } from './readiness.ts';
import { answerJson, httpOf } from './request-error.ts';

export const GRAPHQL_PATH = '/graphql';

export interface RouteOptions {
  graphql: GraphQLHandler;
  eventStreams: EventStreams;
  metrics: Metrics;
  readiness(): Promise<Readiness>;
  isDraining(): boolean;
  landingPage: boolean;
  logger: Logger;
}

/** Everything that the gateway answers over HTTP. */
export function createRoutes(options: RouteOptions): RequestListener {
  return (request, response) => {
    const requestId = requestIdOf(request.headers);
    response.setHeader('x-request-id', requestId);
    response.setHeader('cache-control', 'no-store');
    route(request, response, requestId, options).catch((error: unknown) => {
      answerError(error, response, requestId, options);
    });
  };
}

async function route(
  request: IncomingMessage,
  response: ServerResponse,
  requestId: string,
  options: RouteOptions,
): Promise<void> {
  const path = (request.url ?? '/').split('?', 1)[0];
  if (path === GRAPHQL_PATH) return routeGraphQL(request, response, requestId, options);
  if (path === '/health') return answerJson(response, 200, { status: 'alive' });
  if (path === '/ready') return answerReadiness(response, options);
  if (path === '/metrics') return answerMetrics(response, options.metrics);
  return answerJson(response, 404, { error: `Nothing is here; GraphQL is at ${GRAPHQL_PATH}.` });
}

async function routeGraphQL(
  request: IncomingMessage,
  response: ServerResponse,
  requestId: string,
  { graphql, eventStreams, landingPage }: RouteOptions,
): Promise<void> {
  const accept = request.headers.accept ?? '';
  if (accept.includes('text/event-stream')) return eventStreams.serve(request, response, requestId);
  const isPage = request.method === 'GET' && accept.includes('text/html');
  if (landingPage && isPage) return answerLandingPage(response);
  return graphql(request, response, requestId);
}

async function answerReadiness(
  response: ServerResponse,
  { readiness, isDraining }: RouteOptions,
): Promise<void> {
  if (isDraining()) return answerJson(response, 503, { status: 'stopping' });
  const { isReady, subgraphs } = await readiness();
  answerJson(response, isReady ? 200 : 503, { status: isReady ? 'ready' : 'not ready', subgraphs });
}

async function answerMetrics(response: ServerResponse, metrics: Metrics): Promise<void> {
  response.writeHead(200, { 'content-type': metrics.contentType });
  response.end(await metrics.print());
}

function answerError(
  error: unknown,
  response: ServerResponse,
  requestId: string,
  { logger, metrics }: RouteOptions,
): void {
  const known =
    error instanceof GraphQLError ? error : new GraphQLError('fault', { originalError: error as Error });
  const formatted = formatGatewayError(known.toJSON(), known, logger, requestId);
  metrics.refusals.inc({ reason: String(formatted.extensions?.['code']) });
  // The rest of a body that nobody reads must not be taken for the next request.
  if (!response.headersSent) response.setHeader('connection', 'close');
  const { status, headers } = httpOf(known);
  if (response.headersSent) response.destroy();
  else answerJson(response, status, { errors: [formatted] }, headers);
}
