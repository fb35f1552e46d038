import type { DocumentStore, ObjectStore, RemovedDocument, StoredDocument } from './ports.ts';

/** Under which a document's bytes are in the object store. */
const keyOf = (documentId: string): string => `documents/${documentId}`;

/** The bytes of a document, wherever they are. */
export async function contentOf(
  documentId: string,
  documents: DocumentStore,
  objects: ObjectStore | undefined,
): Promise<Uint8Array | undefined> {
  const content = await documents.content(documentId);
  if (content !== 'outside') return content;
  if (!objects) throw new Error('bytes of documents are in an object store, and none is configured');
  return objects.get(keyOf(documentId));
}

/** What has to be asked is not configured here (any more); the message names what is. */
export class NotConfiguredError extends Error {
  override name = 'NotConfiguredError';
}

const NO_STORE = 'no object store is configured (S3_BUCKET)';
const NO_RAGFLOW = 'no RAGFlow is configured (RAGFLOW_URL)';

/** Brings bytes that came into the database to the object store. May be repeated. */
export async function moveOutside(
  documentId: string,
  documents: DocumentStore,
  objects: ObjectStore | undefined,
): Promise<void> {
  if (!objects) throw new NotConfiguredError(NO_STORE);
  // Said before it is true: whoever deletes the document from here on has its object removed.
  const bytes = await documents.beginMove(documentId);
  if (!bytes) return;
  await objects.put(keyOf(documentId), bytes);
  if (!(await documents.endMove(documentId))) await objects.remove(keyOf(documentId));
}

/**
 * What of a deleted document is elsewhere goes; nothing is there already the second time. Rejects with a
 * NotConfiguredError when it went from where it can be asked for and something is left elsewhere.
 */
export async function removeElsewhere(
  document: RemovedDocument,
  {
    objects,
    removeIndexed,
  }: { objects?: ObjectStore; removeIndexed?: (document: StoredDocument) => Promise<void> },
): Promise<void> {
  await objects?.remove(keyOf(document.id));
  await removeIndexed?.(document);
  const missing = [
    ...(document.isStoredOutside && !objects ? [NO_STORE] : []),
    ...(document.isInRagflow && !removeIndexed ? [NO_RAGFLOW] : []),
  ];
  if (missing.length > 0) throw new NotConfiguredError(missing.join(', and '));
}
