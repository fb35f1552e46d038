import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';

const html = readFileSync(new URL('landing-page.html', import.meta.url), 'utf8');

const inline = (tag: string): string => new RegExp(`<${tag}>([^]*?)</${tag}>`).exec(html)?.[1] ?? '';
const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Only what stands in the page itself may run, and it may talk to this gateway alone. */
const policy = [
  `default-src 'none'`,
  `script-src ${hashOf(inline('script'))}`,
  `style-src ${hashOf(inline('style'))}`,
  `connect-src 'self'`,
  `base-uri 'none'`,
  `frame-ancestors 'none'`,
].join('; ');

/** A page to try operations by hand, for development. It loads nothing from anywhere. */
export function answerLandingPage(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy });
  response.end(html);
}
