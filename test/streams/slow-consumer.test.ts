import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { SocketClient, sequencesOf } from './socket-client.ts';
import { type StreamGateway, startStreamGateway } from './stream-gateway.ts';

/** More than the buffers of all sockets on the way take. */
const EVENTS = 2_000;
const EVENT_BYTES = 10_000;

let gateway: StreamGateway;
beforeAll(async () => {
  gateway = await startStreamGateway();
});
afterAll(() => gateway?.stop());

const range = (count: number) => Array.from({ length: count }, (_, i) => i + 1);
const OUTPUT = 'subscription($run: ID!, $bytes: Int!) { output(run: $run, bytes: $bytes) { sequence text } }';
const LIVE = OUTPUT.replace('output', 'live');

it('a WebSocket that is not read holds its subscription back, and gets every event later', async () => {
  const log = gateway.graph.log('websocket');
  const client = await SocketClient.connect(gateway.websocketUrl);
  const stream = client.subscribe(OUTPUT, { run: 'websocket', bytes: EVENT_BYTES });
  log.append();
  await stream.hasResults(1);
  client.pause();
  log.append(EVENTS - 1);
  // The gateway has had enough, and leaves the subgraph until there is room again.
  await log.hasReaders(0);
  expect(log.starts).toEqual([0]);

  client.resume();
  log.end();
  await stream.ended();
  expect(sequencesOf(stream.results, 'output')).toEqual(range(EVENTS));
  // How far it had read before.
  expect(log.starts[1]).toBeLessThan(EVENTS / 2);
  await client.close();
});

it('an SSE response that is not read does as well', async () => {
  const log = gateway.graph.log('sse');
  log.append(EVENTS);
  const headers = { 'content-type': 'application/json', accept: 'text/event-stream' };
  const sent = request(gateway.url, { method: 'POST', headers });
  sent.end(JSON.stringify({ query: OUTPUT, variables: { run: 'sse', bytes: EVENT_BYTES } }));
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  // It has read some, and left.
  await expect.poll(() => [log.starts, log.readers]).toEqual([[0], 0]);

  log.end();
  const body = await text(response);
  expect([...body.matchAll(/"sequence":(\d+)/g)].map(([, sequence]) => Number(sequence))).toEqual(
    range(EVENTS),
  );
  expect(log.starts[1]).toBeLessThan(EVENTS / 2);
  expect(body).toMatch(/event: complete\ndata:\n\n$/);
});

it('what can not be read again ends with a code, after the events that were kept', async () => {
  const log = gateway.graph.log('live');
  const client = await SocketClient.connect(gateway.websocketUrl);
  const stream = client.subscribe(LIVE, { run: 'live', bytes: EVENT_BYTES });
  await log.hasReaders(1);
  log.append();
  await stream.hasResults(1);
  client.pause();
  log.append(EVENTS - 1);
  await log.hasReaders(0);

  client.resume();
  await stream.ended();
  const seen = sequencesOf(stream.results, 'live');
  expect(seen.at(-1)).toBe('SLOW_CONSUMER');
  expect(seen.slice(0, -1)).toEqual(range(seen.length - 1));
  expect(seen.length).toBeLessThan(EVENTS);
  await client.close();
});

it('a slow subscriber does not hold back a fast one that shares its subscription', async () => {
  const log = gateway.graph.log('both');
  const [slow, fast] = await Promise.all([1, 2].map(() => SocketClient.connect(gateway.websocketUrl)));
  if (!slow || !fast) throw new Error('not connected');
  const variables = { run: 'both', bytes: EVENT_BYTES };
  const [behind, ahead] = [slow.subscribe(OUTPUT, variables), fast.subscribe(OUTPUT, variables)];
  await log.hasReaders(1);
  log.append();
  await Promise.all([behind.hasResults(1), ahead.hasResults(1)]);
  expect(log.starts).toEqual([0]);
  slow.pause();
  log.append(EVENTS - 1);
  await ahead.hasResults(EVENTS);
  expect(behind.results.length).toBe(1);

  slow.resume();
  log.end();
  await Promise.all([behind.ended(), ahead.ended()]);
  expect(sequencesOf(ahead.results, 'output')).toEqual(range(EVENTS));
  expect(sequencesOf(behind.results, 'output')).toEqual(range(EVENTS));
  await Promise.all([slow.close(), fast.close()]);
});

it('a client that sends and never reads is cut off before it fills the memory', async () => {
  const client = await SocketClient.connect(gateway.websocketUrl);
  client.pause();
  // Each is answered by a pong of the same size.
  for (let count = 0; count < 150; count += 1) client.ping('x'.repeat(900_000));
  expect((await client.closed).code).toBe(1006);
});
