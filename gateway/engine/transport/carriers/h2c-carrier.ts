import { connect } from 'node:http2';
import type { Carrier } from './carrier.ts';
import type { Exchange } from '../exchange.ts';
import { Http2Session, SESSION_SETTINGS } from './http2-session.ts';

/** HTTP/2 without TLS, for subgraphs that are known to speak it. */
export class H2cCarrier implements Carrier {
  readonly #url: URL;
  #session: Http2Session | undefined;

  constructor(url: URL) {
    this.#url = url;
  }

  send(body: string, headers: Readonly<Record<string, string>>, exchange: Exchange): void {
    if (!this.#session?.isOpen) this.#session = this.#connect();
    this.#session.send(body, headers, exchange);
  }

  async close(): Promise<void> {
    await this.#session?.close();
  }

  #connect(): Http2Session {
    return new Http2Session(connect(this.#url.origin, { settings: SESSION_SETTINGS }), this.#url);
  }
}
