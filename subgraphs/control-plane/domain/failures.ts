export type FailureCode =
  | 'INVALID'
  | 'REQUIRED'
  | 'NOT_FOUND'
  | 'FORBIDDEN'
  | 'CONFLICT'
  | 'ALREADY_CLAIMED'
  | 'TRIAL_USED'
  | 'LIMIT_EXCEEDED';

/** A use case refuses, for a reason that the caller can read and act on. Thrown, so that a transaction rolls back. */
export class Failure extends Error {
  override name = 'Failure';
  readonly code: FailureCode;
  readonly field: string | null;
  constructor(code: FailureCode, message: string, field: string | null = null) {
    super(message);
    this.code = code;
    this.field = field;
  }
}

/** Nobody is signed in, and this needs somebody. */
export class NotSignedIn extends Error {
  override name = 'NotSignedIn';
}

/** Somebody asks for what is for operators, or for services of ours, alone. */
export class NotAllowed extends Error {
  override name = 'NotAllowed';
}

/** The miss of everything that does not exist or is somebody else's: the two must look the same. */
export const notFound = (what: string, field: string | null = null): Failure =>
  new Failure('NOT_FOUND', `There is no such ${what}.`, field);

/** Several of them at once: everything that is missing, so that nobody has to ask five times. */
export class Failures extends Error {
  override name = 'Failures';
  readonly failures: readonly Failure[];
  constructor(failures: readonly Failure[]) {
    super(failures.map(({ message }) => message).join(' '));
    this.failures = failures;
  }
}
