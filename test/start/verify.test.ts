import { Client } from 'pg';
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest';
import { createTestDatabase, type TestDatabase } from '#test/harness/database.ts';
import { verifyCommand } from '../../start/verify/verify-command.ts';
import { run } from './process.ts';

const names = ['billing', 'runtime', 'control-plane'] as const;
let databases: TestDatabase[];
let admin: Client;
beforeAll(async () => {
  databases = await Promise.all(names.map((name) => createTestDatabase(name)));
  admin = new Client({ connectionString: inject('postgresUrl') });
  await admin.connect();
});
afterAll(async () => {
  await admin.end();
  await Promise.all(databases.map((database) => database.drop()));
});

/** Of each connection of verify to these databases. */
const ofConnections = async (what: string): Promise<unknown[]> => {
  const { rows } = await admin.query(
    `SELECT ${what} FROM pg_stat_activity WHERE application_name = 'verify' AND datname = ANY($1)`,
    [databases.map(({ url }) => new URL(url).pathname.slice(1))],
  );
  return rows;
};

/** Verify is in the middle for as long as a table that it reads is locked; nothing is asked of the other two meanwhile. */
async function whileItReads(look: () => Promise<void>): Promise<void> {
  const holder = new Client({ connectionString: databases[0]!.url });
  await holder.connect();
  try {
    await holder.query('BEGIN');
    await holder.query('LOCK TABLE wallets');
    await look();
  } finally {
    await holder.end();
  }
}
const itWaits = (): Promise<void> =>
  vi.waitFor(
    async () =>
      expect(await ofConnections(`wait_event_type = 'Lock' AS waits`)).toContainEqual({ waits: true }),
    { timeout: 20_000, interval: 50 },
  );
const urls = (): string[] => names.flatMap((name, index) => [`--${name}`, databases[index]!.url]);

test('npm run verify says in one sentence that its databases went away in the middle, and ends with 1', () =>
  whileItReads(async () => {
    const verify = run('start/cli/verify.ts', urls(), {});
    try {
      await itWaits();
      expect(await ofConnections('pg_terminate_backend(pid)')).toHaveLength(3);
      expect(await verify.ended).toEqual({ code: 1, signal: null });
    } finally {
      verify.child.kill();
    }
    expect(verify.output().trim()).toBe(
      'The databases cannot be read: terminating connection due to administrator command',
    );
  }));

test('npm run verify says every five seconds how far it is, and changes nothing of what it reads', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  const said: string[] = [];
  const say = (text: string) => void said.push(text);
  let verified: Promise<number> | undefined;
  try {
    await whileItReads(async () => {
      verified = verifyCommand(urls(), {}, { out: say, err: say });
      await itWaits();
      expect(said).toEqual([]);
      vi.advanceTimersByTime(5_000);
      expect(said).toEqual([
        expect.stringMatching(/^\.\.\. {2}both ledgers, every transfer: 0 so far, \d+ s$/),
      ]);
      const writes = await ofConnections('backend_xid IS NOT NULL AS writes');
      expect(writes).toEqual(Array.from({ length: 3 }, () => ({ writes: false })));
    });
    expect(await verified).toBe(0);
  } finally {
    vi.useRealTimers();
  }
});
