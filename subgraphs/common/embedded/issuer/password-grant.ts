import { errors, type Provider, type ResourceServer } from 'oidc-provider';
import type { People } from './people.ts';
import { claimsOf } from './users.ts';

export interface GraphResource {
  indicator: string;
  server: ResourceServer;
}

interface PasswordParameters {
  username?: string;
  password?: string;
  scope?: string;
}

/**
 * The `password` grant, as Keycloak's "direct access grants" answer it: a command line can sign in without
 * a browser, and the same request works against either. oidc-provider leaves it out because OAuth 2.1 does.
 */
export function registerPasswordGrant(provider: Provider, resource: GraphResource, people: People): void {
  provider.registerGrantType<PasswordParameters>(
    'password',
    async (ctx) => {
      const { client, params } = ctx.oidc;
      const user = await people.signIn(params.username, params.password);
      // The error that RFC 6749 §4.3.2 asks for, whichever of the two was wrong.
      if (!user) throw new errors.InvalidGrant('invalid user credentials');
      const accountId = claimsOf(user).sub;
      const scope = params.scope ?? 'openid email profile';
      const grant = new provider.Grant({ accountId, clientId: client.clientId });
      grant.addOIDCScope(scope);
      grant.addResourceScope(resource.indicator, resource.server.scope);
      const source = { accountId, client, grantId: await grant.save(), gty: 'password', scope };
      const accessToken = new provider.AccessToken({
        ...source,
        resourceServer: new provider.ResourceServer(resource.indicator, resource.server),
      });
      const refreshToken = new provider.RefreshToken({ ...source, resource: resource.indicator });
      ctx.body = {
        access_token: await accessToken.save(),
        expires_in: accessToken.expiration,
        refresh_token: await refreshToken.save(),
        token_type: accessToken.tokenType,
        scope,
      };
    },
    ['username', 'password', 'scope'],
  );
}
