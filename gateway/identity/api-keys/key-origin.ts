import { requestError } from '../../http/requests/request-error.ts';
import type { Identity } from '../identity.ts';

/** Throws where a key for web pages is used on another page than those that it is for, or on none. */
export function requireOrigin({ keyTerms }: Identity, origin: string | undefined): void {
  if (!keyTerms?.origins || (origin !== undefined && keyTerms.origins.includes(origin))) return;
  const where = origin === undefined ? 'outside of web pages' : `on pages of ${origin}`;
  throw requestError(
    403,
    'FORBIDDEN',
    `This API key does not work ${where}. Add the origin to the key, or use a secret one.`,
  );
}
