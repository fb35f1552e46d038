import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FormattedExecutionResult } from 'graphql';
import type { CreateContext, GatewayContext } from '../context.ts';
import { needsPost } from '../http/needs-post.ts';
import { parseRequest } from '../http/parse-request.ts';
import { requestError } from '../http/request-error.ts';
import type { Authenticator } from '../identity/authenticator.ts';
import { credentialOfHeaders } from '../identity/credentials.ts';
import { credentialRefused } from '../identity/errors.ts';
import type { Rejected } from '../limits/operation-gate.ts';
import type { Metrics } from '../metrics/metrics.ts';
import type { ConnectionCounts } from '../streams/connection-counts.ts';
import { EXPLAIN_HEADER } from '../observation/explained.ts';
import type { Operations, ReadyOperation } from '../operations/operations.ts';
import type { RequestedOperation } from '../operations/requested-operation.ts';
import type { ResultStream } from '../operations/result-stream.ts';
import { startSession } from '../streams/session.ts';
import { EventStream } from './event-stream.ts';

export interface EventStreamOptions {
  authenticate: Authenticator;
  createContext: CreateContext;
  operations: Operations;
  counts: ConnectionCounts;
  metrics: Metrics;
  maxBodyBytes: number;
}

export interface EventStreams {
  /** Answers a request that accepts text/event-stream. Rejects with what is wrong before the stream begins. */
  serve(request: IncomingMessage, response: ServerResponse, requestId: string): Promise<void>;
  /** Ends all streams without completing them, so that clients connect again. */
  drain(): void;
}

/** GraphQL over Server-Sent Events, distinct connections mode: one request, one operation. */
export function createEventStreams(options: EventStreamOptions): EventStreams {
  const open = new Set<() => void>();
  return {
    async serve(request, response, requestId) {
      const requested = await parseRequest(request, options.maxBodyBytes);
      const leaving = new AbortController();
      response.once('close', () => leaving.abort());
      const expired = new AbortController();
      const session = await startSession({
        authenticate: options.authenticate,
        credential: credentialOfHeaders(request.headers),
        onExpired: () => expired.abort(),
      });
      const close = options.counts.open(session.identity, request.socket.remoteAddress);
      try {
        if (!close) throw requestError(429, 'TOO_MANY_CONNECTIONS', 'You have too many streams open.');
        const context = options.createContext({
          identity: session.identity,
          requestId,
          signal: leaving.signal,
          headers: request.headers,
          explain: request.headers[EXPLAIN_HEADER],
        });
        const operation = new EventStreamOperation(new EventStream(response), options);
        const abandon = (): void => operation.abandon();
        expired.signal.addEventListener('abort', () => operation.expire(requestId));
        if (expired.signal.aborted) operation.expire(requestId);
        open.add(abandon);
        options.metrics.connections.inc({ transport: 'sse' });
        await operation.run(requested, context, request.method === 'GET');
        options.metrics.connections.dec({ transport: 'sse' });
        open.delete(abandon);
      } finally {
        session.end();
        close?.();
      }
    },
    drain() {
      for (const abandon of open) abandon();
    },
  };
}

/** One operation and the event stream that shows it. */
class EventStreamOperation {
  readonly #events: EventStream;
  readonly #options: EventStreamOptions;
  #results: ResultStream | undefined;

  constructor(events: EventStream, options: EventStreamOptions) {
    this.#events = events;
    this.#options = options;
  }

  async run(requested: RequestedOperation, context: GatewayContext, isGet: boolean): Promise<void> {
    const result = await this.#start(requested, context, isGet);
    if (Symbol.asyncIterator in result) await this.#stream(result, context.signal);
    else await this.#events.next(result);
    this.#events.complete();
  }

  expire(requestId: string): void {
    const errors = [credentialRefused('The credential has expired.')];
    void this.#events.next({ errors: this.#options.operations.formatErrors(errors, requestId) });
    this.#events.complete();
    void this.#results?.return();
  }

  abandon(): void {
    this.#events.abandon();
    void this.#results?.return();
  }

  async #start(
    requested: RequestedOperation,
    context: GatewayContext,
    isGet: boolean,
  ): Promise<FormattedExecutionResult | ResultStream> {
    const { operations } = this.#options;
    const admitted = operations.admit(requested, context, 'sse');
    const ready = isGet ? this.#withoutMutations(admitted) : admitted;
    if ('errors' in ready) return { errors: operations.formatErrors(ready.errors, context.requestId) };
    return operations.run(ready);
  }

  /** Pages of others can make a browser send a GET. */
  #withoutMutations(ready: ReadyOperation | Rejected): ReadyOperation | Rejected {
    if ('errors' in ready || ready.admitted.type !== 'mutation') return ready;
    return this.#options.operations.decline(ready, needsPost());
  }

  async #stream(results: ResultStream, leaving: AbortSignal): Promise<void> {
    this.#results = results;
    const leave = (): void => void results.return();
    leaving.addEventListener('abort', leave, { once: true });
    if (leaving.aborted || !this.#events.isOpen) leave();
    for await (const result of results) await this.#events.next(result);
    leaving.removeEventListener('abort', leave);
  }
}
