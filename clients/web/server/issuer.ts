import * as oidc from 'openid-client';
import type { Config } from '../config.ts';

/** What a sign-in or a refresh yields. */
export interface Tokens {
  accessToken: string;
  refreshToken: string | undefined;
  /** When the access token ends, in seconds since 1970. */
  expiresAt: number;
}

export interface Issuer {
  beginning(options: {
    redirectUri: string;
    loginHint?: string;
  }): Promise<{ url: URL; verifier: string; state: string; nonce: string }>;
  finish(
    url: URL,
    checks: { verifier: string; state: string; nonce: string },
  ): Promise<Tokens & { idToken: string }>;
  /** Rejects with `SessionEnded` when the issuer will give no more tokens. */
  refresh(refreshToken: string): Promise<Tokens>;
  /** Where the issuer ends its own session too; undefined when it has no such place. */
  signOut(idToken: string | undefined, returnTo: string): Promise<URL | undefined>;
  revoke(refreshToken: string): Promise<void>;
}

export class SessionEnded extends Error {
  override name = 'SessionEnded';
}

const DEFAULT_LIFETIME_SECONDS = 300;

/** The issuer as a client of it sees it. It is asked at the first sign-in: the pages start without it, too. */
export function createIssuer(config: Config): Issuer {
  let known: Promise<oidc.Configuration> | undefined;
  const configuration = (): Promise<oidc.Configuration> => {
    known ??= discover(config).catch((error: unknown) => {
      known = undefined;
      throw error;
    });
    return known;
  };
  return {
    async beginning({ redirectUri, loginHint }) {
      const verifier = oidc.randomPKCECodeVerifier();
      const [state, nonce] = [oidc.randomState(), oidc.randomNonce()];
      const url = oidc.buildAuthorizationUrl(await configuration(), {
        redirect_uri: redirectUri,
        scope: 'openid email profile',
        code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        state,
        nonce,
        // Whoever names a person means that one, whoever is signed in at the issuer.
        ...(loginHint !== undefined && { login_hint: loginHint, prompt: 'login' }),
      });
      return { url, verifier, state, nonce };
    },
    async finish(url, { verifier, state, nonce }) {
      const answer = await oidc.authorizationCodeGrant(await configuration(), url, {
        pkceCodeVerifier: verifier,
        expectedState: state,
        expectedNonce: nonce,
        idTokenExpected: true,
      });
      return { ...tokensOf(answer), idToken: answer.id_token as string };
    },
    async refresh(refreshToken) {
      try {
        const answer = await oidc.refreshTokenGrant(await configuration(), refreshToken);
        // An issuer that does not rotate sends none: the old one stays.
        return { ...tokensOf(answer), refreshToken: answer.refresh_token ?? refreshToken };
      } catch (error) {
        if (error instanceof oidc.ResponseBodyError && error.status < 500)
          throw new SessionEnded('the issuer gives no more tokens', { cause: error });
        throw error;
      }
    },
    async signOut(idToken, returnTo) {
      const issuer = await configuration();
      if (issuer.serverMetadata().end_session_endpoint === undefined) return undefined;
      return oidc.buildEndSessionUrl(issuer, {
        post_logout_redirect_uri: returnTo,
        ...(idToken !== undefined && { id_token_hint: idToken }),
      });
    },
    async revoke(refreshToken) {
      const issuer = await configuration();
      if (issuer.serverMetadata().revocation_endpoint !== undefined)
        await oidc.tokenRevocation(issuer, refreshToken);
    },
  };
}

function discover({ OIDC_ISSUER, WEB_CLIENT_ID, WEB_CLIENT_SECRET }: Config): Promise<oidc.Configuration> {
  const issuer = new URL(OIDC_ISSUER);
  const authentication =
    WEB_CLIENT_SECRET === undefined ? oidc.None() : oidc.ClientSecretBasic(WEB_CLIENT_SECRET);
  return oidc.discovery(issuer, WEB_CLIENT_ID, undefined, authentication, {
    timeout: 10,
    // An issuer on this machine, or in a private network, may have no certificate: its URL says so.
    execute: issuer.protocol === 'http:' ? [oidc.allowInsecureRequests] : [],
  });
}

const tokensOf = (answer: oidc.TokenEndpointResponse & oidc.TokenEndpointResponseHelpers): Tokens => ({
  accessToken: answer.access_token,
  refreshToken: answer.refresh_token,
  expiresAt: Math.floor(Date.now() / 1_000) + (answer.expiresIn() ?? DEFAULT_LIFETIME_SECONDS),
});
