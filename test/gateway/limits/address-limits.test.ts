import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readConfig } from '#gateway/config.ts';
import { graphql } from '../../harness/graphql.ts';
import { sha256, type SmallGraph, startSmallGraph } from '../small-graph.ts';

let graph: SmallGraph;
beforeAll(async () => {
  graph = await startSmallGraph({
    TRUST_PROXY: 'loopback',
    MAX_ANONYMOUS_WRITES_PER_MINUTE: '3',
    MAX_WRONG_CREDENTIALS_PER_MINUTE: '3',
    MAX_CONNECTIONS_PER_IDENTITY: '2',
  });
});
afterAll(() => graph?.stop());

const WRITE = 'mutation { rename(name: "x") { id } }';
const from = (address: string, headers: Record<string, string> = {}) => ({
  'x-forwarded-for': address,
  ...headers,
});
const write = (headers: Record<string, string>, query = WRITE) => graphql(graph.url, query, {}, headers);

const openStream = (headers: Record<string, string>): Promise<Response> =>
  fetch(graph.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...headers },
    body: JSON.stringify({ query: 'subscription { ticks { number } }' }),
  });

describe('an address without an identity', () => {
  test('writes so much in a minute; neighbours and signed-in people at the same address are not held up', async () => {
    for (let i = 0; i < 3; i += 1) expect((await write(from('192.0.2.1'))).data).toBeDefined();
    const refused = await fetch(graph.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...from('192.0.2.1') },
      body: JSON.stringify({ query: WRITE }),
    });
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'TOO_MANY_REQUESTS' } }] });
    const fetched = graph.subgraphs.commerce.headers.length;
    await write(from('192.0.2.1'));
    expect(graph.subgraphs.commerce.headers.length).toBe(fetched);

    expect((await write(from('192.0.2.2'))).data).toBeDefined();
    const authorization = `Bearer ${await graph.issuer.tokenOf()}`;
    expect((await write(from('192.0.2.1', { authorization }))).data).toBeDefined();
    expect((await graphql(graph.url, '{ viewer }', {}, from('192.0.2.1'))).data).toBeDefined();
  });

  test('pays for every mutation of a document, and cannot hide in the many addresses of its network', async () => {
    const many =
      'mutation { a: rename(name: "x") { id } ...B } fragment B on Mutation { b: rename(name: "x") { id } }';
    expect((await write(from('2001:db8:1:2::1'), many)).data).toBeDefined();
    expect((await write(from('2001:db8:1:2:ffff::2'), many)).status).toBe(429);
    expect((await write(from('2001:db8:1:3::1'), many)).data).toBeDefined();
  });

  test('is where the nearest trusted proxy says, not where the client says', async () => {
    for (let i = 0; i < 3; i += 1) await write(from(`198.51.100.${i}, 192.0.2.9`));
    expect((await write(from('198.51.100.77, 192.0.2.9'))).status).toBe(429);
  });

  test('opens so many streams, behind a proxy too', async () => {
    const open = await Promise.all([1, 2].map(() => openStream(from('192.0.2.20'))));
    expect((await openStream(from('192.0.2.20'))).status).toBe(429);
    const neighbour = await openStream(from('192.0.2.21'));
    expect(neighbour.status).toBe(200);
    await Promise.all([...open, neighbour].map((response) => response.body?.cancel()));
  });
});

test('who guesses keys has to wait, and is not even looked up; a good key at the same address goes on', async () => {
  const secret = `cmp_sk_${'a'.repeat(43)}`;
  graph.keys.set(sha256(secret), {
    id: 'key-1',
    instance: 'i',
    organization: 'o',
    scopes: ['READ'],
    expiresAt: null,
  });
  const ask = (key: string, address: string) =>
    graphql(graph.url, '{ viewer }', {}, from(address, { 'x-api-key': key }));
  expect((await ask(secret, '192.0.2.30')).status).toBe(200);
  for (let i = 0; i < 3; i += 1)
    expect((await ask(`cmp_sk_${String(i).repeat(43)}`, '192.0.2.30')).status).toBe(401);
  const asked = graph.subgraphs['control-plane'].headers.length;
  expect((await ask(`cmp_sk_${'z'.repeat(43)}`, '192.0.2.30')).status).toBe(429);
  expect(graph.subgraphs['control-plane'].headers.length).toBe(asked);
  expect((await ask(secret, '192.0.2.30')).status).toBe(200);
  expect((await ask(`cmp_sk_${'y'.repeat(43)}`, '192.0.2.31')).status).toBe(401);
});

describe('without a trusted proxy', () => {
  test('nobody’s word about its address is taken', async () => {
    const bare = await startSmallGraph({ MAX_ANONYMOUS_WRITES_PER_MINUTE: '2' });
    try {
      for (let i = 0; i < 2; i += 1) await graphql(bare.url, WRITE, {}, from(`192.0.2.${i}`));
      expect((await graphql(bare.url, WRITE, {}, from('192.0.2.99'))).status).toBe(429);
    } finally {
      await bare.stop();
    }
  });

  test.each(['1', 'loopback, 10.0.0.0/8', '2001:db8::/32'])('TRUST_PROXY may be %s', (TRUST_PROXY) => {
    expect(() => readConfig({ TRUST_PROXY })).not.toThrow();
  });
  test.each(['everybody', '10.0.0.0/99', '-1', ','])('TRUST_PROXY may not be %s', (TRUST_PROXY) => {
    expect(() => readConfig({ TRUST_PROXY })).toThrow(/TRUST_PROXY/);
  });
});

test('connections that say nothing, or too slowly, or are too many, end; others are served meanwhile', async () => {
  const slow = await startSmallGraph({ HEADERS_TIMEOUT_MS: '300', MAX_CONNECTIONS_PER_ADDRESS: '4' });
  const port = Number(new URL(slow.url).port);
  const sockets: Socket[] = [];
  const open = () => {
    const socket = connect(port, '127.0.0.1')
      .on('error', () => {})
      .resume();
    sockets.push(socket);
    // From the beginning: on a busy machine it may be closed before anybody waits for that.
    return { socket, closed: new Promise<void>((resolve) => socket.once('close', () => resolve())) };
  };
  try {
    const held = [open(), open(), open()];
    held[0]?.socket.write('POST /graphql HTTP/1.1\r\nhost: x\r\n');
    expect((await graphql(slow.url, '{ viewer }')).status).toBe(200);
    const extra = [open(), open(), open()];
    await Promise.race(extra.map(({ closed }) => closed));
    await held[0]?.closed;
    const status = async () => (await graphql(slow.url, '{ viewer }').catch(() => null))?.status;
    await expect.poll(status, { timeout: 15_000 }).toBe(200);
  } finally {
    for (const socket of sockets) socket.destroy();
    await slow.stop();
  }
});

test('where the schema is not shown, no message supposes what was meant', async () => {
  const closed = await startSmallGraph({ INTROSPECTION: 'false' });
  try {
    for (const query of [
      '{ viewr }',
      '{ products(frst: 1) { id } }',
      '{ viewer { x } }',
      '{ __schema { types { name } } }',
    ])
      expect(JSON.stringify(await graphql(closed.url, query))).not.toMatch(/Did you mean/);
    expect(JSON.stringify(await graphql(graph.url, '{ viewr }'))).toMatch(/Did you mean/);
  } finally {
    await closed.stop();
  }
});
