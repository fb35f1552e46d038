import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Db, Executor } from '#common/database/database.ts';
import type { LimitLeft } from '#common/graph/limits-left.ts';
import { enqueue } from '#common/jobs/enqueue.ts';
import type { Sweep } from '#common/database/sweeper.ts';
import type { Document, DocumentQuota } from '../../domain/documents/document.ts';
import type {
  DocumentStore,
  QuotaExceeded,
  QuotaLeft,
  RemovedDocument,
} from '../../domain/documents/ports.ts';
import { deletePassages, insertPassages } from './passages.ts';
import { requestEmbedding } from './vectors.ts';
import { documentContents, documents } from './document-tables.ts';

export const DOCUMENT_QUEUE = 'documents';
/** Bytes that go to the object store, and what goes from there and from RAGFlow. */
export const BYTES_QUEUE = 'document-bytes';

export interface BytesPayload {
  document?: string;
  removed?: RemovedDocument;
}

/** An hour of an outage. */
const ATTEMPTS = 20;
/** A day of one. */
const BYTES_ATTEMPTS = 300;
const REMOVED_AGAIN_MS = 10 * 60_000;

export interface DocumentStoreOptions {
  /** Where an embeddings endpoint is configured: by which model documents are embedded. */
  embeddedBy?: string;
  /** Bytes go to an object store. */
  isMovedOutside?: boolean;
  /** RAGFlow reads and finds documents, so that deleted ones have to go from there, too. */
  isReadElsewhere?: boolean;
}

