import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Db } from '#common/database/database.ts';
import { documents } from './document-tables.ts';

export interface RagflowDocument {
  ragflowId: string;
  id: string;
  name: string;
  mediaType: string;
}

/** Which of RAGFlow's datasets and documents are ours. */
export interface RagflowLinks {
  /** The dataset of an instance, if it has one. */
  dataset(instanceId: string): Promise<string | undefined>;
  /** The dataset of an instance; `make` is called once, whoever else asks at the same moment. */
  datasetMadeBy(instanceId: string, make: () => Promise<string>): Promise<string>;
  /** False when our document has been deleted meanwhile. */
  keepDocument(documentId: string, ragflowId: string): Promise<boolean>;
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
