import type { Adapter, AdapterFactory, AdapterPayload } from 'oidc-provider';

interface Stored {
  payload: AdapterPayload;
  expiresAtMs: number;
}

/** More than any demo has; beyond it the oldest entry goes, so that memory is bounded. */
const MAX_ENTRIES = 10_000;

/** Sessions, codes and refresh tokens of one issuer, for as long as it runs: people sign in again after a restart. */
export function createIssuerStorage(): AdapterFactory {
  const entries = new Map<string, Stored>();

  const living = (key: string): AdapterPayload | undefined => {
    const stored = entries.get(key);
    if (stored && stored.expiresAtMs > Date.now()) return stored.payload;
    entries.delete(key);
    return undefined;
  };

  const findWhere = (
    model: string,
    matches: (payload: AdapterPayload) => boolean,
  ): AdapterPayload | undefined => {
    for (const [key, { payload }] of entries) {
      if (key.startsWith(`${model}:`) && matches(payload)) return living(key);
    }
    return undefined;
  };

  return (model): Adapter => ({
    async upsert(id, payload, expiresInSeconds) {
      const expiresAtMs = expiresInSeconds ? Date.now() + expiresInSeconds * 1_000 : Infinity;
      entries.delete(`${model}:${id}`);
      entries.set(`${model}:${id}`, { payload, expiresAtMs });
      const oldest = entries.keys().next().value;
      if (entries.size > MAX_ENTRIES && oldest !== undefined) entries.delete(oldest);
    },
    find: async (id) => living(`${model}:${id}`),
    findByUid: async (uid) => findWhere(model, (payload) => payload.uid === uid),
    findByUserCode: async (userCode) => findWhere(model, (payload) => payload.userCode === userCode),
    async consume(id) {
      const payload = living(`${model}:${id}`);
      if (payload) payload.consumed = Math.floor(Date.now() / 1_000);
    },
    destroy: async (id) => void entries.delete(`${model}:${id}`),
    async revokeByGrantId(grantId) {
      for (const [key, { payload }] of entries) if (payload.grantId === grantId) entries.delete(key);
    },
  });
}
