import { createServer } from 'node:http';
import express, { type NextFunction, type Request, type Response } from 'express';
import { createLogger } from '#common/process/logging.ts';
import { serveHealth } from '#common/serving/health.ts';
import { listen } from '#common/serving/listen.ts';
import type { Config } from './config.ts';
import { buildPages } from './build.ts';
import { readDocuments } from './server/documents.ts';
import { explorerRoutes } from './server/explorer.ts';
import { graphRoute } from './server/graph.ts';
import { securityHeaders } from './server/headers.ts';
import { createIssuer } from './server/issuer.ts';
import { pageRoutes } from './server/pages.ts';
import { openSealing } from './server/sealing.ts';
import { Sessions } from './server/sessions.ts';
import { signInRoutes } from './server/sign-in.ts';
import { serveSockets } from './server/sockets.ts';
import { widgetRoute } from './server/widget.ts';

export interface Web {
  /** Where the pages are, without a slash at the end. */
  url: string;
  stop(): Promise<void>;
}

/** Serves the pages, and is what browsers sign in to: tokens stay here. */
export async function start(config: Config): Promise<Web> {
  const logger = createLogger('web', config.LOG_LEVEL);
  const [folder, documents, sealing] = await Promise.all([
    buildPages(),
    readDocuments(),
    openSealing(config.WEB_DATA_DIR),
  ]);
  const app = express().disable('x-powered-by');
  const http = createServer(app);
  const port = await listen(http, config.HOST, config.PORT);
  const origin = config.WEB_URL === undefined ? `http://localhost:${port}` : new URL(config.WEB_URL).origin;
  const issuer = createIssuer(config);
  const sessions = new Sessions(sealing, issuer, origin.startsWith('https:'), logger);
  const publicGraphUrl = config.PUBLIC_GRAPH_URL ?? config.GRAPH_URL;
  const takesStripe = config.STRIPE_PUBLISHABLE_KEY !== undefined;
  const shared = { graphUrl: config.GRAPH_URL, origin, documents, sessions, logger };

  serveHealth(app, async () => undefined, logger);
  app.use(
    securityHeaders({
      origin,
      imageOrigins: config.IMAGE_ORIGINS,
      uploadOrigins: config.UPLOAD_ORIGINS,
      takesStripe,
      issuer: config.OIDC_ISSUER,
    }),
  );
  app.use(await widgetRoute(folder, publicGraphUrl));
  app.use(signInRoutes({ origin, issuer, sealing, sessions, logger, demoSignIn: config.DEMO_SIGN_IN }));
  app.use(graphRoute(shared));
  app.use(explorerRoutes(shared));
  app.use(
    await pageRoutes({
      ...shared,
      folder,
      publicGraphUrl,
      paymentPageUrl: config.PAYMENT_PAGE_URL,
      takesStripe,
      demoSignIn: config.DEMO_SIGN_IN,
    }),
  );
  app.use((error: unknown, request: Request, response: Response, _next: NextFunction) => {
    const { status = 500 } = error as { status?: number };
    if (status >= 500) logger.error({ err: error, path: request.path }, 'a page failed');
    if (response.headersSent) return void response.destroy();
    response
      .status(status)
      .type('text')
      .send(status >= 500 ? 'Something went wrong here. Please try again.' : 'There is no such thing here.');
  });
  const closeSockets = serveSockets(http, shared);
  return {
    url: origin,
    stop: () =>
      new Promise((resolve) => {
        closeSockets();
        http.close(() => resolve());
        http.closeIdleConnections();
        setTimeout(() => http.closeAllConnections(), 2_000).unref();
      }),
  };
}
