import { createHmac } from 'node:crypto';
import { generateKeyPair, SignJWT, UnsecuredJWT, type CryptoKey } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { graphql } from '#test/harness/graphql.ts';
import { createTestIdentity, person } from '#test/harness/identity.ts';
import { startSupergraph, type Supergraph } from '#test/harness/supergraph.ts';
import { activeInstanceOf, ask, buy, claimKey, findVariant, request, startRun } from './steps.ts';

const email = 'identity@test.gsv.dev';
let supergraph: Supergraph;
let buyer: string;
let instance: string;
let secret: string;

beforeAll(async () => {
  supergraph = await startSupergraph();
  buyer = `Bearer ${await supergraph.issuer.tokenOf(email)}`;
  const order = await buy(
    supergraph,
    buyer,
    email,
    await findVariant(supergraph, 'customer-support-agent', 'Basic'),
  );
  instance = (await activeInstanceOf(supergraph, buyer, order)).id;
  secret = await claimKey(supergraph, buyer, instance);
});
afterAll(() => supergraph?.stop());

const VIEWER = '{ viewer { subject email apiKey { name scopes } } }';

async function expectRefused(headers: Record<string, string>): Promise<void> {
  const answer = await graphql(supergraph.url, VIEWER, {}, headers);
  expect(answer.status).toBe(401);
  expect(answer.errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  expect(answer.data ?? null).toBeNull();
}

type Created = { apiKeyCreate: { secret: string; apiKey: { id: string }; errors: unknown[] } };
async function createKey(input: Record<string, unknown>): Promise<{ secret: string; id: string }> {
  const query =
    'mutation ($input: ApiKeyCreateInput!) { apiKeyCreate(input: $input) { secret apiKey { id } errors { message } } }';
  const { apiKeyCreate } = await ask<Created>(supergraph, buyer, query, {
    input: { instance, name: 'Another key', ...input },
  });
  expect(apiKeyCreate.errors).toEqual([]);
  return { secret: apiKeyCreate.secret, id: apiKeyCreate.apiKey.id };
}

describe('API keys', () => {
  test('a key says who it is, as bearer and as X-API-Key', async () => {
    const ways: Record<string, string>[] = [{ authorization: `Bearer ${secret}` }, { 'x-api-key': secret }];
    for (const headers of ways) {
      const answer = await graphql(supergraph.url, VIEWER, {}, headers);
      expect(answer.errors).toBeUndefined();
      expect(answer.data).toMatchObject({
        viewer: { apiKey: { scopes: expect.arrayContaining(['INVOKE']) } },
      });
    }
  });

  test('a wrong or malformed key is refused', async () => {
    await expectRefused({ 'x-api-key': `cmp_sk_${'A'.repeat(43)}` });
    await expectRefused({ 'x-api-key': 'cmp_sk_short' });
    await expectRefused({ authorization: 'Bearer cmp_sk_' });
  });

  test('a revoked key is refused at once', async () => {
    const key = await createKey({});
    expect((await graphql(supergraph.url, VIEWER, {}, { 'x-api-key': key.secret })).status).toBe(200);
    await ask(supergraph, buyer, 'mutation ($id: ID!) { apiKeyRevoke(id: $id) { errors { message } } }', {
      id: key.id,
    });
    await expect
      .poll(async () => (await graphql(supergraph.url, VIEWER, {}, { 'x-api-key': key.secret })).status)
      .toBe(401);
  });

  test('an expired key is refused', async () => {
    const key = await createKey({ expiresAt: new Date(Date.now() + 1_500).toISOString() });
    await expect
      .poll(async () => (await graphql(supergraph.url, VIEWER, {}, { 'x-api-key': key.secret })).status)
      .toBe(401);
  });

  test('a run by a key with a budget is told what is left of it, and of the plan', async () => {
    const key = await createKey({ budgetPerDay: 50, budgetTotal: 1_000, requestsPerMinute: 9 });
    const { data, extensions } = await request<{ runStart: { errors: unknown[] } }>(
      supergraph,
      `Bearer ${key.secret}`,
      'mutation ($input: RunStartInput!) { runStart(input: $input) { run { instance { name } } errors { code } } }',
      { input: { instance, input: { text: 'Hello' }, budget: 20 } },
    );
    expect(data?.runStart.errors).toEqual([]);
    expect(extensions?.['limits']).toMatchObject({
      requestsPerMinute: { limit: 9, remaining: 8 },
      budgetPerDay: { limit: 50, remaining: 30 },
      budgetTotal: { limit: 1_000, remaining: 980 },
      plans: [{ instance, requestsPerDay: { limit: 500 }, requestsPerMinute: { limit: 30 } }],
    });
  });

  test('a key without INVOKE starts no run', async () => {
    const key = await createKey({ scopes: ['READ'] });
    const answer = await request<{ runStart: { run: unknown; errors: { code: string }[] } | null }>(
      supergraph,
      `Bearer ${key.secret}`,
      'mutation ($input: RunStartInput!) { runStart(input: $input) { run { id } errors { code } } }',
      { input: { instance, input: { text: 'Hello' } } },
    );
    const codes = [
      ...(answer.errors ?? []).map(({ extensions }) => extensions?.['code']),
      ...(answer.data?.runStart?.errors ?? []).map(({ code }) => code),
    ];
    expect(codes).toEqual(['FORBIDDEN']);
    expect(answer.data?.runStart?.run ?? null).toBeNull();
    expect((await startRun(supergraph, `Bearer ${secret}`, { instance, text: 'Hello' })).errors).toEqual([]);
  });
});

const claims = () => ({ email, email_verified: true, groups: ['gsv-team'] });

const signed = async (key: CryptoKey, change: (token: SignJWT) => SignJWT): Promise<string> =>
  change(
    new SignJWT(claims())
      .setProtectedHeader({ alg: 'RS256' })
      .setSubject('somebody')
      .setIssuer(supergraph.issuer.issuer)
      .setAudience('supergraph')
      .setIssuedAt()
      .setExpirationTime('5m'),
  ).sign(key);

describe('OIDC tokens', () => {
  test('a token that the issuer did not sign is refused, whatever it claims', async () => {
    const { privateKey } = await generateKeyPair('RS256');
    await expectRefused({ authorization: `Bearer ${await signed(privateKey, (token) => token)}` });
    await expectRefused({
      authorization: `Bearer ${await signed(privateKey, (token) => token.setIssuer('https://elsewhere.example'))}`,
    });
  });

  test('a token without a signature, or signed with a shared secret, is refused', async () => {
    const unsigned = new UnsecuredJWT(claims())
      .setSubject('somebody')
      .setIssuer(supergraph.issuer.issuer)
      .setAudience('supergraph')
      .setExpirationTime('5m');
    await expectRefused({ authorization: `Bearer ${unsigned.encode()}` });
    const jwks = await publicKeys();
    const head = Buffer.from('{"alg":"HS256"}').toString('base64url');
    const body = Buffer.from(
      JSON.stringify({ ...claims(), iss: supergraph.issuer.issuer, aud: 'supergraph', sub: 'x', exp: 9e9 }),
    ).toString('base64url');
    const signature = createHmac('sha256', jwks).update(`${head}.${body}`).digest('base64url');
    await expectRefused({ authorization: `Bearer ${head}.${body}.${signature}` });
  });

  test('a token of the issuer for another audience, or one that has expired, is refused', async () => {
    await expectRefused({
      authorization: `Bearer ${await supergraph.issuer.tokenOf(email, { aud: 'another-api' })}`,
    });
    await expectRefused({
      authorization: `Bearer ${await supergraph.issuer.tokenOf(email, { exp: Math.floor(Date.now() / 1_000) - 60 })}`,
    });
  });
});

async function publicKeys(): Promise<string> {
  const discovery = await fetch(`${supergraph.issuer.issuer}/.well-known/openid-configuration`);
  const { jwks_uri: jwksUri } = (await discovery.json()) as { jwks_uri: string };
  return (await fetch(jwksUri)).text();
}

describe('a request sent to a subgraph directly', () => {
  const query = 'query ($id: ID!) { instance(id: $id) { id } }';
  const direct = (headers: Record<string, string>) =>
    graphql(supergraph.urls['control-plane'], query, { id: instance }, headers);

  test('with a token of a gateway that is not ours is refused', async () => {
    const stranger = await createTestIdentity();
    const answer = await direct({ authorization: await stranger.bearerOf(person(email, ['OPERATOR'])) });
    await stranger.remove();
    expect(answer.status).toBe(401);
    expect(answer.data ?? null).toBeNull();
  });

  test("with the person's own OIDC token, or with invented identity headers, opens nothing", async () => {
    expect((await direct({ authorization: buyer })).data ?? null).toBeNull();
    const forged = {
      'x-user-id': 'someone',
      'x-user-email': email,
      'x-roles': 'OPERATOR',
      'x-forwarded-user': email,
    };
    expect((await direct(forged)).data?.['instance'] ?? null).toBeNull();
  });

  test('a service may not speak for a person', async () => {
    const { mintCallerToken } = await import('#common/identity/service-token.ts');
    const { readServiceKeys } = await import('#common/identity/service-keys.ts');
    const billing = await readServiceKeys(supergraph.identity.folder, 'billing');
    const answer = await direct({
      authorization: `Bearer ${await mintCallerToken(billing, person(email, ['OPERATOR']))}`,
    });
    expect(answer.status).toBe(401);
  });

  test('fields for services alone are not in the API schema, and refuse people on the subgraph', async () => {
    const throughGateway = await request(
      supergraph,
      buyer,
      '{ memberships(email: "x@y.z") { organization } }',
    );
    expect(throughGateway.status).toBe(400);
    const answer = await graphql(
      supergraph.urls['control-plane'],
      '{ memberships(email: "identity@test.gsv.dev") { organization } }',
      {},
      { authorization: await supergraph.identity.bearerOf(person(email)) },
    );
    expect(answer.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});
