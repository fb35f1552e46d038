import { createServer } from 'node:http';
import express, { type Express } from 'express';
import { Provider } from 'oidc-provider';
import type { Logger } from '../process/logging.ts';
import { serveHealth } from '../serving/health.ts';
import { listen } from '../serving/listen.ts';
import { graphResource, issuerConfiguration } from './issuer/configuration.ts';
import { EmbeddedIssuerError } from './issuer/error.ts';
import { frontPage } from './issuer/front-page.ts';
import { loadIssuerKeys } from './issuer/keys.ts';
import { loginPages } from './issuer/login-page.ts';
import { openPeople } from './issuer/people.ts';
import { registrationPages } from './issuer/registration-page.ts';
import { showErrors } from './error-page.ts';
import { show } from './page.ts';
import { registerPasswordGrant } from './issuer/password-grant.ts';
import { serveUserInfo } from './issuer/user-info.ts';

export interface EmbeddedIssuerOptions {
  /** Where its keys rest. */
  folder: string;
  host: string;
  port: number;
  /** The `aud` of its access tokens. */
  audience: string;
  environment: string;
  logger: Logger;
  /** Further pages of a demonstration, beside its own. */
  pages?(app: Express): void;
}

export interface EmbeddedIssuer {
  /** What OIDC_ISSUER must be, and what the tokens' `iss` is. */
  issuer: string;
  stop(): Promise<void>;
}

/** An OpenID Connect issuer with three demo users and whoever registers, for a start without Keycloak. */
export async function startEmbeddedIssuer(options: EmbeddedIssuerOptions): Promise<EmbeddedIssuer> {
  if (options.environment === 'production') {
    throw new EmbeddedIssuerError(
      'The embedded issuer has users whose password everybody knows; it does not run with NODE_ENV=production. Set OIDC_ISSUER.',
    );
  }
  const keys = await loadIssuerKeys(options.folder);
  const app = express().disable('x-powered-by');
  const http = createServer(app);
  // The issuer's name holds its port, and with port 0 only listening tells which one that is.
  const issuer = `http://localhost:${await listen(http, options.host, options.port)}`;
  const people = await openPeople(options.folder);
  const resource = graphResource(options.audience);
  const provider = new Provider(issuer, issuerConfiguration(keys, resource, people));
  registerPasswordGrant(provider, resource, people);
  provider.on('server_error', (_ctx, error) => options.logger.error({ err: error }, 'the issuer failed'));
  serveHealth(app, async () => undefined, options.logger);
  app.get('/', (_request, response) => show(response, 200, frontPage(issuer)));
  options.pages?.(app);
  serveUserInfo(app, issuer, options.audience, keys, people);
  app.use(registrationPages(people));
  app.use(loginPages(provider, people));
  app.use(provider.callback());
  app.use(showErrors(options.logger));
  return {
    issuer,
    stop: () =>
      new Promise((resolve) => {
        http.close(() => resolve());
        http.closeAllConnections();
      }),
  };
}
