import { drizzle } from 'drizzle-orm/node-postgres';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase, type Database } from '#common/database/database.ts';
import { newId } from '#common/ids.ts';
import { createLogger } from '#common/process/logging.ts';
import { createTestDatabase, type TestDatabase } from '#test/harness/database.ts';
import { embedDocument } from '../../domain/documents/embed-document.ts';
import type { Embeddings, VectorStore } from '../../domain/documents/ports.ts';
import { anywhere, DIMENSIONS, heaps, keepDocument, random, shareOfNearest } from './vectors.fixture.ts';
import { createVectorStore } from './vectors.ts';

const silent = createLogger('test', 'silent');
let testDatabase: TestDatabase;
let database: Database;
let vectors: VectorStore;

beforeAll(async () => {
  testDatabase = await createTestDatabase('runtime');
  database = openDatabase({
    url: testDatabase.url,
    maxConnections: 5,
    applicationName: 'test',
    logger: silent,
  });
  vectors = createVectorStore(database.db, 'a model', silent);
});
afterAll(async () => {
  await database?.close();
  await testDatabase?.drop();
});

const sparse = (): Float32Array => anywhere(384).map((value) => (random() < 0.95 ? 0 : value));

const keep = (
  instanceId: string,
  of: readonly Float32Array[],
  { store = vectors, isCompleted = true } = {},
): Promise<string> => keepDocument(database.pool, instanceId, of, { store, isCompleted });

test('of more passages than are compared in full nearly all of the nearest are found, best first', async () => {
  const instance = newId();
  const { passages, questions } = heaps(3_000);
  await keep(instance, passages);
  expect(await shareOfNearest(vectors, instance, passages, questions)).toBeGreaterThanOrEqual(0.95);
  const [question] = questions as [Float32Array];
  const found = await vectors.nearest(instance, question, 5);
  expect(found[0]).toMatchObject({ number: 0 });
});

test('a search knows what other processes embedded, embedded anew and deleted since the last one', async () => {
  const instance = newId();
  const other = createVectorStore(database.db, 'a model', silent);
  const [north, south] = [anywhere(), anywhere()];
  const first = await keep(instance, [north]);
  expect(await vectors.nearest(instance, north, 5)).toMatchObject([{ documentId: first }]);
  const second = await keep(instance, [south, north], { store: other });
  expect(await vectors.nearest(instance, south, 1)).toMatchObject([{ documentId: second, number: 0 }]);
  await database.pool.query('UPDATE documents SET deleted_at = now() WHERE id = $1', [second]);
  expect(await vectors.nearest(instance, south, 5)).toMatchObject([{ documentId: first }]);
  await other.put(first, [{ number: 0, vector: south }]);
  await database.pool.query('UPDATE documents SET embedded_by = NULL WHERE id = $1', [first]);
  expect(await vectors.nearest(instance, south, 5)).toEqual([]);
  await other.complete(first);
  expect(await vectors.nearest(instance, south, 5)).toMatchObject([{ documentId: first }]);
});

test('nothing is near of another instance, another model, another length, or not embedded to its end', async () => {
  const instance = newId();
  const question = anywhere();
  await keep(newId(), [question]);
  await keep(instance, [question], { store: createVectorStore(database.db, 'another model', silent) });
  await keep(instance, [anywhere(DIMENSIONS + 8)]);
  // The endpoint changed in the middle of it.
  const changed = await keep(instance, [question, anywhere(DIMENSIONS + 8)]);
  await keep(instance, [question], { isCompleted: false });
  expect(await vectors.nearest(instance, question, 5)).toMatchObject([{ documentId: changed, number: 0 }]);
  expect(await vectors.nearest(instance, anywhere(DIMENSIONS + 8), 5)).toHaveLength(1);
});

test('searches of an instance at the same moment read it once', async () => {
  const instance = newId();
  const question = anywhere();
  await keep(instance, [question]);
  let read = 0;
  const logger = {
    logQuery: (query: string) => void (read += Number(query.includes('FROM document_signs'))),
  };
  const store = createVectorStore(drizzle({ client: database.pool, logger }), 'a model', silent);
  const found = await Promise.all(Array.from({ length: 5 }, () => store.nearest(instance, question, 5)));
  expect(found.map((places) => places.length)).toEqual([1, 1, 1, 1, 1]);
  expect(read).toBe(1);
});

test('vectors most of whose components are zero are told apart by their signs', async () => {
  const instance = newId();
  const passages = Array.from({ length: 3_000 }, sparse);
  await keep(instance, passages);
  const questions = passages.slice(0, 20).map((passage) => {
    const other = sparse();
    return passage.map((value, index) => value + (other[index] as number));
  });
  expect(await shareOfNearest(vectors, instance, passages, questions)).toBeGreaterThanOrEqual(0.95);
});

test('a document that was embedded before its signs were kept together waits for a job that asks no endpoint', async () => {
  const instance = newId();
  const passages = Array.from({ length: 12 }, () => anywhere());
  const id = await keep(instance, passages);
  await vectors.requestMissing();
  const waiting = 'SELECT FROM jobs WHERE finished_at IS NULL AND payload = $1';
  expect((await database.pool.query(waiting, [{ document: id }])).rowCount).toBe(0);
  await database.pool.query('DELETE FROM document_signs WHERE document_id = $1', [id]);
  await vectors.requestMissing();
  expect((await database.pool.query(waiting, [{ document: id }])).rowCount).toBe(1);
  const embeddings: Embeddings = { model: 'a model', embed: () => Promise.reject(new Error('asked')) };
  await embedDocument(id, embeddings, vectors, new AbortController().signal);
  const [nearest] = await vectors.nearest(instance, passages[7] as Float32Array, 5);
  expect(nearest).toMatchObject({ documentId: id, number: 7 });
});
