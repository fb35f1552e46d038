import { promisify } from 'node:util';
import { brotliCompress, constants, deflate, gzip } from 'node:zlib';
import Negotiator from 'negotiator';

/** Below, an answer fits into a few packets anyway, and compressing it costs more than making it. */
const MIN_BYTES = 8 * 1024;

const encoders = {
  // Levels that cost about what gzip's fastest does: answers are made once and thrown away.
  br: (bytes: string | Buffer) =>
    promisify(brotliCompress)(bytes, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 1, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
    }),
  gzip: (bytes: string | Buffer) => promisify(gzip)(bytes, { level: 1 }),
  deflate: (bytes: string | Buffer) => promisify(deflate)(bytes, { level: 1 }),
};

type Encoding = keyof typeof encoders;
const OURS: Encoding[] = ['br', 'gzip', 'deflate'];

interface Compressed {
  readonly encoding: Encoding;
  readonly bytes: Promise<Buffer>;
}

/** Undefined where the text goes out as it is: it is short, or the client takes nothing else. */
export function compressed(text: string | Buffer, acceptEncoding: unknown): Compressed | undefined {
  if (text.length < MIN_BYTES || typeof acceptEncoding !== 'string') return undefined;
  const negotiator = new Negotiator({ headers: { 'accept-encoding': acceptEncoding } });
  const [encoding] = negotiator.encodings([...OURS, 'identity']);
  if (encoding === undefined || encoding === 'identity') return undefined;
  return { encoding: encoding as Encoding, bytes: encoders[encoding as Encoding](text) };
}
