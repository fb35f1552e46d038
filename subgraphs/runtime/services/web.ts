import { readBody } from '#common/outbound/bounded-body.ts';
import type { Outbound } from '#common/outbound/outbound.ts';
import type { TextExtraction } from '../domain/documents/ports.ts';
import type { Web } from '../domain/engine/flow-run.ts';

const MAX_BYTES = 2_000_000;
const MAX_REDIRECTS = 5;

/** HTTP for flows: to hosts that the publisher named, at public addresses, bounded in time and size. */
export const createWeb = (outbound: Outbound, extract: TextExtraction, hosts: readonly string[]): Web => ({
  async request(url, { method, headers, body, timeoutMs, followRedirects }, signal) {
    const response = await outbound.fetch(url, {
      method,
      headers: { accept: '*/*', ...headers },
      ...(body !== undefined && { body }),
      timeoutMs,
      signal,
      hosts,
      maxRedirects: followRedirects ? MAX_REDIRECTS : 0,
    });
    const bytes = await readBody(response, MAX_BYTES);
    const mediaType = response.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
    return {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      mediaType,
      body: new TextDecoder().decode(bytes),
    };
  },
  async textOf({ mediaType, body }) {
    if (mediaType !== 'text/html') return body;
    const extraction = await extract(Buffer.from(body), mediaType);
    return 'pages' in extraction ? extraction.pages.map(({ text }) => text).join('\n\n') : '';
  },
});
