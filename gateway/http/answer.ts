import type { IncomingMessage, ServerResponse } from 'node:http';
import { compressed } from './compression.ts';
import { JSON_TYPE } from './negotiation.ts';

/** A small answer that is made here. */
export function answerJson(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  const json = JSON.stringify(body);
  const length = Buffer.byteLength(json);
  response.writeHead(status, { 'content-type': JSON_TYPE, ...headers, 'content-length': length });
  response.end(json);
}

/** An answer as long as an operation makes it: compressed where the client takes that and it is worth it. */
export function answerText(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  contentType: string,
  text: string | Buffer,
): void | Promise<void> {
  const encoded = compressed(text, request.headers['accept-encoding']);
  if (!encoded) return send(response, status, { 'content-type': contentType }, text);
  response.appendHeader('vary', 'Accept-Encoding');
  const { encoding, bytes } = encoded;
  return bytes.then((body) =>
    send(response, status, { 'content-type': contentType, 'content-encoding': encoding }, body),
  );
}

function send(
  response: ServerResponse,
  status: number,
  headers: Record<string, string>,
  body: string | Buffer,
): void {
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) });
  response.end(body);
}
