import type { PlanLimitsLeft } from '#common/graph/limits-left.ts';
import type { CutPassage, ExtractedPage } from './cut-passages.ts';
import type { Passage } from '../engine/passage.ts';
import type { Document, DocumentQuota } from './document.ts';

export type NewDocument = Omit<Document, 'failure' | 'passages' | 'createdAt'>;

/** What is left of the quota of an instance. */
export type QuotaLeft = Pick<PlanLimitsLeft, 'documents' | 'documentBytes'>;

export interface QuotaExceeded {
  kind: 'exceeded';
  quota: keyof DocumentQuota;
  value: number;
  limits: QuotaLeft;
}

export type DocumentInsertion =
  | { kind: 'inserted'; document: Document; limits: QuotaLeft }
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
  /** Its bytes; `outside` when the object store has them. */
  content(id: string): Promise<Uint8Array | 'outside' | undefined>;
  /** The bytes that are to go to the object store, which may have them from here on; undefined when they need not go. */
  beginMove(id: string): Promise<Uint8Array | undefined>;
  /** They are there. False when the document was deleted meanwhile. */
  endMove(id: string): Promise<boolean>;
  /** Gives moves and removals that were given up, and wait for what can be asked here, to the workers again; answers how many. */
  takeUpMoves(asks: { objectStore: boolean; ragflow: boolean }): Promise<number>;
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

/** What of a document names what is kept elsewhere. */
export type StoredDocument = Pick<Document, 'id' | 'instanceId' | 'mediaType'>;

/** A deleted document, and where it was when that happened. */
export interface RemovedDocument extends StoredDocument {
  isStoredOutside: boolean;
  isInRagflow: boolean;
}

/** Bytes outside of the database. */
export interface ObjectStore {
  put(key: string, bytes: Uint8Array): Promise<void>;
  get(key: string): Promise<Uint8Array | undefined>;
  /** What is not there is gone already. */
  remove(key: string): Promise<void>;
}

/** What a document is cut into, or why it cannot be read. Rejects when it may be tried again. */
export type DocumentReader = (
  document: Document,
  bytes: Uint8Array,
  signal: AbortSignal,
) => Promise<{ passages: CutPassage[] } | { failure: string }>;

/** Has another one find a document that was read here; what it cannot read stays found here. Rejects to be tried again. */
export type DocumentTaking = (document: Document, bytes: Uint8Array, signal: AbortSignal) => Promise<void>;

/** Reads a document within bounds of time and memory. */
export type TextExtraction = (
  bytes: Uint8Array,
  mediaType: string,
) => Promise<{ pages: ExtractedPage[] } | { failure: string }>;

/** What a search found. */
export interface Found {
  /** Best first. */
  passages: Passage[];
  /** What the search had to do without, for whoever follows the run; null when it had all. */
  warning: string | null;
}

export type DocumentSearch = (instanceId: string, query: string, limit: number) => Promise<Found>;

/** A passage in a list by some order, before its text is read. */
export interface PassagePlace {
  documentId: string;
  number: number;
}

/** A model that says what texts mean. */
export interface Embeddings {
  /** Its name: vectors of different models cannot be compared. */
  model: string;
  /** Vectors of length one, in the order of the texts. Rejects with an EmbeddingsError. */
  embed(
    texts: readonly string[],
    options: { timeoutMs: number; signal?: AbortSignal },
  ): Promise<Float32Array[]>;
}

/** The embeddings endpoint did not do what it was asked; the message is for the log of whoever runs this. */
export class EmbeddingsError extends Error {
  override name = 'EmbeddingsError';
  /** The texts may be too many at once, or too long. */
  isTooMuch = false;
}

export interface PassageToEmbed {
  number: number;
  text: string;
}

/** What passages mean, by the configured model. */
export interface VectorStore {
  /** Passages of a document that have no vector of the configured model yet, in their order. */
  missing(documentId: string, limit: number): Promise<PassageToEmbed[]>;
  /** Keeps vectors of passages that are still there. */
  put(documentId: string, vectors: readonly { number: number; vector: Float32Array }[]): Promise<void>;
  /** All passages of the document have their vectors. */
  complete(documentId: string): Promise<void>;
  /** The passages of an instance that are nearest to a vector, nearest first. */
  nearest(instanceId: string, vector: Float32Array, limit: number): Promise<PassagePlace[]>;
  /** Finds out whether the database can compare passages itself, from the start on and now and then; never fails. */
  lookForExtension(): Promise<boolean>;
  /** Asks for the embedding of documents that have none by the configured model; answers how many there are. */
  requestMissing(): Promise<number>;
}
