import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import express, { Router, type Request as ExpressRequest } from 'express';
import type { Logger } from '#common/process/logging.ts';
import type { Asked, Assets, Environment, Rendered } from '../src/contract.ts';
import { readCookies } from './cookies.ts';
import { trustedOperation, type Documents } from './documents.ts';
import { CLIENT_NAME } from './graph.ts';
import type { Sessions } from './sessions.ts';

const TIMEOUT_MS = 15_000;

export interface PagesOptions {
  /** What `buildPages` made. */
  folder: string;
  graphUrl: string;
  /** The graph as browsers find it. */
  publicGraphUrl: string;
  /** The embedded payment provider's; undefined for another one. */
  paymentPageUrl: string | undefined;
  /** Whether cards are typed in with Stripe.js. */
  takesStripe: boolean;
  origin: string;
  documents: Documents;
  sessions: Sessions;
  demoSignIn: boolean;
  logger: Logger;
}

type Manifest = Record<string, { file: string; css?: string[]; imports?: string[]; isEntry?: boolean }>;

/** Pages, drawn here with the data of whoever asks, and the files that they load. */
export async function pageRoutes(options: PagesOptions): Promise<Router> {
  const { folder, origin, sessions, logger } = options;
  const { render } = (await import(pathToFileURL(join(folder, 'server/entry-server.js')).href)) as {
    render(asked: Asked): Promise<Rendered>;
  };
  const manifest = JSON.parse(await readFile(join(folder, 'client/.vite/manifest.json'), 'utf8')) as Manifest;
  const router = Router();
  // Their names change with their content.
  router.use(
    '/assets',
    express.static(join(folder, 'client/assets'), { immutable: true, maxAge: '1y', fallthrough: false }),
  );
  router.use(express.static(join(folder, 'client'), { index: false, maxAge: '1h', dotfiles: 'ignore' }));
  router.get('/{*path}', async (request, response) => {
    const { accessToken, cookies } = await sessions.of(request.headers).catch((error: unknown) => {
      logger.warn({ err: error }, 'a page is drawn as for a stranger');
      return { accessToken: undefined, cookies: [] };
    });
    const rendered = await render({
      request: new Request(new URL(request.originalUrl, origin), {
        headers: { cookie: request.headers.cookie ?? '' },
        signal: AbortSignal.timeout(TIMEOUT_MS),
      }),
      environment: environmentOf(request, options),
      fetch: graphFetch(options, accessToken),
      assetsOf: (modules) => assetsOf(manifest, modules),
    });
    for (const cookie of cookies) response.append('set-cookie', cookie);
    response.set('cache-control', 'private, no-store').vary('cookie');
    if ('redirect' in rendered) return response.redirect(303, rendered.redirect);
    response.status(rendered.status).type('html').send(rendered.html);
  });
  return router;
}

/** The pages' operations by their SHA-256, as in the browser, but without a way over it. */
const graphFetch =
  ({ graphUrl, documents }: PagesOptions, accessToken: string | undefined): typeof fetch =>
  (_url, init) => {
    const operation = trustedOperation(documents, JSON.parse(String(init?.body)));
    if (!operation) throw new Error('a page asks what is not in the manifest; codegen was not run');
    return fetch(graphUrl, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json',
        'apollographql-client-name': CLIENT_NAME,
        ...(accessToken !== undefined && { authorization: `Bearer ${accessToken}` }),
      },
      body: JSON.stringify(operation),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
  };

function environmentOf(
  request: ExpressRequest,
  { demoSignIn, origin, publicGraphUrl, paymentPageUrl, takesStripe }: PagesOptions,
): Environment {
  const cookies = readCookies(request.headers);
  const theme = cookies.get('theme');
  return {
    locale: localeOf(request.acceptsLanguages()),
    timeZone: timeZoneOf(decoded(cookies.get('time_zone'))),
    theme: theme === 'light' || theme === 'dark' ? theme : undefined,
    demoSignIn,
    checkout: decoded(cookies.get('checkout')) || undefined,
    origin,
    graphUrl: publicGraphUrl,
    paymentPageUrl: paymentPageUrl?.replace(/\/$/, ''),
    takesStripe,
  };
}

function decoded(value = ''): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return '';
  }
}

/** The first language that a browser wants and that exists; dates and money are written in it. */
function localeOf(wanted: string[]): string {
  for (const language of wanted) {
    try {
      const [known] = Intl.NumberFormat.supportedLocalesOf(language);
      if (known !== undefined) return known;
    } catch {
      // `*` is a wish, too, but no language.
    }
  }
  return 'en-US';
}

function timeZoneOf(name: string): string {
  try {
    return Intl.DateTimeFormat('en', { timeZone: name || 'UTC' }).resolvedOptions().timeZone;
  } catch {
    return 'UTC';
  }
}

function assetsOf(manifest: Manifest, modules: string[]): Assets {
  const entry = manifest['src/entry-client.tsx'];
  if (!entry) throw new Error('the build has no entry');
  const files = new Set<string>();
  const add = (name: string): void => {
    const chunk = manifest[name];
    if (!chunk || files.has(chunk.file)) return;
    files.add(chunk.file);
    chunk.imports?.forEach(add);
  };
  add('src/entry-client.tsx');
  for (const module of modules) add(`src/${module}`);
  files.delete(entry.file);
  const style = entry.css?.[0];
  return { style: `/${style}`, script: `/${entry.file}`, preloads: [...files].map((file) => `/${file}`) };
}