/** The instance's documents: their bytes, their passages, and where they stand. */
export const createDocumentStore = (
  db: Db,
  { embeddedBy, isMovedOutside = false, isReadElsewhere = false }: DocumentStoreOptions = {},
): DocumentStore => ({
  find: (id) => find(db, id),

  insert: (document, content, quota) =>
    db.transaction(async (tx) => {
      await tx.execute(
        sql`SELECT pg_advisory_xact_lock(hashtextextended(${`documents ${document.instanceId}`}, 0))`,
      );
      const known = await find(tx, document.id);
      if (known) return { kind: 'exists', document: known };
      const checked = await checkQuota(tx, document, quota);
      if (checked.kind === 'exceeded') return checked;
      const [row] = await tx
        .insert(documents)
        .values({ ...document, ...defaults })
        .returning();
      if (!row) throw new Error(`the document ${document.id} was not stored`);
      if (content) await keepContent(tx, document.id, content, isMovedOutside);
      return { kind: 'inserted', document: row, limits: checked.limits };
    }),

  /** The bytes of an upload have come. */
  upload: (id, content) =>
    db.transaction(async (tx) => {
      const rows = await tx
        .update(documents)
        .set({ state: 'PROCESSING', bytes: content.byteLength })
        .where(and(eq(documents.id, id), eq(documents.state, 'UPLOADING'), isNull(documents.deletedAt)))
        .returning({ id: documents.id });
      if (rows.length === 0) return false;
      await keepContent(tx, id, content, isMovedOutside);
      return true;
    }),

  async content(id) {
    const [row] = await db.select().from(documentContents).where(eq(documentContents.documentId, id));
    if (row) return row.bytes;
    const [document] = await db
      .select({ isStoredOutside: documents.isStoredOutside })
      .from(documents)
      .where(eq(documents.id, id));
    return document?.isStoredOutside ? 'outside' : undefined;
  },

  beginMove: (id) =>
    db.transaction(async (tx) => {
      const rows = await tx
        .update(documents)
        .set({ isStoredOutside: true })
        .where(and(eq(documents.id, id), isNull(documents.deletedAt)))
        .returning({ id: documents.id });
      if (rows.length === 0) return undefined;
      const [row] = await tx.select().from(documentContents).where(eq(documentContents.documentId, id));
      return row?.bytes;
    }),

  async endMove(id) {
    const rows = await db
      .delete(documentContents)
      .where(eq(documentContents.documentId, id))
      .returning({ id: documentContents.documentId });
    return rows.length > 0;
  },

  async takeUpMoves({ objectStore, ragflow }) {
    const { rowCount } = await db.execute(sql`
      WITH taken AS (
        UPDATE jobs SET failed_at = NULL, run_at = now(), max_attempts = attempts + ${BYTES_ATTEMPTS}
        WHERE queue = ${BYTES_QUEUE} AND failed_at IS NOT NULL AND (
          (${objectStore} AND (payload ? 'document' OR (payload->'removed'->>'isStoredOutside')::boolean))
          OR (${ragflow} AND (payload->'removed'->>'isInRagflow')::boolean))
        RETURNING id)
      SELECT id, pg_notify('jobs', ${BYTES_QUEUE}) FROM taken`);
    return rowCount ?? 0;
  },

  ready: (id, passages) =>
    db.transaction(async (tx) => {
      const [row] = await tx.select().from(documents).where(eq(documents.id, id)).for('update');
      if (!row || row.state !== 'PROCESSING' || row.deletedAt) return;
      const totals = await insertPassages(tx, row, passages);
      await tx
        .update(documents)
        .set({ state: 'READY', isFoundByRagflow: isReadElsewhere, ...totals })
        .where(eq(documents.id, id));
      if (embeddedBy !== undefined) await requestEmbedding(tx, id, embeddedBy, 0);
    }),

  async fail(id, failure) {
    await db
      .update(documents)
      .set({ state: 'FAILED', failure })
      .where(and(eq(documents.id, id), inArray(documents.state, ['UPLOADING', 'PROCESSING'])));
  },

  delete: (id) =>
    db.transaction(async (tx) => {
      const [row] = await tx
        .update(documents)
        .set({ deletedAt: sql`now()` })
        .where(and(eq(documents.id, id), isNull(documents.deletedAt)))
        .returning();
      if (!row) return;
      await requestRemoval(tx, row, isReadElsewhere);
      await deletePassages(tx, row);
      await tx.delete(documentContents).where(eq(documentContents.documentId, id));
    }),

  /** Replaces a document of this name, as a flow writes it; its passages are there at once. */
  save: (document, text, passages, quota) =>
    db.transaction(async (tx) => {
      await tx.execute(
        sql`SELECT pg_advisory_xact_lock(hashtextextended(${`documents ${document.instanceId}`}, 0))`,
      );
      const known = await tx
        .select()
        .from(documents)
        .where(
          and(
            eq(documents.instanceId, document.instanceId),
            eq(documents.name, document.name),
            isNull(documents.deletedAt),
          ),
        );
      if (known.some(({ contentHash }) => contentHash === document.contentHash)) return undefined;
      for (const row of known) {
        await tx
          .update(documents)
          .set({ deletedAt: sql`now()` })
          .where(eq(documents.id, row.id));
        await tx.delete(documentContents).where(eq(documentContents.documentId, row.id));
        await requestRemoval(tx, row, isReadElsewhere);
        await deletePassages(tx, row);
      }
      const checked = await checkQuota(tx, document, quota);
      if (checked.kind === 'exceeded') return checked;
      await tx.insert(documents).values({ ...document, ...defaults, state: 'PROCESSING' });
      await keepContent(tx, document.id, Buffer.from(text), isMovedOutside);
      // Another one reads it, and finds it when that is done.
      if (isReadElsewhere) return undefined;
      const totals = await insertPassages(tx, document, passages);
      await tx
        .update(documents)
        .set({ state: 'READY', ...totals })
        .where(eq(documents.id, document.id));
      if (embeddedBy !== undefined) await requestEmbedding(tx, document.id, embeddedBy, 0);
      return undefined;
    }),

  async texts(instanceId, maxCharacters) {
    const { rows } = await db.execute<{ name: string; text: string }>(sql`
      SELECT name, text FROM (
        SELECT d.name, d.created_at, d.id, string_agg(concat_ws(E'\n', p.heading, p.text), E'\n\n' ORDER BY p.number) AS text,
          sum(sum(length(p.text))) OVER (ORDER BY d.created_at DESC, d.id DESC) AS characters
        FROM documents d JOIN document_passages p ON p.document_id = d.id
        WHERE d.instance_id = ${instanceId} AND d.state = 'READY' AND d.deleted_at IS NULL
        GROUP BY d.id ORDER BY d.created_at DESC, d.id DESC LIMIT 100
      ) AS newest WHERE characters - length(text) < ${maxCharacters} ORDER BY created_at DESC, id DESC`);
    return rows;
  },
});

