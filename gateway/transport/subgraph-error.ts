export type SubgraphErrorCode =
  | 'SUBGRAPH_UNAVAILABLE'
  | 'SUBGRAPH_TIMEOUT'
  | 'SUBGRAPH_INVALID_RESPONSE'
  | 'SUBGRAPH_DISCONNECTED'
  | 'SLOW_CONSUMER'
  | 'REQUEST_ABORTED';

/** Why a subgraph gave no usable answer. The message is for clients; the cause, with URLs, is for logs. */
export class SubgraphError extends Error {
  readonly code: SubgraphErrorCode;
  readonly subgraph: string;

  constructor(subgraph: string, code: SubgraphErrorCode, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'SubgraphError';
    this.code = code;
    this.subgraph = subgraph;
  }
}

export function aborted(subgraph: string): SubgraphError {
  return new SubgraphError(subgraph, 'REQUEST_ABORTED', `The request to subgraph "${subgraph}" was aborted.`);
}

/** Whether the connection broke, as against: could not be made, or was too slow. */
export function isConnectionLoss(error: unknown): boolean {
  if (!(error instanceof SubgraphError) || error.code !== 'SUBGRAPH_UNAVAILABLE') return false;
  const { cause } = error;
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  return code === 'UND_ERR_SOCKET' || code === 'ECONNRESET' || code === 'EPIPE';
}
