import type { Dispatcher, Pool } from 'undici';
import { type Carrier, CONNECT_TIMEOUT_MS, CONTENT_HEADERS } from './carrier.ts';
import { encodingsOf } from './content-encoding.ts';
import type { Exchange } from '../exchange.ts';
import { undici } from './undici.ts';

const KEEP_ALIVE_MS = 30_000;

/** HTTP/1.1 on kept connections, of which there is a bounded number; further requests wait for one. */
export class Http1Carrier implements Carrier {
  readonly #origin: string;
  readonly #path: string;
  readonly #maxConnections: number;
  #pool: Pool | undefined;

  constructor({ origin, pathname, search }: URL, maxConnections: number) {
    this.#origin = origin;
    this.#path = pathname + search;
    this.#maxConnections = maxConnections;
  }

  send(body: string, headers: Readonly<Record<string, string>>, exchange: Exchange): void {
    this.#pool ??= this.#open();
    this.#pool.dispatch(
      { method: 'POST', path: this.#path, headers: { ...headers, ...CONTENT_HEADERS }, body },
      new Http1Exchange(exchange),
    );
  }

  async close(): Promise<void> {
    await this.#pool?.destroy();
  }

  #open(): Pool {
    const { Pool } = undici();
    return new Pool(this.#origin, {
      connections: this.#maxConnections,
      keepAliveTimeout: KEEP_ALIVE_MS,
      connectTimeout: CONNECT_TIMEOUT_MS,
      // The exchange has one deadline for the whole answer, instead of undici's one for each part.
      headersTimeout: 0,
      bodyTimeout: 0,
    });
  }
}

/** An exchange as undici sees it, without the stream that undici's `request` would make of a body. */
class Http1Exchange implements Dispatcher.DispatchHandler {
  readonly #exchange: Exchange;

  constructor(exchange: Exchange) {
    this.#exchange = exchange;
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#exchange.started((error) => controller.abort(error));
  }

  onResponseStart(
    _controller: Dispatcher.DispatchController,
    status: number,
    headers: Record<string, string | string[] | undefined>,
  ): void {
    this.#exchange.status = status;
    this.#exchange.encodings = encodingsOf(headers['content-encoding']);
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#exchange.receive(chunk);
  }

  onResponseEnd(): void {
    this.#exchange.finish();
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    this.#exchange.fail(error);
  }
}
