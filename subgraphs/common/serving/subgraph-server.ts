import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type Express } from 'express';
import { asGraphQLError, formatError } from '../graph/errors.ts';
import { boundAnswers, boundedAnswers } from './requests/bounded-answer.ts';
import { serveHealth } from './health.ts';
import { answerHttpErrors } from './requests/http-errors.ts';
import { listen } from './listen.ts';
import { answerPlainRequests, MAX_BODY_BYTES } from './requests/plain-requests.ts';
import { requestIdOf } from './request-id.ts';
import { type ServedGraph, serveSubscriptions } from './subscriptions/subscriptions.ts';
import { type TellingContext, toldLimits } from './told-limits.ts';

type ServedContext = { requestId: string } & TellingContext;

export interface SubgraphServerOptions<TContext extends ServedContext> extends ServedGraph<TContext> {
  host: string;
  port: number;
  /** Texts and JSON values of one answer; 16 Mi by default. */
  maxAnswerCharacters?: number;
  /** Rejects while the service cannot do its work. */
  ready(): Promise<void>;
  /** Further HTTP routes, like a webhook's; they come before GraphQL and parse their own bodies. */
  routes?(app: Express): void;
}

export interface SubgraphServer {
  /** The GraphQL endpoint, for queries and (as ws:) for subscriptions. */
  url: string;
  close(): Promise<void>;
}

/** Serves one subgraph: GraphQL over HTTP and graphql-ws on /graphql, /health, /ready. */
export async function serveSubgraph<TContext extends ServedContext>(
  options: SubgraphServerOptions<TContext>,
): Promise<SubgraphServer> {
  const { logger, schema } = options;
  const app = express().disable('x-powered-by').set('etag', false);
  const http = createServer();
  const requestIds = new WeakMap<object, string>();
  boundAnswers(schema, options.maxAnswerCharacters);
  const apollo = new ApolloServer<TContext>({
    schema,
    introspection: true,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    formatError: (formatted, error) =>
      formatError(formatted, error, logger, requestIds.get(error as object) ?? randomUUID()),
    plugins: [
      ApolloServerPluginDrainHttpServer({ httpServer: http, stopGracePeriodMillis: 5_000 }),
      // Otherwise it announces itself on standard output, and traces for a product that is not used here.
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      // Nothing is ever cached, and to find that out it looks at each field of each answer.
      ApolloServerPluginCacheControlDisabled(),
      boundedAnswers,
      toldLimits,
      {
        requestDidStart: async ({ contextValue }) => ({
          async didEncounterErrors({ errors }) {
            for (const error of errors) requestIds.set(error, contextValue.requestId);
          },
          async willSendResponse({ response }) {
            response.http.headers.set('cache-control', 'no-store');
          },
        }),
      },
    ],
  });
  await apollo.start();

  serveHealth(app, options.ready, logger);
  options.routes?.(app);
  const context = async ({ headers }: IncomingMessage): Promise<TContext> => {
    const requestId = requestIdOf(headers);
    try {
      return await options.context({ headers, requestId });
    } catch (error) {
      const told = asGraphQLError(error);
      requestIds.set(told, requestId);
      throw told;
    }
  };
  app.use(
    '/graphql',
    express.json({ limit: MAX_BODY_BYTES }),
    expressMiddleware(apollo, { context: ({ req }) => context(req) }),
  );
  app.use(answerHttpErrors(logger));
  http.on('request', answerPlainRequests(app, { apollo, context, logger }));
  const port = await listen(http, options.host, options.port);
  // After listening: a WebSocket server repeats the HTTP server's errors, and would print a taken port's stack.
  const subscriptions = serveSubscriptions(http, options);
  let closing: Promise<void> | undefined;
  return {
    url: `http://${options.host}:${port}/graphql`,
    close: () => (closing ??= Promise.resolve(subscriptions.dispose()).then(() => apollo.stop())),
  };
}
