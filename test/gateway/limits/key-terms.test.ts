import { createClient } from 'graphql-ws';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { verifyServiceToken } from '#common/identity/service-token.ts';
import { readServiceKeys } from '#common/identity/service-keys.ts';
import { newId } from '#common/ids.ts';
import { graphql } from '../../harness/graphql.ts';
import { type LivingKey, sha256, type SmallGraph, startSmallGraph } from '../small-graph.ts';

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

const asked = (key: string, query: string) => graphql(graph.url, query, {}, { 'x-api-key': key });

test('a key with a contract sees and asks what bears its tags, on every path, and nothing else', async () => {
  const key = keyWith('cmp_sk_', { contract: ['shop', 'clock'] });
  expect(await asked(key, '{ products(first: 1) { id name } runs }')).toMatchObject({
    data: { products: [{ name: 'Product 1' }], runs: 0 },
  });
  // Neither by itself, nor behind what is seen, nor guessed from a message.
  for (const query of [
    '{ viewer }',
    '{ products { offering } }',
    '{ viewers }',
    'mutation { rename(name: "x") { id } }',
  ]) {
    const { status, errors } = await asked(key, query);
    expect(status).toBe(400);
    expect(errors?.[0]?.extensions?.['code']).toMatch(/^(GRAPHQL_VALIDATION_FAILED|INVALID_GRAPHQL)$/);
    expect(errors?.[0]?.message).not.toContain('Did you mean');
  }
  const socket = createClient({
    url: graph.url.replace(/^http/, 'ws'),
    retryAttempts: 0,
    connectionParams: { headers: { 'x-api-key': key } },
  });
  const first = await socket.iterate({ query: 'subscription { ticks { number } }' }).next();
  expect(first.value).toEqual({ data: { ticks: { number: 1 } } });
  await expect(
    socket.iterate({ query: 'subscription { ticks { product { id } } }' }).next(),
  ).rejects.toMatchObject([{ message: expect.stringContaining('product') }]);
  await socket.dispose();
  // Who has no contract is answered as before, by the same documents too.
  expect(await asked(keyWith('cmp_sk_', {}), '{ viewer }')).toMatchObject({ data: { viewer: 'somebody' } });
});

test('a contract of which the graph knows no tag opens nothing', async () => {
  const key = keyWith('cmp_sk_', { contract: ['nothing'] });
  expect(await asked(key, '{ viewer }')).toMatchObject({
    status: 403,
    errors: [{ message: expect.stringContaining('nothing'), extensions: { code: 'FORBIDDEN' } }],
  });
});

test('where the schema is shown, a key with a contract is shown its part', async () => {
  const open = await startSmallGraph();
  try {
    const secret = `cmp_sk_${'c'.repeat(43)}`;
    const ids = { id: newId(), instance: newId(), organization: newId() };
    open.keys.set(sha256(secret), { ...ids, scopes: ['INVOKE'], expiresAt: null, contract: ['shop'] });
    const ask = (headers: Record<string, string>) =>
      graphql<{ __schema: { types: { name: string }[]; queryType: { fields: { name: string }[] } } }>(
        open.url,
        '{ __schema { queryType { fields { name } } types { name } } }',
        {},
        headers,
      );
    const part = (await ask({ 'x-api-key': secret })).data!['__schema'];
    expect(part.queryType.fields.map(({ name }) => name)).toEqual(['products']);
    expect(part.types.map(({ name }) => name)).not.toContain('Nested');
    const whole = (await ask({})).data!['__schema'];
    expect(whole.queryType.fields.map(({ name }) => name)).toContain('viewer');
    const { errors } = await graphql(open.url, '{ product }', {}, { 'x-api-key': secret });
    expect(errors?.[0]?.message).toContain('Did you mean "products"');
    const guess = await graphql(open.url, '{ viewe }', {}, { 'x-api-key': secret });
    expect(guess.errors?.[0]?.message).not.toContain('viewer');
  } finally {
    await open.stop();
  }
});
