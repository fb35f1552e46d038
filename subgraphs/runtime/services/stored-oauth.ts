import type { OAuthClientProvider, OAuthDiscoveryState } from '@modelcontextprotocol/sdk/client/auth.js';
import type {
  OAuthClientInformationMixed,
  OAuthClientMetadata,
  OAuthTokens,
} from '@modelcontextprotocol/sdk/shared/auth.js';
import type { OAuthCredential } from '../domain/connectors/ports.ts';

/** What of an authorization is kept, sealed; written as JSON. */
interface OAuthState {
  client?: OAuthClientInformationMixed | undefined;
  verifier?: string | undefined;
  tokens?: OAuthTokens | undefined;
  discovery?: OAuthDiscoveryState | undefined;
}

/**
 * The SDK's view of an authorization that is kept elsewhere: registered where the server offers it, PKCE, tokens
 * refreshed and handed on to be kept. It leads nobody anywhere by itself: `authorizationUrl` says where to.
 */
export class StoredOAuth implements OAuthClientProvider {
  authorizationUrl: URL | undefined;
  readonly redirectUrl: string;
  readonly #credential: OAuthCredential;
  readonly #state: OAuthState;

  constructor(credential: OAuthCredential) {
    this.#credential = credential;
    this.redirectUrl = credential.redirectUrl;
    this.#state = JSON.parse(credential.state) as OAuthState;
  }

  get clientMetadata(): OAuthClientMetadata {
    return {
      client_name: 'Agent marketplace',
      redirect_uris: [this.redirectUrl],
      grant_types: ['authorization_code', 'refresh_token'],
      response_types: ['code'],
    };
  }

  /** What nobody else may read. */
  get secrets(): string[] {
    const { client, tokens, verifier } = this.#state;
    return [tokens?.access_token, tokens?.refresh_token, client?.client_secret, verifier].filter(
      (secret) => secret !== undefined,
    );
  }

  state = (): string => this.#credential.id;
  clientInformation = (): OAuthClientInformationMixed | undefined => this.#state.client;
  tokens = (): OAuthTokens | undefined => this.#state.tokens;
  discoveryState = (): OAuthDiscoveryState | undefined => this.#state.discovery;

  saveClientInformation(client: OAuthClientInformationMixed): Promise<void> {
    return this.#keep({ client });
  }
  saveTokens(tokens: OAuthTokens): Promise<void> {
    return this.#keep({ tokens, verifier: undefined });
  }
  saveDiscoveryState(discovery: OAuthDiscoveryState): Promise<void> {
    return this.#keep({ discovery });
  }
  saveCodeVerifier(verifier: string): Promise<void> {
    return this.#keep({ verifier });
  }
  codeVerifier(): string {
    if (this.#state.verifier === undefined) throw new Error('this authorization was not begun here');
    return this.#state.verifier;
  }
  redirectToAuthorization(url: URL): void {
    this.authorizationUrl = url;
  }
  invalidateCredentials(scope: 'all' | 'client' | 'tokens' | 'verifier' | 'discovery'): Promise<void> {
    const all = scope === 'all';
    return this.#keep({
      ...((all || scope === 'client') && { client: undefined }),
      ...((all || scope === 'tokens') && { tokens: undefined }),
      ...((all || scope === 'verifier') && { verifier: undefined }),
      ...((all || scope === 'discovery') && { discovery: undefined }),
    });
  }

  async #keep(change: OAuthState): Promise<void> {
    Object.assign(this.#state, change);
    await this.#credential.keep(JSON.stringify(this.#state));
  }
}
