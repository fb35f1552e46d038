import { createHmac, randomBytes } from 'node:crypto';
import { decodeJwt, exportSPKI, importJWK, type CryptoKey, UnsecuredJWT } from 'jose';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Caller } from '#common/identity/caller.ts';
import { newId } from '#common/ids.ts';
import { readServiceKeys } from '#common/identity/service-keys.ts';
import { verifyServiceToken } from '#common/identity/service-token.ts';
import { graphql } from '../../harness/graphql.ts';
import { keycloakClaims, keycloakServiceAccountClaims } from '../../harness/keycloak.ts';
import { startIssuer } from './issuer.ts';
import { type LivingKey, sha256, type SmallGraph, startSmallGraph } from '../small-graph.ts';

let graph: SmallGraph;
beforeAll(async () => {
  graph = await startSmallGraph();
});
afterAll(() => graph?.stop());
beforeEach(() => {
  for (const subgraph of Object.values(graph.subgraphs)) subgraph.headers.length = 0;
});

const BOTH = '{ viewer products(first: 1) { name } }';
const ask = (headers: Record<string, string> = {}, query = BOTH) => graphql(graph.url, query, {}, headers);
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
const sentTo = (subgraph: 'commerce' | 'control-plane') =>
  graph.subgraphs[subgraph].headers.at(-1)?.authorization;

/** Who control-plane was told is asking. */
async function toldCaller(): Promise<Caller> {
  const keys = await readServiceKeys(graph.identity.folder, 'control-plane');
  const token = sentTo('control-plane')?.replace('Bearer ', '') ?? '';
  return verifyServiceToken(keys, token);
}

async function expectRefused(headers: Record<string, string>, status = 401, code = 'UNAUTHENTICATED') {
  const answer = await ask(headers);
  expect(answer).toMatchObject({ status, errors: [{ extensions: { code } }] });
  expect(answer.data).toBeUndefined();
  expect(sentTo('commerce')).toBeUndefined();
}

function makeKey(change: Partial<LivingKey> = {}): { secret: string; key: LivingKey } {
  const secret = `cmp_sk_${randomBytes(32).toString('base64url')}`;
  const key = {
    id: newId(),
    instance: newId(),
    organization: newId(),
    scopes: ['INVOKE', 'READ'],
    expiresAt: null,
    ...change,
  };
  graph.keys.set(sha256(secret), key);
  return { secret, key };
}

describe('people', () => {
  test('are told to our subgraphs by a minted token, and to commerce by their own', async () => {
    const token = await graph.issuer.tokenOf();
    expect(await ask(bearer(token))).toMatchObject({ status: 200, data: { viewer: 'somebody' } });
    expect(await toldCaller()).toEqual({
      kind: 'person',
      subject: 'subject-1',
      email: 'buyer@test.gsv.dev',
      roles: ['BUYER'],
    });
    expect(sentTo('commerce')).toBe(`Bearer ${token}`);
  });

  test('one token is minted for many requests', async () => {
    const headers = bearer(await graph.issuer.tokenOf());
    await ask(headers);
    const first = sentTo('control-plane');
    await ask(headers);
    expect(sentTo('control-plane')).toBe(first);
  });

  test.each([
    [
      ['sellers', 'buyers'],
      ['SELLER', 'BUYER'],
    ],
    [['/gsv-team'], ['OPERATOR']],
    [['/sellers', '/somebody/gsv-team', 'somebody/buyers', '//gsv-team'], ['SELLER']],
    [['others', 'constructor'], ['BUYER']],
    [undefined, ['BUYER']],
    ['gsv-team', ['BUYER']],
  ])('groups %j give the roles %j', async (groups, roles) => {
    await ask(bearer(await graph.issuer.tokenOf({ groups })));
    expect(await toldCaller()).toMatchObject({ roles });
  });

  test.each([false, null, 'true', 'false', 1, 0, undefined])(
    'an address of which the issuer says %j, and not that it is verified, is not believed',
    async (email_verified) => {
      await ask(bearer(await graph.issuer.tokenOf({ email_verified })));
      expect(await toldCaller()).toMatchObject({ subject: 'subject-1', email: null });
    },
  );

  test('an address with the Kelvin sign is nobody else’s', async () => {
    await ask(bearer(await graph.issuer.tokenOf({ email: 'mi\u212Ae@example.com' })));
    expect(await toldCaller()).toMatchObject({ email: 'mi\u212Ae@example.com' });
  });

  test('an issuer that says nothing of it is believed where that was decided', async () => {
    const trusting = await startSmallGraph({ OIDC_EMAIL_VERIFIED: 'assumed' });
    try {
      const token = await trusting.issuer.tokenOf({ email_verified: undefined });
      await graphql(trusting.url, '{ viewer }', {}, bearer(token));
      const sent = trusting.subgraphs['control-plane'].headers.at(-1)?.authorization;
      expect(decodeJwt(String(sent).slice('Bearer '.length))).toMatchObject({
        caller: { email: 'buyer@test.gsv.dev' },
      });
    } finally {
      await trusting.stop();
    }
  });

  test('are believed as Keycloak describes them', async () => {
    const token = await graph.issuer.tokenOf(keycloakClaims(), { typ: 'JWT' });
    expect((await ask(bearer(token))).status).toBe(200);
    expect(await toldCaller()).toMatchObject({ email: 'operator@test.gsv.dev', roles: ['OPERATOR'] });
  });

  test('that are service accounts of Keycloak have no address and no role but the usual one', async () => {
    const token = await graph.issuer.tokenOf(keycloakServiceAccountClaims());
    expect(await ask(bearer(token))).toMatchObject({ status: 200, data: { viewer: 'somebody' } });
    expect(await toldCaller()).toMatchObject({ kind: 'person', email: null, roles: ['BUYER'] });
  });

  test('nobody in particular is told to nobody', async () => {
    expect(await ask()).toMatchObject({ status: 200, data: { viewer: 'somebody' } });
    expect(sentTo('control-plane')).toBeUndefined();
    expect(sentTo('commerce')).toBeUndefined();
  });

  test('headers that a client invents reach no subgraph', async () => {
    await ask({ 'x-user-email': 'operator@gsv.dev', cookie: 'session=1' });
    expect(graph.subgraphs.commerce.headers.at(-1)).not.toMatchObject({ cookie: expect.anything() });
    expect(graph.subgraphs.commerce.headers.at(-1)).not.toHaveProperty('x-user-email');
  });
});

