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

/** No connection could be made, or it broke before the answer was complete. */
export class ConnectionFailure extends SubgraphError {
  constructor(subgraph: string, cause: Error) {
    super(subgraph, 'SUBGRAPH_UNAVAILABLE', `Subgraph "${subgraph}" is unavailable.`, cause);
    this.name = 'ConnectionFailure';
  }
}
