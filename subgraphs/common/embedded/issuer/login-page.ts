import express, { Router, type Request, type Response } from 'express';
import type { Provider } from 'oidc-provider';
import { frame, show } from '../page.ts';
import type { People } from './people.ts';
import { claimsOf, demoUsers } from './users.ts';

/** The page on which people sign in when a web page sends them here: plain HTML, no script, no foreign host. */
export function loginPages(provider: Provider, people: People): Router {
  const router = Router();
  router.get('/interaction/:uid', async (request, response) => {
    const { uid, params } = await provider.interactionDetails(request, response);
    // Everybody knows these people and their password, so a web page may offer to be one of them by a click.
    const named = demoUsers.find(({ email }) => email === params['login_hint']);
    if (named) {
      await provider.interactionFinished(request, response, { login: { accountId: claimsOf(named).sub } });
    } else show(response, 200, page(uid));
  });
  router.post(
    '/interaction/:uid',
    express.urlencoded({ extended: false, limit: '4kb' }),
    async (request, response) => {
      const { uid } = await provider.interactionDetails(request, response);
      const { email, password } = (request.body ?? {}) as { email?: unknown; password?: unknown };
      const user = await people.signIn(email, password);
      if (!user) return show(response, 401, page(uid, 'The e-mail address or the password is wrong.'));
      await provider.interactionFinished(request, response, { login: { accountId: claimsOf(user).sub } });
    },
  );
  // A bookmarked or expired login page has no sign-in to go on with.
  router.use(
    '/interaction',
    (error: unknown, _request: Request, response: Response, next: (error: unknown) => void) =>
      isExpired(error) ? show(response, 400, expired) : next(error),
  );
  return router;
}

const isExpired = (error: unknown): boolean => error instanceof Error && error.name === 'SessionNotFound';

const page = (uid: string, mistake?: string): string =>
  frame(`<h1>Sign in</h1>
${mistake === undefined ? '' : `<p role="alert">${mistake}</p>`}
<form method="post" action="/interaction/${encodeURIComponent(uid)}">
  <label>E-mail address <input name="email" type="email" autocomplete="username" list="users" required autofocus></label>
  <datalist id="users">${demoUsers.map(({ email }) => `<option value="${email}">`).join('')}</datalist>
  <label>Password <input name="password" type="password" autocomplete="current-password" required></label>
  <button>Sign in</button>
</form>
<p>New here? <a href="/register?uid=${encodeURIComponent(uid)}">Register</a>.</p>
<p>This is the demonstration issuer. Its users and their password stand on <a href="/">its first page</a>.</p>`);

const expired = frame(
  '<h1>This sign-in has expired</h1><p>Go back to the page that you came from and sign in again.</p>',
);
