import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '#common/ids.ts';
import { graphql } from '../../harness/graphql.ts';
import { watch } from '../../harness/subscribe.ts';
import { sha256, type SmallGraph, startSmallGraph } from '../small-graph.ts';

let graph: SmallGraph;
beforeAll(async () => {
  graph = await startSmallGraph();
});
afterAll(() => graph?.stop());

function makeKey(expiresAt: string | null = null): string {
  const secret = `cmp_sk_${randomBytes(32).toString('base64url')}`;
  const key = { id: newId(), instance: newId(), organization: newId(), scopes: [], expiresAt };
  graph.keys.set(sha256(secret), key);
  return secret;
}

const TICKS = 'subscription { ticks { number } }';

async function webSocket(secret: string) {
  const watched = watch(graph.url, TICKS, {}, `Bearer ${secret}`);
  await watched.until((events) => events.length === 1);
  return watched;
}

const eventStream = (secret: string, signal?: AbortSignal): Promise<Response> =>
  fetch(graph.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', 'x-api-key': secret },
    body: JSON.stringify({ query: TICKS }),
    signal,
  });

const statusOf = async (secret: string): Promise<number> =>
  (await graphql(graph.url, '{ viewer }', {}, { 'x-api-key': secret })).status;

const FORBIDDEN = { code: 4403, reason: 'The credential has expired' };
const LAST_EVENTS = /"code":"UNAUTHENTICATED"[^]*event: complete\ndata:\n\n$/;

test('all streams of a revoked key end, those of another one go on', async () => {
  const [revoked, other] = [makeKey(), makeKey()];
  const staying = new AbortController();
  const [socket, second, goesOn] = await Promise.all([revoked, revoked, other].map(webSocket));
  const [stream, goesOnToo] = await Promise.all([eventStream(revoked), eventStream(other, staying.signal)]);
  expect(await statusOf(revoked)).toBe(200);
  graph.revoke(revoked);
  expect(await socket?.ended).toMatchObject(FORBIDDEN);
  expect(await second?.ended).toMatchObject(FORBIDDEN);
  expect(await stream.text()).toMatch(LAST_EVENTS);
  // What was known of it a moment ago is forgotten with the same event.
  expect(await statusOf(revoked)).toBe(401);
  await expect.poll(graph.openTicks).toBe(2);
  staying.abort();
  await expect(goesOnToo.text()).rejects.toThrow('abort');
  await Promise.all([socket, second, goesOn].map((watched) => watched?.stop()));
  await expect.poll(graph.openTicks).toBe(0);
});

test('a key that was revoked while control-plane was away is noticed when it is back', async () => {
  const [revoked, other] = [makeKey(), makeKey()];
  const [socket, goesOn] = await Promise.all([revoked, other].map(webSocket));
  await graph.subgraphs['control-plane'].stop();
  graph.keys.delete(sha256(revoked));
  await graph.subgraphs['control-plane'].start();
  expect(await socket?.ended).toMatchObject(FORBIDDEN);
  await expect.poll(graph.openTicks).toBe(1);
  // Afterwards it is heard at once again.
  graph.revoke(other);
  expect(await goesOn?.ended).toMatchObject(FORBIDDEN);
  await Promise.all([socket, goesOn].map((watched) => watched?.stop()));
});

test('streams end with the time of their key', async () => {
  const secret = makeKey(new Date(Date.now() + 1_000).toISOString());
  const [socket, stream] = await Promise.all([webSocket(secret), eventStream(secret)]);
  expect(await socket.ended).toMatchObject(FORBIDDEN);
  expect(await stream.text()).toMatch(LAST_EVENTS);
  await socket.stop();
});

test('a gateway that cannot hear of revocations stops at once all the same', async () => {
  const away = await startSmallGraph();
  const secret = makeKey();
  away.keys.set(sha256(secret), graph.keys.get(sha256(secret))!);
  const socket = watch(away.url, TICKS, {}, `Bearer ${secret}`);
  await socket.until((events) => events.length === 1);
  await away.subgraphs['control-plane'].stop();
  await away.stop();
  expect(await socket.ended).toMatchObject({ code: 1001 });
  await socket.stop();
});
