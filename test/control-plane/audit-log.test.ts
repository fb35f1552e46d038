import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { AuditEvent } from '#common/audit/audit-event.ts';
import { openDatabase, type Database } from '#common/database/database.ts';
import { newId } from '#common/ids.ts';
import { createLogger } from '#common/process/logging.ts';
import { appendEvents, oldAuditEvents } from '#control-plane/audit/audit-log.ts';
import { auditCommand } from '#control-plane/cli/audit-command.ts';
import { createTestDatabase, type TestDatabase } from '#test/harness/database.ts';

let testDatabase: TestDatabase;
let database: Database;

beforeAll(async () => {
  testDatabase = await createTestDatabase('control-plane');
  const logger = createLogger('test', 'silent');
  database = openDatabase({ url: testDatabase.url, maxConnections: 5, applicationName: 'test', logger });
});
afterAll(async () => {
  await database.close();
  await testDatabase.drop();
});
beforeEach(async () => void (await database.pool.query('TRUNCATE audit_events, audit_days')));

const eventOf = (action: string): AuditEvent => ({
  id: newId(),
  at: new Date().toISOString(),
  actorKind: 'USER',
  actorId: 'subject',
  actorEmail: 'łucja@shop.example',
  action,
  subgraph: 'billing',
  organization: null,
  targetType: 'Wallet',
  targetId: 'w1',
  outcome: 'REFUSED',
  codes: ['INVALID', 'CONFLICT'],
  arguments: { input: { zero: 0, amount: 1.5, big: 9_007_199_254_740_991, b: { y: 1, x: [true, null] } } },
  requestId: 'request',
});
const eventsOf = (count: number): AuditEvent[] =>
  Array.from({ length: count }, (_, index) => eventOf(`action${index}`));

const sql = (text: string, values: unknown[] = []) => database.pool.query(text, values);

/** Runs `npm run audit -- …` on this database. */
async function audit(...argv: string[]): Promise<{ code: number; out: string[]; err: string[] }> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await auditCommand(
    ['--database', testDatabase.url, ...argv],
    {},
    { out: (text) => out.push(text), err: (text) => err.push(text) },
  );
  return { code, out, err };
}

test('the chain is whole however many append at the same time, and an event stands in it once', async () => {
  const events = eventsOf(60);
  const batches = [events.slice(0, 20), events.slice(10, 40), events.slice(30, 60), events.slice(0, 60)];
  await Promise.all(batches.map((batch) => appendEvents(database.pool, batch)));
  await appendEvents(database.pool, events);
  const { code, out } = await audit('--verify');
  expect(out[0]).toMatch(/^60 events of 1 days; the last is event 60, its hash [0-9a-f]{64}$/);
  expect(out[1]).toBe('The chain is whole.');
  expect(code).toBe(0);
});

test.each([
  ['an altered word', `UPDATE audit_events SET actor_email = 'mallory@x' WHERE sequence = 2`, 'event 2 of'],
  ['an altered time', `UPDATE audit_events SET at = at + interval '1 ms' WHERE sequence = 2`, 'event 2 of'],
  ['altered arguments', `UPDATE audit_events SET arguments = '{}' WHERE sequence = 2`, 'event 2 of'],
  ['altered codes', `UPDATE audit_events SET codes = '{INVALID}' WHERE sequence = 2`, 'event 2 of'],
  ['an altered hash', `UPDATE audit_events SET hash = md5('x') WHERE sequence = 2`, 'event 2 of'],
  ['one in the middle missing', 'DELETE FROM audit_events WHERE sequence = 2', 'event 2 is missing'],
  ['the first missing', 'DELETE FROM audit_events WHERE sequence = 1', 'event 1 is missing'],
  ['the last two missing', 'DELETE FROM audit_events WHERE sequence > 2', 'events 3 to 4 are missing'],
  ['all missing', 'DELETE FROM audit_events', 'events 1 to 4 are missing'],
  ['two exchanged', 'UPDATE audit_events SET sequence = 9 - sequence WHERE sequence > 2', 'event'],
  ['a day missing', 'DELETE FROM audit_days', 'events 1 to 4 stand in the log that no day knows of'],
  [
    'the end rewritten',
    `UPDATE audit_events SET hash = encode(sha256('x'), 'hex') WHERE sequence = 4`,
    'its events were rewritten',
  ],
])('%s is found', async (_what, change, finding) => {
  await appendEvents(database.pool, eventsOf(4));
  await sql(change);
  const { code, err, out } = await audit('--verify');
  expect(code).toBe(1);
  expect(err.join('\n')).toContain(finding);
  expect(out.at(-1)).toMatch(/^\d+ findings/);
});

test('events go with their day after 400 days; the rest is still anchored', async () => {
  await appendEvents(database.pool, eventsOf(4));
  // As if the first four had been recorded long ago: the chain knows them by the end of their day alone.
  await sql(`UPDATE audit_events SET day = current_date - 401`);
  await sql(`UPDATE audit_days SET day = current_date - 401`);
  await appendEvents(database.pool, eventsOf(2));
  const sweep = oldAuditEvents(database.pool);
  expect([await sweep.deleteBatch(), await sweep.deleteBatch()]).toEqual([4, 0]);
  expect(await audit('--verify')).toMatchObject({ code: 0, err: [] });
  await sql(`UPDATE audit_days SET last_hash = md5('x') WHERE day < current_date`);
  expect((await audit('--verify')).err).toHaveLength(1);
});

test('the export is one JSON object a line, oldest first', async () => {
  const events = eventsOf(3);
  await appendEvents(database.pool, events);
  const { code, out } = await audit('--export');
  expect(code).toBe(0);
  const lines = out.map((line) => JSON.parse(line) as AuditEvent & { sequence: number });
  expect(lines.map(({ sequence }) => sequence)).toEqual([1, 2, 3]);
  expect(lines[2]).toEqual({ ...events[2], sequence: 3, day: expect.any(String), hash: expect.any(String) });
});

test('wrong command lines and databases are a sentence and exit code 1', async () => {
  expect((await audit()).err[0]).toMatch(/^Choose --verify or --export/);
  expect((await audit('--verify', '--export')).code).toBe(1);
  expect((await audit('--help')).out[0]).toContain('DATABASE_URL');
  const err: string[] = [];
  const output = { out: () => undefined, err: (text: string) => err.push(text) };
  expect(await auditCommand(['--verify'], { DATA_DIR: '/nowhere' }, output)).toBe(1);
  expect(err[0]).toBe(
    'There is no data in /nowhere. DATA_DIR says where it is; or DATABASE_URL names a server.',
  );
});
