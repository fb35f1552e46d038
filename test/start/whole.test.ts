import { execFile } from 'node:child_process';
import { createServer } from 'node:net';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Client } from 'pg';
import { graphql } from '#test/harness/graphql.ts';
import { makePlace, run, type Place, type Started } from './process.ts';

let place: Place;
let supergraph: Started;

beforeAll(async () => {
  place = await makePlace();
  supergraph = place.start();
  await supergraph.printed(/Ready after/);
}, 120_000);

afterAll(async () => {
  supergraph?.child.kill('SIGTERM');
  await supergraph?.ended;
  await place?.remove();
});

const clientEnv = (): Record<string, string> => ({
  GRAPH_URL: place.graph,
  TOKEN_ISSUER: `http://localhost:${place.env.ISSUER_PORT}`,
});

async function postgresAnswers(): Promise<boolean> {
  const client = new Client({
    host: '127.0.0.1',
    port: Number(place.env.POSTGRES_PORT),
    user: 'postgres',
    password: 'x',
  });
  return client.connect().then(
    () => true,
    (error: Error & { code?: string }) => error.code !== 'ECONNREFUSED',
  );
}

/** In the shell of somebody who has done what the last start said. */
async function restart(): Promise<void> {
  supergraph = place.start(clientEnv());
  await supergraph.printed(/Ready after/);
}

async function demo(): Promise<string> {
  const { ended, output } = run('clients/cli/demo.ts', [], clientEnv());
  const { code } = await ended;
  expect(code, output()).toBe(0);
  return output();
}

test('a start says what it did, where everything is and what to try next, and nothing else', () => {
  const screen = supergraph.output();
  for (const step of [
    'PostgreSQL',
    'issuer',
    'commerce',
    'billing',
    'runtime',
    'control-plane',
    'demo data',
    'gateway',
  ])
    expect(screen).toMatch(new RegExp(`✓ ${step}`));
  expect(screen).toContain(place.graph);
  expect(screen).toContain('npm run demo');
  expect(screen).not.toMatch(/"level":|WARN|ERROR|\n\s+at /);
});

test('the gateway is alive and ready, and what happens goes to the log file', async () => {
  for (const path of ['health', 'ready']) {
    const response = await fetch(`http://localhost:${place.env.PORT}/${path}`);
    expect(response.status).toBe(200);
  }
  const log = await readFile(join(place.env.DATA_DIR, 'logs', 'supergraph.log'), 'utf8');
  for (const line of log.trim().split('\n').filter(Boolean)) expect(() => JSON.parse(line)).not.toThrow();
});

test('what it says to export makes neither the clients nor the next start mean another issuer', () => {
  const line = /export (.*)/.exec(supergraph.output())?.[1];
  expect(line).toBe(`GRAPH_URL=${place.graph} TOKEN_ISSUER=http://localhost:${place.env.ISSUER_PORT}`);
});

test('the token command prints a token, and nothing else, that the graph accepts', async () => {
  const { ended, output } = run('clients/cli/token.ts', ['operator@gsv.dev'], clientEnv());
  expect((await ended).code).toBe(0);
  expect(output()).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/);
  const { data } = await graphql(
    place.graph,
    '{ viewer { email roles } }',
    {},
    { authorization: `Bearer ${output().trim()}` },
  );
  expect(data).toEqual({ viewer: { email: 'operator@gsv.dev', roles: ['OPERATOR'] } });
});

test('the demo buys an agent, streams its answer and says what it cost', async () => {
  const screen = await demo();
  expect(screen).toContain('Customer Support Agent');
  expect(screen).toMatch(/order \d+ is paid/);
  expect(screen).toMatch(/API key cmp_sk_[\w-]+… \(INVOKE/);
  expect(screen).toContain('3 of 10 credits held');
  expect(screen).toContain('97 credits are left');
}, 60_000);

test('the demo of a seller goes from founding an organization to who bought and how it runs', async () => {
  const { ended, output } = run('clients/cli/demo.ts', ['seller'], clientEnv());
  expect((await ended).code, output()).toBe(0);
  for (const sight of [
    /APPROVED, 20 %/,
    /commerce: LISTED/,
    /order \d+ is paid/,
    /\d+ credits are left/,
    /1 runs, 1 of them succeeded/,
  ])
    expect(output()).toMatch(sight);
}, 60_000);

test('the tour of the README works as written', async () => {
  const readme = await readFile(join(import.meta.dirname, '../../README.md'), 'utf8');
  const tour = readme.slice(readme.indexOf('## A tour'), readme.indexOf('## The map'));
  const commands = [...tour.matchAll(/^```sh\n([\s\S]*?)^```/gm)].map(([, block]) => block).join('\n');
  const script = commands.replaceAll('localhost:4000', `localhost:${place.env.PORT}`);
  const { stdout } = await promisify(execFile)('bash', ['-eu', '-c', script], {
    env: { ...process.env, ...clientEnv() },
    timeout: 140_000,
  });
  // Errors of mutations and of operations have a message; what the tour asks for gives none.
  expect(stdout).not.toContain('"message"');
  for (const sight of [
    'Customer Support Agent',
    'RunSucceeded',
    '"creditsCharged":3',
    'invoice-reader',
    '"kind": "GRANT"',
  ])
    expect(stdout).toContain(sight);
  expect(stdout).toContain('"status":"ready"');
}, 150_000);

test('a second start on the same data says that the first one runs, and leaves it alone', async () => {
  const log = join(place.env.DATA_DIR, 'logs', 'supergraph.log');
  const { ino } = await stat(log);
  const second = place.start();
  expect((await second.ended).code).toBe(1);
  expect(second.output()).toMatch(
    new RegExp(`already runs on this data: supergraph \\(process ${supergraph.child.pid}\\)`),
  );
  expect(second.output()).not.toMatch(/\n\s+at /);
  expect(await graphql(place.graph, '{ __typename }')).toMatchObject({ data: { __typename: 'Query' } });
  expect((await stat(log)).ino, 'the log of the first').toBe(ino);
});

test('SIGTERM drains and stops all of it, the database included, and the data is there again afterwards', async () => {
  supergraph.child.kill('SIGTERM');
  expect(await supergraph.ended).toEqual({ code: 0, signal: null });
  expect(supergraph.output()).toMatch(/Stopping[\s\S]*Stopped/);
  expect(await postgresAnswers()).toBe(false);
  await restart();
  expect(await demo()).toContain('288 credits are left');
}, 90_000);

test('after SIGKILL the next start takes over the orphaned PostgreSQL, and the data with it', async () => {
  supergraph.child.kill('SIGKILL');
  await supergraph.ended;
  expect(await postgresAnswers()).toBe(true);
  await restart();
  expect(await demo()).toContain('285 credits are left');
}, 90_000);

test('taken ports are named all at once, and nothing is left running', async () => {
  supergraph.child.kill('SIGINT');
  expect((await supergraph.ended).code).toBe(0);
  const taken = ['COMMERCE_PORT', 'ISSUER_PORT', 'POSTGRES_PORT'] as const;
  const blockers = taken.map((name) => createServer().listen(Number(place.env[name]), '127.0.0.1'));
  const blocked = place.start();
  expect((await blocked.ended).code).toBe(1);
  for (const blocker of blockers) blocker.close();
  for (const name of taken)
    expect(blocked.output()).toContain(`Port ${place.env[name]} is taken; ${name} chooses another one.`);
  expect(blocked.output()).not.toMatch(/\n\s+at /);
  expect(await postgresAnswers()).toBe(false);
}, 60_000);
