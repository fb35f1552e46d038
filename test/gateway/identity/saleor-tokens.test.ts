import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verifyServiceToken } from '#common/identity/service-token.ts';
import { readServiceKeys } from '#common/identity/service-keys.ts';
import { graphql } from '../../harness/graphql.ts';
import { type SmallGraph, startSmallGraph } from '../small-graph.ts';

const APP_TOKEN = 'a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5';

/** As much of a Saleor as the gateway asks: its keys, and who a token is for it. */
class Saleor {
  readonly #keys = generateKeyPair('RS256');
  readonly server = createServer((request, response) => {
    void this.#respond(request, response);
  });
  /** What it says of `me`, by token. */
  readonly people = new Map<string, object>();
  isAway = false;
  /** Answers nothing that it is asked about people. */
  isHanging = false;
  /** The authorization of everything but the gateway's own questions. */
  received: (string | undefined)[] = [];

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/graphql/`;
  }

  async tokenOf(claims: JWTPayload = {}, me: object | null = {}): Promise<string> {
    const { privateKey } = await this.#keys;
    const exp = Math.floor(Date.now() / 1_000) + 300;
    const usual = { iss: this.url, exp, type: 'access', email: 'Ada@Example.com', user_id: 'VXNlcjox' };
    const token = await new SignJWT({ ...usual, ...claims })
      .setProtectedHeader({ alg: 'RS256', kid: '1' })
      .sign(privateKey);
    const known = { id: 'VXNlcjox', email: 'Ada@Example.com', isConfirmed: true, isStaff: false };
    if (me) this.people.set(`Bearer ${token}`, { ...known, ...me });
    return token;
  }

  async #respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await this.#answer(request.url ?? '', request.headers, request);
    response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
  }

  async #answer(url: string, headers: IncomingHttpHeaders, body: AsyncIterable<Buffer>): Promise<object> {
    let text = '';
    for await (const chunk of body) text += chunk.toString();
    if (url === '/.well-known/jwks.json') {
      const { publicKey } = await this.#keys;
      return { keys: [{ ...(await exportJWK(publicKey)), kid: '1', alg: 'RS256', use: 'sig' }] };
    }
    const authorization = headers.authorization;
    if (this.isAway) return {};
    while (this.isHanging) await delay(20);
    if (text.includes('permissionGroups'))
      return { data: { me: { permissionGroups: [{ name: 'gsv-team' }] } } };
    if (text.includes('me {')) return { data: { me: this.people.get(authorization ?? '') ?? null } };
    if (text.includes('app {'))
      return { data: { app: authorization?.includes(APP_TOKEN) ? { id: 'QXBwOjE=' } : null } };
    this.received.push(authorization);
    return { data: { products: [] } };
  }
}

const saleor = new Saleor();
let graph: SmallGraph;
beforeAll(async () => {
  saleor.server.listen(0, '127.0.0.1');
  await once(saleor.server, 'listening');
  graph = await startSmallGraph({
    COMMERCE_URL: saleor.url,
    COMMERCE_TOKEN_ISSUER: 'https://graph.example/graphql/',
  });
});
afterAll(async () => {
  await graph?.stop();
  saleor.server.close();
});

const ask = async (headers: Record<string, string>) => {
  saleor.received = [];
  return graphql(graph.url, '{ viewer products(first: 1) { name } }', {}, headers);
};
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
const refused = { status: 401, errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] };

/** Who control-plane was told is asking. */
async function toldCaller(): Promise<unknown> {
  const sent = graph.subgraphs['control-plane'].headers.at(-1)?.authorization;
  if (sent === undefined) return null;
  return verifyServiceToken(await readServiceKeys(graph.identity.folder, 'control-plane'), sent.slice(7));
}

describe('an access token of commerce', () => {
  test('is the person whom commerce knows, however the client says it', async () => {
    const token = await saleor.tokenOf();
    for (const headers of [
      bearer(token),
      { authorization: `JWT ${token}` },
      { 'authorization-bearer': token },
    ]) {
      expect(await ask(headers)).toMatchObject({ status: 200, data: { viewer: 'somebody', products: [] } });
      expect(saleor.received).toEqual([`Bearer ${token}`]);
      expect(await toldCaller()).toMatchObject({
        kind: 'person',
        subject: 'saleor:VXNlcjox',
        email: 'ada@example.com',
        roles: ['BUYER'],
      });
    }
  });

  test('may name the address at which clients ask: those of Saleor send it nowhere else', async () => {
    for (const iss of ['https://graph.example/graphql/', 'https://graph.example/graphql']) {
      const token = await saleor.tokenOf({ iss });
      expect(await ask(bearer(token))).toMatchObject({ status: 200, data: { viewer: 'somebody' } });
      expect(saleor.received).toEqual([`Bearer ${token}`]);
    }
    expect(await ask(bearer(await saleor.tokenOf({ iss: 'https://graph.example/' })))).toMatchObject(refused);
  });

  test('makes nobody more than they are: an unconfirmed address is none, and staff are what their groups say', async () => {
    await ask(bearer(await saleor.tokenOf({ n: 1 }, { isConfirmed: false })));
    expect(await toldCaller()).toMatchObject({ email: null, roles: ['BUYER'] });
    await ask(bearer(await saleor.tokenOf({ n: 2 }, { isStaff: true })));
    expect(await toldCaller()).toMatchObject({ email: 'ada@example.com', roles: ['OPERATOR'] });
  });

  test.each([
    ['has expired', { exp: Math.floor(Date.now() / 1_000) - 1 }, {}],
    ['is a refresh token', { type: 'refresh' }, {}],
    ['names nobody', { user_id: undefined }, {}],
    ['is not taken by commerce any more', { n: 3 }, null],
  ] as const)('that %s is refused, and never a guest', async (_what, claims, me) => {
    expect(await ask(bearer(await saleor.tokenOf(claims, me)))).toMatchObject(refused);
    expect(saleor.received).toEqual([]);
  });

  test('that expires while what commerce said of it is kept is refused from then on', async () => {
    const exp = Math.floor(Date.now() / 1_000) + 3;
    const token = await saleor.tokenOf({ exp });
    expect(await ask(bearer(token))).toMatchObject({ status: 200, data: { viewer: 'somebody' } });
    await delay(exp * 1_000 - Date.now());
    expect(await ask(bearer(token))).toMatchObject(refused);
    expect(saleor.received).toEqual([]);
  });

  test('signed by somebody else is refused', async () => {
    const { privateKey } = await generateKeyPair('RS256');
    const forged = await new SignJWT({ type: 'access', user_id: 'VXNlcjox', email: 'ada@example.com' })
      .setProtectedHeader({ alg: 'RS256', kid: '1' })
      .setIssuer(saleor.url)
      .setExpirationTime('5m')
      .sign(privateKey);
    expect(await ask(bearer(forged))).toMatchObject(refused);
  });

  test('cannot be checked while commerce is away: 503, and neither a guest nor refused', async () => {
    const token = await saleor.tokenOf({ n: 4 });
    saleor.isAway = true;
    expect(await ask(bearer(token))).toMatchObject({ status: 503 });
    saleor.isAway = false;
    expect(await ask(bearer(token))).toMatchObject({ status: 200 });
  });
});

describe('a token of the issuer', () => {
  test('that commerce does not take is refused, because its person would be a guest there', async () => {
    const strange = await graph.issuer.tokenOf({ jti: 'strange' });
    expect(await ask(bearer(strange))).toMatchObject(refused);
    const known = await graph.issuer.tokenOf({ jti: 'known' });
    saleor.people.set(`Bearer ${known}`, { id: 'VXNlcjoy' });
    expect(await ask(bearer(known))).toMatchObject({ status: 200 });
    expect(saleor.received).toEqual([`Bearer ${known}`]);
  });

  test('is not waited for while commerce hangs, but once; back, it is asked again', async () => {
    const inTime = async (jti: string): Promise<number> => {
      const startedMs = performance.now();
      const token = await graph.issuer.tokenOf({ jti });
      expect(await graphql(graph.url, '{ viewer }', {}, bearer(token))).toMatchObject({
        status: 200,
        data: { viewer: 'somebody' },
      });
      return performance.now() - startedMs;
    };
    saleor.isHanging = true;
    try {
      await inTime('first');
      const rest = await Promise.all(['second', 'third', 'fourth'].map(inTime));
      expect(Math.max(...rest)).toBeLessThan(3_000);
    } finally {
      saleor.isHanging = false;
    }
    const strange = await graph.issuer.tokenOf({ jti: 'strange after' });
    await expect.poll(async () => (await ask(bearer(strange))).status, { timeout: 10_000 }).toBe(401);
  }, 30_000);

  test('without a verified address is a guest in commerce, which does not get it', async () => {
    const token = await graph.issuer.tokenOf({ email_verified: false });
    expect(await ask(bearer(token))).toMatchObject({ status: 200 });
    expect(saleor.received).toEqual([undefined]);
  });
});

test('an app token goes to commerce alone, and a wrong one is refused', async () => {
  expect(await ask(bearer(APP_TOKEN))).toMatchObject({ status: 200, data: { viewer: 'somebody' } });
  expect(saleor.received).toEqual([`Bearer ${APP_TOKEN}`]);
  expect(await toldCaller()).toBeNull();
  expect(await ask(bearer('z'.repeat(30)))).toMatchObject(refused);
});
