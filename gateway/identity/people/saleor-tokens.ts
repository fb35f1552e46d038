import { GraphQLError } from 'graphql';
import { createRemoteJWKSet, decodeJwt, errors, type JWTPayload, jwtVerify } from 'jose';
import { z } from 'zod';
import { normalEmail } from '#common/identity/email.ts';
import { BoundedCache } from '../../engine/engine.ts';
import { CommerceClient } from './commerce-client.ts';
import { credentialRefused, identityUnavailable } from '../errors.ts';
import type { Identity } from '../identity.ts';
import { rolesOfGroups } from './roles.ts';

/** How long what commerce said of a token counts. */
const KEPT_MS = 30_000;

export interface SaleorTokens {
  /** Whether commerce says itself that it made this token. */
  isOwn(token: string): boolean;
  /** Rejects with UNAUTHENTICATED for a token that commerce does not take, with SERVICE_UNAVAILABLE when it cannot say. */
  verify(token: string): Promise<Identity>;
  /** Of an app: for commerce alone, to everybody else it is nobody. */
  verifyApp(token: string): Promise<Identity>;
  /** Rejects when commerce would take the person of this token for a guest. */
  requireAccepted(token: string): Promise<void>;
}

export interface SaleorTokenOptions {
  /** Where commerce answers, which is how it calls itself in its tokens unless it is told another name. */
  url: string;
  issuer?: string | undefined;
}

const me = z.object({
  me: z
    .object({ id: z.string(), email: z.string(), isConfirmed: z.boolean(), isStaff: z.boolean() })
    .nullable(),
});
const groups = z.object({
  me: z.object({ permissionGroups: z.array(z.object({ name: z.string() })).nullish() }).nullable(),
});
const self = z.object({ me: z.object({ id: z.string() }).nullable() });
const app = z.object({ app: z.object({ id: z.string() }).nullable() });

/** The access tokens that commerce gives to those who sign in with it. */
export function createSaleorTokens({ url, issuer }: SaleorTokenOptions): SaleorTokens {
  const names = issuer === undefined ? [url] : [url, issuer];
  const issuers = names.flatMap((name) => [name.replace(/\/*$/, ''), name.replace(/\/*$/, '/')]);
  const keys = createRemoteJWKSet(new URL('/.well-known/jwks.json', url), { timeoutDuration: 2_000 });
  const commerce = new CommerceClient(url);
  const verified = keptFor(async (token) => {
    const payload = await claimsOf(token, keys, issuers);
    const person = (await commerce.ask('{ me { id email isConfirmed isStaff } }', token, me)).me;
    if (!person) throw credentialRefused('Commerce does not take this access token any more.');
    return identityOf(token, payload, person, person.isStaff ? await groupsOf(commerce, token) : []);
  });
  const apps = keptFor(async (token): Promise<Identity> => {
    const { app: found } = await commerce.ask('{ app { id } }', token, app);
    if (!found) throw credentialRefused('The app token is not valid.');
    return { caller: { kind: 'anonymous' }, accessToken: token, expiresAtMs: null, watch: null };
  });
  const accepted = keptFor(async (token) => (await commerce.ask('{ me { id } }', token, self)).me !== null);
  return {
    isOwn(token) {
      try {
        return issuers.includes(decodeJwt(token).iss ?? '');
      } catch {
        return false;
      }
    },
    async verify(token) {
      const identity = await verified(token);
      // What was said of it is kept for longer than a token may be left.
      if ((identity.expiresAtMs ?? Infinity) <= Date.now())
        throw credentialRefused('The access token has expired.');
      return identity;
    },
    verifyApp: apps,
    requireAccepted: acceptance(accepted),
  };
}

/**
 * Asks whether commerce takes a token, which nobody waits for while it does not answer: what needs no commerce
 * must not be slower by it. Away, it takes nobody for a guest; one request at a time finds out when it is back.
 */
function acceptance(accepted: (token: string) => Promise<boolean>): (token: string) => Promise<void> {
  let isAway = false;
  let isAsking = false;
  const takes = async (token: string): Promise<boolean> => {
    const answer = await accepted(token).catch((error: unknown) => (isRefusal(error) ? false : undefined));
    isAway = answer === undefined;
    return answer ?? true;
  };
  return async (token) => {
    if (!isAway) {
      if (!(await takes(token))) throw credentialRefused('Commerce does not take this access token.');
    } else if (!isAsking) {
      isAsking = true;
      void takes(token).finally(() => (isAsking = false));
    }
  };
}

const isRefusal = (error: unknown): boolean =>
  error instanceof GraphQLError && error.extensions['code'] === 'UNAUTHENTICATED';

async function claimsOf(
  token: string,
  keys: ReturnType<typeof createRemoteJWKSet>,
  issuer: string[],
): Promise<JWTPayload> {
  try {
    const { payload } = await jwtVerify(token, keys, {
      issuer,
      algorithms: ['RS256'],
      requiredClaims: ['exp', 'user_id'],
    });
    if (payload['type'] === 'access') return payload;
  } catch (error) {
    if (error instanceof errors.JWTExpired) throw credentialRefused('The access token has expired.');
    const isOutage = error instanceof errors.JWKSTimeout || !(error instanceof errors.JOSEError);
    if (isOutage) throw identityUnavailable(error);
    throw credentialRefused('The access token is not valid.');
  }
  throw credentialRefused('The token is not an access token.');
}

/** Only staff are in groups; a commerce that does not show them gives nobody more rights. */
const groupsOf = async (commerce: CommerceClient, token: string): Promise<string[]> => {
  const query = '{ me { permissionGroups { name } } }';
  const answer = await commerce.ask(query, token, groups).catch(() => null);
  return (answer?.me?.permissionGroups ?? []).map(({ name }) => name);
};

const identityOf = (
  accessToken: string,
  payload: JWTPayload,
  person: NonNullable<z.output<typeof me>['me']>,
  memberOf: readonly string[],
): Identity => ({
  caller: {
    kind: 'person',
    subject: `saleor:${person.id}`,
    email: person.isConfirmed ? normalEmail(person.email) : null,
    roles: rolesOfGroups(memberOf),
  },
  accessToken,
  expiresAtMs: (payload.exp ?? 0) * 1_000,
  watch: null,
});

/** Asks once for each token and half a minute; what went wrong is asked again. */
function keptFor<T>(ask: (token: string) => Promise<T>): (token: string) => Promise<T> {
  const kept = new BoundedCache<string, { answer: Promise<T>; untilMs: number }>(10_000);
  return async (token) => {
    const known = kept.get(token);
    if (known && known.untilMs > Date.now()) return known.answer;
    const answer = ask(token);
    kept.set(token, { answer, untilMs: Date.now() + KEPT_MS });
    try {
      return await answer;
    } catch (error) {
      if (kept.get(token)?.answer === answer) kept.set(token, { answer, untilMs: 0 });
      throw error;
    }
  };
}