const nowSeconds = () => Math.floor(Date.now() / 1_000);

describe('access tokens that are refused', () => {
  test.each([
    ['another issuer', () => ({ iss: 'https://elsewhere.example' })],
    ['another audience', () => ({ aud: 'another-api' })],
    ['no audience', () => ({ aud: undefined })],
    ['expired', () => ({ exp: nowSeconds() - 60 })],
    // In the tolerance that others have for clocks, commerce would take their person for a guest.
    ['expired just now', () => ({ exp: nowSeconds() - 2 })],
    ['no expiry', () => ({ exp: undefined })],
    ['not valid yet', () => ({ nbf: nowSeconds() + 300 })],
    ['no subject', () => ({ sub: undefined })],
  ])('%s', async (_what, claims) => {
    await expectRefused(bearer(await graph.issuer.tokenOf(claims())));
  });

  test('signed by somebody else', async () => {
    const stranger = await startIssuer();
    const token = await stranger.tokenOf({ iss: graph.issuer.url });
    await stranger.stop();
    await expectRefused(bearer(token));
  });

  test('with an algorithm that is not allowed', async () => {
    const stranger = await startIssuer('ES384');
    const token = await stranger.tokenOf({ iss: graph.issuer.url });
    await stranger.stop();
    await expectRefused(bearer(token));
  });

  test('without a signature', async () => {
    const token = new UnsecuredJWT({ email: 'operator@gsv.dev', groups: ['gsv-team'] })
      .setIssuer(graph.issuer.url)
      .setAudience('supergraph')
      .setSubject('subject-1')
      .setExpirationTime('5m')
      .encode();
    await expectRefused(bearer(token));
  });

  test('signed with the public key as if it were a secret', async () => {
    const pem = await exportSPKI((await importJWK(graph.issuer.publicJwk, 'RS256')) as CryptoKey);
    const good = await graph.issuer.tokenOf({ groups: ['gsv-team'] });
    const header = Buffer.from('{"alg":"HS256","kid":"key-1"}').toString('base64url');
    const signed = `${header}.${good.split('.')[1]}`;
    const signature = createHmac('sha256', pem).update(signed).digest('base64url');
    await expectRefused(bearer(`${signed}.${signature}`));
  });

  test('nonsense, and other schemes', async () => {
    await expectRefused(bearer('nonsense'));
    await expectRefused({ authorization: 'Basic dXNlcjpwYXNz' });
    await expectRefused({ authorization: 'Bearer ' });
  });

  test('the answer says how to sign in, and nothing of what was wrong inside', async () => {
    const response = await fetch(graph.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...bearer('nonsense') },
      body: '{"query":"{ viewer }"}',
    });
    expect(response.headers.get('www-authenticate')).toBe('Bearer');
    expect(await response.json()).toEqual({
      errors: [{ message: 'The access token is not valid.', extensions: { code: 'UNAUTHENTICATED' } }],
    });
  });
});

