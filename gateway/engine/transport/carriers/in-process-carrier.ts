import type { Carrier } from './carrier.ts';
import type { Exchange } from '../exchange.ts';

export interface InProcessRequest {
  /** JSON, as it would be posted. */
  readonly body: string;
  /** Identity and request id: what is called must look at them as its HTTP server would. */
  readonly headers: Readonly<Record<string, string>>;
  /** Ends when nobody waits for the answer any more. */
  readonly signal: AbortSignal;
}

export interface InProcessAnswer {
  readonly status: number;
  readonly body: string;
}

/** A subgraph that lives in this process: a request in, what its HTTP server would answer out. */
export type SubgraphHandler = (request: InProcessRequest) => Promise<InProcessAnswer>;

/** Calls a subgraph without a socket. */
export class InProcessCarrier implements Carrier {
  readonly #handler: SubgraphHandler;
  readonly #closing = new AbortController();

  constructor(handler: SubgraphHandler) {
    this.#handler = handler;
  }

  send(body: string, headers: Readonly<Record<string, string>>, exchange: Exchange): void {
    void this.#call(body, headers, exchange);
  }

  async close(): Promise<void> {
    this.#closing.abort();
  }

  async #call(body: string, headers: Readonly<Record<string, string>>, exchange: Exchange): Promise<void> {
    const gone = new AbortController();
    exchange.started((error) => gone.abort(error));
    const signal = AbortSignal.any([gone.signal, this.#closing.signal]);
    try {
      const answer = await this.#handler({ body, headers, signal });
      exchange.status = answer.status;
      exchange.receiveText(answer.body);
      exchange.finish();
    } catch {
      // A fault of the subgraph, as its HTTP server would tell it; there was no connection to fail.
      exchange.status = 500;
      exchange.finish();
    }
  }
}
