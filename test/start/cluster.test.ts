import type { ServerResponse } from 'node:http';
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { compose } from '#test/federation/harness/gateway.ts';
import { type SubgraphDefinition, SubgraphServer } from '#test/federation/harness/subgraph-server.ts';
import { run, type Started } from './process.ts';

const definition = (fields: string): SubgraphDefinition => ({
  typeDefs: `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9") type Query { ${fields} }`,
  resolvers: { Query: { answer: () => 42, slow: () => 'at last' } },
});
const full = definition('answer: Int slow: String more: Int');
const small = definition('answer: Int slow: String');

let folder: string;
let file: string;
let subgraph: SubgraphServer;
let gateway: Started;
let url: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cluster-test-'));
  file = join(folder, 'supergraph.graphql');
  subgraph = new SubgraphServer(full);
  await subgraph.start();
});
afterAll(async () => {
  await subgraph?.kill();
  await rm(folder, { recursive: true, force: true });
});

async function publish(published: SubgraphDefinition): Promise<void> {
  await writeFile(`${file}.new`, compose({ books: published }, { books: subgraph.url }));
  await rename(`${file}.new`, file);
}

const start = (...args: string[]): Started =>
  run('start.ts', ['gateway', '--workers', '2', ...args], {
    PORT: '0',
    NODE_ENV: 'test',
    SHARE_FETCHES: 'false',
  });

interface Line {
  pid: number;
  msg: string;
  url?: string;
  workers?: number;
}

function lines(): Line[] {
  const texts = gateway.output().split('\n');
  return texts.flatMap((text) => (text.startsWith('{') ? [JSON.parse(text) as Line] : []));
}

/** On a connection of its own, which the workers get in turn. */
async function ask(query = '{ answer }'): Promise<unknown> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', connection: 'close' },
    body: JSON.stringify({ query }),
  });
  return answer.json();
}
const askTimes = (times: number, query?: string) =>
  Promise.all(Array.from({ length: times }, () => ask(query)));

const ran = (): Line[] => lines().filter(({ msg }) => msg === 'operation');

/** The processes that have run operations so far. */
async function pidsOf(operations: number): Promise<number[]> {
  await expect.poll(() => ran().length, patient).toBe(operations);
  return [...new Set(ran().map(({ pid }) => pid))];
}

async function figure(name: string): Promise<number> {
  const text = await (await fetch(new URL('/metrics', url), { headers: { connection: 'close' } })).text();
  const line = text.split('\n').find((candidate) => candidate.startsWith(`${name} `));
  return Number(line?.slice(name.length));
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

const patient = { timeout: 30_000 };

describe('several workers', { timeout: 90_000 }, () => {
  beforeEach(async () => {
    subgraph.intercept = undefined;
    await publish(small);
    gateway = start('--supergraph', file);
    await gateway.printed(/"workers":2,"msg":"ready"/);
    url = lines().find(({ workers }) => workers === 2)?.url ?? '';
  });
  afterEach(async () => {
    gateway.child.kill('SIGTERM');
    await gateway.ended;
  });

  test('all workers answer on one port, and each shows the figures of all', async () => {
    expect(await askTimes(10)).toEqual(Array.from({ length: 10 }, () => ({ data: { answer: 42 } })));
    expect(await pidsOf(10)).toHaveLength(2);
    const count = 'gateway_operation_duration_seconds_count{transport="http",type="query",outcome="ok"}';
    expect([await figure(count), await figure(count)]).toEqual([10, 10]);
  });

  test('a new supergraph is in use in all workers', async () => {
    await publish(full);
    await expect.poll(() => figure('gateway_supergraph_updates_total{outcome="used"}'), patient).toBe(2);
    expect(await askTimes(6, '{ more }')).toEqual(
      Array.from({ length: 6 }, () => ({ data: { more: null } })),
    );
    expect(await pidsOf(6)).toHaveLength(2);
  });

  test('a worker that dies is replaced, and the other one answers meanwhile', async () => {
    await askTimes(4);
    const [dying = 0, other = 0] = await pidsOf(4);
    process.kill(dying, 'SIGKILL');
    await gateway.printed(/a worker died/);
    expect(await ask()).toEqual({ data: { answer: 42 } });
    await gateway.printed(/a worker took its place/);
    await askTimes(6);
    const pids = await pidsOf(11);
    expect(pids).toHaveLength(3);
    expect(pids).toContain(other);
  });

  test('a signal ends it when what is under way is answered, also one that every process gets', async () => {
    await askTimes(4);
    const pids = await pidsOf(4);
    const held: ServerResponse[] = [];
    subgraph.intercept = (_request, response) => held.push(response);
    const answers = askTimes(4, '{ slow }');
    await expect.poll(() => held.length, patient).toBe(4);
    for (const pid of [gateway.child.pid ?? 0, ...pids]) process.kill(pid, 'SIGINT');
    await gateway.printed(/"stopping"/);
    for (const response of held) response.end('{"data":{"slow":"at last"}}');
    expect(await answers).toEqual(Array.from({ length: 4 }, () => ({ data: { slow: 'at last' } })));
    expect((await gateway.ended).code).toBe(0);
    expect(pids.filter(isAlive)).toEqual([]);
  });

  test('no worker outlives the process that started it', async () => {
    await askTimes(4);
    const pids = await pidsOf(4);
    gateway.child.kill('SIGKILL');
    await expect.poll(() => pids.filter(isAlive), patient).toEqual([]);
  });
});

test('workers that cannot start end it, with their reason', { timeout: 90_000 }, async () => {
  const failing = start('--supergraph', join(folder, 'nowhere.graphql'));
  expect((await failing.ended).code).toBe(1);
  expect(failing.output()).toContain('cannot be read');
  expect(failing.output()).not.toContain('    at ');
});

test.each([
  [['gateway', '--workers', '0'], '--workers takes a number'],
  [['gateway', '--workers', 'all'], '--workers takes a number'],
  [['billing', '--workers', '2'], '--workers goes with the gateway'],
])('%j is told how it should be', async (args, message) => {
  const failing = run('start.ts', args, {});
  expect((await failing.ended).code).toBe(1);
  expect(failing.output()).toContain(message);
});
