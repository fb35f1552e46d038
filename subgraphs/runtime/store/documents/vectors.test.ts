import { drizzle } from 'drizzle-orm/node-postgres';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase, type Database } from '#common/database/database.ts';
import { newId } from '#common/ids.ts';
import { createLogger } from '#common/process/logging.ts';
import { createTestDatabase, type TestDatabase } from '#test/harness/database.ts';
import { embedDocument } from '../../domain/documents/embed-document.ts';
import type { Embeddings, PassagePlace, VectorStore } from '../../domain/documents/ports.ts';
import { createVectorStore } from './vectors.ts';

/** No whole block of those that are turned together. */
const DIMENSIONS = 44;

let testDatabase: TestDatabase;
let database: Database;
let vectors: VectorStore;

beforeAll(async () => {
  testDatabase = await createTestDatabase('runtime');
  const logger = createLogger('test', 'silent');
  database = openDatabase({ url: testDatabase.url, maxConnections: 5, applicationName: 'test', logger });
  vectors = createVectorStore(database.db, 'a model');
});
afterAll(async () => {
  await database?.close();
  await testDatabase?.drop();
});

/** The same numbers on every run. */
let state = 7;
const random = (): number => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;

const around = (centre: Float32Array, distance: number): Float32Array => {
  const vector = centre.map((component) => component + distance * (random() - 0.5));
  const length = Math.hypot(...vector);
  return vector.map((component) => component / length);
};
const anywhere = (dimensions = DIMENSIONS): Float32Array => around(new Float32Array(dimensions), 1);

async function keepDocument(
  instanceId: string,
  of: readonly Float32Array[],
  { store = vectors, completed = true } = {},
): Promise<string> {
  const id = newId();
  await database.pool.query(
    `INSERT INTO documents (id, instance_id, organization_id, name, media_type, bytes, content_hash, state, passages)
     VALUES ($1, $2, $2, 'A document', 'text/plain', 1, 'a hash', 'READY', $3)`,
    [id, instanceId, of.length],
  );
  await database.pool.query(
    `INSERT INTO document_passages (document_id, number, text, words, length)
     SELECT $1, number, 'A text', '', 1 FROM generate_series(0, $2::int - 1) AS number`,
    [id, of.length],
  );
  await store.put(
    id,
    of.map((vector, number) => ({ number, vector })),
  );
  if (completed) await store.complete(id);
  return id;
}

const sparse = (): Float32Array => anywhere(384).map((value) => (random() < 0.95 ? 0 : value));

const likeness = (a: Float32Array, b: Float32Array): number =>
  a.reduce((sum, component, index) => sum + component * (b[index] ?? 0), 0);

const numbersOf = (places: readonly PassagePlace[]): number[] => places.map(({ number }) => number);

test('of more passages than are compared in full nearly all of the nearest are found, best first', async () => {
  const instance = newId();
  const centres = Array.from({ length: 40 }, () => anywhere());
  const passages = Array.from({ length: 3_000 }, (_value, index) =>
    around(centres[index % 40] as Float32Array, 0.4),
  );
  await keepDocument(instance, passages);
  const questions = passages.slice(0, 20).map((passage) => around(passage, 0.2));
  expect(await shareOfNearest(instance, passages, questions)).toBeGreaterThanOrEqual(0.95);
  const [question] = questions as [Float32Array];
  const found = await vectors.nearest(instance, question, 5);
  expect(found[0]).toMatchObject({ number: 0 });
});

/** Which share of the five nearest passages a search finds among its first five. */
async function shareOfNearest(
  instanceId: string,
  passages: readonly Float32Array[],
  questions: readonly Float32Array[],
): Promise<number> {
  let found = 0;
  for (const question of questions) {
    const nearest = passages
      .map((vector, number) => ({ number, likeness: likeness(question, vector) }))
      .toSorted((a, b) => b.likeness - a.likeness)
      .slice(0, 5);
    const numbers = numbersOf(await vectors.nearest(instanceId, question, 5));
    found += nearest.filter(({ number }) => numbers.includes(number)).length / 5;
  }
  return found / questions.length;
}

test('a search knows what other processes embedded, embedded anew and deleted since the last one', async () => {
  const instance = newId();
  const other = createVectorStore(database.db, 'a model');
  const [north, south] = [anywhere(), anywhere()];
  const first = await keepDocument(instance, [north]);
  expect(await vectors.nearest(instance, north, 5)).toMatchObject([{ documentId: first }]);
  const second = await keepDocument(instance, [south, north], { store: other });
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
  await keepDocument(newId(), [question]);
  await keepDocument(instance, [question], { store: createVectorStore(database.db, 'another model') });
  await keepDocument(instance, [anywhere(DIMENSIONS + 8)]);
  // The endpoint changed in the middle of it.
  const changed = await keepDocument(instance, [question, anywhere(DIMENSIONS + 8)]);
  await keepDocument(instance, [question], { completed: false });
  expect(await vectors.nearest(instance, question, 5)).toMatchObject([{ documentId: changed, number: 0 }]);
  expect(await vectors.nearest(instance, anywhere(DIMENSIONS + 8), 5)).toHaveLength(1);
});

test('searches of an instance at the same moment read it once', async () => {
  const instance = newId();
  const question = anywhere();
  await keepDocument(instance, [question]);
  let read = 0;
  const logger = {
    logQuery: (query: string) => void (read += Number(query.includes('FROM document_signs'))),
  };
  const store = createVectorStore(drizzle({ client: database.pool, logger }), 'a model');
  const found = await Promise.all(Array.from({ length: 5 }, () => store.nearest(instance, question, 5)));
  expect(found.map((places) => places.length)).toEqual([1, 1, 1, 1, 1]);
  expect(read).toBe(1);
});

test('vectors most of whose components are zero are told apart by their signs', async () => {
  const instance = newId();
  const passages = Array.from({ length: 3_000 }, sparse);
  await keepDocument(instance, passages);
  const questions = passages.slice(0, 20).map((passage) => {
    const other = sparse();
    return passage.map((value, index) => value + (other[index] as number));
  });
  expect(await shareOfNearest(instance, passages, questions)).toBeGreaterThanOrEqual(0.95);
});

test('a document that was embedded before its signs were kept together waits for a job that asks no endpoint', async () => {
  const instance = newId();
  const passages = Array.from({ length: 12 }, () => anywhere());
  const id = await keepDocument(instance, passages);
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
