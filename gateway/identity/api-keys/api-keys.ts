import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Logger } from '#common/process/logging.ts';
import type { ServiceClient } from '#common/services/service-client.ts';
import { BoundedCache } from '../../engine/engine.ts';
import { credentialRefused, identityUnavailable } from '../errors.ts';
import type { Identity } from '../identity.ts';
import { followRevocations, type Revocation } from './revocations.ts';
import { WatchedKeys } from './watched-keys.ts';

/** A revoked key must be refused within a second, so an answer may be kept for half of one at most. */
const KEPT_MS = 500;
const TIMEOUT_MS = 2_000;
const SECRET = /^cmp_[sp]k_[\w-]{43}$/;

const VERIFY = /* GraphQL */ `
  query GatewayApiKeyVerify($hash: String!) {
    apiKeyVerify(hash: $hash) {
      id
      instance
      organization
      kind
      scopes
      origins
      requestsPerMinute
      budgetPerDay
      budgetTotal
      contract
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
      kind: z.enum(['SECRET', 'WIDGET']),
      scopes: z.array(z.enum(['INVOKE', 'READ', 'ADMIN'])),
      origins: z.array(z.string()),
      requestsPerMinute: z.int().nullable(),
      budgetPerDay: z.number().nullable(),
      budgetTotal: z.number().nullable(),
      contract: z.array(z.string()).nullable(),
      expiresAt: z.coerce.date().nullable(),
    })
    .nullable(),
});

type VerifiedKey = NonNullable<z.output<typeof answer>['apiKeyVerify']>;

export interface ApiKeys {
  /** Rejects with UNAUTHENTICATED for a bad key, with SERVICE_UNAVAILABLE when control-plane does not answer. */
  verify(secret: string): Promise<Identity>;
  close(): Promise<void>;
}

/** Verifies API keys with control-plane, which owns them; only the secret's hash leaves the gateway. */
export function createApiKeys(controlPlane: ServiceClient, logger: Logger): ApiKeys {
  const kept = new BoundedCache<string, { key: Promise<VerifiedKey | null>; untilMs: number }>(10_000);
  const watched = new WatchedKeys();
  const closing = new AbortController();
  let following: Promise<void> | undefined;

  const lookUp = (hash: string): Promise<VerifiedKey | null> => {
    const known = kept.get(hash);
    if (known && known.untilMs > Date.now()) return known.key;
    // Counted from the question, not from the answer, which may already be old when it arrives.
    const untilMs = Date.now() + KEPT_MS;
    const key = askControlPlane(controlPlane, hash);
    const asked = { key, untilMs };
    kept.set(hash, asked);
    // A question that failed says nothing of the key: kept, one broken connection refused all that came after it.
    key.catch(() => void (asked.untilMs = 0));
    return key;
  };
  const onRevoked = async ({ ids, missed }: Revocation): Promise<void> => {
    // All of them, because none would be kept much longer.
    kept.clear();
    for (const id of ids) watched.revoke(id);
    if (missed) await watched.verify(async (hash) => (await lookUp(hash)) !== null);
  };
  /** From the first stream on: before, there is nothing to end. */
  const watch = (id: string, hash: string, listener: () => void): (() => void) => {
    following ??= followRevocations(controlPlane, onRevoked, closing.signal, logger);
    return watched.watch(id, hash, listener);
  };
  return {
    async verify(secret) {
      const hash = createHash('sha256').update(secret).digest('hex');
      const key = SECRET.test(secret) ? await lookUp(hash) : null;
      if (key === null) throw credentialRefused('The API key is not valid.');
      return { ...identityOf(key), watch: (listener) => watch(key.id, hash, listener) };
    },
    async close() {
      closing.abort();
      await following;
    },
  };
}

async function askControlPlane(controlPlane: ServiceClient, hash: string): Promise<VerifiedKey | null> {
  const data = await controlPlane
    .request(VERIFY, { hash }, { timeoutMs: TIMEOUT_MS })
    .then((data) => answer.parse(data))
    .catch((error: unknown) => {
      throw identityUnavailable(error);
    });
  return data.apiKeyVerify;
}

const identityOf = (key: VerifiedKey): Omit<Identity, 'watch'> => ({
  caller: {
    kind: 'program',
    apiKeyId: key.id,
    instanceId: key.instance,
    organizationId: key.organization,
    scopes: key.scopes,
    ...(key.kind === 'WIDGET' && { widget: true }),
  },
  accessToken: null,
  keyTerms: {
    origins: key.kind === 'WIDGET' ? key.origins : null,
    requestsPerMinute: key.requestsPerMinute,
    contract: key.contract,
    hasBudget: key.budgetPerDay !== null || key.budgetTotal !== null,
  },
  expiresAtMs: key.expiresAt?.getTime() ?? null,
});
