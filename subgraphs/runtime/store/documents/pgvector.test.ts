import { drizzle } from 'drizzle-orm/node-postgres';
import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { openDatabase, type Database } from '#common/database/database.ts';
import { newId } from '#common/ids.ts';
import type { TestDatabase } from '#test/harness/database.ts';
import { createDatabaseWithPgvector } from '#test/harness/pgvector.ts';
import { embedDocument } from '../../domain/documents/embed-document.ts';
import type { Embeddings, VectorStore } from '../../domain/documents/ports.ts';
import { anywhere, around, DIMENSIONS, heaps, keepDocument, shareOfNearest } from './vectors.fixture.ts';
import { createVectorStore } from './vectors.ts';

let testDatabase: TestDatabase;
let database: Database;
let statements: { query: string; params: unknown[] }[] = [];
let said: { level: number; msg: string }[] = [];
const logger = pino({ level: 'info' }, { write: (line) => void said.push(JSON.parse(line)) });

beforeAll(async () => {
  testDatabase = await createDatabaseWithPgvector('runtime');
  // One connection, so that a role that it takes is everybody's.
  database = openDatabase({ url: testDatabase.url, maxConnections: 1, applicationName: 'test', logger });
});
beforeEach(() => void ([statements, said] = [[], []]));
afterEach(async () => void (await run('RESET ROLE; DROP EXTENSION IF EXISTS vector CASCADE')));
afterAll(async () => {
  await database?.close();
  await testDatabase?.drop();
});

const run = (text: string, values?: unknown[]) => database.pool.query(text, values);

/** A process of its own, as far as it keeps anything. */
const newStore = (model = 'a model'): VectorStore => {
  const queries = {
    logQuery: (query: string, params: unknown[]) => void statements.push({ query, params }),
  };
  return createVectorStore(drizzle({ client: database.pool, logger: queries }), model, logger);
};

async function storeWithPgvector(model?: string): Promise<VectorStore> {
  const store = newStore(model);
  await store.lookForExtension();
  return store;
}

const keep = (instanceId: string, of: readonly Float32Array[], store: VectorStore): Promise<string> =>
  keepDocument(database.pool, instanceId, of, { store });

/** How the last search found what it found. */
const way = (): 'pgvector' | 'signs' | undefined =>
  statements
    .map(({ query }) => {
      if (query.includes('AS place (')) return 'signs' as const;
      return query.includes('FROM passage_halfvecs') ? ('pgvector' as const) : undefined;
    })
    .findLast(Boolean);

const messages = (): string[] => said.map(({ msg }) => msg);

test('it is created where it is there, and finds nearly all of the nearest, best first', async () => {
  const store = await storeWithPgvector();
  expect(messages()).toEqual(['passages are compared by pgvector']);
  const instance = newId();
  const { passages, questions } = heaps(1_000);
  await keep(instance, passages, store);
  expect(await shareOfNearest(store, instance, passages, questions)).toBeGreaterThanOrEqual(0.95);
  const [question] = questions as [Float32Array];
  expect((await store.nearest(instance, question, 5))[0]).toMatchObject({ number: 0 });
  expect(way()).toBe('pgvector');
  await run('ANALYZE');
  const { query, params } = statements.at(-1)!;
  const { rows } = await run(`EXPLAIN (COSTS OFF) ${query}`, params);
  const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
  expect(plan).toContain('Index Scan using passage_halfvecs_pkey');
  expect(plan).not.toContain('Seq Scan on passage_halfvecs');
});

test('of a few passages it finds all that are nearest, in their order', async () => {
  const store = await storeWithPgvector();
  const instance = newId();
  const passages = Array.from({ length: 150 }, () => anywhere());
  await keep(instance, passages, store);
  const questions = Array.from({ length: 10 }, () => anywhere());
  expect(await shareOfNearest(store, instance, passages, questions)).toBe(1);
  const other = newStore();
  for (const question of questions) {
    const bySigns = await other.nearest(instance, question, 10);
    expect(await store.nearest(instance, question, 10)).toEqual(
      bySigns.map(({ documentId, number }) => ({ documentId, number })),
    );
  }
});

