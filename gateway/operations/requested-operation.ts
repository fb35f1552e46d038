import type { RequestedDocument } from '../documents/requested-document.ts';

/** An operation as a client asks for it: by its text, or by the id of a document that is known here. */
export interface RequestedOperation extends RequestedDocument {
  readonly operationName?: string | null;
  readonly variables?: Record<string, unknown> | null;
  /** The variables with numbers of any length, where a plain reading would change some. */
  readonly exactVariables?: Record<string, unknown> | null;
}
