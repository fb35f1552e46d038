/** Why something that a caller asked for was not done; a value, because callers must expect it. */
export interface Failure {
  /** The field of the input that is to blame. */
  field: string | null;
  message: string;
  code: FailureCode;
}

export type FailureCode =
  | 'INVALID'
  | 'REQUIRED'
  | 'NOT_FOUND'
  | 'FORBIDDEN'
  | 'CONFLICT'
  | 'INSUFFICIENT_CREDITS'
  | 'RESERVATION_CLOSED';

/** What a use case leaves behind: the entity to show, if there is one, and what went wrong. */
export interface Outcome {
  id: string | null;
  failures: Failure[];
}

export const done = (id: string): Outcome => ({ id, failures: [] });

export const failed = (code: FailureCode, field: string | null, message: string): Outcome => ({
  id: null,
  failures: [{ field, message, code }],
});

export const ID_TAKEN = 'This id was used before, for something else.';
