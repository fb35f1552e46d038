import { randomBytes } from 'node:crypto';
import type { KoaContextWithOIDC } from 'oidc-provider';
import { frame } from '../page.ts';

/**
 * Ends the session. A web page that shows whom it signed in (`id_token_hint`) speaks for that person and no
 * question is asked; a link that anybody may have placed somewhere gets a button.
 */
export function leavePage(ctx: KoaContextWithOIDC, form: string): void {
  const hint = ctx.oidc.entities['IdTokenHint'] as { payload?: { sub?: string } } | undefined;
  const isAsked = hint?.payload?.sub === undefined || hint.payload.sub !== ctx.oidc.session?.accountId;
  const nonce = randomBytes(16).toString('base64');
  ctx.set(
    'content-security-policy',
    `default-src 'none'; style-src 'unsafe-inline'; script-src 'nonce-${nonce}'; frame-ancestors 'none'`,
  );
  ctx.body = frame(
    `<h1>Sign out</h1>${form}
<p><button form="op.logoutForm" name="logout" value="yes">Sign out</button></p>
${isAsked ? '' : `<script nonce="${nonce}">document.querySelector('button').click()</script>`}`,
    'Sign out',
  );
}

export function leftPage(ctx: KoaContextWithOIDC): void {
  ctx.body = frame('<h1>You are signed out</h1>', 'Signed out');
}
