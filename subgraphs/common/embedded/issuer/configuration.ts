import { interactionPolicy, type Configuration, type KoaContextWithOIDC } from 'oidc-provider';
import type { IssuerKeys } from './keys.ts';
import { leavePage, leftPage } from './leave-page.ts';
import { errorPage } from '../page.ts';
import type { People } from './people.ts';
import type { GraphResource } from './password-grant.ts';
import { createIssuerStorage } from './storage.ts';
import { claimsOf } from './users.ts';

const ACCESS_TOKEN_SECONDS = 3_600;
const REFRESH_TOKEN_SECONDS = 14 * 24 * 3_600;

/** The supergraph as the thing that access tokens are for: that makes them JWTs with its audience. */
export const graphResource = (audience: string): GraphResource => ({
  indicator: 'urn:supergraph',
  server: {
    scope: 'email profile',
    audience,
    accessTokenTTL: ACCESS_TOKEN_SECONDS,
    accessTokenFormat: 'jwt',
    jwt: { sign: { alg: 'RS256' } },
  },
});

/** Two public clients: `cli` signs in with a password, `web` in a browser on this machine, with PKCE. */
const clients: Configuration['clients'] = [
  {
    client_id: 'cli',
    token_endpoint_auth_method: 'none',
    grant_types: ['password', 'refresh_token'],
    response_types: [],
    redirect_uris: [],
  },
  {
    client_id: 'web',
    // Native: the port of a loopback redirect URI may be any, as a development server's is.
    application_type: 'native',
    token_endpoint_auth_method: 'none',
    grant_types: ['authorization_code', 'refresh_token'],
    response_types: ['code'],
    redirect_uris: ['localhost', '127.0.0.1'].flatMap((host) => [
      `http://${host}/`,
      `http://${host}/callback`,
    ]),
    post_logout_redirect_uris: ['localhost', '127.0.0.1'].map((host) => `http://${host}/signed-out`),
  },
];

export function issuerConfiguration(
  keys: IssuerKeys,
  resource: GraphResource,
  people: People,
): Configuration {
  const policy = interactionPolicy.base();
  // Both clients are our own: people are asked who they are, not whether the project may know.
  policy.remove('consent');
  return {
    adapter: createIssuerStorage(),
    clients,
    jwks: keys.jwks as Configuration['jwks'],
    cookies: { keys: [keys.cookieSecret] },
    scopes: ['openid', 'email', 'profile', 'offline_access'],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name', 'groups'] },
    findAccount: (_ctx, sub) => {
      const user = people.findBySubject(sub);
      return user && { accountId: sub, claims: () => ({ ...claimsOf(user) }) };
    },
    extraTokenClaims: (_ctx, token) => {
      const user =
        'accountId' in token && token.accountId ? people.findBySubject(token.accountId) : undefined;
      if (!user) return undefined;
      const { email, email_verified, name, groups } = claimsOf(user);
      return { email, email_verified, name, groups };
    },
    loadExistingGrant: (ctx) => grantEverything(ctx, resource),
    issueRefreshToken: (_ctx, client) => client.grantTypeAllowed('refresh_token'),
    rotateRefreshToken: true,
    clientBasedCORS: (_ctx, origin) => ['localhost', '127.0.0.1'].includes(new URL(origin).hostname),
    interactions: { policy, url: (_ctx, interaction) => `/interaction/${interaction.uid}` },
    renderError: (ctx, { error, error_description: description }) => {
      ctx.type = 'html';
      ctx.body = errorPage(description ?? error);
    },
    features: {
      rpInitiatedLogout: { enabled: true, logoutSource: leavePage, postLogoutSuccessSource: leftPage },
      revocation: {
        enabled: true,
        allowedPolicy: (_ctx, client, token) => token.clientId === client.clientId,
      },
      devInteractions: { enabled: false },
      userinfo: { enabled: false },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => resource.indicator,
        useGrantedResource: () => true,
        getResourceServerInfo: () => resource.server,
      },
    },
    ttl: {
      AccessToken: ACCESS_TOKEN_SECONDS,
      AuthorizationCode: 60,
      Grant: REFRESH_TOKEN_SECONDS,
      IdToken: ACCESS_TOKEN_SECONDS,
      Interaction: 600,
      RefreshToken: REFRESH_TOKEN_SECONDS,
      Session: REFRESH_TOKEN_SECONDS,
    },
  };
}

async function grantEverything(ctx: KoaContextWithOIDC, resource: GraphResource) {
  const { provider, client, session } = ctx.oidc;
  const grant = new provider.Grant({ accountId: session?.accountId, clientId: client?.clientId });
  grant.addOIDCScope('openid email profile offline_access');
  grant.addResourceScope(resource.indicator, resource.server.scope);
  await grant.save();
  return grant;
}
