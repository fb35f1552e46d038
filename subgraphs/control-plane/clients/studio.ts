import { graphqlError } from '#common/graph/errors.ts';
import { isUuid } from '#common/ids.ts';
import { Failure, notFound } from '../domain/failures.ts';
import type { Studio } from '../domain/offerings/create-version.ts';

const TIMEOUT_MS = 10_000;
/** Of a flow: its definition may have a million characters, and the Studio tells more of it. */
const MAX_BYTES = 5_000_000;

/**
 * A Studio (a Langflow behind an authenticating proxy) as one person reads it: it gets their own access token, and
 * decides by itself what of it they may see.
 */
export const createStudio = (studioUrl: string, accessToken: string | null): Studio => {
  const base = `${studioUrl.replace(/\/+$/, '')}/`;
  return {
    flowIdOf(address) {
      const url = URL.parse(address);
      const path = url?.href.startsWith(base) ? url.href.slice(base.length) : undefined;
      const id = path === undefined ? undefined : /^flow\/([^/?#]+)/.exec(path)?.[1];
      return id !== undefined && isUuid(id) ? id.toLowerCase() : undefined;
    },
    addressOf: (flowId) => `${base}flow/${flowId}`,
    async read(flowId) {
      if (accessToken === null) throw notLetIn();
      const response = await ask(`${base}api/v1/flows/${flowId}`, accessToken);
      // A proxy sends whom it does not let in to where they sign in.
      if (
        response.status === 401 ||
        response.status === 403 ||
        (response.status >= 300 && response.status < 400)
      )
        throw notLetIn();
      if (response.status === 404) throw notFound('flow of yours in the Studio', 'studioUrl');
      if (!response.ok) throw away(new Error(`HTTP ${response.status}`));
      return definitionIn(response);
    },
  };
};

const notLetIn = (): Failure =>
  new Failure('FORBIDDEN', 'The Studio does not let you in: sellers and operators may.', 'studioUrl');

async function ask(url: string, accessToken: string): Promise<Response> {
  try {
    return await fetch(url, {
      headers: { accept: 'application/json', authorization: `Bearer ${accessToken}` },
      redirect: 'manual',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
  } catch (error) {
    throw away(error);
  }
}

/** Of what the Studio tells of a flow only what an export has. */
async function definitionIn({ body }: Response): Promise<unknown> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  try {
    for await (const part of body ?? []) {
      bytes += part.byteLength;
      if (bytes > MAX_BYTES) throw new Error('the answer is too long');
      parts.push(part);
    }
    const flow: unknown = JSON.parse(Buffer.concat(parts).toString());
    if (typeof flow !== 'object' || flow === null) throw new Error('the answer is no flow');
    const { name, data } = flow as Record<string, unknown>;
    return { name, data };
  } catch (error) {
    throw away(error);
  }
}

const away = (cause: unknown): Error =>
  Object.assign(
    graphqlError('SERVICE_UNAVAILABLE', 'The Studio cannot be reached at the moment. Try again later.'),
    { cause },
  );
