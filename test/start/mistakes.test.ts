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

test('a taken port of PostgreSQL is told with the variable that changes it', async () => {
  const blocker = createServer().listen(Number(place.env.POSTGRES_PORT), '127.0.0.1');
  const said = await failure([], place.env);
  blocker.close();
  expect(said).toMatch(
    /PostgreSQL does not start: port \d+ is taken[\s\S]*POSTGRES_PORT chooses another port/,
  );
}, 60_000);

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
