import { RejectedJob } from '#common/jobs/rejected-job.ts';
import { startWorker, type Worker, type WorkerOptions } from '#common/jobs/worker.ts';
import { moveOutside, NotConfiguredError, removeElsewhere } from '../domain/documents/kept-elsewhere.ts';
import type { DocumentStore } from '../domain/documents/ports.ts';
import { processDocument, takeDocument } from '../domain/documents/process-document.ts';
import type { DocumentKeeping } from '../document-keeping.ts';
import { TAKING_QUEUE } from '../store/documents/ragflow-links.ts';
import { BYTES_QUEUE, DOCUMENT_QUEUE, type BytesPayload } from '../store/documents/document-store.ts';

export type DocumentWorkerParts = Pick<WorkerOptions<unknown>, 'database' | 'notifications' | 'logger'> & {
  documents: DocumentStore;
  kept: DocumentKeeping;
};

/** Reads documents that have come and makes them findable. */
export const startDocumentReading = ({ documents, kept, ...parts }: DocumentWorkerParts): Promise<Worker> =>
  startWorker<{ document: string }>({
    ...parts,
    queue: DOCUMENT_QUEUE,
    concurrency: kept.removeIndexed ? 8 : 2,
    leaseMs: 30_000,
    handle: ({ payload }, signal) =>
      processDocument(payload.document, { documents, ...kept, read: kept.read }, signal),
    giveUp: ({ payload }) => documents.fail(payload.document, 'It cannot be read.'),
  });

/**
 * Brings bytes to the object store, and takes what was deleted out of it and out of RAGFlow. What is configured no
 * more cannot be asked: such a job is given up with the name of the setting. What was given up is taken up again by
 * a process that can ask: at its start, and every hour, for what was away longer than a job is tried.
 */
export async function startDocumentMoves({
  documents,
  kept,
  ...parts
}: DocumentWorkerParts): Promise<{ stop(): Promise<void> }> {
  const worker = await startWorker<BytesPayload>({
    ...parts,
    queue: BYTES_QUEUE,
    leaseMs: 90_000,
    async handle({ payload: { document, removed } }) {
      try {
        if (removed) await removeElsewhere(removed, kept);
        if (document !== undefined) await moveOutside(document, documents, kept.objects);
      } catch (error) {
        throw error instanceof NotConfiguredError ? new RejectedJob(error.message) : error;
      }
    },
  });
  const asks = { objectStore: kept.objects !== undefined, ragflow: kept.removeIndexed !== undefined };
  const stopLooking = lookHourly(() => documents.takeUpMoves(asks), {
    ...parts,
    found: 'bytes of documents that were given up are taken up again',
  });
  return {
    async stop() {
      await stopLooking();
      await worker.stop();
    },
  };
}

const LOOK_EVERY_MS = 3_600_000;

/** Brings documents to RAGFlow that were read before it was configured: from the start on, and every hour. */
export async function startDocumentTaking(
  { documents, kept: { objects }, ...parts }: DocumentWorkerParts,
  { take, request }: NonNullable<DocumentKeeping['taking']>,
): Promise<{ stop(): Promise<void> }> {
  const { logger } = parts;
  const worker = await startWorker<{ document: string }>({
    ...parts,
    queue: TAKING_QUEUE,
    // New documents go before these.
    concurrency: 2,
    leaseMs: 30_000,
    handle: ({ payload }, signal) =>
      takeDocument(payload.document, { documents, ...(objects && { objects }), take }, signal),
  });
  const stopLooking = lookHourly(request, { logger, found: 'documents wait to be taken to RAGFlow' });
  return {
    async stop() {
      await stopLooking();
      await worker.stop();
    },
  };
}

/** Looks for work that nobody tells of, now and every hour. */
function lookHourly(
  look: () => Promise<number>,
  { logger, found }: { logger: DocumentWorkerParts['logger']; found: string },
): () => Promise<void> {
  const lookNow = (): Promise<void> =>
    look().then(
      (count) => void (count > 0 && logger.info({ count }, found)),
      (error: unknown) => logger.warn({ err: error }, 'cannot look for work on documents'),
    );
  let looking = lookNow();
  const timer = setInterval(() => (looking = lookNow()), LOOK_EVERY_MS);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await looking;
  };
}
