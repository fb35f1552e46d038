import { afterEach, expect, test } from 'vitest';
import { type EchoOptions, type EchoServer, startEchoServer } from './echo-servers.ts';
import { LAST, RawClient, requestText } from './raw-client.ts';

const servers: EchoServer[] = [];
const clients: RawClient[] = [];
afterEach(async () => {
  for (const client of clients.splice(0)) client.socket.destroy();
  await Promise.all(servers.splice(0).map((server) => server.stop()));
});

async function serve(options: Partial<EchoOptions> = {}, hasOwn = true): Promise<EchoServer> {
  const server = await startEchoServer(hasOwn, options);
  servers.push(server);
  return server;
}

async function open({ url }: EchoServer): Promise<RawClient> {
  const client = await RawClient.open(url);
  clients.push(client);
  return client;
}

const BODY = '{"query":"{ a }"}';
const REQUEST = requestText(BODY);
const TOO_SLOW = 'HTTP/1.1 408 Request Timeout\r\nConnection: close\r\n\r\n';
const answersIn = ({ received }: RawClient): number => received.split('HTTP/1.1 200').length - 1;

test.each([
  ['says nothing', ''],
  ['says the beginning of a head', REQUEST.slice(0, 60)],
  ['says the beginning of a request line', REQUEST.slice(0, 3)],
  ['says a head and not all of the body', REQUEST.slice(0, -1)],
])('who %s is cut off, by both ways with the same words', async (_name, text) => {
  for (const hasOwn of [true, false]) {
    const client = await open(await serve({ headersTimeoutMs: 300, requestTimeoutMs: 600 }, hasOwn));
    await client.send(text);
    await client.closed;
    expect(client.received).toBe(TOO_SLOW);
  }
});

test('what came while the process stood still is answered, however long that was', async () => {
  const client = await open(await serve({ headersTimeoutMs: 500, requestTimeoutMs: 600 }));
  client.socket.write(REQUEST);
  const untilMs = performance.now() + 1_100;
  while (performance.now() < untilMs);
  await expect.poll(() => client.received).not.toBe('');
  expect(answersIn(client)).toBe(1);
});

test('who sends a byte now and then is cut off all the same', async () => {
  const client = await open(await serve({ headersTimeoutMs: 300, requestTimeoutMs: 600 }));
  const dripping = setInterval(() => client.socket.write('x'), 50);
  await client.send(REQUEST.slice(0, 30));
  await client.closed;
  clearInterval(dripping);
  expect(client.received).toBe(TOO_SLOW);
});

test(
  'a connection that was answered is closed without a word when nothing more comes',
  { timeout: 20_000 },
  async () => {
    const client = await open(await serve());
    await client.send(REQUEST);
    await client.closed;
    expect(answersIn(client)).toBe(1);
    expect(client.received.endsWith('}')).toBe(true);
  },
);

test('more connections of one address than are allowed are refused', async () => {
  const server = await serve({ maxConnectionsPerAddress: 2 });
  const [first, second] = [await open(server), await open(server)];
  const third = await open(server);
  await third.closed;
  await first.send(REQUEST);
  await second.send(REQUEST);
  await expect.poll(() => answersIn(first) + answersIn(second)).toBe(2);
  first.socket.destroy();
  await expect
    .poll(async () => {
      const next = await open(server);
      await next.send(REQUEST);
      await Promise.race([next.closed, expect.poll(() => answersIn(next)).toBe(1)]);
      return answersIn(next);
    })
    .toBe(1);
});

test('who reads nothing gets no further answers, and all of them when it reads', async () => {
  const server = await serve({ answerBytes: 300_000 });
  const client = await open(server);
  client.socket.pause();
  const count = 100;
  await client.send(REQUEST.repeat(count) + LAST);
  let seen = -1;
  // It stands still when the system's buffers are full.
  await expect
    .poll(
      () => {
        const stands = server.ownCount() === seen;
        seen = server.ownCount();
        return stands && seen > 0;
      },
      { interval: 200 },
    )
    .toBe(true);
  expect(seen).toBeLessThan(count / 2);
  client.socket.resume();
  await client.closed;
  // With the last one, which is node:http's.
  expect(answersIn(client)).toBe(count + 1);
  expect(server.ownCount()).toBe(count);
});

test('requests that come together are answered in their order, whoever answers them', async () => {
  const server = await serve();
  const client = await open(server);
  const texts = Array.from({ length: 50 }, (_, i) => requestText(`{"query":"{ a${i} }"}`));
  await client.send([...texts, requestText('{"query":"{ a50 }"}', ['accept: text/event-stream'])].join(''));
  const received = await client.rest();
  expect([...received.matchAll(/\{ a(\d+) \}/gu)].map(([, number]) => Number(number))).toEqual(
    Array.from({ length: 51 }, (_, i) => i),
  );
  expect(server.ownCount()).toBe(50);
});

test('when the server drains, idle connections end and answers are the last of theirs', async () => {
  const server = await serve();
  const [idle, fresh, begun] = [await open(server), await open(server), await open(server)];
  await idle.send(REQUEST);
  await expect.poll(() => answersIn(idle)).toBe(1);
  await begun.send(REQUEST.slice(0, 50));
  server.drain();
  await Promise.all([idle.closed, fresh.closed]);
  expect(fresh.received).toBe('');
  await begun.send(REQUEST.slice(50));
  await begun.closed;
  expect(answersIn(begun)).toBe(1);
  expect(begun.received).toContain('\r\nconnection: close\r\n');
});

test('a server that stops ends what is left after a while', { timeout: 20_000 }, async () => {
  const server = await serve();
  const client = await open(server);
  await client.send(REQUEST.slice(0, 50));
  await server.stop();
  await client.closed;
  expect(client.received).toBe('');
});

test.each([10, 20_000, 100_000, 200_000])(
  'a slow reader gets its answers of %s bytes as they were, whatever others got meanwhile',
  async (answerBytes) => {
    const server = await serve({ answerBytes });
    const [slow, quick] = [await open(server), await open(server)];
    const expectedFor = (client: RawClient, name: string, count: number): void => {
      const names = [...client.received.matchAll(/"body":"\{\\"query\\":\\"\{ (\w+) \}/gu)].map(
        ([, found]) => found,
      );
      expect(names).toEqual(Array.from({ length: count }, (_, i) => `${name}${i}`));
      expect(client.received.split(`"filler":"${'x'.repeat(answerBytes)}"}`)).toHaveLength(count + 1);
    };
    const COUNT = 60;
    const requests = (name: string): string[] =>
      Array.from({ length: COUNT }, (_, i) => requestText(`{"query":"{ ${name}${i} }"}`));
    slow.socket.pause();
    await slow.send(...requests('slow'));
    await quick.send(...requests('quick'));
    await expect.poll(() => answersIn(quick), { timeout: 10_000 }).toBe(COUNT);
    expectedFor(quick, 'quick', COUNT);
    slow.socket.resume();
    await expect.poll(() => answersIn(slow), { timeout: 10_000 }).toBe(COUNT);
    await expect.poll(() => slow.received.endsWith('"}'), { timeout: 10_000 }).toBe(true);
    expectedFor(slow, 'slow', COUNT);
  },
);
