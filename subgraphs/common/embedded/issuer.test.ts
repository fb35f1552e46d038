import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRemoteJWKSet, decodeProtectedHeader, jwtVerify } from 'jose';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createLogger } from '../process/logging.ts';
import { startEmbeddedIssuer, type EmbeddedIssuer } from './issuer.ts';
import { loadIssuerKeys } from './issuer/keys.ts';

let folder: string;
let running: EmbeddedIssuer;
const logger = createLogger('issuer', 'silent');
const start = (environment = 'test'): Promise<EmbeddedIssuer> =>
  startEmbeddedIssuer({ folder, host: '127.0.0.1', port: 0, audience: 'supergraph', environment, logger });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'issuer-test-'));
  running = await start();
});
afterAll(async () => {
  await running?.stop();
  await rm(folder, { recursive: true, force: true });
});

interface Discovery {
  issuer: string;
  jwks_uri: string;
  token_endpoint: string;
  authorization_endpoint: string;
}
interface Tokens {
  access_token: string;
  refresh_token: string;
  expires_in: number;
  token_type: string;
  id_token?: string;
  error?: string;
}

const discover = async (): Promise<Discovery> =>
  (await fetch(`${running.issuer}/.well-known/openid-configuration`)).json() as Promise<Discovery>;

async function token(parameters: Record<string, string>): Promise<{ status: number; body: Tokens }> {
  const { token_endpoint } = await discover();
  const response = await fetch(token_endpoint, { method: 'POST', body: new URLSearchParams(parameters) });
  return { status: response.status, body: (await response.json()) as Tokens };
}

const passwordGrant = (username: string, password = 'demo') =>
  token({ grant_type: 'password', client_id: 'cli', username, password, scope: 'openid email profile' });

async function verify(accessToken: string) {
  const { issuer, jwks_uri } = await discover();
  const { payload } = await jwtVerify(accessToken, createRemoteJWKSet(new URL(jwks_uri)), {
    issuer,
    audience: 'supergraph',
    algorithms: ['RS256'],
  });
  return payload;
}

test.each([
  ['buyer@test.gsv.dev', 'buyers'],
  ['seller@test.gsv.dev', 'sellers'],
  ['operator@gsv.dev', 'gsv-team'],
])('%s signs in on the command line and gets a token that says who it is', async (email, group) => {
  const { status, body } = await passwordGrant(email);
  expect(status).toBe(200);
  expect(body).toMatchObject({ token_type: 'Bearer', expires_in: 3_600 });
  const payload = await verify(body.access_token);
  expect(payload).toMatchObject({ email, email_verified: true, groups: [group], aud: 'supergraph' });
  expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(3_600);
  expect(payload.sub).toMatch(/^[0-9a-f-]{36}$/);
});

test('a wrong password, an unknown user and another client get no token', async () => {
  expect(await passwordGrant('buyer@test.gsv.dev', 'wrong')).toMatchObject({
    status: 400,
    body: { error: 'invalid_grant' },
  });
  expect(await passwordGrant('nobody@test.gsv.dev')).toMatchObject({
    status: 400,
    body: { error: 'invalid_grant' },
  });
  const web = { grant_type: 'password', client_id: 'web', username: 'buyer@test.gsv.dev', password: 'demo' };
  expect((await token(web)).body.access_token).toBeUndefined();
});

test('a token tells a resource server whom it is of, a strange one tells nothing', async () => {
  const userInfo = (accessToken: string): Promise<Response> =>
    fetch(`${running.issuer}/me`, { headers: { authorization: `Bearer ${accessToken}` } });
  const { body } = await passwordGrant('buyer@test.gsv.dev');
  const told = await userInfo(body.access_token);
  expect(told.status).toBe(200);
  const { sub } = await verify(body.access_token);
  expect(await told.json()).toMatchObject({ sub, email: 'buyer@test.gsv.dev', email_verified: true });

  const [header, payload] = body.access_token.split('.');
  const unsigned = `${header}.${payload}.${Buffer.alloc(256).toString('base64url')}`;
  for (const strange of [unsigned, 'nonsense']) expect((await userInfo(strange)).status).toBe(401);
  expect((await fetch(`${running.issuer}/me`)).status).toBe(401);
});

