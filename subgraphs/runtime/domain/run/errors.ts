export type RuntimeErrorCode =
  | 'INVALID'
  | 'REQUIRED'
  | 'NOT_FOUND'
  | 'FORBIDDEN'
  | 'CONFLICT'
  | 'INSTANCE_NOT_ACTIVE'
  | 'INSUFFICIENT_CREDITS'
  | 'RATE_LIMITED'
  | 'TOO_MANY_RUNS'
  | 'LIMIT_EXCEEDED'
  | 'UNREACHABLE';

/** An expected failure, as a value. */
export interface RuntimeError {
  code: RuntimeErrorCode;
  message: string;
  field: string | null;
  /** When trying again makes sense, where that is known. */
  retryAt: Date | null;
}

export const runtimeError = (
  code: RuntimeErrorCode,
  field: string | null,
  message: string,
  retryAt: Date | null = null,
): RuntimeError => ({ code, field, message, retryAt });
