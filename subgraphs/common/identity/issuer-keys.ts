import { createRemoteJWKSet, errors, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod';
import type { Logger } from '../process/logging.ts';

const TIMEOUT_MS = 3_000;
/** How long keys are used before the issuer is asked whether they still are its own. */
const FRESH_MS = 600_000;
/** How soon an issuer that did not answer is asked again while its last keys are in use. */
const AWAY_MS = 10_000;
/** How soon it is asked about another unknown key: strangers can invent keys, a new one should open at once. */
const UNKNOWN_KEY_MS = 1_000;

const UNTIL_IT_DOES = 'until it does, access tokens cannot be verified';

const discovery = z.object({ issuer: z.string(), jwks_uri: z.url() });

type KeySet = ReturnType<typeof createRemoteJWKSet>;

/** The issuer does not answer, or not as it should: nobody can say now whether a token is good. */
export class IssuerUnavailable extends Error {
  override name = 'IssuerUnavailable';
}

/**
 * The public keys of an OpenID Connect issuer. It is looked up when it is first needed, so that either may
 * start first, and its last keys stay in use while it is away: what it signed is as good as before.
 */
export class IssuerKeys {
  readonly #issuer: string;
  readonly #logger: Logger;
  #keys: Promise<KeySet> | undefined;
  #renewAtMs = 0;
  #isAway = false;

  constructor(issuer: string, logger: Logger) {
    this.#issuer = issuer;
    this.#logger = logger;
  }

  /** The key of a token; rejects with IssuerUnavailable, or with jose's error when the token names none. */
  readonly find: JWTVerifyGetKey = async (header, token) => {
    try {
      const keys = await this.#found();
      await this.#renew(keys);
      return await keys(header, token);
    } catch (error) {
      if (isAboutTheToken(error)) throw error;
      this.#left(error, UNTIL_IT_DOES);
      throw new IssuerUnavailable(`the issuer ${this.#issuer} does not answer`, { cause: error });
    }
  };

  /** Asks the issuer now, for the log's sake: a start should say that nobody can sign in. */
  async reach(): Promise<void> {
    await this.#found().catch((error: unknown) => this.#left(error, UNTIL_IT_DOES));
  }

  #found(): Promise<KeySet> {
    this.#keys ??= discover(this.#issuer).then(
      (keys) => {
        this.#answered();
        return keys;
      },
      (error: unknown) => {
        // The next token must ask again instead of inheriting this failure.
        this.#keys = undefined;
        throw error;
      },
    );
    return this.#keys;
  }

  async #renew(keys: KeySet): Promise<void> {
    if (Date.now() < this.#renewAtMs) return;
    // Whoever comes meanwhile goes on with the keys that are there.
    this.#renewAtMs = Date.now() + AWAY_MS;
    await keys.reload().then(
      () => this.#answered(),
      (error: unknown) => this.#left(error, 'its last keys stay in use'),
    );
  }

  #answered(): void {
    this.#renewAtMs = Date.now() + FRESH_MS;
    if (this.#isAway) this.#logger.info(`the issuer ${this.#issuer} answers again`);
    this.#isAway = false;
  }

  /** Said once and not for every token, of which there may be thousands. */
  #left(error: unknown, consequence: string): void {
    this.#renewAtMs = Math.min(this.#renewAtMs, Date.now() + AWAY_MS);
    if (this.#isAway) return;
    this.#isAway = true;
    const sentence = `the issuer ${this.#issuer} does not answer as it should (${reasonOf(error)}); ${consequence}`;
    this.#logger.error({ err: error }, sentence);
  }
}

async function discover(issuer: string): Promise<KeySet> {
  const url = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS) });
  if (!response.ok) throw new Error(`its discovery document is HTTP ${response.status}`);
  const document = discovery.parse(await response.json());
  if (document.issuer !== issuer) throw new Error(`it calls itself ${document.issuer}`);
  const keys = createRemoteJWKSet(new URL(document.jwks_uri), {
    timeoutDuration: TIMEOUT_MS,
    cooldownDuration: UNKNOWN_KEY_MS,
    // When they are renewed is our own affair: jose would have none at all rather than old ones.
    cacheMaxAge: Infinity,
  });
  await keys.reload();
  return keys;
}

/** jose's errors about fetching the keys: the issuer's fault, not the token's. */
const issuerFaults = new Set<string>([
  errors.JOSEError.code,
  errors.JWKSTimeout.code,
  errors.JWKSInvalid.code,
]);

const isAboutTheToken = (error: unknown): boolean =>
  error instanceof errors.JOSEError && !issuerFaults.has(error.code);

/** What the system says, where fetch says only that it failed. */
function reasonOf(error: unknown): string {
  const { message, cause } = error as Error;
  return (cause as NodeJS.ErrnoException | undefined)?.code ?? message;
}
