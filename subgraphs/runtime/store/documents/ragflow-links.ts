import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Db } from '#common/database/database.ts';
import { enqueue } from '#common/jobs/enqueue.ts';
import { documents } from './document-tables.ts';

export interface RagflowDocument {
  ragflowId: string;
  id: string;
  name: string;
  mediaType: string;
}

export const TAKING_QUEUE = 'ragflow';
const BATCH = 500;
/** A day of an outage. */
const ATTEMPTS = 300;

/** Which of RAGFlow's datasets and documents are ours. */
export interface RagflowLinks {
  /** The dataset of an instance, if it has one. */
  dataset(instanceId: string): Promise<string | undefined>;
  /** The dataset of an instance; `make` is called once, whoever else asks at the same moment. */
  datasetMadeBy(instanceId: string, make: () => Promise<string>): Promise<string>;
  /** False when our document has been deleted meanwhile. */
  keepDocument(documentId: string, ragflowId: string): Promise<boolean>;
  /** It finds the document from now on. */
  endTaking(documentId: string): Promise<void>;
  /** Asks for what was read before RAGFlow was configured to be taken to it; answers how many documents there are. */
  requestTaking(): Promise<number>;
  /** The instance's documents that are found here and not there (yet). */
  untaken(instanceId: string): Promise<ReadonlySet<string>>;
  /** Of these those that are found in the instance. */
  documents(instanceId: string, ragflowIds: readonly string[]): Promise<RagflowDocument[]>;
}

/** Kept in our database. */
export const createRagflowLinks = (db: Db): RagflowLinks => {
  const dataset = async (instanceId: string): Promise<string | undefined> => {
    const { rows } = await db.execute<{ datasetId: string }>(
      sql`SELECT dataset_id AS "datasetId" FROM ragflow_datasets WHERE instance_id = ${instanceId}`,
    );
    return rows[0]?.datasetId;
  };
  return {
    dataset,
    async datasetMadeBy(instanceId, make) {
      const known = await dataset(instanceId);
      if (known !== undefined) return known;
      return db.transaction(async (tx) => {
        await tx.execute(sql`SELECT pg_advisory_xact_lock(hashtextextended(${`ragflow ${instanceId}`}, 0))`);
        const made = (await dataset(instanceId)) ?? (await make());
        await tx.execute(sql`INSERT INTO ragflow_datasets (instance_id, dataset_id) VALUES (${instanceId}, ${made})
          ON CONFLICT (instance_id) DO NOTHING`);
        return made;
      });
    },
    async keepDocument(documentId, ragflowId) {
      const rows = await db
        .update(documents)
        .set({ ragflowId })
        .where(and(eq(documents.id, documentId), isNull(documents.deletedAt)))
        .returning({ id: documents.id });
      return rows.length > 0;
    },
    async endTaking(documentId) {
      await db.update(documents).set({ isFoundByRagflow: true }).where(eq(documents.id, documentId));
    },
    async requestTaking() {
      let count = 0;
      for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
        const { rows } = await db.execute<{ id: string }>(sql`
          SELECT id FROM documents WHERE state = 'READY' AND NOT is_found_by_ragflow AND deleted_at IS NULL
            AND id > ${after} ORDER BY id LIMIT ${BATCH}`);
        for (const { id } of rows)
          await enqueue(db, {
            queue: TAKING_QUEUE,
            key: id,
            payload: { document: id },
            maxAttempts: ATTEMPTS,
          });
        count += rows.length;
        const last = rows.at(-1);
        if (!last) return count;
        after = last.id;
      }
    },
    async untaken(instanceId) {
      const { rows } = await db.execute<{ id: string }>(sql`
        SELECT id FROM documents WHERE instance_id = ${instanceId} AND state = 'READY' AND NOT is_found_by_ragflow
          AND deleted_at IS NULL`);
      return new Set(rows.map(({ id }) => id));
    },
    async documents(instanceId, ragflowIds) {
      if (ragflowIds.length === 0) return [];
      const rows = await db
        .select({
          ragflowId: documents.ragflowId,
          id: documents.id,
          name: documents.name,
          mediaType: documents.mediaType,
        })
        .from(documents)
        .where(
          and(
            inArray(documents.ragflowId, [...ragflowIds]),
            eq(documents.instanceId, instanceId),
            eq(documents.state, 'READY'),
            isNull(documents.deletedAt),
          ),
        );
      return rows.map(({ ragflowId, id, name, mediaType }) => ({
        ragflowId: ragflowId ?? '',
        id,
        name,
        mediaType,
      }));
    },
  };
};
