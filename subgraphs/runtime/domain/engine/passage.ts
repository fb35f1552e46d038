/** A piece of one of the instance's documents. */
export interface Passage {
  documentId: string;
  documentName: string;
  /** The headings above it; null where there are none. */
  heading: string | null;
  text: string;
  page: number | null;
  /** Larger is better; comparable within one search only. */
  score: number;
}
