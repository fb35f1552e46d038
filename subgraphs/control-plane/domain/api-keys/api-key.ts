import type { Scope } from '#common/identity/caller.ts';

/** SECRET keys stay with a program; a WIDGET key stands in web pages, for everybody to read. */
export type ApiKeyKind = 'SECRET' | 'WIDGET';

/** How much may be done by a key; null is no limit. */
export interface ApiKeyBounds {
  origins: string[];
  requestsPerMinute: number | null;
  budgetPerDay: number | null;
  budgetTotal: number | null;
  /** Tags of the schema, sorted: the key sees nothing else. Null is all of it. */
  contract: string[] | null;
}

export interface ApiKey extends ApiKeyBounds {
  id: string;
  instanceId: string;
  kind: ApiKeyKind;
  name: string;
  prefix: string;
  scopes: Scope[];
  createdAt: Date;
  lastUsedAt: Date | null;
  expiresAt: Date | null;
  revokedAt: Date | null;
}

export interface NewApiKey extends Partial<ApiKeyBounds> {
  id: string;
  instanceId: string;
  kind?: ApiKeyKind;
  name: string;
  prefix: string;
  hash: string;
  scopes: readonly Scope[];
  expiresAt?: Date | null;
  sealedSecret?: string | null;
  /** Until when the sealed secret is handed over again. */
  sealedUntil?: Date | null;
}

export const isLiving = ({ revokedAt, expiresAt }: ApiKey, now: Date): boolean =>
  revokedAt === null && (expiresAt === null || expiresAt > now);

/** The initial key of an instance, and what is left of its secret. */
export interface InitialApiKey {
  key: ApiKey;
  /** Null once it was handed over, or when the key was revoked. */
  sealedSecret: string | null;
  claimedAt: Date | null;
}

/** A living key with the organization of its instance. */
export interface VerifiedApiKey extends ApiKeyBounds {
  id: string;
  instance: string;
  organization: string;
  kind: ApiKeyKind;
  scopes: Scope[];
  /** Of the secret that was shown: the one before a rotation ends earlier. */
  expiresAt: Date | null;
  lastUsedAt: Date | null;
}

export const MAX_LIVING_KEYS = 20;
/** Living and dead ones together; the oldest dead ones make room. */
export const MAX_KEPT_KEYS = 100;
/** `lastUsedAt` is written at most so often: a busy key must not mean a write for each request. */
export const LAST_USED_RESOLUTION_MS = 60_000;
/** So long a call with an id may be repeated to get the secret whose answer was lost. */
export const REPEATABLE_MS = 10 * 60_000;

export interface ApiKeyStore {
  key(id: string): Promise<ApiKey | undefined>;
  insert(key: NewApiKey): Promise<ApiKey>;
  /** Makes the initial key unless the instance has one. */
  insertInitial(key: NewApiKey & { sealedSecret: string }): Promise<void>;
  countLiving(instanceId: string): Promise<number>;
  /** Forgets the oldest dead keys beyond `keep` keys in all. */
  pruneDead(instanceId: string, keep: number): Promise<void>;
  /** Revokes and forgets a secret that nobody claimed; a key that is revoked stays as it is. */
  revoke(id: string): Promise<ApiKey | undefined>;
  /** Exchanges the secret of a living key; the one before opens until then. Undefined for a dead one. */
  rotate(
    id: string,
    secret: { prefix: string; hash: string },
    previousUntil: Date,
  ): Promise<ApiKey | undefined>;
  initialOf(instanceId: string): Promise<InitialApiKey | undefined>;
  /** Takes the initial secret out, for one caller alone; undefined for everybody else. */
  takeInitialSecret(instanceId: string): Promise<{ key: ApiKey; sealedSecret: string } | undefined>;
  /** The secret of a key that was made with the caller's id, while it may be repeated. */
  repeatableSecret(id: string): Promise<string | undefined>;
  living(hash: string): Promise<VerifiedApiKey | undefined>;
  noteUse(id: string, resolutionMs: number): Promise<void>;
}
