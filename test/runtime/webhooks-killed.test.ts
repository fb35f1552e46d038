import { createServer, type Server, type ServerResponse } from 'node:http';
import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listen } from '#common/serving/listen.ts';
import { createWorld, lastOf, type World } from './world.ts';

/** The outbox outlives whoever sends from it: a process dies at it, and another one tells what is left. */
let world: World;
let server: Server;
let port: number;
const taken: { id: string; headers: Record<string, string>; body: string }[] = [];
/** Requests that were read to their end, and not answered. */
const unanswered: ServerResponse[] = [];
let answers = false;

beforeAll(async () => {
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString()));
    request.on('end', () => {
      const headers = request.headers as Record<string, string>;
      taken.push({ id: headers['webhook-id'] ?? '', headers, body });
      if (answers) response.writeHead(204).end();
      else unanswered.push(response);
    });
  });
  port = await listen(server, '127.0.0.1', 0);
  world = await createWorld();
}, 60_000);
afterAll(async () => {
  await world?.stop();
  server?.closeAllConnections();
  server?.close();
});

test('a process that dies while it sends loses nothing: what it sent, and what it had not come to, is told', async () => {
  const env = { LLM_BASE_URL: '', OUTBOUND_PRIVATE_HOSTS: `127.0.0.1:${port}` };
  const doomed = await world.startProcess(env);
  const buyer = await world.buyer(doomed.url);
  const { data } = await buyer.ask<{
    answer: { endpoint: { id: string }; secret: string; errors: unknown[] };
  }>(
    'mutation ($input: WebhookEndpointCreateInput!) { answer: webhookEndpointCreate(input: $input) { endpoint { id } secret errors { code } } }',
    {
      input: {
        organization: buyer.instance.organization,
        url: `http://127.0.0.1:${port}/hook`,
        events: ['RUN_SUCCEEDED'],
      },
    },
  );
  expect(data?.answer.errors).toEqual([]);
  const { endpoint, secret } = data!.answer;
  const runs: string[] = [];
  for (let count = 0; count < 4; count++) {
    const run = await buyer.run();
    const watched = buyer.follow(run);
    await watched.ended;
    expect(lastOf(watched)).toMatchObject({ __typename: 'RunSucceeded' });
    await watched.stop();
    runs.push(run);
  }
  // Two are under way, which is as many as one endpoint may have; two wait.
  await expect.poll(() => unanswered.length, { timeout: 10_000 }).toBe(2);
  await doomed.kill();
  const outbox = () =>
    world.sql<{ id: string; state: string; attempts: number }>(
      'SELECT id, state, attempts FROM webhook_deliveries WHERE endpoint_id = $1 ORDER BY created_at, id',
      [endpoint.id],
    );
  expect((await outbox()).map(({ state, attempts }) => [state, attempts])).toEqual([
    ['PENDING', 1],
    ['PENDING', 1],
    ['PENDING', 0],
    ['PENDING', 0],
  ]);
  const sentBefore = new Set(taken.splice(0).map(({ id }) => id));

  answers = true;
  await world.startRuntime(env);
  // What nobody had come to is told at once; what was under way when its lease is over, which would be half a minute.
  await expect.poll(() => taken.length, { timeout: 10_000 }).toBe(2);
  expect(taken.filter(({ id }) => sentBefore.has(id))).toEqual([]);
  await world.sql("UPDATE webhook_deliveries SET next_attempt_at = now() WHERE state = 'PENDING'");
  await world.sql("SELECT pg_notify('webhooks_due', '')");
  await expect
    .poll(async () => (await outbox()).map(({ state }) => state), { timeout: 10_000 })
    .toEqual(['DELIVERED', 'DELIVERED', 'DELIVERED', 'DELIVERED']);

  // Each end is told once more than before at most, by the id by which its receiver knows it.
  expect(taken.map(({ id }) => id).toSorted()).toEqual((await outbox()).map(({ id }) => id).toSorted());
  const told = taken.map(({ headers, body }) => new Webhook(secret).verify(body, headers));
  expect(told.map((payload) => (payload as { data: { run: string } }).data.run).toSorted()).toEqual(
    runs.toSorted(),
  );
}, 90_000);
