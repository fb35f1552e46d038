import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { ServiceClient } from '#common/service-client.ts';
import { BoundedCache } from '../planning/bounded-cache.ts';
import { credentialRefused, identityUnavailable } from './errors.ts';
import type { Identity } from './identity.ts';

/** A revoked key must be refused within a second, so an answer may be kept for half of one at most. */
const KEPT_MS = 500;
const TIMEOUT_MS = 2_000;
const SECRET = /^cmp_sk_[\w-]{43}$/;

const VERIFY = /* GraphQL */ `
  query GatewayApiKeyVerify($hash: String!) {
    apiKeyVerify(hash: $hash) {
      id
      instance
      organization
      scopes
      expiresAt
    }
  }
`;

const answer = z.object({
  apiKeyVerify: z
    .object({
      id: z.string(),
      instance: z.string(),
      organization: z.string(),
      scopes: z.array(z.enum(['INVOKE', 'READ', 'ADMIN'])),
      expiresAt: z.coerce.date().nullable(),
    })
    .nullable(),
});

export interface ApiKeys {
  /** Rejects with UNAUTHENTICATED for a bad key, with SERVICE_UNAVAILABLE when control-plane does not answer. */
  verify(secret: string): Promise<Identity>;
}

/** Verifies API keys with control-plane, which owns them; only the secret's hash leaves the gateway. */
export function createApiKeys(controlPlane: ServiceClient): ApiKeys {
  const kept = new BoundedCache<string, { identity: Promise<Identity | null>; untilMs: number }>(10_000);
  const lookUp = (hash: string): Promise<Identity | null> => {
    const known = kept.get(hash);
    if (known && known.untilMs > Date.now()) return known.identity;
    // Counted from the question, not from the answer, which may already be old when it arrives.
    const untilMs = Date.now() + KEPT_MS;
    const identity = askControlPlane(controlPlane, hash);
    kept.set(hash, { identity, untilMs });
    return identity;
  };
  return {
    async verify(secret) {
      const hash = createHash('sha256').update(secret).digest('hex');
      const identity = SECRET.test(secret) ? await lookUp(hash) : null;
      if (identity === null) throw credentialRefused('The API key is not valid.');
      return identity;
    },
  };
}

async function askControlPlane(controlPlane: ServiceClient, hash: string): Promise<Identity | null> {
  const data = await controlPlane
    .request(VERIFY, { hash }, { timeoutMs: TIMEOUT_MS })
    .then((data) => answer.parse(data))
    .catch((error: unknown) => {
      throw identityUnavailable(error);
    });
  const key = data.apiKeyVerify;
  if (key === null) return null;
  return {
    caller: {
      kind: 'program',
      apiKeyId: key.id,
      instanceId: key.instance,
      organizationId: key.organization,
      scopes: key.scopes,
    },
    accessToken: null,
    expiresAtMs: key.expiresAt?.getTime() ?? null,
  };
}
