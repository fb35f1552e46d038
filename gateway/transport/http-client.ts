import type { IncomingHttpHeaders } from 'node:http';
import { type Dispatcher, Pool } from 'undici';
import { parseAnswer, type SubgraphAnswer } from './answer.ts';
import { aborted, SubgraphError } from './subgraph-error.ts';

const MAX_CONNECTIONS = 128;
const MAX_ANSWER_BYTES = 64 * 1024 * 1024;
const KEEP_ALIVE_MS = 30_000;
const CONNECT_TIMEOUT_MS = 5_000;

/** Keep-alive connections to one subgraph. */
export class HttpClient {
  readonly #subgraph: string;
  readonly #path: string;
  readonly #pool: Pool;
  readonly #timeoutMs: number;

  constructor(subgraph: string, url: string, timeoutMs: number) {
    const { origin, pathname, search } = new URL(url);
    this.#subgraph = subgraph;
    this.#path = `${pathname}${search}`;
    this.#timeoutMs = timeoutMs;
    this.#pool = new Pool(origin, {
      connections: MAX_CONNECTIONS,
      keepAliveTimeout: KEEP_ALIVE_MS,
      connectTimeout: Math.min(CONNECT_TIMEOUT_MS, timeoutMs),
      // One deadline for the whole answer, below, instead of undici's one for each part.
      headersTimeout: 0,
      bodyTimeout: 0,
    });
  }

  post(
    body: string,
    headers: Record<string, string>,
    signal: AbortSignal | undefined,
  ): Promise<SubgraphAnswer> {
    return new Promise((resolve, reject) => {
      const exchange = new Exchange(this.#subgraph, this.#timeoutMs, signal, resolve, reject);
      this.#pool.dispatch(
        {
          method: 'POST',
          path: this.#path,
          headers: { ...headers, 'content-type': 'application/json', accept: 'application/json' },
          body,
        },
        exchange,
      );
    });
  }

  /** Ends with an error what is still under way; the engine is closed only when nobody waits any more. */
  async close(): Promise<void> {
    await this.#pool.destroy();
  }
}

/** One request and its answer, without the stream that undici's `request` would make of a body. */
class Exchange implements Dispatcher.DispatchHandler {
  readonly #subgraph: string;
  readonly #signal: AbortSignal | undefined;
  readonly #resolve: (answer: SubgraphAnswer) => void;
  readonly #reject: (error: Error) => void;
  readonly #timer: NodeJS.Timeout;
  readonly #chunks: Buffer[] = [];
  #bytes = 0;
  #status = 0;
  #controller: Dispatcher.DispatchController | undefined;
  #ended: SubgraphError | undefined;

  constructor(
    subgraph: string,
    timeoutMs: number,
    signal: AbortSignal | undefined,
    resolve: (answer: SubgraphAnswer) => void,
    reject: (error: Error) => void,
  ) {
    this.#subgraph = subgraph;
    this.#signal = signal;
    this.#resolve = resolve;
    this.#reject = reject;
    this.#timer = setTimeout(() => this.#end(timedOut(subgraph, timeoutMs)), timeoutMs);
    signal?.addEventListener('abort', this.#onAbort, { once: true });
    if (signal?.aborted) this.#onAbort();
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    if (this.#ended) controller.abort(this.#ended);
  }

  onResponseStart(_controller: Dispatcher.DispatchController, status: number, _headers: IncomingHttpHeaders) {
    this.#status = status;
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#bytes += chunk.length;
    if (this.#bytes > MAX_ANSWER_BYTES) this.#end(tooLarge(this.#subgraph));
    else this.#chunks.push(chunk);
  }

  onResponseEnd(): void {
    this.#release();
    const [first, ...more] = this.#chunks;
    const body = first && more.length === 0 ? first : Buffer.concat(this.#chunks, this.#bytes);
    try {
      this.#resolve(parseAnswer(this.#subgraph, this.#status, body.toString('utf8')));
    } catch (error) {
      this.#reject(error as Error);
    }
  }

  onResponseError(_controller: Dispatcher.DispatchController, cause: Error): void {
    this.#release();
    this.#reject(this.#ended ?? unavailable(this.#subgraph, cause));
  }

  readonly #onAbort = (): void => this.#end(aborted(this.#subgraph));

  /** Settles at once: a request that waits for a connection hears of its abort only when it gets one. */
  #end(error: SubgraphError): void {
    if (this.#ended) return;
    this.#ended = error;
    this.#release();
    this.#reject(error);
    this.#controller?.abort(error);
  }

  #release(): void {
    clearTimeout(this.#timer);
    this.#signal?.removeEventListener('abort', this.#onAbort);
  }
}

function unavailable(subgraph: string, cause: Error): SubgraphError {
  return new SubgraphError(subgraph, 'SUBGRAPH_UNAVAILABLE', `Subgraph "${subgraph}" is unavailable.`, cause);
}

function timedOut(subgraph: string, timeoutMs: number): SubgraphError {
  const message = `Subgraph "${subgraph}" did not answer within ${timeoutMs} ms.`;
  return new SubgraphError(subgraph, 'SUBGRAPH_TIMEOUT', message);
}

function tooLarge(subgraph: string): SubgraphError {
  const message = `Subgraph "${subgraph}" answered with more than ${MAX_ANSWER_BYTES} bytes.`;
  return new SubgraphError(subgraph, 'SUBGRAPH_INVALID_RESPONSE', message);
}
