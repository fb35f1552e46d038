import { sql } from 'drizzle-orm';
import { buildSchema, execute, GraphQLError, parse, type ExecutionResult } from 'graphql';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { openDatabase, type Database } from '#common/database/database.ts';
import { createLogger } from '#common/process/logging.ts';
import { createTestDatabase, type TestDatabase } from '#test/harness/database.ts';
import type { AuditCaller } from './actor.ts';
import type { AuditEvent } from './audit-event.ts';
import { auditMutations } from './audit-mutations.ts';
import { takeEvents } from './outbox.ts';
import { currentRecording, noteOrganization } from './recording.ts';

const logger = createLogger('test', 'silent');
let testDatabase: TestDatabase;
let database: Database;

beforeAll(async () => {
  testDatabase = await createTestDatabase('billing');
  database = openDatabase({ url: testDatabase.url, maxConnections: 2, applicationName: 'test', logger });
  await database.pool.query('CREATE TABLE notes (text text PRIMARY KEY)');
  await database.pool.query(
    `CREATE FUNCTION keep_note(text text) RETURNS text LANGUAGE sql AS 'INSERT INTO notes VALUES (text) RETURNING text'`,
  );
});
afterAll(async () => {
  await database.close();
  await testDatabase.drop();
});
beforeEach(async () => void (await database.pool.query('TRUNCATE notes, audit_outbox')));

const sdl = /* GraphQL */ `
  scalar Decimal
  scalar JSON
  enum Colour {
    RED
  }
  type Query {
    nothing: Int
  }
  type Note {
    id: ID!
  }
  type Error {
    code: String!
  }
  type NoteKeep {
    note: Note
    errors: [Error!]!
  }
  input Details {
    id: ID
    price: Decimal
    text: String
    any: JSON
    colours: [Colour!]
    apiToken: ID
    more: Details
  }
  type Mutation {
    keep(id: ID!, text: String, count: Int, details: Details): NoteKeep
  }
`;

const person: AuditCaller = { kind: 'person', subject: 'subject-1', email: 'ada@shop.example', roles: [] };

/** A schema whose mutation does the work. */
async function keep(
  work: (given: { id: string }) => unknown,
  { args = 'id: "a"', caller = person } = {},
): Promise<ExecutionResult> {
  const schema = buildSchema(sdl);
  schema.getMutationType()!.getFields()['keep']!.resolve = (_root, given) => work(given as { id: string });
  auditMutations(schema, { subgraph: 'billing', database, logger });
  return execute({
    schema,
    document: parse(`mutation { keep(${args}) { note { id } errors { code } } }`),
    contextValue: { caller, requestId: 'request-1' },
  });
}

const events = (): Promise<AuditEvent[]> => takeEvents(database.pool, [], 100);

/** Straight from the table, events of mutations under way too, by a connection that records nothing. */
async function stored(): Promise<{ complete: boolean; outcome: string }[]> {
  const { rows } = await database.pool.query(
    `SELECT complete, event->>'outcome' AS outcome FROM audit_outbox ORDER BY id`,
  );
  return rows;
}

const done = { note: { id: 'note-1', organizationId: 'organization-1' }, errors: [] };
const insert = (text: string) => sql`INSERT INTO notes VALUES (${text})`;

test('a change and its event are committed together, before the mutation has answered', async () => {
  const answer = Promise.withResolvers<typeof done>();
  const mutation = keep(async () => {
    await database.db.transaction(async (tx) => void (await tx.execute(insert('x'))));
    return answer.promise;
  });
  await vi.waitFor(async () => expect(await stored()).toEqual([{ complete: false, outcome: 'DONE' }]));
  // Whose process might die here: nobody takes it yet, since the answer may add to it.
  expect(await events()).toEqual([]);
  await database.pool.query(`UPDATE audit_outbox SET at = now() - interval '2 minutes'`);
  expect(await events()).toMatchObject([{ action: 'keep', outcome: 'DONE', targetId: 'a' }]);
  answer.resolve(done);
  expect(await mutation).toEqual({ data: { keep: { note: { id: 'note-1' }, errors: [] } } });
  expect(await events()).toEqual([
    {
      id: expect.any(String),
      at: expect.any(String),
      actorKind: 'USER',
      actorId: 'subject-1',
      actorEmail: 'ada@shop.example',
      action: 'keep',
      subgraph: 'billing',
      organization: 'organization-1',
      targetType: 'Note',
      targetId: 'note-1',
      outcome: 'DONE',
      codes: [],
      arguments: { id: 'a' },
      requestId: 'request-1',
    },
  ]);
});