test('a search knows what was embedded, embedded anew and deleted since the last one', async () => {
  const store = await storeWithPgvector();
  const other = await storeWithPgvector();
  const instance = newId();
  const [north, south] = [anywhere(), anywhere()];
  const first = await keep(instance, [north], store);
  expect(await store.nearest(instance, north, 5)).toEqual([{ documentId: first, number: 0 }]);
  const second = await keep(instance, [south, north], other);
  expect(await store.nearest(instance, south, 1)).toEqual([{ documentId: second, number: 0 }]);
  await run('UPDATE documents SET deleted_at = now() WHERE id = $1', [second]);
  expect(await store.nearest(instance, south, 5)).toEqual([{ documentId: first, number: 0 }]);
  await other.put(first, [{ number: 0, vector: south }]);
  await run('UPDATE documents SET embedded_by = NULL WHERE id = $1', [first]);
  expect(await store.nearest(instance, south, 5)).toEqual([]);
  await other.complete(first);
  expect(await store.nearest(instance, south, 5)).toEqual([{ documentId: first, number: 0 }]);
  expect(way()).toBe('pgvector');
  await run('DELETE FROM document_passages WHERE document_id = $1', [first]);
  expect((await run('SELECT FROM passage_halfvecs WHERE document_id = $1', [first])).rowCount).toBe(0);
});

test('nothing is near of another instance, another model, another length', async () => {
  const store = await storeWithPgvector();
  const instance = newId();
  const question = anywhere();
  await keep(newId(), [question], store);
  await keep(instance, [question], await storeWithPgvector('another model'));
  await keep(instance, [anywhere(DIMENSIONS + 8)], store);
  // The endpoint changed in the middle of it.
  const changed = await keep(instance, [question, anywhere(DIMENSIONS + 8)], store);
  expect(await store.nearest(instance, question, 5)).toEqual([{ documentId: changed, number: 0 }]);
  expect(await store.nearest(instance, anywhere(DIMENSIONS + 8), 5)).toHaveLength(1);
  expect(way()).toBe('pgvector');
});

test('what was embedded before it came is found until jobs that ask no endpoint keep it for pgvector, once', async () => {
  const instance = newId();
  const passages = Array.from({ length: 12 }, () => anywhere());
  const id = await keep(instance, passages, newStore());
  const store = await storeWithPgvector();
  const found = async (): Promise<unknown> => (await store.nearest(instance, passages[7]!, 5))[0];
  expect(await found()).toMatchObject({ documentId: id, number: 7 });
  expect(way()).toBe('signs');
  await store.requestMissing();
  await store.requestMissing();
  const waiting = 'SELECT FROM jobs WHERE finished_at IS NULL AND payload = $1';
  expect((await run(waiting, [{ document: id }])).rowCount).toBe(1);
  await run('DELETE FROM jobs');
  const embeddings: Embeddings = { model: 'a model', embed: () => Promise.reject(new Error('asked')) };
  await embedDocument(id, embeddings, store, new AbortController().signal);
  expect(await found()).toEqual({ documentId: id, number: 7 });
  expect(way()).toBe('pgvector');
  await store.requestMissing();
  expect((await run(waiting, [{ document: id }])).rowCount).toBe(0);
});

test('the signs that a process keeps are compared in an instance of more than twenty thousand passages', async () => {
  const store = await storeWithPgvector();
  const instance = newId();
  const vector = anywhere();
  const id = await keep(instance, [vector], store);
  const after = async (passages: number): Promise<string | undefined> => {
    await run('UPDATE documents SET passages = $2 WHERE id = $1', [id, passages]);
    expect(await store.nearest(instance, vector, 5)).toMatchObject([{ documentId: id, number: 0 }]);
    return way();
  };
  expect(await after(20_000)).toBe('pgvector');
  expect(await after(20_001)).toBe('signs');
});

