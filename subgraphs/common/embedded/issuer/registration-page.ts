import express, { Router } from 'express';
import { escapeHtml } from '../../escape-html.ts';
import { frame, show } from '../page.ts';
import type { People } from './people.ts';
import type { DemoUser } from './users.ts';

const PATH = '/register';

/** The page on which somebody registers: with the address of a sign-in under way it goes on with that. */
export function registrationPages(people: People): Router {
  const router = Router();
  router.get(PATH, (request, response) => show(response, 200, page(uidOf(request.query['uid']))));
  router.post(PATH, express.urlencoded({ extended: false, limit: '4kb' }), async (request, response) => {
    const given = (request.body ?? {}) as Record<string, unknown>;
    const uid = uidOf(given['uid']);
    const outcome = await people.register(given);
    if ('mistake' in outcome) return show(response, 400, page(uid, outcome.mistake, given));
    if (uid !== '') return response.redirect(303, `/interaction/${uid}`);
    show(response, 200, done(outcome));
  });
  return router;
}

/** As oidc-provider makes them; anything else is none. */
const uidOf = (given: unknown): string =>
  typeof given === 'string' && /^[\w-]{1,64}$/.test(given) ? given : '';

const text = (given: unknown): string => (typeof given === 'string' ? escapeHtml(given) : '');

const page = (uid: string, mistake?: string, given: Record<string, unknown> = {}): string =>
  frame(
    `<h1>Register</h1>
${mistake === undefined ? '' : `<p role="alert">${escapeHtml(mistake)}</p>`}
<form method="post" action="${PATH}">
  <input type="hidden" name="uid" value="${uid}">
  <label>E-mail address <input name="email" type="email" autocomplete="username" required autofocus value="${text(given['email'])}"></label>
  <label>Name <input name="name" autocomplete="name" required maxlength="100" value="${text(given['name'])}"></label>
  <label>Password <input name="password" type="password" autocomplete="new-password" required minlength="8"></label>
  <button>Register</button>
</form>
<p>For a demonstration: nobody checks that the address is yours.</p>`,
    'Register',
  );

const done = ({ email }: DemoUser): string =>
  frame(
    `<h1>You are registered</h1>
<p>Sign in as <code>${escapeHtml(email)}</code> wherever this issuer is asked. A token on the command line:</p>
<p><code>TOKEN_PASSWORD=… npm run --silent token -- ${escapeHtml(email)}</code></p>`,
    'Register',
  );