test.each([
  ['a statement of its own', () => database.db.execute(insert('x'))],
  ['a function that is called', () => database.pool.query(`SELECT keep_note('x') AS outcome`)],
  ['a WITH', () => database.pool.query(`WITH kept AS (INSERT INTO notes VALUES ('x')) SELECT 1`)],
])('%s carries the event as well', async (_what, change) => {
  const committed: unknown[] = [];
  await keep(async () => {
    await change();
    committed.push(...(await stored()));
    return done;
  });
  expect(committed).toEqual([{ complete: false, outcome: 'DONE' }]);
  expect(await stored()).toEqual([{ complete: true, outcome: 'DONE' }]);
});

test('what only reads carries nothing, in a transaction or not', async () => {
  const seen: unknown[] = [];
  await keep(async () => {
    await database.pool.query('SELECT count(*) FROM notes');
    await database.pool.query('SELECT pg_backend_pid()');
    await database.db.transaction(async (tx) => void (await tx.execute(sql`SELECT * FROM notes`)));
    seen.push(...(await stored()));
    return done;
  });
  expect(seen).toEqual([]);
  expect(await events()).toHaveLength(1);
});

test('a refusal is an event without a change; its transaction was taken back', async () => {
  await keep(async () => {
    await database.db
      .transaction(async (tx) => {
        await tx.execute(insert('x'));
        throw new Error('no');
      })
      .catch(() => undefined);
    return { note: null, errors: [{ code: 'CONFLICT' }, { code: 'CONFLICT' }] };
  });
  expect(await events()).toMatchObject([
    { outcome: 'REFUSED', codes: ['CONFLICT'], targetId: 'a', organization: null },
  ]);
  expect((await database.pool.query('SELECT FROM notes')).rowCount).toBe(0);
});

test('errors are refusals or faults; a statement that fails is taken back alone', async () => {
  const refused = new GraphQLError('no', { extensions: { code: 'FORBIDDEN' } });
  await keep(() => Promise.reject(refused));
  await keep(() => Promise.reject(new GraphQLError('no', { extensions: { code: 'SERVICE_UNAVAILABLE' } })));
  await keep(() => database.pool.query('INSERT INTO nowhere VALUES (1)'));
  expect((await events()).map(({ outcome, codes }) => [outcome, codes.join()])).toEqual([
    ['REFUSED', 'FORBIDDEN'],
    ['FAILED', 'SERVICE_UNAVAILABLE'],
    ['FAILED', 'INTERNAL_SERVER_ERROR'],
  ]);
});

test('fifty at once on two connections: each change has its own event', async () => {
  const texts = Array.from({ length: 50 }, (_, index) => `note-${index}`);
  const kept: string[] = [];
  await Promise.all(
    texts.map((text) =>
      keep(
        async ({ id }) => {
          await database.pool.query('INSERT INTO notes VALUES ($1)', [id]);
          kept.push(
            ...(
              await database.pool.query(
                `SELECT event->>'targetId' AS id FROM audit_outbox WHERE event->>'targetId' = $1`,
                [id],
              )
            ).rows.map((row) => row.id),
          );
          return { note: { id }, errors: [] };
        },
        { args: `id: "${text}"` },
      ),
    ),
  );
  expect(kept.toSorted()).toEqual(texts.toSorted());
  expect((await events()).map(({ targetId }) => targetId).toSorted()).toEqual(texts.toSorted());
});

