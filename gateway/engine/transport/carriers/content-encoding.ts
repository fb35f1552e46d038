import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate, inflateRaw } from 'node:zlib';

/** What subgraphs are asked for; they answer as they are when that suits them better. */
export const ACCEPTED_ENCODINGS = 'gzip, br, deflate';

type Decode = (bytes: Buffer, options: { maxOutputLength: number }) => Promise<Buffer>;

const decoders: Readonly<Record<string, Decode>> = {
  gzip: promisify(gunzip),
  'x-gzip': promisify(gunzip),
  br: promisify(brotliDecompress),
  deflate: promisify(
    (bytes: Buffer, options: { maxOutputLength: number }, done: Parameters<typeof inflate>[2]) =>
      // With the header that the standard wants, or without, as some servers send it.
      ((bytes[0] ?? 0) & 0x0f) === 8 ? inflate(bytes, options, done) : inflateRaw(bytes, options, done),
  ),
};

/** Undefined for bytes that are as they are. */
export function encodingsOf(header: string | string[] | undefined): readonly string[] | undefined {
  if (header === undefined) return undefined;
  const names = String(header)
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== '' && name !== 'identity');
  return names.length === 0 ? undefined : names;
}

/** Rejects for an encoding that is not known, broken bytes, and more than `maxBytes` of them. */
export async function decoded(
  bytes: Buffer,
  encodings: readonly string[],
  maxBytes: number,
): Promise<Buffer> {
  let body = bytes;
  // Named in the order in which they were put on.
  for (const name of encodings.toReversed()) {
    const decode = decoders[name];
    if (!decode) throw new Error(`The content encoding ${name} is not known.`);
    body = await decode(body, { maxOutputLength: maxBytes });
  }
  return body;
}
