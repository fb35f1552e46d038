import type { DocumentStore, ObjectStore, StoredDocument } from './ports.ts';

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

/** Brings bytes that came into the database to the object store. May be repeated. */
export async function moveOutside(
  documentId: string,
  documents: DocumentStore,
  objects: ObjectStore,
): Promise<void> {
  // Said before it is true: whoever deletes the document from here on has its object removed.
  const bytes = await documents.beginMove(documentId);
  if (!bytes) return;
  await objects.put(keyOf(documentId), bytes);
  if (!(await documents.endMove(documentId))) await objects.remove(keyOf(documentId));
}

/** What of a deleted document is elsewhere goes; nothing is there already the second time. */
export async function removeElsewhere(
  document: StoredDocument,
  {
    objects,
    removeIndexed,
  }: { objects?: ObjectStore; removeIndexed?: (document: StoredDocument) => Promise<void> },
): Promise<void> {
  await objects?.remove(keyOf(document.id));
  await removeIndexed?.(document);
}
