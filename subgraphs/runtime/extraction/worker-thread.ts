import { parentPort, workerData } from 'node:worker_threads';
import { readDocument } from './read-document.ts';
import { UnreadableDocumentError } from './unreadable-document.ts';

// Run by extract-text.ts: one document, then the end.
const { bytes, mediaType } = workerData as { bytes: Uint8Array; mediaType: string };
const tell = (extraction: object): void => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port has no origin
  parentPort?.postMessage(extraction);
};
try {
  tell({ pages: await readDocument(bytes, mediaType) });
} catch (error) {
  const known = error instanceof UnreadableDocumentError;
  tell({
    failure: known ? error.message : 'It cannot be read.',
    error: known ? undefined : String(error),
  });
}
