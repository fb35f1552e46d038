import { parentPort } from 'node:worker_threads';
import { readDocument } from './read-document.ts';
import { UnreadableDocumentError } from './unreadable-document.ts';

// Run by reading-thread.ts: one document after the other, until it is ended.
async function answer(bytes: Uint8Array, mediaType: string): Promise<void> {
  const extraction = await readDocument(bytes, mediaType).then(
    (pages) => ({ pages }),
    (error: unknown) => ({
      failure: error instanceof UnreadableDocumentError ? error.message : 'It cannot be read.',
    }),
  );
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port has no origin
  parentPort?.postMessage(extraction);
}

parentPort?.on('message', ({ bytes, mediaType }: { bytes: Uint8Array; mediaType: string }) => {
  void answer(bytes, mediaType);
});