const defaults = {
  failure: sql`NULL`,
  passages: sql`DEFAULT`,
  language: sql`DEFAULT`,
  length: sql`DEFAULT`,
  isStoredOutside: sql`DEFAULT`,
  ragflowId: sql`NULL`,
  isFoundByRagflow: sql`DEFAULT`,
  createdAt: sql`DEFAULT`,
  deletedAt: sql`NULL`,
};

async function find(db: Executor, id: string): Promise<Document | undefined> {
  const [row] = await db.select().from(documents).where(eq(documents.id, id));
  return row && !row.deletedAt ? row : undefined;
}

async function keepContent(
  tx: Executor,
  id: string,
  content: Uint8Array,
  isMovedOutside: boolean,
): Promise<void> {
  await tx.insert(documentContents).values({ documentId: id, bytes: Buffer.from(content) });
  await enqueue(tx, { queue: DOCUMENT_QUEUE, key: id, payload: { document: id }, maxAttempts: ATTEMPTS });
  if (isMovedOutside) await enqueueBytes(tx, id, 'move', { document: id });
}

/**
 * At once, and once more when whatever was on its way there when the document was deleted has arrived: a process
 * that dies between must leave nothing behind.
 */
async function requestRemoval(
  tx: Executor,
  { id, instanceId, mediaType, isStoredOutside, ragflowId }: typeof documents.$inferSelect,
  isReadElsewhere: boolean,
): Promise<void> {
  const isInRagflow = isReadElsewhere || ragflowId !== null;
  if (!isStoredOutside && !isInRagflow) return;
  const removed: RemovedDocument = { id, instanceId, mediaType, isStoredOutside, isInRagflow };
  await enqueueBytes(tx, id, 'remove', { removed });
  const later = new Date(Date.now() + REMOVED_AGAIN_MS);
  await enqueueBytes(tx, id, 'remove again', { removed }, later);
}

const enqueueBytes = (
  tx: Executor,
  id: string,
  step: string,
  payload: BytesPayload,
  runAt?: Date,
): Promise<void> =>
  enqueue(tx, {
    queue: BYTES_QUEUE,
    key: `${id} ${step}`,
    payload,
    maxAttempts: BYTES_ATTEMPTS,
    ...(runAt && { runAt }),
  });

async function checkQuota(
  tx: Executor,
  { instanceId, bytes }: Pick<Document, 'instanceId' | 'bytes'>,
  quota: DocumentQuota,
): Promise<QuotaExceeded | { kind: 'fits'; limits: QuotaLeft }> {
  const [held = { documents: 0, bytes: 0 }] = await tx
    .select({
      documents: sql<number>`count(*)::int`,
      bytes: sql<number>`coalesce(sum(${documents.bytes}), 0)::float8`,
    })
    .from(documents)
    .where(and(eq(documents.instanceId, instanceId), isNull(documents.deletedAt)));
  const left = { documents: quota.documents - held.documents, bytes: quota.bytes - held.bytes };
  const leftOf = (of: keyof DocumentQuota, drawn: number): LimitLeft => ({
    limit: quota[of],
    remaining: Math.max(0, left[of] - drawn),
  });
  if (left.documents < 1) {
    const limits = { documents: leftOf('documents', 0) };
    return { kind: 'exceeded', quota: 'documents', value: quota.documents, limits };
  }
  if (left.bytes < bytes) {
    const limits = { documentBytes: leftOf('bytes', 0) };
    return { kind: 'exceeded', quota: 'bytes', value: quota.bytes, limits };
  }
  return {
    kind: 'fits',
    limits: { documents: leftOf('documents', 1), documentBytes: leftOf('bytes', bytes) },
  };
}

/** Of deleted documents nothing is left a day later; uploads that never came end as failed. */
export const deletedDocuments = (db: Db): Sweep => ({
  rows: 'deleted documents',
  async deleteBatch() {
    await db.execute(sql`UPDATE documents SET state = 'FAILED', failure = 'It was not uploaded in time.'
      WHERE state = 'UPLOADING' AND created_at < now() - interval '1 hour'`);
    const { rowCount } = await db.execute(sql`
      DELETE FROM documents WHERE id = ANY(ARRAY(
        SELECT id FROM documents WHERE deleted_at < now() - interval '12 hours' LIMIT 100 FOR UPDATE SKIP LOCKED))`);
    return rowCount ?? 0;
  },
});
