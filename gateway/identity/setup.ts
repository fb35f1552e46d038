import { readServiceKeys } from '#common/identity/service-keys.ts';
import type { Logger } from '#common/logging.ts';
import { createServiceClient } from '#common/service-client.ts';
import { createAccessTokens } from './access-tokens.ts';
import { createApiKeys } from './api-keys.ts';
import { authenticateNobody, type Authenticator, createAuthenticator } from './authenticator.ts';
import { type CallerTokens, createCallerTokens } from './caller-tokens.ts';

const DEFAULT_FOLDER = '.data/identity';

export interface GatewayIdentity {
  authenticate: Authenticator;
  /** Null where no subgraph is told who is asking. */
  callerTokens: CallerTokens | null;
}

export interface IdentityOptions {
  issuer: string | undefined;
  audience: string;
  /** Folder with the service keys. */
  folder: string | undefined;
  controlPlaneUrl: string | undefined;
  logger: Logger;
}

/** Without an issuer and without service keys the gateway asks nobody who they are. */
export async function setUpIdentity(options: IdentityOptions): Promise<GatewayIdentity> {
  const { issuer, audience, controlPlaneUrl, logger } = options;
  if (issuer === undefined && options.folder === undefined) {
    return { authenticate: authenticateNobody, callerTokens: null };
  }
  const keys = await readServiceKeys(options.folder ?? DEFAULT_FOLDER, 'gateway');
  const accessTokens = issuer === undefined ? null : createAccessTokens({ issuer, audience, logger });
  // An issuer that is away is no reason not to start: it is asked again at the first token.
  await accessTokens?.reachIssuer();
  const authenticate = createAuthenticator({
    accessTokens,
    apiKeys:
      controlPlaneUrl === undefined
        ? null
        : createApiKeys(createServiceClient('control-plane', controlPlaneUrl, keys)),
  });
  return { authenticate, callerTokens: createCallerTokens(keys) };
}
