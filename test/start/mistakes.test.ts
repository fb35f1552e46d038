import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { freePort } from '#test/harness/ports.ts';
import { makePlace, run, type Place } from './process.ts';

let place: Place;
beforeAll(async () => {
  place = await makePlace();
});
afterAll(() => place?.remove());

/** What a start that must fail says: exit code 1, its reason, no stack. */
async function failure(args: string[], env: Record<string, string>): Promise<string> {
  const { ended, output } = run('start.ts', args, env);
  expect(await ended, output()).toEqual({ code: 1, signal: null });
  expect(output()).not.toMatch(/\n\s+at /);
  return output();
}

test('--help tells the usage', async () => {
  const { ended, output } = run('start.ts', ['--help'], {});
  expect((await ended).code).toBe(0);
  expect(output()).toMatch(/npm start -- SERVICE[\s\S]*DATABASE_URL/);
});

test('a service or an option that does not exist is named, with those that do', async () => {
  expect(await failure(['biling'], {})).toContain(
    'There is no service "biling"; the services are gateway, commerce',
  );
  const unknown = await failure(['--prot'], {});
  expect(unknown).toContain("Unknown option '--prot'.\n");
  expect(unknown).toContain('--help');
  expect(await failure(['--supergraph', 'x.graphql'], {})).toContain('--supergraph goes with the gateway');
});

test('all mistakes of the configuration are told at once, without the values', async () => {
  const said = await failure([], {
    ...place.env,
    PORT: 'secret-port',
    DATABASE_URL: 'mysql://user:secret@host/x',
    SALEOR_API_URL: 'http://localhost:8000/graphql',
  });
  expect(said).toMatch(
    /PORT: a number is needed\n[\s\S]*DATABASE_URL: a PostgreSQL URL is needed[\s\S]*SALEOR_API_URL: the whole endpoint is needed/,
  );
  expect(said).not.toContain('secret');
});

test('mistakes of all services are told before anything starts, in words, and mistyped variables named', async () => {
  const said = await failure([], {
    ...place.env,
    PORT: '99999',
    LOG_LEVEL: 'loud',
    RUN_CONCURRENCY: '1.5',
    DATABASE_MAX_CONNECTIONS: '1000000',
    LLM_BASE_URL: 'ftp://x',
    MAX_DEPTH: 'deep',
    SMTP_URL: 'mail.example',
  });
  expect(said).toContain('PORT: at most 65535 is possible');
  expect(said).toContain('LOG_LEVEL: one of trace, debug, info, warn, error, fatal, silent is needed');
  expect(said).toMatch(/runtime has mistakes:[\s\S]*RUN_CONCURRENCY: a whole number is needed/);
  expect(said).toMatch(/billing has mistakes:[\s\S]*DATABASE_MAX_CONNECTIONS: at most 500 is possible/);
  expect(said).toContain('LLM_BASE_URL: an http(s) URL is needed');
  expect(said).toMatch(/gateway has mistakes:\n {2}MAX_DEPTH: a number is needed/);
  expect(said).toContain('SMTP_URL: a URL like smtp://user:password@mail.example:587 is needed');
  expect(said).not.toMatch(/Too big|Too small|Invalid|expected/);
  expect(said).not.toContain('PostgreSQL ');
});

test('PORT moves every port that is not set by itself; a mistyped variable is named', async () => {
  const { ISSUER_PORT: _issuer, POSTGRES_PORT: _postgres, COMMERCE_PORT: _commerce, ...env } = place.env;
  const port = Number(place.env.PORT);
  const blockers = [1, 5, 6].map((offset) => createServer().listen(port + offset, '127.0.0.1'));
  const said = await failure([], { ...env, DATABSE_URL: 'x' });
  for (const blocker of blockers) blocker.close();
  expect(said).toContain('DATABSE_URL is read by nobody; DATABASE_URL may be meant.');
  expect(said).toContain(`Port ${port + 1} is taken; COMMERCE_PORT chooses another one.`);
  expect(said).toContain(`Port ${port + 5} is taken; ISSUER_PORT chooses another one.`);
  expect(said).toContain(`Port ${port + 6} is taken; POSTGRES_PORT chooses another one.`);
  expect(await failure([], { ...env, PORT: '65530' })).toContain(
    'PORT: leaves no room for the ports of the others',
  );
});

test('a data folder that cannot be is told with the variable that names it', async () => {
  const file = join(place.env.DATA_DIR, 'file');
  await writeFile(file, '');
  const said = await failure([], { ...place.env, DATA_DIR: file });
  expect(said).toMatch(/The data folder \S+file cannot be written to: .*DATA_DIR chooses another one\./);
});

test('services that are to open the same port are told before anything starts', async () => {
  const said = await failure([], { ...place.env, COMMERCE_PORT: place.env.PORT });
  expect(said.trim()).toBe(
    `PORT and COMMERCE_PORT name the same port, ${place.env.PORT}; each needs one of its own.`,
  );
});

test('a HOST that is not of this machine is named', async () => {
  const said = await failure([], { ...place.env, HOST: '192.0.2.1' });
  expect(said).toContain('HOST 192.0.2.1 is no address of this machine (EADDRNOTAVAIL).');
}, 60_000);

test('a mistake of one service alone is told as well', async () => {
  expect(await failure(['billing'], { DATABASE_URL: 'nonsense', PORT: '0' })).toMatch(
    /billing has mistakes:\n {2}DATABASE_URL/,
  );
});

test('production refuses the stand-ins', async () => {
  const said = await failure([], { ...place.env, NODE_ENV: 'production' });
  expect(said).toMatch(/OIDC_ISSUER[\s\S]*IDENTITY_DIR/);
});

test('a database server that does not answer is named, without its password', async () => {
  const port = await freePort();
  const said = await failure([], {
    ...place.env,
    DATABASE_URL: `postgres://me:secret@127.0.0.1:${port}/postgres`,
  });
  expect(said).toContain(`The databases on 127.0.0.1:${port} cannot be opened`);
  expect(said).toContain('DATABASE_URL says where they are');
  expect(said).not.toContain('secret');
});

test('an issuer that does not answer, or is another one, is told, and nothing says that it is ready', async () => {
  const port = await freePort();
  const silent = await failure([], { ...place.env, OIDC_ISSUER: `http://127.0.0.1:${port}` });
  expect(silent).toContain(
    `The issuer http://127.0.0.1:${port} does not answer. OIDC_ISSUER says where it is`,
  );
  expect(silent).not.toContain('Ready');
}, 60_000);

test('a start alone tells its variables', async () => {
  const { ended, output } = run('start.ts', ['billing', '--help'], {});
  expect((await ended).code).toBe(0);
  expect(output()).toMatch(/DATABASE_URL\s+.*needed/);
  expect(output()).toMatch(/CONTROL_PLANE_URL\s+.*http:\/\/localhost:4002\/graphql if not set/);
});

test('a service whose port is taken says so and ends', async () => {
  const { createTestDatabase } = await import('#test/harness/database.ts');
  const { createTestIdentity } = await import('#test/harness/identity.ts');
  const [database, identity] = [await createTestDatabase('billing'), await createTestIdentity()];
  const port = new URL(inject('postgresUrl')).port;
  try {
    const env = { DATABASE_URL: database.url, IDENTITY_DIR: identity.folder, PORT: port };
    expect(await failure(['billing'], env)).toContain(`Port ${port} is taken`);
  } finally {
    await database.drop();
    await identity.remove();
  }
});
