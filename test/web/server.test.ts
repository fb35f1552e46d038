import { once } from 'node:events';
import { readFile, mkdtemp, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { readConfig } from '#clients/web/config.ts';
import { start, type Web } from '#clients/web/server.ts';
import { startTestIssuer, type TestIssuer } from '#test/harness/issuer.ts';

/** A graph that tells what it was asked, instead of running it. */
let graph: Server;
let asked: { headers: IncomingMessage['headers']; body: Record<string, unknown> }[];
let issuer: TestIssuer;
let web: Web;
let folder: string;
let hash: string;

beforeAll(async () => {
  graph = createServer(async (request, response) => {
    const body = Buffer.concat(await request.toArray()).toString();
    asked.push({ headers: request.headers, body: JSON.parse(body) as Record<string, unknown> });
    response.setHeader('content-type', 'application/json').end('{"data":{}}');
  }).listen(0, '127.0.0.1');
  await once(graph, 'listening');
  folder = await mkdtemp(join(tmpdir(), 'supergraph-web-'));
  issuer = await startTestIssuer();
  web = await start(
    readConfig({
      NODE_ENV: 'test',
      LOG_LEVEL: 'silent',
      PORT: '0',
      GRAPH_URL: `http://127.0.0.1:${(graph.address() as AddressInfo).port}/graphql`,
      OIDC_ISSUER: issuer.issuer,
      WEB_DATA_DIR: folder,
      DEMO_SIGN_IN: 'true',
    }),
  );
  const documents = JSON.parse(
    await readFile('clients/web/generated/persisted-documents.json', 'utf8'),
  ) as Record<string, string>;
  hash = (Object.keys(documents)[0] as string).replace('sha256:', '');
});
afterAll(async () => {
  await web?.stop();
  await issuer?.stop();
  graph?.close();
  await rm(folder, { recursive: true, force: true });
});
beforeEach(() => {
  asked = [];
});

const post = (body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${web.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: web.url, ...headers },
    body: JSON.stringify(body),
  });
const named = () => ({ extensions: { persistedQuery: { version: 1, sha256Hash: hash } } });

test('an operation of the pages runs by its SHA-256; a text of somebody else’s does not', async () => {
  expect((await post(named())).status).toBe(200);
  expect(asked[0]?.body['query']).toContain('query');
  const text = await post({ query: '{ viewer { email } }' });
  expect([text.status, asked.length]).toEqual([400, 1]);
  expect(await text.text()).toContain('PERSISTED_QUERY_NOT_IN_LIST');
  // A text beside a known id is not run either.
  await post({ ...named(), query: '{ viewer { email } }' });
  expect(asked[1]?.body['query']).toBe(asked[0]?.body['query']);
});

test('another site’s page changes nothing with our cookie', async () => {
  expect((await post(named(), { origin: 'https://evil.example' })).status).toBe(403);
  expect((await post(named(), { 'content-type': 'text/plain' })).status).toBe(403);
  const left = await fetch(`${web.url}/sign-out`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: 'https://evil.example' },
  });
  expect([left.status, asked.length]).toEqual([403, 0]);
  const socket = new WebSocket(web.url.replace('http', 'ws') + '/graphql', 'graphql-transport-ws', {
    origin: 'https://evil.example',
  });
  const [error] = (await once(socket, 'error')) as [Error];
  expect(error.message).toContain('403');
});

test('a sign-in leads back to these pages and nowhere else', async () => {
  const { location } = await signIn('//evil.example/x');
  expect(location).toBe('/');
  expect((await signIn('/orders?after=1')).location).toBe('/orders?after=1');
});

test('two requests with one expired token refresh it once, and both go on as the same person', async () => {
  const { cookies } = await signIn('/');
  const [{ openSealing }, { readLong, readCookies, writeLong }] = await Promise.all([
    import('#clients/web/server/sealing.ts'),
    import('#clients/web/server/cookies.ts'),
  ]);
  const sealing = await openSealing(folder);
  const tokens = await sealing.unseal(
    readLong(readCookies({ cookie: cookies }), 'session') as string,
    'session',
  );
  const expired = await sealing.seal({ ...tokens, expiresAt: 1 }, 'session', 60);
  const cookie = writeLong(new Map(), 'session', expired, { maxAgeSeconds: 60, secure: false })
    .map((each) => each.split(';')[0])
    .join('; ');
  const answers = await Promise.all([post(named(), { cookie }), post(named(), { cookie })]);
  expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  const used = asked.map(({ headers }) => headers.authorization);
  expect(used[0]).toMatch(/^Bearer /);
  expect(used[0]).not.toBe(`Bearer ${tokens?.['accessToken'] as string}`);
  expect(used[1]).toBe(used[0]);
  expect(answers[0]?.headers.getSetCookie().join()).toContain('session.0=');
});

test('a session that nobody sealed here is none', async () => {
  await post(named(), { cookie: 'session.0=eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIn0..a.b.c' });
  expect(asked[0]?.headers.authorization).toBeUndefined();
});

test('every page carries a policy without unsafe-inline', async () => {
  const response = await fetch(`${web.url}/signed-out`);
  const policy = response.headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self'");
  expect(policy).not.toContain('unsafe');
});

/** What a browser does when somebody clicks one of the demonstration's people. */
async function signIn(to: string): Promise<{ location: string | null; cookies: string }> {
  const jar = new Map<string, string>();
  let url = `${web.url}/sign-in?as=buyer%40test.gsv.dev&to=${encodeURIComponent(to)}`;
  for (let hop = 0; hop < 8; hop++) {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(url, { redirect: 'manual', headers: { cookie } });
    for (const each of response.headers.getSetCookie()) {
      const [pair = ''] = each.split(';');
      const at = pair.indexOf('=');
      jar.set(pair.slice(0, at), pair.slice(at + 1));
    }
    const location = response.headers.get('location');
    if (url.startsWith(`${web.url}/callback`))
      return { location, cookies: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') };
    url = new URL(location ?? '', url).href;
  }
  throw new Error('the sign-in does not come back');
}
