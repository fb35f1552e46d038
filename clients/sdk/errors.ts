/** The graph does not answer at all, or not with GraphQL. */
export class UnreachableError extends Error {
  override name = 'UnreachableError';
}

/** An expected failure: what a mutation answers in `errors`. */
export interface MutationError {
  field?: string | null;
  message?: string | null;
  code: string;
}

/** The graph refused an operation or a mutation; `code` is stable, the message is for people. */
export class GraphError extends Error {
  override name = 'GraphError';
  readonly code: string;

  constructor(message: string, code: string) {
    super(message);
    this.code = code;
  }
}

/** The answer of a mutation that did what it was asked to do; throws the first of its errors otherwise. */
export function succeeded<T extends { errors: readonly MutationError[] }>(answer: T | null): T {
  const [error] = answer?.errors ?? [];
  if (error) throw new GraphError(describe(error), error.code);
  if (!answer) throw new GraphError('The mutation gave no answer.', 'NO_ANSWER');
  return answer;
}

const describe = ({ field, message, code }: MutationError): string =>
  `${message ?? code}${field ? ` (${field})` : ''}`;