test('a refresh token gives a new access token once', async () => {
  const { body } = await passwordGrant('buyer@test.gsv.dev');
  const refresh = { grant_type: 'refresh_token', client_id: 'cli', refresh_token: body.refresh_token };
  const refreshed = await token(refresh);
  expect(await verify(refreshed.body.access_token)).toMatchObject({
    email: 'buyer@test.gsv.dev',
    groups: ['buyers'],
  });
  expect(await token(refresh)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
});

/** A browser as far as this issuer needs one: it keeps cookies and follows redirects by hand. */
function browser() {
  const cookies = new Map<string, string>();
  return async (url: string, init: RequestInit = {}): Promise<Response> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(url, { ...init, redirect: 'manual', headers: { cookie } });
    for (const line of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (line.split(';')[0] ?? '').split(/=(.*)/s);
      cookies.set(name, value);
    }
    return response;
  };
}

const locationOf = (response: Response): string =>
  new URL(response.headers.get('location') ?? '', running.issuer).href;

async function authorize(go: ReturnType<typeof browser>, verifier: string): Promise<Response> {
  const { authorization_endpoint } = await discover();
  const query = new URLSearchParams({
    client_id: 'web',
    response_type: 'code',
    redirect_uri: 'http://localhost:5173/callback',
    scope: 'openid email profile',
    state: 'the-state',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  });
  return go(`${authorization_endpoint}?${query}`);
}

test('a web page signs a person in with a code and PKCE', async () => {
  const go = browser();
  const verifier = randomBytes(32).toString('base64url');
  const page = locationOf(await authorize(go, verifier));
  const html = await (await go(page)).text();
  expect(html).toContain('<form method="post"');
  expect(html).not.toContain('<script');

  const submit = (password: string) =>
    go(page, { method: 'POST', body: new URLSearchParams({ email: 'Seller@test.gsv.dev', password }) });
  const refused = await submit('wrong');
  expect(refused.status).toBe(401);
  expect(await refused.text()).toContain('is wrong');

  const back = locationOf(await go(locationOf(await submit('demo'))));
  const callback = new URL(back);
  expect(callback.origin + callback.pathname).toBe('http://localhost:5173/callback');
  expect(callback.searchParams.get('state')).toBe('the-state');

  const exchange = {
    grant_type: 'authorization_code',
    client_id: 'web',
    redirect_uri: 'http://localhost:5173/callback',
    code: callback.searchParams.get('code') ?? '',
    code_verifier: verifier,
  };
  const { body } = await token(exchange);
  expect(await verify(body.access_token)).toMatchObject({
    email: 'seller@test.gsv.dev',
    groups: ['sellers'],
  });
  expect(body.refresh_token).toEqual(expect.any(String));
  expect((await token(exchange)).body.error).toBe('invalid_grant');

  // Signed in already: straight back, without the page.
  expect(locationOf(await authorize(go, verifier))).toMatch(/^http:\/\/localhost:5173\/callback\?code=/);
});

test('a code without its PKCE verifier is worth nothing, a foreign redirect URI is refused', async () => {
  const { authorization_endpoint } = await discover();
  const query = 'client_id=web&response_type=code&scope=openid&redirect_uri=';
  const withoutPkce = await fetch(
    `${authorization_endpoint}?${query}${encodeURIComponent('http://localhost:5173/callback')}`,
    { redirect: 'manual' },
  );
  expect(locationOf(withoutPkce)).toContain('error=invalid_request');
  const foreign = await fetch(
    `${authorization_endpoint}?${query}${encodeURIComponent('https://evil.example/callback')}`,
    { redirect: 'manual' },
  );
  expect(foreign.status).toBe(400);
  const html = await foreign.text();
  expect(html).toContain('<p role="alert">');
  expect(html).not.toContain('evil.example');
});

test('its own address says what it is, who can sign in and where programs look', async () => {
  const response = await fetch(running.issuer);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toContain('text/html');
  const html = await response.text();
  for (const email of ['buyer@test.gsv.dev', 'seller@test.gsv.dev', 'operator@gsv.dev'])
    expect(html).toContain(email);
  expect(html).not.toContain('<script');
  const [, link = ''] = /href="([^"]+)"/.exec(html) ?? [];
  const document = await (await fetch(new URL(link, running.issuer))).json();
  expect(document).toMatchObject({ issuer: running.issuer });
});

