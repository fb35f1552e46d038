import type { IncomingMessage } from 'node:http';
import type { FormattedExecutionResult } from 'graphql';
import type { Signal } from '../engine/engine.ts';
import { requestError } from '../http/requests/request-error.ts';
import type { Authenticator } from '../identity/authenticator.ts';
import { credentialOfHeaders } from '../identity/credentials.ts';
import { credentialRefused } from '../identity/errors.ts';
import type { Metrics, Transport } from '../metrics/metrics.ts';
import type { Operations, ReadyOperation } from '../operations/operations.ts';
import type { ResultStream } from '../operations/result-stream.ts';
import type { ConnectionCounts } from './connection-counts.ts';
import { type Session, startSession } from './session.ts';

/** Shows one operation's results, one after the other, in an answer that stays open. */
export interface ResultWriter {
  readonly isOpen: boolean;
  /** Settles when there is room for more: a slow reader slows its stream down instead of filling the memory. */
  next(result: FormattedExecutionResult): Promise<void>;
  /** The operation is over, for a reason that is none of its results. */
  fail(errors: FormattedExecutionResult['errors']): void;
  complete(): void;
  /** The connection is over but not the operation: clients connect again. */
  abandon(): void;
}

export interface OperationStreamOptions {
  authenticate: Authenticator;
  operations: Operations;
  counts: ConnectionCounts;
  metrics: Metrics;
}

export interface StreamedOperation {
  readonly ready: ReadyOperation;
  readonly request: IncomingMessage;
  readonly transport: Transport;
  /** Begins the answer: from then on nothing can be refused with a status. */
  open(): ResultWriter;
}

/** One request, one operation, and an answer that lasts as long as it. */
export interface OperationStreams {
  /** Rejects with what is wrong before the answer begins. */
  run(operation: StreamedOperation): Promise<void>;
  /** Ends all without completing them, so that clients connect again. */
  drain(): void;
}

export function createOperationStreams(options: OperationStreamOptions): OperationStreams {
  const { authenticate, operations, counts, metrics } = options;
  const open = new Set<() => void>();
  return {
    async run({ ready, request, transport, open: begin }) {
      const expired = new AbortController();
      let session: Session | undefined;
      let close: (() => void) | null | undefined;
      try {
        session = await startSession({
          authenticate,
          credential: credentialOfHeaders(request.headers),
          address: ready.context.address,
          onExpired: () => expired.abort(),
        });
        close = counts.open(session.identity, ready.context.address);
        if (!close) throw tooManyStreams();
      } catch (error) {
        session?.end();
        ready.lease.release();
        throw error;
      }
      const stream = new Stream(begin(), operations);
      const abandon = (): void => stream.abandon();
      expired.signal.addEventListener('abort', () => stream.expire(ready.context.requestId));
      if (expired.signal.aborted) stream.expire(ready.context.requestId);
      open.add(abandon);
      metrics.connections.inc({ transport });
      try {
        await stream.run({ ...ready, transport });
      } finally {
        metrics.connections.dec({ transport });
        open.delete(abandon);
        session.end();
        close();
      }
    },
    drain() {
      for (const abandon of open) abandon();
    },
  };
}

class Stream {
  readonly #writer: ResultWriter;
  readonly #operations: Operations;
  #results: ResultStream | undefined;

  constructor(writer: ResultWriter, operations: Operations) {
    this.#writer = writer;
    this.#operations = operations;
  }

  async run(ready: ReadyOperation): Promise<void> {
    const result = await this.#operations.run(ready);
    if (Symbol.asyncIterator in result) await this.#stream(result, ready.context.signal);
    else await this.#writer.next(result);
    this.#writer.complete();
  }

  expire(requestId: string): void {
    const errors = [credentialRefused('The credential has expired.')];
    this.#writer.fail(this.#operations.formatErrors(errors, requestId));
    void this.#results?.return();
  }

  abandon(): void {
    this.#writer.abandon();
    void this.#results?.return();
  }

  async #stream(results: ResultStream, leaving: Signal): Promise<void> {
    this.#results = results;
    const leave = (): void => void results.return();
    leaving.addEventListener('abort', leave, { once: true });
    if (leaving.aborted || !this.#writer.isOpen) leave();
    for await (const result of results) await this.#writer.next(result);
    leaving.removeEventListener('abort', leave);
  }
}

const tooManyStreams = () =>
  requestError(429, 'TOO_MANY_CONNECTIONS', 'You have too many streams open. Close others first.');
