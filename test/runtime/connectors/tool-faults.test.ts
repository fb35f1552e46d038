import { Client } from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Service } from '#common/services/service.ts';
import type { ServiceProcess } from '#test/harness/service-process.ts';
import { startMcpServer, type TestMcpServer } from './mcp-server.ts';
import type { ModelCall } from '../model-server.ts';
import { flowOfAgentWithTools as flow } from './agent-with-tools.ts';
import { createWorld, lastOf, sequencesOf, upTo, type Buyer, type World } from '../world.ts';

let world: World;
let mcp: TestMcpServer;
let doomed: ServiceProcess;
let heir: Service | undefined;
let env: Record<string, string>;

beforeAll(async () => {
  [world, mcp] = await Promise.all([createWorld(), startMcpServer()]);
  env = { OUTBOUND_PRIVATE_HOSTS: `127.0.0.1:${mcp.port}`, RUN_LEASE_MS: '600' };
});
afterAll(async () => {
  await world?.stop();
  await mcp?.stop();
});
beforeEach(async () => {
  mcp.calls.length = 0;
  mcp.gate = Promise.withResolvers<void>();
  doomed = await world.startProcess(env);
});
afterEach(async () => {
  await heir?.stop();
  heir = undefined;
});

const pricing = { perRun: 1, perThousandInputTokens: 0, perThousandOutputTokens: 0, perToolCall: 2 };

/** A run under way in the process that is going to die, of an instance with the tools. */
async function start(): Promise<{ buyer: Buyer; run: string; call: ModelCall }> {
  const buyer = await world.buyer(doomed.url, { flow, instance: { pricing } });
  buyer.instance.publisher = buyer.instance.organization;
  const connector = {
    name: 'Post',
    description: 'Letters.',
    url: mcp.url,
    publisher: buyer.instance.organization,
  };
  const made = await buyer.ask<{ connectorCreate: { connector: { id: string } } }>(
    'mutation ($input: ConnectorCreateInput!) { connectorCreate(input: $input) { connector { id } } }',
    { input: connector },
  );
  const bound = await buyer.ask<{ connectorBind: { errors: unknown[] } }>(
    'mutation ($input: ConnectorBindInput!) { connectorBind(input: $input) { errors { message } } }',
    { input: { instance: buyer.instance.instance, connector: made.data?.connectorCreate.connector.id } },
  );
  expect(bound.data?.connectorBind.errors).toEqual([]);
  const run = await buyer.run();
  return { buyer, run, call: await world.model.nextCall() };
}
const toolCall = (call: ModelCall, name: string, args: object = {}): void => {
  const calls = [{ index: 0, id: 'c1', function: { name, arguments: JSON.stringify(args) } }];
  call.raw(
    `data: ${JSON.stringify({ choices: [{ delta: { tool_calls: calls }, finish_reason: 'tool_calls' }] })}\n\ndata: [DONE]\n\n`,
  );
  call.end();
};
async function endOf(buyer: Buyer, run: string) {
  const watched = buyer.follow(run, 0, heir?.url);
  expect(await watched.ended).toBeUndefined();
  expect(sequencesOf(watched)).toEqual(upTo(watched.events.length));
  await watched.stop();
  return { last: lastOf(watched), kinds: watched.events.map(({ runOutput }) => runOutput.__typename) };
}
async function killed(): Promise<void> {
  await doomed.kill();
  heir = await world.startRuntime(env);
}
const lost = { __typename: 'RunFailed', failure: { code: 'WORKER_LOST' } };

test('killed before a tool is called: the run begins again, and the tool is called once', async () => {
  const { buyer, run } = await start();
  await killed();
  toolCall(await world.model.nextCall(), 'send_letter', { to: 'Ada' });
  const last = await world.model.nextCall();
  last.say('Sent.');
  last.finish();
  expect((await endOf(buyer, run)).last).toMatchObject({ __typename: 'RunSucceeded' });
  expect(mcp.calls).toHaveLength(1);
  await expect.poll(() => world.reservation(run)).toMatchObject({ state: 'SETTLED', settled: 3 });
});

