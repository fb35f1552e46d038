import type { Scope } from '#common/identity/caller.ts';

export interface ApiKey {
  id: string;
  instanceId: string;
  name: string;
  prefix: string;
  scopes: Scope[];
  createdAt: Date;
  lastUsedAt: Date | null;
  expiresAt: Date | null;
  revokedAt: Date | null;
}

export interface NewApiKey {
  id: string;
  instanceId: string;
  name: string;
  prefix: string;
  hash: string;
  scopes: readonly Scope[];
  expiresAt?: Date | null;
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
export interface VerifiedApiKey {
  id: string;
  instance: string;
  organization: string;
  scopes: Scope[];
  expiresAt: Date | null;
  lastUsedAt: Date | null;
}

export const MAX_LIVING_KEYS = 20;
/** Living and dead ones together; the oldest dead ones make room. */
export const MAX_KEPT_KEYS = 100;
/** `lastUsedAt` is written at most so often: a busy key must not mean a write for each request. */
export const LAST_USED_RESOLUTION_MS = 60_000;

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
  initialOf(instanceId: string): Promise<InitialApiKey | undefined>;
  /** Takes the initial secret out, for one caller alone; undefined for everybody else. */
  takeInitialSecret(instanceId: string): Promise<{ key: ApiKey; sealedSecret: string } | undefined>;
  living(hash: string): Promise<VerifiedApiKey | undefined>;
  noteUse(id: string, resolutionMs: number): Promise<void>;
}
