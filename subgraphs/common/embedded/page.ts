import type { ServerResponse } from 'node:http';
import { escapeHtml } from '../escape-html.ts';

/** Sends a page that may load and run nothing. */
export function show(response: ServerResponse, status: number, html: string): void {
  response
    .writeHead(status, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
    })
    .end(html);
}

export const frame = (body: string, title = 'Sign in'): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>
  :root { color-scheme: light dark }
  html { background: Canvas; color: CanvasText }
  body { font: 1rem/1.5 system-ui, sans-serif; max-width: 26rem; margin: 10vh auto; padding: 0 1rem; overflow-wrap: anywhere }
  label { display: block; margin: 1rem 0 }
  input { font: inherit; box-sizing: border-box; padding: .4rem }
  input:not([type=radio]) { width: 100% }
  button { font: inherit; padding: .4rem 1.2rem }
  h1 { font-size: 1.5rem }
  fieldset { border: 0; margin: 1.5rem 0; padding: 0 }
  legend { font-weight: 600; padding: 0 }
  label.choice { display: grid; grid-template-columns: auto 1fr; column-gap: .6rem; align-items: baseline; margin: .6rem 0 }
  .choice code { grid-column: 2; color: light-dark(#595959, #a6a6a6) }
  .at-hand { position: sticky; bottom: 0; margin: 0; padding: .8rem 0; background: Canvas }
  dl { display: grid; grid-template-columns: auto 1fr; gap: .3rem 1.5rem }
  dd { margin: 0 }
  [role=alert] { color: light-dark(#b00020, #ff8a80) }
</style>
<main>
${body}
</main>
</html>
`;

/** A page that says why a sign-in cannot go on; the reason may hold what a stranger wrote into a URL. */
export const errorPage = (reason: string): string =>
  frame(`<h1>This sign-in cannot go on</h1><p role="alert">${escapeHtml(reason)}</p>`);
