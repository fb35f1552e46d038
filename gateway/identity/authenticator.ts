import type { AccessTokens } from './people/access-tokens.ts';
import type { ApiKeys } from './api-keys/api-keys.ts';
import type { Credential } from './credentials.ts';
import { credentialRefused } from './errors.ts';
import type { SaleorTokens } from './people/saleor-tokens.ts';
import { type Identity, nobody } from './identity.ts';

/** Says who a credential stands for that came from an address; rejects when it stands for nobody. */
export type Authenticator = (credential: Credential, address: string) => Promise<Identity>;

export interface CredentialVerifiers {
  accessTokens: AccessTokens | null;
  apiKeys: ApiKeys | null;
  /** Null without a commerce that gets people's own tokens. */
  saleorTokens: SaleorTokens | null;
  /** Whether commerce may know other people than the issuer, so that it must be asked. */
  asksCommerce: boolean;
}

/** As Saleor makes them: no JWT, and no key of ours. */
const APP_TOKEN = /^[A-Za-z0-9]{30}$/;

export function createAuthenticator({
  accessTokens,
  apiKeys,
  saleorTokens,
  asksCommerce,
}: CredentialVerifiers): Authenticator {
  return async (credential) => {
    if (credential === null) return nobody;
    if (credential.kind === 'api-key') {
      if (!apiKeys) throw credentialRefused('This gateway takes no API keys.');
      return apiKeys.verify(credential.secret);
    }
    const { token } = credential;
    if (saleorTokens && APP_TOKEN.test(token)) return saleorTokens.verifyApp(token);
    if (saleorTokens?.isOwn(token)) return saleorTokens.verify(token);
    if (!accessTokens) throw credentialRefused('This gateway takes no access tokens.');
    const identity = await accessTokens.verify(token);
    const isKnownByAddress = identity.caller.kind === 'person' && identity.caller.email !== null;
    if (asksCommerce && isKnownByAddress) await saleorTokens?.requireAccepted(token);
    return identity;
  };
}

/** For a gateway in front of subgraphs that know no identities: whatever is sent, nobody is asking. */
export const authenticateNobody: Authenticator = async () => nobody;
