import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Logger } from '#common/process/logging.ts';
import { requestIdOf } from '#common/serving/request-id.ts';
import type { McpHandler } from '../mcp/mcp-handler.ts';
import { isMetadataPath } from '../mcp/protected-resource.ts';
import { type Inspection, INSPECTION_PATH, SCHEMA_PATH } from '../inspection/inspection.ts';
import type { Metrics } from '../metrics/metrics.ts';
import { answerJson, writeAnswer } from './answers/answer.ts';
import { errorAnswer } from './answers/error-answer.ts';
import type { GraphQLHandler } from './graphql-handler.ts';
import { answerLandingPage } from './landing-page.ts';
import { wantedBy } from './requests/negotiation.ts';
import { GRAPHQL_PATH, isGraphQLPath, MCP_PATH } from './paths.ts';
import type { Readiness } from './readiness.ts';
import { STANDARD_HEADERS } from './answers/standard-headers.ts';

export interface RouteOptions {
  graphql: GraphQLHandler;
  /** Null where no tools are served. */
  mcp: McpHandler | null;
  metrics: Metrics;
  /** Whether the figures are shown here, and not on a port of their own. */
  showsMetrics: boolean;
  readiness(): Promise<Readiness>;
  inspection: Inspection;
  isDraining(): boolean;
  landingPage: boolean;
  /** Where people go who open the gateway's address in a browser; its own page if nothing is said. */
  webUrl: string | undefined;
  logger: Logger;
}

/** Everything that the gateway answers over HTTP. */
export function createRoutes(options: RouteOptions): RequestListener {
  return (request, response) => {
    const requestId = requestIdOf(request.headers);
    response.setHeader('x-request-id', requestId);
    for (const [name, value] of STANDARD_HEADERS) response.setHeader(name, value);
    route(request, response, requestId, options).catch((error: unknown) => {
      answerError(error, request, response, requestId, options);
    });
  };
}

async function route(
  request: IncomingMessage,
  response: ServerResponse,
  requestId: string,
  options: RouteOptions,
): Promise<void> {
  if (isGraphQLPath(request.url)) return routeGraphQL(request, response, requestId, options);
  const path = request.url?.split('?', 1)[0];
  if (path === MCP_PATH && options.mcp) return options.mcp.handle(request, response, requestId);
  if (isMetadataPath(path) && options.mcp?.resource) {
    return answerJson(response, 200, options.mcp.resource.metadata(request));
  }
  if (path === '/health') return answerJson(response, 200, { status: 'alive' });
  if (path === '/ready') return answerReadiness(response, options);
  if (path === INSPECTION_PATH || path === SCHEMA_PATH) return options.inspection(request, response);
  if (path === '/metrics' && options.showsMetrics) return answerMetrics(response, options.metrics);
  const home = options.webUrl ?? (options.landingPage ? GRAPHQL_PATH : undefined);
  if (path === '/' && home !== undefined && isForPage(request)) {
    response.writeHead(302, { location: home }).end();
    return;
  }
  return answerJson(response, 404, { error: `Nothing is here; GraphQL is at ${GRAPHQL_PATH}.` });
}

async function routeGraphQL(
  request: IncomingMessage,
  response: ServerResponse,
  requestId: string,
  { graphql, landingPage }: RouteOptions,
): Promise<void> {
  if (landingPage && isForPage(request)) return answerLandingPage(response);
  return graphql(request, response, requestId);
}

const isForPage = ({ method, headers }: IncomingMessage): boolean =>
  method === 'GET' && wantedBy(headers.accept).prefersPage;

async function answerReadiness(
  response: ServerResponse,
  { readiness, isDraining }: RouteOptions,
): Promise<void> {
  if (isDraining()) return answerJson(response, 503, { status: 'stopping' });
  const { status, subgraphs } = await readiness();
  answerJson(response, status === 'not ready' ? 503 : 200, { status, subgraphs });
}

export async function answerMetrics(response: ServerResponse, metrics: Metrics): Promise<void> {
  const text = await metrics.print();
  response.writeHead(200, { 'content-type': metrics.contentType });
  response.end(text);
}

function answerError(
  error: unknown,
  request: IncomingMessage,
  response: ServerResponse,
  requestId: string,
  options: RouteOptions,
): void {
  const answer = errorAnswer(error, request.headers.accept, requestId, options);
  if (response.headersSent) {
    response.destroy();
    return;
  }
  // The rest of a body that nobody reads must not be taken for the next request.
  response.setHeader('connection', 'close');
  writeAnswer(response, answer);
}
