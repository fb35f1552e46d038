import type { AccessTokens } from './access-tokens.ts';
import type { ApiKeys } from './api-keys.ts';
import type { Credential } from './credentials.ts';
import { credentialRefused } from './errors.ts';
import { type Identity, nobody } from './identity.ts';

/** Says who a credential stands for that came from an address; rejects when it stands for nobody. */
export type Authenticator = (credential: Credential, address: string) => Promise<Identity>;

export interface CredentialVerifiers {
  accessTokens: AccessTokens | null;
  apiKeys: ApiKeys | null;
}

export function createAuthenticator({ accessTokens, apiKeys }: CredentialVerifiers): Authenticator {
  return async (credential) => {
    if (credential === null) return nobody;
    if (credential.kind === 'api-key') {
      if (!apiKeys) throw credentialRefused('This gateway takes no API keys.');
      return apiKeys.verify(credential.secret);
    }
    if (!accessTokens) throw credentialRefused('This gateway takes no access tokens.');
    return accessTokens.verify(credential.token);
  };
}

/** For a gateway in front of subgraphs that know no identities: whatever is sent, nobody is asking. */
export const authenticateNobody: Authenticator = async () => nobody;
