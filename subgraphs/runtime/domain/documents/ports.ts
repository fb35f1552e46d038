import type { CutPassage, ExtractedPage } from './cut-passages.ts';
import type { Document, DocumentQuota } from './document.ts';

export type NewDocument = Omit<Document, 'failure' | 'passages' | 'createdAt'>;

export interface QuotaExceeded {
  kind: 'exceeded';
  quota: keyof DocumentQuota;
  value: number;
}

export type DocumentInsertion =
  | { kind: 'inserted'; document: Document }
  | { kind: 'exists'; document: Document }
  | QuotaExceeded;

export interface DocumentStore {
  /** Undefined for a deleted one. */
  find(id: string): Promise<Document | undefined>;
  /** Stores a document if the quota lets it in; one with content waits to be read. */
  insert(
    document: NewDocument,
    content: Uint8Array | undefined,
    quota: DocumentQuota,
  ): Promise<DocumentInsertion>;
  /** False when it waits for no upload (any more). */
  upload(id: string, content: Uint8Array): Promise<boolean>;
  content(id: string): Promise<Uint8Array | undefined>;
  ready(id: string, passages: readonly CutPassage[]): Promise<void>;
  fail(id: string, failure: string): Promise<void>;
  delete(id: string): Promise<void>;
  /** Replaces the documents of this name. The same text again changes nothing. */
  save(
    document: NewDocument,
    text: string,
    passages: readonly CutPassage[],
    quota: DocumentQuota,
  ): Promise<QuotaExceeded | undefined>;
  /** Whole texts, newest first, until they are more than so many characters. */
  texts(instanceId: string, maxCharacters: number): Promise<{ name: string; text: string }[]>;
}

/** Reads a document within bounds of time and memory. */
export type TextExtraction = (
  bytes: Uint8Array,
  mediaType: string,
) => Promise<{ pages: ExtractedPage[] } | { failure: string }>;
