import type { IncomingMessage } from 'node:http';
import { requestError } from './request-error.ts';

const JSON_TYPE = /^application\/(?:json|graphql\+json)(?:\s*;|$)/i;

/** The text of a POST of JSON; rejects with the right HTTP status when it is none, or too long. */
export async function readJsonBody(request: IncomingMessage, maxBytes: number): Promise<string> {
  if (!JSON_TYPE.test(request.headers['content-type'] ?? '')) {
    throw requestError(415, 'UNSUPPORTED_MEDIA_TYPE', 'Send the operation as application/json.');
  }
  return readText(request, maxBytes);
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
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > maxBytes) reject(tooLarge());
      else chunks.push(chunk);
    });
    request
      .once('end', resolve)
      .once('error', reject)
      .once('close', () => reject(clientLeft()));
  });
  return Buffer.concat(chunks).toString('utf8');
}

const clientLeft = () => requestError(400, 'BAD_REQUEST', 'The body did not arrive.');
