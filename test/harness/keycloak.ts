import type { JWTPayload } from 'jose';

/** What issuers add themselves (`iss`, `sub`, `iat`, `exp`) left out, a token's claims as Keycloak 26 sends them. */
const common = {
  jti: 'b0b12821-160c-4593-a38c-9f47de0491ed',
  typ: 'Bearer',
  azp: 'graph-cli',
  acr: '1',
  aud: ['supergraph', 'account'],
  realm_access: { roles: ['default-roles-marketplace', 'offline_access', 'uma_authorization'] },
  resource_access: { account: { roles: ['manage-account', 'manage-account-links', 'view-profile'] } },
};

/** An access token of a person; groups come with their full paths unless the mapper is told otherwise. */
export const keycloakClaims = (claims: JWTPayload = {}): JWTPayload => ({
  ...common,
  sid: '1fd122ac-8d47-4e05-90a6-09c675167339',
  scope: 'openid email profile',
  email_verified: true,
  name: 'Test Operator',
  groups: ['/gsv-team'],
  preferred_username: 'operator@test.gsv.dev',
  given_name: 'Test',
  family_name: 'Operator',
  email: 'operator@test.gsv.dev',
  ...claims,
});

/** The ID token beside it, with an audience mapper that was told to add to ID tokens, too. */
export const keycloakIdTokenClaims = (): JWTPayload =>
  keycloakClaims({
    typ: 'ID',
    aud: ['graph-cli', 'supergraph'],
    at_hash: 'fpISYUvvI9WFB9DKA3vJnA',
    scope: undefined,
    realm_access: undefined,
    resource_access: undefined,
  });

/** A client that signs in for itself (client credentials): nobody's address, no groups. */
export const keycloakServiceAccountClaims = (): JWTPayload => ({
  ...common,
  scope: 'email profile',
  email: undefined,
  groups: undefined,
  email_verified: false,
  clientHost: '127.0.0.1',
  clientAddress: '127.0.0.1',
  preferred_username: 'service-account-graph-cli',
  client_id: 'graph-cli',
});
