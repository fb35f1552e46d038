import { sql } from 'drizzle-orm';
import type { Db, Executor } from '#common/database/database.ts';
import { enqueue } from '#common/jobs/enqueue.ts';
import type { PassagePlace, VectorStore } from '../../domain/documents/ports.ts';

/** So many passages, those whose signs differ least, are compared in full: all of an instance that has no more. */
const CANDIDATES = 400;
const BATCH = 500;

/** Jobs of one model: a process that has another configured leaves them to those that have this one. */
export const embeddingQueue = (model: string): string => `embeddings ${model}`;

/** In the transaction that makes the document READY. `times`: how often it was embedded before. */
export const requestEmbedding = (
  tx: Executor,
  document: string,
  model: string,
  times: number,
): Promise<void> =>
  enqueue(tx, { queue: embeddingQueue(model), key: `${document} ${times}`, payload: { document } });

/**
 * Vectors in any PostgreSQL: the signs of their components choose candidates, which an index holds, and the vectors
 * of those are compared here. Exact for instances of up to 400 passages.
 */
export const createVectorStore = (db: Db, model: string): VectorStore => ({
  async missing(documentId, limit) {
    const { rows } = await db.execute<{ number: number; text: string }>(sql`
      SELECT p.number, concat_ws(E'\n', d.name, p.heading, p.text) AS text
      FROM document_passages p JOIN documents d ON d.id = p.document_id
      WHERE p.document_id = ${documentId} AND d.deleted_at IS NULL AND NOT EXISTS (
        SELECT FROM passage_vectors v WHERE v.document_id = p.document_id AND v.number = p.number AND v.model = ${model})
      ORDER BY p.number LIMIT ${limit}`);
    return rows;
  },

  async put(documentId, vectors) {
    const rows = vectors.map(({ number, vector }) => ({
      number,
      signs: signsOf(vector),
      vector: bytesOf(vector).toString('base64'),
    }));
    await db.execute(sql`
      INSERT INTO passage_vectors (document_id, number, instance_id, model, signs, vector)
      SELECT p.document_id, p.number, d.instance_id, ${model}, given.signs::varbit, decode(given.vector, 'base64')
      FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS given (number int, signs text, vector text)
      JOIN document_passages p ON p.document_id = ${documentId} AND p.number = given.number
      JOIN documents d ON d.id = p.document_id AND d.deleted_at IS NULL
      ON CONFLICT (document_id, number)
        DO UPDATE SET model = excluded.model, signs = excluded.signs, vector = excluded.vector`);
  },

  async complete(documentId) {
    await db.execute(sql`UPDATE documents SET embedded_by = ${model}, embeddings = embeddings + 1
      WHERE id = ${documentId} AND embedded_by IS DISTINCT FROM ${model}`);
  },

  async nearest(instanceId, vector, limit) {
    const { rows } = await db.execute<{ documentId: string; number: number; vector: Buffer }>(sql`
      SELECT v.document_id AS "documentId", v.number, v.vector FROM (
        SELECT document_id, number FROM passage_vectors
        WHERE instance_id = ${instanceId} AND model = ${model} AND length(signs) = ${vector.length}
        ORDER BY bit_count(signs # ${signsOf(vector)}::varbit), document_id, number LIMIT ${CANDIDATES}
      ) AS rough JOIN passage_vectors v USING (document_id, number)`);
    return rows
      .map((row): PassagePlace & { likeness: number } => ({
        documentId: row.documentId,
        number: row.number,
        likeness: product(vector, vectorOf(row.vector)),
      }))
      .toSorted((a, b) => b.likeness - a.likeness)
      .slice(0, limit);
  },

  async requestMissing() {
    // Of models that nobody has configured for a day nobody waits any more.
    await db.execute(sql`DELETE FROM jobs WHERE queue LIKE 'embeddings %' AND queue <> ${embeddingQueue(model)}
      AND finished_at IS NULL AND created_at < now() - interval '1 day'`);
    let count = 0;
    for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
      const { rows } = await db.execute<{ id: string; embeddings: number }>(sql`
        SELECT id, embeddings FROM documents
        WHERE state = 'READY' AND deleted_at IS NULL AND passages > 0 AND embedded_by IS DISTINCT FROM ${model}
          AND id > ${after} ORDER BY id LIMIT ${BATCH}`);
      for (const { id, embeddings } of rows) await requestEmbedding(db, id, model, embeddings);
      count += rows.length;
      const last = rows.at(-1);
      if (!last) return count;
      after = last.id;
    }
  },
});

const signsOf = (vector: Float32Array): string =>
  Array.from(vector, (component) => (component > 0 ? '1' : '0')).join('');

const bytesOf = (vector: Float32Array): Buffer => {
  const bytes = Buffer.alloc(vector.length * 4);
  for (const [index, component] of vector.entries()) bytes.writeFloatLE(component, index * 4);
  return bytes;
};

const vectorOf = (bytes: Buffer): Float32Array =>
  Float32Array.from({ length: bytes.byteLength / 4 }, (_value, index) => bytes.readFloatLE(index * 4));

function product(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let index = 0; index < a.length; index++) sum += (a[index] ?? 0) * (b[index] ?? 0);
  return sum;
}