test('killed while a tool works that may not be called twice: it is not, the log says that it was, nobody pays', async () => {
  const { buyer, run, call } = await start();
  toolCall(call, 'wait');
  await expect.poll(() => mcp.calls.length).toBe(1);
  await killed();
  const { last, kinds } = await endOf(buyer, run);
  expect(last).toMatchObject(lost);
  expect(kinds).toContain('RunToolCalling');
  expect(kinds).not.toContain('RunToolCalled');
  expect(mcp.calls).toHaveLength(1);
  await expect.poll(() => world.reservation(run)).toMatchObject({ state: 'VOIDED' });
});

test('killed after such a tool has answered: it is not called again', async () => {
  const { buyer, run, call } = await start();
  toolCall(call, 'send_letter', { to: 'Ada' });
  await world.model.nextCall();
  await killed();
  const { last, kinds } = await endOf(buyer, run);
  expect(last).toMatchObject(lost);
  expect(kinds.filter((kind) => kind === 'RunToolCalled')).toHaveLength(1);
  expect(mcp.calls).toHaveLength(1);
  await expect.poll(() => world.reservation(run)).toMatchObject({ state: 'VOIDED' });
});

test('killed after a tool that may be called twice: the run begins again, and calls it again', async () => {
  const { buyer, run, call } = await start();
  toolCall(call, 'look_up');
  await world.model.nextCall();
  await killed();
  toolCall(await world.model.nextCall(), 'look_up');
  const last = await world.model.nextCall();
  last.say('There.');
  last.finish();
  expect((await endOf(buyer, run)).last).toMatchObject({ __typename: 'RunSucceeded' });
  expect(mcp.calls).toHaveLength(2);
  // Paid for is what the run that came to its end used.
  await expect.poll(() => world.reservation(run)).toMatchObject({ state: 'SETTLED', settled: 3 });
});

test('killed while it reads a document: another worker reads it, and its passages are there once', async () => {
  const buyer = await world.buyer(doomed.url);
  const database = new Client({ connectionString: world.databaseUrl });
  await database.connect();
  // Whoever reads it comes as far as this, and no further.
  await database.query('BEGIN');
  await database.query('LOCK TABLE document_passages IN EXCLUSIVE MODE');
  const made = await buyer.ask<{ documentCreate: { document: { id: string } } }>(
    'mutation ($input: DocumentCreateInput!) { documentCreate(input: $input) { document { id } } }',
    { input: { instance: buyer.instance.instance, name: 'Rules', text: 'No dogs.\n\nNo cats.' } },
  );
  const id = made.data?.documentCreate.document.id;
  const waiting = async (): Promise<number> => {
    const rows = await world.sql<{ count: number }>(
      "SELECT count(*)::int AS count FROM pg_locks l JOIN pg_database d ON d.oid = l.database WHERE d.datname = current_database() AND NOT granted AND relation = 'document_passages'::regclass",
    );
    return rows[0]?.count ?? 0;
  };
  await expect.poll(waiting, { timeout: 10_000 }).toBeGreaterThan(0);
  await killed();
  await database.query('ROLLBACK');
  await database.end();
  // Its lease would run out by and by.
  await expect
    .poll(
      async () => {
        await world.sql("UPDATE jobs SET run_at = now() WHERE finished_at IS NULL AND key LIKE '%' || $1", [
          id,
        ]);
        await world.sql("SELECT pg_notify('jobs', queue) FROM jobs WHERE finished_at IS NULL");
        return world.sql('SELECT state, passages FROM documents WHERE id = $1', [id]);
      },
      { timeout: 20_000 },
    )
    .toEqual([{ state: 'READY', passages: 1 }]);
  expect(
    await world.sql('SELECT count(*)::int AS count FROM document_passages WHERE document_id = $1', [id]),
  ).toEqual([{ count: 1 }]);
});
