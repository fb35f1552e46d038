import { sql, type SQL } from 'drizzle-orm';
import type { Db, Executor } from '#common/database/database.ts';
import { enqueue } from '#common/jobs/enqueue.ts';
import type { Logger } from '#common/process/logging.ts';
import type { PassagePlace, VectorStore } from '../../domain/documents/ports.ts';
import { createKeptSigns } from './kept-signs.ts';
import { createPgvector } from './pgvector.ts';
import { bytesOfSigns, likeliest, signsOf } from './signs.ts';
import { bytesOf, eachVector, vectorOf } from './stored-vectors.ts';

/** So many passages, those whose signs agree most, are compared in full: all of an instance that has no more. */
const CANDIDATES = 200;
const BATCH = 500;

/** Jobs of one model: a process that has another configured leaves them to those that have this one. */
export const embeddingQueue = (model: string): string => `embeddings ${model}`;

/** In the transaction that makes the document READY. `times`: how often it was embedded before, or what else is to be done. */
export const requestEmbedding = (
  tx: Executor,
  document: string,
  model: string,
  times: number | string,
): Promise<void> =>
  enqueue(tx, { queue: embeddingQueue(model), key: `${document} ${times}`, payload: { document } });

/**
 * Vectors in any PostgreSQL. Where it has pgvector, that finds the nearest; else, and while documents of an instance
 * wait to be kept for it, the signs of their components, which processes keep, choose candidates, and the vectors of
 * those are compared here. Exact for instances of up to 200 passages. A document is found by meaning once all its
 * passages have their vectors.
 */
export const createVectorStore = (db: Db, model: string, logger: Logger): VectorStore => {
  const signsOfInstance = createKeptSigns(db, model);
  const pgvector = createPgvector(db, model, logger);

  /** Where the endpoint changed the length of its vectors meanwhile, those of the first one's length. */
  const signsOfDocument = async (documentId: string): Promise<{ dimensions: number; signs: Buffer }> => {
    const signs: Buffer[] = [];
    let dimensions = 0;
    for await (const vectors of eachVector(db, documentId, model)) {
      for (const { number, vector } of vectors) {
        dimensions ||= vector.length;
        // A place for each passage, whether it has a vector that can be compared or not.
        while (signs.length < number) signs.push(Buffer.alloc(bytesOfSigns(dimensions)));
        if (vector.length === dimensions) signs.push(Buffer.from(signsOf(vector)));
      }
    }
    return { dimensions, signs: Buffer.concat(signs) };
  };

  const nearestBySigns = async (
    instanceId: string,
    vector: Float32Array,
    limit: number,
  ): Promise<PassagePlace[]> => {
    const places = await likeliest(vector, await signsOfInstance(instanceId, vector.length), CANDIDATES);
    if (places.length === 0) return [];
    const { rows } = await db.execute<{ documentId: string; number: number; vector: Buffer }>(sql`
      SELECT v.document_id AS "documentId", v.number, v.vector
      FROM unnest(${sql.param(places.map(({ documentId }) => documentId))}::uuid[],
        ${sql.param(places.map(({ number }) => number))}::int[]) AS place (document_id, number)
      JOIN passage_vectors v USING (document_id, number)
      WHERE v.instance_id = ${instanceId} AND v.model = ${model} AND length(v.vector) = ${vector.length * 4}`);
    return rows
      .map((row): PassagePlace & { likeness: number } => ({
        documentId: row.documentId,
        number: row.number,
        likeness: product(vector, vectorOf(row.vector)),
      }))
      .toSorted((a, b) => b.likeness - a.likeness)
      .slice(0, limit);
  };

  const completeIn = async (
    tx: Executor,
    documentId: string,
    { dimensions, signs }: { dimensions: number; signs: Buffer },
  ): Promise<void> => {
    await tx.execute(sql`
      WITH completed AS (
        UPDATE documents SET embedded_by = ${model}, embeddings = embeddings + 1
        WHERE id = ${documentId} AND deleted_at IS NULL AND (embedded_by IS DISTINCT FROM ${model} OR NOT EXISTS (
          SELECT FROM document_signs WHERE document_id = ${documentId} AND model = ${model}))
        RETURNING id
      )
      INSERT INTO document_signs (document_id, model, dimensions, signs)
      SELECT id, ${model}, ${dimensions}::int, ${signs}::bytea FROM completed
      ON CONFLICT (document_id) DO UPDATE
        SET model = excluded.model, dimensions = excluded.dimensions, signs = excluded.signs`);
    await pgvector.keep(tx, documentId);
  };

  /** Documents that can be found, and for which something is to be done; answers how many there are. */
  const requestEach = async (
    lack: SQL,
    request: (document: string, embeddings: number) => Promise<void>,
  ): Promise<number> => {
    let count = 0;
    for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
      const { rows } = await db.execute<{ id: string; embeddings: number }>(sql`
        SELECT id, embeddings FROM documents
        WHERE state = 'READY' AND deleted_at IS NULL AND passages > 0 AND (${lack})
          AND id > ${after} ORDER BY id LIMIT ${BATCH}`);
      for (const { id, embeddings } of rows) await request(id, embeddings);
      count += rows.length;
      const last = rows.at(-1);
      if (!last) return count;
      after = last.id;
    }
  };

  return {
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
        vector: bytesOf(vector).toString('base64'),
      }));
      await db.execute(sql`
      INSERT INTO passage_vectors (document_id, number, instance_id, model, vector)
      SELECT p.document_id, p.number, d.instance_id, ${model}, decode(given.vector, 'base64')
      FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS given (number int, vector text)
      JOIN document_passages p ON p.document_id = ${documentId} AND p.number = given.number
      JOIN documents d ON d.id = p.document_id AND d.deleted_at IS NULL
      ON CONFLICT (document_id, number) DO UPDATE SET model = excluded.model, vector = excluded.vector`);
    },

    async complete(documentId) {
      const signs = await signsOfDocument(documentId);
      const complete = (): Promise<void> => db.transaction((tx) => completeIn(tx, documentId, signs));
      await complete().catch((error: unknown) => {
        if (!pgvector.isGone(error)) throw error;
        return complete();
      });
    },

    nearest: async (instanceId, vector, limit) =>
      (await pgvector.nearest(instanceId, vector, limit)) ?? nearestBySigns(instanceId, vector, limit),

    lookForExtension: () => pgvector.look(),

    async requestMissing() {
      // Of models that nobody has configured for a day nobody waits any more.
      await db.execute(sql`DELETE FROM jobs WHERE queue LIKE 'embeddings %' AND queue <> ${embeddingQueue(model)}
      AND finished_at IS NULL AND created_at < now() - interval '1 day'`);
      const count = await requestEach(
        sql`embedded_by IS DISTINCT FROM ${model} OR NOT EXISTS (
          SELECT FROM document_signs WHERE document_id = documents.id AND model = ${model})`,
        (document, times) => requestEmbedding(db, document, model, times),
      );
      const lacking = pgvector.lacking();
      if (!lacking) return count;
      const { where, table } = lacking;
      // What was embedded before there was pgvector is kept for it by jobs, too, which ask no endpoint.
      return (
        count +
        (await requestEach(where, (document, times) =>
          requestEmbedding(db, document, model, `${times} pgvector ${table}`),
        ))
      );
    },
  };
};

function product(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let index = 0; index < a.length; index++) sum += (a[index] as number) * (b[index] as number);
  return sum;
}
