import { errors, jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import type { ServiceName } from '../services/service.ts';
import type { Caller, Person, Program } from './caller.ts';
import type { ServiceKeys } from './service-keys.ts';

const LIFETIME_SECONDS = 60;
/** A small part of a token's life, so that one that is too old still tells of clocks and not of waiting. */
const KEPT_MS = 5_000;
/** Tokens whose signature was verified: of each caller there are few, and each comes many times. */
const MAX_VERIFIED = 10_000;
const CLOCK_TOLERANCE_SECONDS = 5;

const person = z.object({
  kind: z.literal('person'),
  subject: z.string().min(1),
  email: z.string().nullable(),
  roles: z.array(z.enum(['BUYER', 'SELLER', 'OPERATOR'])),
});
const program = z.object({
  kind: z.literal('program'),
  apiKeyId: z.uuid(),
  instanceId: z.uuid(),
  organizationId: z.uuid(),
  scopes: z.array(z.enum(['INVOKE', 'READ', 'ADMIN'])),
  widget: z.boolean().optional(),
});
const claim = z.discriminatedUnion('kind', [person, program]);

/** The token is not one of ours, or is too old, or claims what its signer may not say. */
export class ServiceTokenError extends Error {
  override name = 'ServiceTokenError';
}

/** A token by which the gateway says, for 60 seconds and to our subgraphs only, who is asking. */
export const mintCallerToken = (keys: ServiceKeys, caller: Person | Program): Promise<string> =>
  sign(keys, { caller });

const ownTokens = new WeakMap<ServiceKeys, { token: Promise<string>; untilMs: number }>();

/** A token by which a service calls another one in its own name; signed anew every few seconds. */
export function mintServiceToken(keys: ServiceKeys): Promise<string> {
  const kept = ownTokens.get(keys);
  if (kept && kept.untilMs > Date.now()) return kept.token;
  const token = sign(keys, {});
  ownTokens.set(keys, { token, untilMs: Date.now() + KEPT_MS });
  return token;
}

const sign = (keys: ServiceKeys, payload: Record<string, unknown>): Promise<string> =>
  new SignJWT(payload)
    .setProtectedHeader({ alg: 'EdDSA', kid: keys.service })
    .setIssuer(keys.service)
    .setAudience('supergraph')
    .setIssuedAt()
    .setExpirationTime(`${LIFETIME_SECONDS}s`)
    .sign(keys.privateKey);

function reasonOf(error: unknown): string {
  const { iat, iss } = error instanceof errors.JWTExpired ? error.payload : {};
  if (iat === undefined) return 'the service token is not valid';
  const ageSeconds = Math.round(Date.now() / 1_000 - iat);
  return `the service token of ${iss} is ${ageSeconds} seconds old by the clock of this machine, ${LIFETIME_SECONDS} are allowed: set the clocks of both`;
}

/**
 * Who a service token speaks for. Only the gateway may speak for people and programs; every other
 * service speaks for itself alone, so that a stolen billing key cannot impersonate a buyer.
 */
export async function verifyServiceToken(keys: ServiceKeys, token: string): Promise<Caller> {
  const known = verified.get(keys) ?? new Map<string, Verified>();
  verified.set(keys, known);
  const before = known.get(token);
  // One that has expired since is refused below, in the usual words.
  if (before && before.untilMs > Date.now()) return before.caller;
  known.delete(token);
  const found = await verify(keys, token);
  known.set(token, found);
  const oldest = known.keys().next();
  if (known.size > MAX_VERIFIED && !oldest.done) known.delete(oldest.value);
  return found.caller;
}

interface Verified {
  caller: Caller;
  untilMs: number;
}

const verified = new WeakMap<ServiceKeys, Map<string, Verified>>();

async function verify(keys: ServiceKeys, token: string): Promise<Verified> {
  const { payload, protectedHeader } = await jwtVerify(token, keys.publicKeys, {
    algorithms: ['EdDSA'],
    audience: 'supergraph',
    requiredClaims: ['exp', 'iat', 'iss'],
    clockTolerance: CLOCK_TOLERANCE_SECONDS,
  }).catch((error: unknown) => {
    throw new ServiceTokenError(reasonOf(error), { cause: error });
  });
  if (payload.iss !== protectedHeader.kid)
    throw new ServiceTokenError('the service token names another signer');
  const untilMs = ((payload.exp ?? 0) + CLOCK_TOLERANCE_SECONDS) * 1_000;
  if (payload['caller'] === undefined)
    return { caller: { kind: 'service', service: payload.iss as ServiceName }, untilMs };
  const caller = claim.safeParse(payload['caller']);
  if (payload.iss !== 'gateway' || !caller.success)
    throw new ServiceTokenError('the service token claims too much');
  return { caller: caller.data, untilMs };
}
