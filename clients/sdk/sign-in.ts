import { UnreachableError } from './errors.ts';

export interface Credentials {
  /** The OpenID Connect issuer; the embedded one or Keycloak (with direct access grants). */
  issuer: string;
  clientId: string;
  clientSecret?: string;
  username: string;
  password: string;
}

/** The issuer does not let this person in. */
export class SignInError extends Error {
  override name = 'SignInError';
}

/** An access token for somebody with a password, for programs without a browser. */
export async function signIn(credentials: Credentials): Promise<string> {
  const { issuer, clientId, clientSecret, username, password } = credentials;
  const discovery = await call<{ token_endpoint: string }>(
    issuer,
    `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
  );
  const body = new URLSearchParams({
    grant_type: 'password',
    scope: 'openid email profile',
    client_id: clientId,
    username,
    password,
  });
  if (clientSecret !== undefined) body.set('client_secret', clientSecret);
  const { access_token: token } = await call<{ access_token: string }>(
    issuer,
    discovery.token_endpoint,
    body,
  );
  return token;
}

interface Refusal {
  error?: string;
  error_description?: string;
}

async function call<T>(issuer: string, url: string, body?: URLSearchParams): Promise<T> {
  const response = await fetch(url, {
    method: body ? 'POST' : 'GET',
    body,
    signal: AbortSignal.timeout(10_000),
  }).catch((error: unknown) => {
    throw new UnreachableError(`The issuer ${issuer} does not answer.`, { cause: error });
  });
  const answer = (await response.json().catch(() => undefined)) as (T & Refusal) | undefined;
  if (!answer || !response.ok)
    throw new SignInError(`The issuer ${issuer} refuses: ${reasonOf(answer, response)}.`);
  return answer;
}

/** What Keycloak and the embedded issuer say of a wrong name or password. */
const wrongCredentials = new Set(['Invalid user credentials', 'grant request is invalid']);

/**
 * The issuers' own words for wrong credentials speak of grants, which helps nobody at a prompt; of an account
 * that is disabled, or that Keycloak wants set up first, nobody else can tell.
 */
function reasonOf(answer: Refusal | undefined, response: Response): string {
  const { error, error_description: description } = answer ?? {};
  const isWrong = description === undefined || wrongCredentials.has(description);
  if (error === 'invalid_grant' && isWrong) return 'there is no such person with this password';
  return (description ?? error ?? `HTTP ${response.status}`).replace(/\.$/, '');
}
