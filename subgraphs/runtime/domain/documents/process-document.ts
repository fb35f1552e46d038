import type { DocumentStore, TextExtraction } from './ports.ts';
import { cutPassages } from './cut-passages.ts';

/** Reads a document that has come and makes it findable; what is wrong with it is its state. May be repeated. */
export async function processDocument(
  id: string,
  documents: DocumentStore,
  extract: TextExtraction,
): Promise<void> {
  const document = await documents.find(id);
  const content = document?.state === 'PROCESSING' ? await documents.content(id) : undefined;
  if (!document || !content) return;
  const extraction = await extract(content, document.mediaType);
  if ('failure' in extraction) return documents.fail(id, extraction.failure);
  await documents.ready(id, cutPassages(extraction.pages));
}