describe('programs', () => {
  test('are told to our subgraphs, and to commerce not at all', async () => {
    const { secret, key } = makeKey();
    for (const headers of [bearer(secret), { 'x-api-key': secret }]) {
      expect(await ask(headers)).toMatchObject({ status: 200, data: { viewer: 'somebody' } });
      expect(await toldCaller()).toEqual({
        kind: 'program',
        apiKeyId: key.id,
        instanceId: key.instance,
        organizationId: key.organization,
        scopes: ['INVOKE', 'READ'],
      });
      expect(sentTo('commerce')).toBeUndefined();
    }
  });

  test('a key that nobody knows is refused', async () => {
    await expectRefused({ 'x-api-key': `cmp_sk_${'A'.repeat(43)}` });
  });

  test('a malformed key is refused without asking control-plane', async () => {
    await expectRefused({ 'x-api-key': 'cmp_sk_short' });
    await expectRefused(bearer(`cmp_sk_${'A'.repeat(44)}`));
    expect(graph.subgraphs['control-plane'].headers).toEqual([]);
  });

  test('two different credentials are refused', async () => {
    const token = await graph.issuer.tokenOf();
    await expectRefused({ ...bearer(token), 'x-api-key': makeKey().secret });
  });

  test('a revoked key is refused soon, though nobody tells', async () => {
    const { secret } = makeKey();
    expect((await ask({ 'x-api-key': secret })).status).toBe(200);
    graph.keys.delete(sha256(secret));
    const status = async () => (await ask({ 'x-api-key': secret })).status;
    await expect.poll(status).toBe(401);
  });

  test('many requests at once ask control-plane once', async () => {
    const { secret } = makeKey();
    const startedMs = performance.now();
    await Promise.all(Array.from({ length: 20 }, () => ask({ 'x-api-key': secret }, '{ __typename }')));
    // An answer is kept for half a second, which 20 requests may take on a busy machine.
    const most = 1 + Math.floor((performance.now() - startedMs) / 500);
    const asked = graph.subgraphs['control-plane'].headers.length;
    expect(asked).toBeGreaterThanOrEqual(1);
    expect(asked).toBeLessThanOrEqual(most);
  });
});

describe('when identities cannot be checked', () => {
  test('a dead control-plane is 503 for keys, and nobody else notices', async () => {
    const { secret } = makeKey();
    await graph.subgraphs['control-plane'].stop();
    await expectRefused({ 'x-api-key': secret }, 503, 'SERVICE_UNAVAILABLE');
    const answer = await ask(bearer(await graph.issuer.tokenOf()));
    expect(answer).toMatchObject({
      status: 200,
      data: { viewer: null, products: [{ name: 'Product 1' }] },
      errors: [{ extensions: { serviceName: 'control-plane' } }],
    });
    expect((await ask({ 'x-api-key': secret })).status).toBe(503);
    await graph.subgraphs['control-plane'].start();
    // At once: that nobody could be asked is no answer to be kept.
    expect((await ask({ 'x-api-key': secret })).status).toBe(200);
  });

  test('an issuer that is broken from the start is 503, and good again when it is well', async () => {
    const issuer = await startIssuer();
    issuer.setBroken(true);
    const other = await startSmallGraph({ OIDC_ISSUER: issuer.url });
    const token = await issuer.tokenOf();
    const status = async () => (await graphql(other.url, '{ viewer }', {}, bearer(token))).status;
    expect(await status()).toBe(503);
    issuer.setBroken(false);
    expect(await status()).toBe(200);
    await other.stop();
    await issuer.stop();
  });
});

test('a gateway without issuer and keys asks nobody who they are, and tells subgraphs nothing', async () => {
  const open = await startSmallGraph({ OIDC_ISSUER: '', IDENTITY_DIR: '' });
  const answer = await graphql(open.url, BOTH, {}, bearer('whatever'));
  expect(answer).toMatchObject({ status: 200, data: { viewer: 'somebody' } });
  for (const { headers } of Object.values(open.subgraphs)) {
    expect(headers.every(({ authorization }) => authorization === undefined)).toBe(true);
  }
  await open.stop();
});

describe('fields that are not for everybody', () => {
  const operatorsOnly = '{ viewer operators }';

  test('are null with an error for whoever may not read them, and are not fetched', async () => {
    expect(await ask({}, operatorsOnly)).toMatchObject({
      data: { viewer: 'somebody', operators: null },
      errors: [{ path: ['operators'], extensions: { code: 'UNAUTHENTICATED' } }],
    });
    expect(await ask(bearer(await graph.issuer.tokenOf()), operatorsOnly)).toMatchObject({
      data: { viewer: 'somebody', operators: null },
      errors: [{ path: ['operators'], extensions: { code: 'FORBIDDEN' } }],
    });
  });

  test('are there for those who may', async () => {
    const operator = bearer(await graph.issuer.tokenOf({ groups: ['gsv-team'] }));
    expect(await ask(operator, operatorsOnly)).toMatchObject({ data: { operators: 'here' } });
    const { secret } = makeKey({ scopes: ['INVOKE'] });
    expect(await ask(bearer(secret), '{ invokers }')).toMatchObject({ data: { invokers: 'here' } });
    expect(await ask(bearer(makeKey({ scopes: ['READ'] }).secret), '{ invokers }')).toMatchObject({
      data: { invokers: null },
      errors: [{ extensions: { code: 'FORBIDDEN' } }],
    });
  });
});
