import { anonymous, type Caller } from '#common/identity/caller.ts';

/** On what terms an API key is used. */
export interface KeyTerms {
  /** Of the pages that may use it; null for whoever has it. */
  readonly origins: readonly string[] | null;
  /** Of all who use it together; null for no limit of its own. */
  readonly requestsPerMinute: number | null;
  /** Tags of the schema that it shows; null for all of it. */
  readonly contract: readonly string[] | null;
  /** Whether what its runs may cost is bounded. */
  readonly hasBudget: boolean;
}

/** Who is asking, as the gateway has verified it. */
export interface Identity {
  readonly caller: Caller;
  /** The person's own access token, for subgraphs that verify it themselves. */
  readonly accessToken: string | null;
  /** Of an API key. */
  readonly keyTerms?: KeyTerms;
  /** When the credential ends; null for never. */
  readonly expiresAtMs: number | null;
  /** Calls back when the credential is revoked, until what it returns is called; null where nobody would tell. */
  readonly watch: ((onRevoked: () => void) => () => void) | null;
}

export const nobody: Identity = { caller: anonymous, accessToken: null, expiresAtMs: null, watch: null };

/** The same for all connections of one person or one API key; null for nobody in particular. */
function identityKey({ caller, accessToken }: Identity): string | null {
  if (caller.kind === 'person') return `person:${caller.subject}`;
  if (caller.kind === 'program') return `key:${caller.apiKeyId}`;
  return accessToken === null ? null : `app:${accessToken}`;
}

/** Whose limits count: the person's, the API key's, or those of the address that nobody in particular comes from. */
export const callerKey = (identity: Identity, address: string): string =>
  identityKey(identity) ?? `address:${address}`;

/**
 * Equal for callers to whom every subgraph answers the same. The access token counts with the caller:
 * commerce reads more from it than we do.
 */
export function sharingKey({ caller, accessToken }: Identity): string {
  if (caller.kind === 'anonymous' && accessToken === null) return 'anonymous';
  return `${JSON.stringify(caller)} ${accessToken ?? ''}`;
}