test('a document that a process without it embedded anew is not found by what it meant before', async () => {
  const store = await storeWithPgvector();
  const instance = newId();
  const [north, south] = [anywhere(), anywhere()];
  const id = await keep(instance, [north, around(north, 0.1)], store);
  const without = newStore();
  await run('UPDATE documents SET embedded_by = NULL WHERE id = $1', [id]);
  await without.put(id, [
    { number: 0, vector: around(south, 0.1) },
    { number: 1, vector: south },
  ]);
  await without.complete(id);
  expect((await store.nearest(instance, south, 1))[0]).toMatchObject({ documentId: id, number: 1 });
  expect(way()).toBe('signs');
});

test('where it is dropped, searches and jobs go on without it, and with it when it is back, in whatever schema', async () => {
  const store = await storeWithPgvector();
  const instance = newId();
  const vector = anywhere();
  const first = await keep(instance, [vector], store);
  await run('DROP EXTENSION vector CASCADE');
  expect(await store.nearest(instance, vector, 5)).toMatchObject([{ documentId: first }]);
  expect(messages()).toEqual([
    'passages are compared by pgvector',
    'pgvector is not there any more: passages are compared by this process',
  ]);
  // One that has not heard of it.
  const other = await storeWithPgvector();
  await run('DROP EXTENSION vector CASCADE');
  const second = await keep(instance, [vector], other);
  expect(await other.nearest(instance, vector, 5)).toHaveLength(2);
  await run('CREATE SCHEMA IF NOT EXISTS extensions; CREATE EXTENSION vector SCHEMA extensions');
  await store.lookForExtension();
  await store.requestMissing();
  await store.complete(first);
  expect(await store.nearest(instance, vector, 5)).toHaveLength(2);
  expect(way()).toBe('signs');
  await store.complete(second);
  expect(await store.nearest(instance, vector, 5)).toHaveLength(2);
  expect(way()).toBe('pgvector');
});

test('a dump that was restored without its tables is searched, and they are made at the next look', async () => {
  const store = await storeWithPgvector();
  const instance = newId();
  const vector = anywhere();
  const id = await keep(instance, [vector], store);
  await run('DROP TABLE passage_halfvecs');
  expect(await store.nearest(instance, vector, 5)).toMatchObject([{ documentId: id }]);
  await store.lookForExtension();
  expect(await store.nearest(instance, vector, 5)).toMatchObject([{ documentId: id }]);
  await store.complete(id);
  expect(await store.nearest(instance, vector, 5)).toEqual([{ documentId: id, number: 0 }]);
  expect(way()).toBe('pgvector');
});

test('a role that may not create it, and a version that is too old, are told of once, with what to do', async () => {
  await run(`DO $$ BEGIN CREATE ROLE may_not_create; EXCEPTION WHEN duplicate_object THEN END $$;
    GRANT ALL ON ALL TABLES IN SCHEMA public TO may_not_create; SET ROLE may_not_create`);
  const store = newStore();
  await store.lookForExtension();
  await store.lookForExtension();
  expect(messages()).toEqual([expect.stringContaining('says CREATE EXTENSION vector in this database')]);
  const instance = newId();
  const vector = anywhere();
  const id = await keep(instance, [vector], store);
  expect(await store.nearest(instance, vector, 5)).toMatchObject([{ documentId: id }]);
  await run(
    "RESET ROLE; CREATE EXTENSION vector; UPDATE pg_extension SET extversion = '0.6.2' WHERE extname = 'vector'",
  );
  await store.lookForExtension();
  expect(messages().at(-1)).toContain('pgvector 0.6.2 is too old');
  expect(await store.nearest(instance, vector, 5)).toMatchObject([{ documentId: id }]);
  expect(said.map(({ level }) => level)).toEqual([40, 40]);
});
