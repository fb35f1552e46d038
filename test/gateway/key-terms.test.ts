import { afterAll, beforeAll, expect, test } from 'vitest';
import { verifyServiceToken } from '#common/identity/service-token.ts';
import { readServiceKeys } from '#common/identity/service-keys.ts';
import { newId } from '#common/ids.ts';
import { graphql } from '../harness/graphql.ts';
import { type LivingKey, sha256, type SmallGraph, startSmallGraph } from './small-graph.ts';

const SHOP = 'https://shop.example';
const OTHER = 'https://elsewhere.example';

let graph: SmallGraph;
beforeAll(async () => {
  graph = await startSmallGraph({ NODE_ENV: 'production' });
});
afterAll(() => graph?.stop());

let made = 0;
function keyWith(prefix: 'cmp_sk_' | 'cmp_pk_', terms: Partial<LivingKey>): string {
  made += 1;
  const secret = `${prefix}${String(made).padStart(43, '0')}`;
  const ids = { id: newId(), instance: newId(), organization: newId() };
  graph.keys.set(sha256(secret), { ...ids, scopes: ['INVOKE'], expiresAt: null, ...terms });
  return secret;
}
const ask = (key: string, headers: Record<string, string> = {}) =>
  graphql(graph.url, '{ viewer }', {}, { 'x-api-key': key, ...headers });

const post = (origin: string, headers: Record<string, string>) =>
  fetch(graph.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin, ...headers },
    body: '{"query":"{ viewer }"}',
  });
const preflight = (requested: string) =>
  fetch(graph.url, {
    method: 'OPTIONS',
    headers: {
      origin: SHOP,
      'access-control-request-method': 'POST',
      'access-control-request-headers': requested,
    },
  });

test('a key for web pages works on those that it names, and nowhere else', async () => {
  const key = keyWith('cmp_pk_', { kind: 'WIDGET', origins: [SHOP] });
  expect(await ask(key, { origin: SHOP })).toMatchObject({ status: 200, data: { viewer: 'somebody' } });
  const keys = await readServiceKeys(graph.identity.folder, 'control-plane');
  const token = graph.subgraphs['control-plane'].headers.at(-1)?.authorization?.slice('Bearer '.length) ?? '';
  expect(await verifyServiceToken(keys, token)).toMatchObject({ kind: 'program', widget: true });
  const refused = { status: 403, errors: [{ extensions: { code: 'FORBIDDEN' } }] };
  for (const headers of [{ origin: OTHER }, { origin: `${SHOP}.evil.example` }, { origin: 'null' }, {}])
    expect(await ask(key, headers as Record<string, string>)).toMatchObject(refused);
});

test('its page may call from wherever it is; pages without such a key may not', async () => {
  const key = keyWith('cmp_pk_', { kind: 'WIDGET', origins: [SHOP] });
  expect((await preflight('content-type,x-api-key')).headers.get('access-control-allow-origin')).toBe(SHOP);
  expect((await preflight('content-type')).status).toBe(403);
  expect((await preflight('content-type,authorization')).status).toBe(403);
  const shown = await post(SHOP, { 'x-api-key': key });
  expect(shown.headers.get('access-control-allow-origin')).toBe(SHOP);
  expect((await post(SHOP, {})).headers.get('access-control-allow-origin')).toBeNull();
  const secret = keyWith('cmp_sk_', {});
  expect((await post(SHOP, { 'x-api-key': secret })).headers.get('access-control-allow-origin')).toBeNull();
});

test('a key with a limit of its own is told what is left, and then when to come again; others go on', async () => {
  const key = keyWith('cmp_sk_', { requestsPerMinute: 2 });
  const other = keyWith('cmp_sk_', { requestsPerMinute: 2 });
  expect(await ask(key)).toMatchObject({
    data: { viewer: 'somebody' },
    extensions: { limits: { requestsPerMinute: { limit: 2, remaining: 1 } } },
  });
  expect((await ask(key)).extensions).toMatchObject({ limits: { requestsPerMinute: { remaining: 0 } } });
  expect(await ask(key)).toMatchObject({
    status: 429,
    errors: [{ extensions: { code: 'TOO_MANY_REQUESTS' } }],
  });
  expect((await ask(other)).status).toBe(200);
  expect((await ask(keyWith('cmp_sk_', {}))).extensions).toBeUndefined();
});
