import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { Logger } from '#common/process/logging.ts';
import { readCookies, readLong, writeLong } from './cookies.ts';
import { SessionEnded, type Issuer, type Tokens } from './issuer.ts';
import type { Sealing } from './sealing.ts';

const COOKIE = 'session';
const PURPOSE = 'session';
/** As long as a refresh token commonly lives; each refresh begins it anew. */
const LIFETIME_SECONDS = 14 * 24 * 3_600;
/** A token this close to its end is exchanged before it is used. */
const MARGIN_SECONDS = 60;
/** How long requests that carry the cookie of before a refresh find what came of it. */
const REMEMBER_MS = 60_000;
const MAX_REMEMBERED = 10_000;

export interface Session {
  /** Undefined for a visitor who is not signed in. */
  accessToken: string | undefined;
  /** `Set-Cookie` headers that the answer must carry. */
  cookies: string[];
}

/** Browsers' sign-ins. The tokens rest, sealed, in a cookie that only this server reads. */
export class Sessions {
  readonly #sealing: Sealing;
  readonly #issuer: Issuer;
  readonly #secure: boolean;
  readonly #logger: Logger;
  /** Two tabs that refresh at once would use one refresh token twice, which issuers take for a theft. */
  readonly #refreshes = new Map<string, Promise<Tokens | undefined>>();

  constructor(sealing: Sealing, issuer: Issuer, secure: boolean, logger: Logger) {
    this.#sealing = sealing;
    this.#issuer = issuer;
    this.#secure = secure;
    this.#logger = logger;
  }

  async begin(headers: IncomingHttpHeaders, tokens: Tokens): Promise<string[]> {
    const sealed = await this.#sealing.seal({ ...tokens }, PURPOSE, LIFETIME_SECONDS);
    return writeLong(readCookies(headers), COOKIE, sealed, {
      maxAgeSeconds: LIFETIME_SECONDS,
      secure: this.#secure,
    });
  }

  /** Takes the cookies away; returns the tokens that are to be revoked. */
  async end(headers: IncomingHttpHeaders): Promise<{ tokens: Tokens | undefined; cookies: string[] }> {
    return { tokens: await this.#tokensOf(headers), cookies: this.#without(headers) };
  }

  /** Who asks, with a token that is good for a while. */
  async of(headers: IncomingHttpHeaders): Promise<Session> {
    const tokens = await this.#tokensOf(headers);
    if (!tokens) return { accessToken: undefined, cookies: [] };
    if (tokens.expiresAt - MARGIN_SECONDS > Date.now() / 1_000)
      return { accessToken: tokens.accessToken, cookies: [] };
    const fresh = tokens.refreshToken && (await this.#refresh(tokens.refreshToken));
    if (!fresh) return { accessToken: undefined, cookies: this.#without(headers) };
    return { accessToken: fresh.accessToken, cookies: await this.begin(headers, fresh) };
  }

  async #tokensOf(headers: IncomingHttpHeaders): Promise<Tokens | undefined> {
    const sealed = readLong(readCookies(headers), COOKIE);
    if (sealed === undefined) return undefined;
    return (await this.#sealing.unseal(sealed, PURPOSE)) as Tokens | undefined;
  }

  #without(headers: IncomingHttpHeaders): string[] {
    return writeLong(readCookies(headers), COOKIE, '', { maxAgeSeconds: 0, secure: this.#secure });
  }

  /** Undefined when the session is over; rejects while the issuer is away. */
  #refresh(refreshToken: string): Promise<Tokens | undefined> {
    const key = createHash('sha256').update(refreshToken).digest('base64url');
    const underWay = this.#refreshes.get(key);
    if (underWay) return underWay;
    const refresh = this.#issuer.refresh(refreshToken).catch((error: unknown) => {
      if (error instanceof SessionEnded) return undefined;
      this.#refreshes.delete(key);
      this.#logger.warn({ err: error }, 'a session could not be refreshed');
      throw error;
    });
    this.#refreshes.set(key, refresh);
    setTimeout(() => this.#refreshes.delete(key), REMEMBER_MS).unref();
    const oldest = this.#refreshes.keys().next().value;
    if (this.#refreshes.size > MAX_REMEMBERED && oldest !== undefined) this.#refreshes.delete(oldest);
    return refresh;
  }
}
