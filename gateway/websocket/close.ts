import { GraphQLError } from 'graphql';
import { CloseCode } from 'graphql-ws';

/** Ends the whole connection; the code tells the client whether to come back. */
export class CloseError extends Error {
  override name = 'CloseError';
  readonly code: number;

  constructor(code: number, reason: string) {
    super(reason);
    this.code = code;
  }
}

/** Clients connect again, with a fresh credential. */
export const expired = (): CloseError => new CloseError(CloseCode.Forbidden, 'The credential has expired');
export const tooManyConnections = (): CloseError => new CloseError(4429, 'Too many connections');
/** Clients connect again; what they were subscribed to goes on. */
export const goingAway = (): CloseError => new CloseError(1001, 'Going away');

/** Why a connection was refused, from what authentication threw. */
export function refusal(error: unknown): CloseError {
  if (!(error instanceof GraphQLError))
    return new CloseError(CloseCode.InternalServerError, 'Internal error');
  if (error.extensions['code'] === 'UNAUTHENTICATED') {
    return new CloseError(CloseCode.Unauthorized, error.message);
  }
  return new CloseError(1013, error.message);
}
