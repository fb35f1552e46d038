import type { DocumentReader, DocumentStore, DocumentTaking, ObjectStore, TextExtraction } from './ports.ts';
import { cutPassages } from './cut-passages.ts';
import { contentOf } from './kept-elsewhere.ts';

/** Reads a document that has come and makes it findable; what is wrong with it is its state. May be repeated. */
export async function processDocument(
  id: string,
  { documents, objects, read }: { documents: DocumentStore; objects?: ObjectStore; read: DocumentReader },
  signal: AbortSignal,
): Promise<void> {
  const document = await documents.find(id);
  const content = document?.state === 'PROCESSING' ? await contentOf(id, documents, objects) : undefined;
  if (!document || !content) return;
  const reading = await read(document, content, signal);
  if ('failure' in reading) return documents.fail(id, reading.failure);
  await documents.ready(id, reading.passages);
}

/** Brings a document that was read before to what finds documents in our place. May be repeated. */
export async function takeDocument(
  id: string,
  { documents, objects, take }: { documents: DocumentStore; objects?: ObjectStore; take: DocumentTaking },
  signal: AbortSignal,
): Promise<void> {
  const document = await documents.find(id);
  const content = document?.state === 'READY' ? await contentOf(id, documents, objects) : undefined;
  if (document && content) await take(document, content, signal);
}

/** Reads documents here. */
export const ownReader =
  (extract: TextExtraction): DocumentReader =>
  async ({ mediaType }, bytes) => {
    const extraction = await extract(bytes, mediaType);
    return 'failure' in extraction ? extraction : { passages: cutPassages(extraction.pages) };
  };
