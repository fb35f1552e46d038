import type { Response } from './outbound.ts';

/** Somebody's answer is longer than we read. */
class BodyTooLargeError extends Error {
  override name = 'BodyTooLargeError';
}

/** The bytes of an answer (unpacked, if it came compressed), of which no more than `maxBytes` are ever held. */
export async function readBody({ body }: Pick<Response, 'body'>, maxBytes: number): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of body ?? []) {
    bytes += (part as Uint8Array).byteLength;
    // Leaving the loop cancels the body, which ends the request.
    if (bytes > maxBytes) throw new BodyTooLargeError(`the answer has more than ${maxBytes} bytes`);
    parts.push(part as Uint8Array);
  }
  return Buffer.concat(parts);
}
