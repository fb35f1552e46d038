import type { Pool } from 'pg';
import { newId } from '#common/ids.ts';
import type { VectorStore } from '../../domain/documents/ports.ts';

/** No whole block of those that are turned together. */
export const DIMENSIONS = 44;

/** The same numbers on every run. */
let state = 7;
export const random = (): number => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;

export const around = (centre: Float32Array, distance: number): Float32Array => {
  const vector = centre.map((component) => component + distance * (random() - 0.5));
  const length = Math.hypot(...vector);
  return vector.map((component) => component / length);
};

export const anywhere = (dimensions = DIMENSIONS): Float32Array => around(new Float32Array(dimensions), 1);

/** So many in forty heaps, and questions near twenty of them. */
export function heaps(count: number): { passages: Float32Array[]; questions: Float32Array[] } {
  const centres = Array.from({ length: 40 }, () => anywhere());
  const passages = Array.from({ length: count }, (_value, index) =>
    around(centres[index % 40] as Float32Array, 0.4),
  );
  return { passages, questions: passages.slice(0, 20).map((passage) => around(passage, 0.2)) };
}

/** A document with a passage for each vector. */
export async function keepDocument(
  pool: Pool,
  instanceId: string,
  vectors: readonly Float32Array[],
  { store, isCompleted = true }: { store: VectorStore; isCompleted?: boolean },
): Promise<string> {
  const id = newId();
  await pool.query(
    `INSERT INTO documents (id, instance_id, organization_id, name, media_type, bytes, content_hash, state, passages)
     VALUES ($1, $2, $2, 'A document', 'text/plain', 1, 'a hash', 'READY', $3)`,
    [id, instanceId, vectors.length],
  );
  await pool.query(
    `INSERT INTO document_passages (document_id, number, text, words, length)
     SELECT $1, number, 'A text', '', 1 FROM generate_series(0, $2::int - 1) AS number`,
    [id, vectors.length],
  );
  await store.put(
    id,
    vectors.map((vector, number) => ({ number, vector })),
  );
  if (isCompleted) await store.complete(id);
  return id;
}

const likeness = (a: Float32Array, b: Float32Array): number =>
  a.reduce((sum, component, index) => sum + component * (b[index] ?? 0), 0);

/** Which share of the five nearest passages of its only document a search finds among its first five. */
export async function shareOfNearest(
  store: VectorStore,
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
    const numbers = new Set((await store.nearest(instanceId, question, 5)).map(({ number }) => number));
    found += nearest.filter(({ number }) => numbers.has(number)).length / 5;
  }
  return found / questions.length;
}
