import type { Scope } from '#common/identity/caller.ts';
import type { ApiKeyBounds, ApiKeyKind } from './api-key.ts';
import { checkId } from '../caller-ids.ts';
import { Failure } from '../failures.ts';
import { checkName } from '../text-rules.ts';

export interface ApiKeyRequest extends ApiKeyBounds {
  id: string | null;
  instanceId: string;
  kind: ApiKeyKind;
  name: string;
  scopes: readonly Scope[];
  expiresAt: Date | null;
}

const MAX_ORIGINS = 20;
const MAX_TAGS = 10;
/** As the federation specification has the names of tags, without slashes. */
const TAG = /^[_A-Za-z][-_0-9A-Za-z]{0,99}$/;
const MAX_REQUESTS_PER_MINUTE = 100_000;

/** The request in its one form: what means the same is written the same. */
export function checkApiKeyRequest(request: ApiKeyRequest): ApiKeyRequest {
  const { kind } = request;
  if (request.scopes.length === 0) throw new Failure('REQUIRED', 'A key needs at least one scope.', 'scopes');
  const scopes = [...new Set(request.scopes)].toSorted();
  if (kind === 'WIDGET' && scopes.join() !== 'INVOKE')
    throw new Failure(
      'INVALID',
      'A key in a web page can be read by everybody: INVOKE alone is possible.',
      'scopes',
    );
  checkPositive(request.budgetPerDay, Number.MAX_SAFE_INTEGER, 'budgetPerDay');
  checkPositive(request.budgetTotal, Number.MAX_SAFE_INTEGER, 'budgetTotal');
  checkPositive(request.requestsPerMinute, MAX_REQUESTS_PER_MINUTE, 'requestsPerMinute');
  return {
    ...request,
    id: checkId(request.id),
    name: checkName(request.name, 'name'),
    scopes,
    origins: checkOrigins(request.origins, kind),
    contract: checkContract(request.contract),
  };
}

/** Of a key that is to be made: a repeat finds its key, expired or not. */
export function checkFuture(expiresAt: Date | null): void {
  if (expiresAt && expiresAt <= new Date())
    throw new Failure('INVALID', 'The time of expiry has passed.', 'expiresAt');
}

function checkPositive(value: number | null, max: number, field: string): void {
  if (value !== null && (value < 1 || value > max))
    throw new Failure('INVALID', `From 1 to ${max} is possible.`, field);
}

function checkOrigins(given: readonly string[], kind: ApiKeyKind): string[] {
  if (kind === 'SECRET' && given.length > 0)
    throw new Failure(
      'INVALID',
      'Only a WIDGET key has origins: a SECRET one must not stand in a page.',
      'origins',
    );
  if (kind === 'WIDGET' && given.length === 0)
    throw new Failure('REQUIRED', 'A WIDGET key needs the origins of its pages.', 'origins');
  if (given.length > MAX_ORIGINS)
    throw new Failure('LIMIT_EXCEEDED', `At most ${MAX_ORIGINS} origins are possible.`, 'origins');
  return [...new Set(given.map(checkOrigin))].toSorted();
}

function checkContract(given: readonly string[] | null): string[] | null {
  if (given === null) return null;
  const tags = [...new Set(given)].toSorted();
  if (tags.length === 0) throw new Failure('REQUIRED', 'A contract needs at least one tag.', 'contract');
  if (tags.length > MAX_TAGS)
    throw new Failure('LIMIT_EXCEEDED', `At most ${MAX_TAGS} tags are possible.`, 'contract');
  if (!tags.every((tag) => TAG.test(tag)))
    throw new Failure(
      'INVALID',
      'A tag is of letters, digits, - and _, and begins with none of the digits.',
      'contract',
    );
  return tags;
}

/** As browsers send it: scheme, host and a port that is not the usual one; https, but for one's own machine. */
function checkOrigin(given: string): string {
  const url = URL.parse(given);
  const secure =
    url?.protocol === 'https:' ||
    (url?.protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname));
  if (!url || !secure || given.replace(/\/$/, '').toLowerCase() !== url.origin)
    throw new Failure('INVALID', 'An origin is like https://shop.example, without a path.', 'origins');
  return url.origin;
}
