import { isUtf8 } from 'node:buffer';
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { requestError } from './request-error.ts';

const JSON_TYPE = /^application\/(?:json|graphql\+json)(?:\s*;|$)/i;
const OTHER_CHARSET = /;\s*charset\s*=(?!\s*"?utf-?8"?\s*(?:;|$))/i;

/** The text of a POST of JSON; rejects with the right HTTP status when it is none, or too long. */
export async function readJsonBody(request: IncomingMessage, maxBytes: number): Promise<string> {
  requireJson(request.headers);
  return readText(request, maxBytes);
}

/** Whether a content type is one in which operations are sent. */
export const isUtf8Json = (contentType = ''): boolean =>
  JSON_TYPE.test(contentType) && !OTHER_CHARSET.test(contentType);

/** Throws when headers say of a body that it is no JSON in UTF-8 as it stands. */
function requireJson(headers: IncomingHttpHeaders): void {
  if (!JSON_TYPE.test(headers['content-type'] ?? '')) {
    throw requestError(415, 'UNSUPPORTED_MEDIA_TYPE', 'Send the operation as application/json.');
  }
  // Read as UTF-8 all the same, letters would come out as others, or as U+FFFD, and be stored so.
  if (OTHER_CHARSET.test(headers['content-type'] ?? '')) {
    throw requestError(415, 'UNSUPPORTED_MEDIA_TYPE', 'Send the operation in UTF-8.');
  }
  if ((headers['content-encoding'] ?? 'identity') !== 'identity') {
    throw requestError(415, 'UNSUPPORTED_MEDIA_TYPE', 'Send the body without a content-encoding.', {
      'accept-encoding': 'identity',
    });
  }
}

/** Throws for bytes that are no UTF-8. */
export function textOf(body: Buffer): string {
  if (!isUtf8(body)) throw requestError(400, 'BAD_REQUEST', 'The body is not valid UTF-8.');
  return body.toString('utf8');
}

async function readText(request: IncomingMessage, maxBytes: number): Promise<string> {
  const tooLarge = () =>
    requestError(
      413,
      'BODY_TOO_LARGE',
      `The body is longer than ${maxBytes} bytes, which is the most allowed.`,
    );
  if (Number(request.headers['content-length'] ?? 0) > maxBytes) throw tooLarge();
  const chunks: Buffer[] = [];
  let bytes = 0;
  // Events and not `for await`, which costs every request several turns of the event loop.
  await new Promise<void>((resolve, reject) => {
    let hasEnded = false;
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > maxBytes) reject(tooLarge());
      else chunks.push(chunk);
    });
    request
      .once('end', () => {
        hasEnded = true;
        resolve();
      })
      .once('error', reject)
      // It comes after every request: an error for nobody, with its stack, costs a fifth of a small one.
      .once('close', () => hasEnded || reject(clientLeft()));
  });
  const [first, ...more] = chunks;
  return textOf(first && more.length === 0 ? first : Buffer.concat(chunks));
}

const clientLeft = () => requestError(400, 'BAD_REQUEST', 'The body did not arrive.');
