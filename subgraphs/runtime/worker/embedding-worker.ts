import { startWorker, type WorkerOptions } from '#common/jobs/worker.ts';
import { embedDocument } from '../domain/documents/embed-document.ts';
import type { Embeddings, VectorStore } from '../domain/documents/ports.ts';
import { embeddingQueue } from '../store/documents/vectors.ts';

const LOOK_EVERY_MS = 3_600_000;

/**
 * Asks the embeddings endpoint what new documents mean; those that another model was asked about, or none, and those
 * that the database's extension does not have yet, from the start on and every hour.
 */
export async function startEmbeddingWorker({
  embeddings,
  vectors,
  logger,
  ...parts
}: Pick<WorkerOptions<unknown>, 'database' | 'notifications' | 'logger'> & {
  embeddings: Embeddings;
  vectors: VectorStore;
}): Promise<{ stop(): Promise<void> }> {
  const worker = await startWorker<{ document: string }>({
    ...parts,
    logger,
    queue: embeddingQueue(embeddings.model),
    concurrency: 2,
    leaseMs: 30_000,
    handle: ({ payload }, signal) => embedDocument(payload.document, embeddings, vectors, signal),
  });
  const look = (): Promise<void> =>
    vectors
      .lookForExtension()
      .then(() => vectors.requestMissing())
      .then(
        (documents) => void (documents > 0 && logger.info({ documents }, 'documents wait to be embedded')),
        (error: unknown) => logger.warn({ err: error }, 'cannot look for documents to embed'),
      );
  let looking = look();
  const timer = setInterval(() => (looking = look()), LOOK_EVERY_MS);
  timer.unref();
  return {
    async stop() {
      clearInterval(timer);
      await looking;
      await worker.stop();
    },
  };
}