const register = (given: Record<string, string>) =>
  fetch(`${running.issuer}/register`, { method: 'POST', body: new URLSearchParams(given) });

test('others register, sign in as buyers, and are known again after a restart', async () => {
  expect(await (await fetch(`${running.issuer}/register`)).text()).toContain('<form method="post"');
  const ada = { email: 'Ada@Shop.Example', name: 'Ada <b>', password: 'long enough' };
  const answers = await Promise.all([register(ada), register(ada)]);
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 400]);
  await running.stop();
  running = await start();
  const { status, body } = await passwordGrant('ada@shop.example', 'long enough');
  expect(status).toBe(200);
  const claims = { email: 'ada@shop.example', email_verified: true, name: 'Ada <b>', groups: ['buyers'] };
  expect(await verify(body.access_token)).toMatchObject(claims);
  const me = await fetch(`${running.issuer}/me`, {
    headers: { authorization: `Bearer ${body.access_token}` },
  });
  expect(await me.json()).toMatchObject(claims);
  expect((await passwordGrant('ada@shop.example', 'demo')).body.error).toBe('invalid_grant');
  expect(await readFile(join(folder, 'people.json'), 'utf8')).not.toContain('long enough');
});

test.each([
  [{ email: 'operator@gsv.dev' }, 'Somebody has registered with this e-mail address.'],
  [{ email: 'OPERATOR@gsv.dev' }, 'Somebody has registered with this e-mail address.'],
  [{ email: 'no address' }, 'That is no e-mail address.'],
  [{ password: 'short' }, 'A password has at least 8 characters.'],
  [{ name: ' ' }, 'A name is needed.'],
  [{ email: '"><script>@x.example' }, 'That is no e-mail address.'],
])('nobody registers with %j', async (wrong, mistake) => {
  const response = await register({
    email: 'new@shop.example',
    name: 'New',
    password: 'long enough',
    ...wrong,
  });
  const html = await response.text();
  expect(response.status).toBe(400);
  expect(html).toContain(mistake);
  expect(html).not.toContain('<script>');
});

test('what cannot be read is a page without a stack trace', async () => {
  const tooLarge = await register({ email: 'x'.repeat(10_000) });
  const broken = await fetch(`${running.issuer}/interaction/%zz`);
  for (const response of [tooLarge, broken]) {
    expect(response.status).toBeLessThan(500);
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(await response.text()).not.toMatch(/\n\s+at |node_modules|<pre>/);
  }
});

test('a login page whose sign-in has expired says so', async () => {
  const response = await fetch(`${running.issuer}/interaction/unknown`);
  expect(response.status).toBe(400);
  expect(await response.text()).toContain('has expired');
});

test('keys survive a restart and are readable by their owner alone', async () => {
  const { body } = await passwordGrant('buyer@test.gsv.dev');
  const { kid } = decodeProtectedHeader(body.access_token);
  const again = await start();
  try {
    const { keys } = (await (await fetch(`${again.issuer}/jwks`)).json()) as {
      keys: Record<string, unknown>[];
    };
    expect(keys.map((key) => key['kid'])).toEqual([kid]);
    expect(keys[0]).not.toHaveProperty('d');
    expect((await stat(join(folder, 'issuer.json'))).mode & 0o777).toBe(0o600);
    expect(await readFile(join(folder, 'issuer.json'), 'utf8')).toContain('cookieSecret');
  } finally {
    await again.stop();
  }
});

test('keys that cannot be read are told with the file that has them', async () => {
  const broken = await mkdtemp(join(tmpdir(), 'issuer-broken-'));
  const file = join(broken, 'issuer.json');
  await writeFile(file, 'x');
  try {
    await expect(loadIssuerKeys(broken)).rejects.toThrow(`keys in ${file} cannot be read. Delete the file`);
  } finally {
    await rm(broken, { recursive: true });
  }
});

test('it never runs in production', async () => {
  await expect(start('production')).rejects.toThrow(/Set OIDC_ISSUER/);
});
