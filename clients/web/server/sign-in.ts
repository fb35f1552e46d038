import { createHash } from 'node:crypto';
import { Router, type Request, type Response } from 'express';
import type { Logger } from '#common/process/logging.ts';
import { readCookies, readLong, setCookie, writeLong } from './cookies.ts';
import type { Issuer } from './issuer.ts';
import { isForeign } from './origin.ts';
import type { Sealing } from './sealing.ts';
import type { Sessions } from './sessions.ts';

/** How long a person may take at the issuer. */
const SIGN_IN_SECONDS = 900;
/** The ID token names the session that the issuer is to end; only the way out needs it. */
const ID_TOKEN_COOKIE = 'id_token';
const ID_TOKEN_SECONDS = 14 * 24 * 3_600;

export interface SignInOptions {
  origin: string;
  issuer: Issuer;
  sealing: Sealing;
  sessions: Sessions;
  logger: Logger;
  /** Whether visitors may name the person whom they want to be. */
  demoSignIn: boolean;
}

interface Attempt {
  verifier: string;
  state: string;
  nonce: string;
  returnTo: string;
}

/** Signing in (authorization code with PKCE) and out, for browsers. */
export function signInRoutes(options: SignInOptions): Router {
  const { origin, issuer, sealing, sessions, logger, demoSignIn } = options;
  const secure = origin.startsWith('https:');
  const redirectUri = `${origin}/callback`;
  const router = Router();

  router.get('/sign-in', async (request, response) => {
    const person = textOf(request.query['as']);
    const loginHint = demoSignIn ? person : undefined;
    const { url, ...checks } = await issuer.beginning({ redirectUri, loginHint });
    const attempt = { ...checks, returnTo: localPath(request.query['to'], origin) };
    const sealed = await sealing.seal(attempt, 'sign-in', SIGN_IN_SECONDS);
    // Each attempt has a cookie of its own: two tabs may sign in at once.
    append(response, [
      setCookie(attemptCookie(checks.state), sealed, {
        path: '/callback',
        maxAgeSeconds: SIGN_IN_SECONDS,
        secure,
      }),
    ]);
    response.redirect(303, url.href);
  });

  router.get('/callback', async (request, response) => {
    const name = attemptCookie(textOf(request.query['state']) ?? '');
    const sealed = readCookies(request.headers).get(name);
    const attempt = sealed && ((await sealing.unseal(sealed, 'sign-in')) as unknown as Attempt | undefined);
    // The back button leads here once more, and a sign-in link may be hours old.
    if (!attempt) return response.redirect(303, '/signed-out?why=expired');
    append(response, [setCookie(name, '', { path: '/callback', maxAgeSeconds: 0, secure })]);
    try {
      const { idToken, ...tokens } = await issuer.finish(new URL(request.originalUrl, origin), attempt);
      append(response, await sessions.begin(request.headers, tokens));
      append(
        response,
        writeLong(
          readCookies(request.headers),
          ID_TOKEN_COOKIE,
          await sealing.seal({ idToken }, 'sign-out', ID_TOKEN_SECONDS),
          { path: '/sign-out', maxAgeSeconds: ID_TOKEN_SECONDS, secure },
        ),
      );
      response.redirect(303, attempt.returnTo);
    } catch (error) {
      logger.warn({ err: error }, 'a sign-in failed');
      response.redirect(303, '/signed-out?why=refused');
    }
  });

  // A form posts this: another site that could sign people out by a picture would be a nuisance.
  router.post('/sign-out', async (request, response) => {
    if (isForeign(request.headers, origin)) return response.sendStatus(403);
    const { tokens, cookies } = await sessions.end(request.headers);
    const idToken = await readIdToken(request, sealing);
    append(response, [
      ...cookies,
      ...writeLong(readCookies(request.headers), ID_TOKEN_COOKIE, '', {
        path: '/sign-out',
        maxAgeSeconds: 0,
        secure,
      }),
    ]);
    const onward = await leave(issuer, tokens?.refreshToken, idToken, `${origin}/signed-out`).catch(
      (error: unknown) => {
        logger.warn({ err: error }, 'the issuer could not be told of a sign-out');
        return undefined;
      },
    );
    response.redirect(303, onward?.href ?? '/signed-out');
  });

  return router;
}

async function leave(
  issuer: Issuer,
  refreshToken: string | undefined,
  idToken: string | undefined,
  returnTo: string,
): Promise<URL | undefined> {
  if (refreshToken !== undefined) await issuer.revoke(refreshToken);
  return issuer.signOut(idToken, returnTo);
}

async function readIdToken(request: Request, sealing: Sealing): Promise<string | undefined> {
  const sealed = readLong(readCookies(request.headers), ID_TOKEN_COOKIE);
  const content = sealed && (await sealing.unseal(sealed, 'sign-out'));
  return content ? (content['idToken'] as string) : undefined;
}

/** A path of these pages, whatever the link says: a sign-in must not lead to somebody else's. */
function localPath(value: unknown, origin: string): string {
  const url = URL.parse(textOf(value) ?? '/', origin);
  return url?.origin === origin ? `${url.pathname}${url.search}` : '/';
}

const attemptCookie = (state: string): string =>
  `sign_in_${createHash('sha256').update(state).digest('hex').slice(0, 16)}`;

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

const append = (response: Response, cookies: string[]): void => {
  for (const cookie of cookies) response.append('set-cookie', cookie);
};
