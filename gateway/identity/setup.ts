import type { AbsentEmailVerified } from '#common/identity/email.ts';
import { readServiceKeys } from '#common/identity/service-keys.ts';
import type { Logger } from '#common/process/logging.ts';
import { createServiceClient, type ServiceClient } from '#common/services/service-client.ts';
import { createAccessTokens } from './people/access-tokens.ts';
import { createApiKeys } from './api-keys/api-keys.ts';
import { authenticateNobody, type Authenticator, createAuthenticator } from './authenticator.ts';
import { createSaleorTokens } from './people/saleor-tokens.ts';
import { type CallerTokens, createCallerTokens } from './outgoing/caller-tokens.ts';

const DEFAULT_FOLDER = '.data/identity';

export interface GatewayIdentity {
  authenticate: Authenticator;
  /** Null where no subgraph is told who is asking. */
  callerTokens: CallerTokens | null;
  /** Null where no control-plane is among the subgraphs. */
  controlPlane: ServiceClient | null;
  close(): Promise<void>;
}

export interface IdentityOptions {
  issuer: string | undefined;
  audience: string;
  absentEmailVerified: AbsentEmailVerified;
  /** Folder with the service keys. */
  folder: string | undefined;
  /** Where commerce answers, if it gets people's own tokens. */
  commerceUrl: string | undefined;
  /** How commerce calls itself in its tokens, if not by that. */
  tokenIssuer?: string | undefined;
  /** Where API keys are verified. */
  controlPlane: { url: string | undefined; websocketUrl: string | undefined };
  logger: Logger;
}

/** Without an issuer and without service keys the gateway asks nobody who they are. */
export async function setUpIdentity(options: IdentityOptions): Promise<GatewayIdentity> {
  const { issuer, audience, absentEmailVerified, commerceUrl, logger } = options;
  if (issuer === undefined && options.folder === undefined) {
    return {
      authenticate: authenticateNobody,
      callerTokens: null,
      controlPlane: null,
      close: async () => {},
    };
  }
  const keys = await readServiceKeys(options.folder ?? DEFAULT_FOLDER, 'gateway');
  const accessTokens =
    issuer === undefined ? null : createAccessTokens({ issuer, audience, absentEmailVerified, logger });
  // An issuer that is away is no reason not to start: it is asked again at the first token.
  await accessTokens?.reachIssuer();
  const { url, websocketUrl } = options.controlPlane;
  const controlPlane =
    url === undefined ? null : createServiceClient('control-plane', url, keys, websocketUrl);
  const apiKeys = controlPlane && createApiKeys(controlPlane, logger);
  return {
    authenticate: createAuthenticator({
      accessTokens,
      apiKeys,
      saleorTokens:
        commerceUrl === undefined
          ? null
          : createSaleorTokens({ url: commerceUrl, issuer: options.tokenIssuer }),
      // The commerce of this house asks the same issuer the same; a Saleor's address ends with a slash.
      asksCommerce: commerceUrl?.endsWith('/') ?? false,
    }),
    callerTokens: createCallerTokens(keys),
    controlPlane,
    close: async () => apiKeys?.close(),
  };
}
