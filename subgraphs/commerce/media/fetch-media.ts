import sharp from 'sharp';
import { readBody } from '#common/outbound/bounded-body.ts';
import { OutboundRefusedError, type Outbound } from '#common/outbound/outbound.ts';
import type { NewMedia } from '../domain/catalogue/media.ts';
import { refuse } from '../domain/refusal.ts';

const TIMEOUT_MS = 15_000;
const MAX_REDIRECTS = 3;
const MAX_BYTES = 10 * 1_024 * 1_024;
/** A picture of few bytes can unfold to more pixels than there is memory. */
export const MAX_PIXELS = 50_000_000;

/** What can be shown by every browser. SVG is not among them: it is a program. */
const contentTypes: Partial<Record<string, string>> = {
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  gif: 'image/gif',
  heif: 'image/avif',
};

/** Of these a page shows a player; others have no video that could be embedded. */
const videoHosts = /^(www\.|m\.)?(youtube\.com|youtu\.be|vimeo\.com)$/;

/** The picture behind an address that a seller named, or the video. */
export async function fetchMedia(outbound: Outbound, url: string): Promise<NewMedia> {
  const address = URL.parse(url);
  if (!address || url.length > 2_000) throw refuse('INVALID', 'mediaUrl', 'This is no address.');
  if (videoHosts.test(address.hostname)) return { type: 'VIDEO', url: address.href };
  const why = outbound.refusal(url);
  if (why !== undefined) throw refuse('INVALID', 'mediaUrl', `This cannot be fetched: ${why}.`);
  return { type: 'IMAGE', ...(await readImage(await download(outbound, url))) };
}

async function download(outbound: Outbound, url: string): Promise<Buffer> {
  try {
    const response = await outbound.fetch(url, { timeoutMs: TIMEOUT_MS, maxRedirects: MAX_REDIRECTS });
    if (response.ok) return await readBody(response, MAX_BYTES);
    await response.body?.cancel();
    throw refuse('INVALID', 'mediaUrl', `The address answers HTTP ${response.status}.`);
  } catch (error) {
    if (error instanceof OutboundRefusedError)
      throw refuse('INVALID', 'mediaUrl', `This cannot be fetched: ${error.message}.`);
    if (error instanceof Error && error.name === 'BodyTooLargeError')
      throw refuse('FILE_SIZE_LIMIT_EXCEEDED', 'mediaUrl', `A picture has at most ${MAX_BYTES} bytes.`);
    if (error instanceof Error && error.name === 'Refusal') throw error;
    throw refuse('INVALID', 'mediaUrl', 'The address does not answer.');
  }
}

/** The bytes decide what it is, whatever the answer said. */
async function readImage(bytes: Buffer): Promise<{ contentType: string; bytes: Buffer }> {
  const { format } = await sharp(bytes, { limitInputPixels: MAX_PIXELS })
    .metadata()
    .catch(() => ({ format: undefined }));
  const contentType = contentTypes[format ?? ''];
  if (contentType === undefined)
    throw refuse(
      'UNSUPPORTED_MEDIA_PROVIDER',
      'mediaUrl',
      'This is no picture (JPEG, PNG, WEBP, GIF, AVIF) and no video of YouTube or Vimeo.',
    );
  return { contentType, bytes };
}