test('a store that applies many changes at once takes the event into its own transaction', async () => {
  await keep(async () => {
    noteOrganization('organization-2');
    const event = currentRecording()?.take();
    expect(event).toMatchObject({ action: 'keep', organization: 'organization-2' });
    expect(currentRecording()?.take()).toBeUndefined();
    return { note: null, errors: [] };
  });
  expect(await events()).toMatchObject([{ organization: 'organization-2', outcome: 'DONE' }]);
});

/** As a store that knows how the mutation ends writes its event. */
async function writeComplete(event: AuditEvent | undefined): Promise<void> {
  if (!event) throw new Error('no mutation is recorded here');
  const { id, at, ...rest } = event;
  await database.pool.query('INSERT INTO audit_outbox VALUES ($1, $2, $3, true)', [id, at, rest]);
}

/** By which transaction each event was written last. */
const writings = async (): Promise<unknown[]> =>
  (await database.pool.query('SELECT xmin::text FROM audit_outbox ORDER BY id')).rows;

test('an event that was written as its mutation ends is not written again; one that ends otherwise is', async () => {
  let written: unknown[] = [];
  const keepLast = async (id: string, errors: { code: string }[]) => {
    const recording = currentRecording();
    const event = recording?.takeLast(id);
    await writeComplete(event);
    if (event) recording?.completed(event);
    written = await writings();
    return { note: { id }, errors };
  };
  await keep(() => keepLast('a', []));
  expect(await writings()).toEqual(written);
  await keep(() => keepLast('a', [{ code: 'CONFLICT' }]));
  expect(await writings()).not.toEqual(written);
  expect((await events()).map(({ targetId, outcome }) => [targetId, outcome])).toEqual([
    ['a', 'DONE'],
    ['a', 'REFUSED'],
  ]);
});

test('what outlives its mutation takes no event of it', async () => {
  let recording: ReturnType<typeof currentRecording>;
  await keep(() => {
    recording = currentRecording();
    return done;
  });
  expect(recording?.takeLast('b')).toBeUndefined();
});

test('ids, enums, numbers and truth values are kept; words, secrets and JSON are not', async () => {
  const details = `details: { id: "cmp_sk_0123", price: 1.5, text: "my diary", any: { a: 1 }, colours: [RED], apiToken: "t", more: { id: "spaces are words", price: 2 } }`;
  await keep(() => done, { args: `id: "a", text: "words", count: 3, ${details}` });
  expect((await events())[0]?.arguments).toEqual({
    id: 'a',
    count: 3,
    details: { price: 1.5, colours: ['RED'], more: { price: 2 } },
  });
});

test('who it was: people, keys, services, apps, nobody', async () => {
  const program = {
    kind: 'program',
    apiKeyId: 'key',
    instanceId: 'i',
    organizationId: 'o',
    scopes: [],
  } as const;
  const callers: AuditCaller[] = [
    program,
    { kind: 'service', service: 'runtime' },
    { kind: 'app' },
    { kind: 'anonymous' },
  ];
  for (const caller of callers) await keep(() => ({ note: null, errors: [] }), { caller });
  expect((await events()).map((event) => [event.actorKind, event.actorId, event.organization])).toEqual([
    ['API_KEY', 'key', 'o'],
    ['SERVICE', 'runtime', null],
    ['SERVICE', 'app', null],
    ['ANONYMOUS', 'anonymous', null],
  ]);
});

test('taken events are deleted when that is confirmed, not before', async () => {
  for (let count = 0; count < 3; count++) await keep(() => done);
  const first = await takeEvents(database.pool, [], 2);
  expect(first).toHaveLength(2);
  expect(await takeEvents(database.pool, [], 2)).toEqual(first);
  expect(
    await takeEvents(
      database.pool,
      first.map(({ id }) => id),
      2,
    ),
  ).toHaveLength(1);
});
