import { connect as connectHttp2 } from 'node:http2';
import { connect as connectTls, type TLSSocket } from 'node:tls';
import { isIP } from 'node:net';
import { type Carrier, CONNECT_TIMEOUT_MS } from './carrier.ts';
import type { Exchange } from '../exchange.ts';
import { Http1Carrier } from './http1-carrier.ts';
import { Http2Session, SESSION_SETTINGS } from './http2-session.ts';

/** Asks the server, each time that it connects, whether it speaks HTTP/2 (ALPN); if not, HTTP/1.1 it is from then on. */
export class TlsCarrier implements Carrier {
  readonly #url: URL;
  readonly #http1: Http1Carrier;
  readonly #closing = new AbortController();
  #speaksHttp1 = false;
  #session: Http2Session | undefined;
  #negotiation: Promise<void> | undefined;

  constructor(url: URL, maxConnections: number) {
    this.#url = url;
    this.#http1 = new Http1Carrier(url, maxConnections);
  }

  send(body: string, headers: Readonly<Record<string, string>>, exchange: Exchange): void {
    if (this.#speaksHttp1) return this.#http1.send(body, headers, exchange);
    if (this.#session?.isOpen) return this.#session.send(body, headers, exchange);
    this.#negotiation ??= this.#negotiate().finally(() => (this.#negotiation = undefined));
    void this.#sendAfter(this.#negotiation, body, headers, exchange);
  }

  async close(): Promise<void> {
    this.#closing.abort();
    await this.#negotiation?.catch(() => {});
    await Promise.all([this.#session?.close(), this.#http1.close()]);
  }

  async #sendAfter(
    negotiation: Promise<void>,
    body: string,
    headers: Readonly<Record<string, string>>,
    exchange: Exchange,
  ): Promise<void> {
    try {
      await negotiation;
      if (!exchange.isOver) this.send(body, headers, exchange);
    } catch (error) {
      exchange.fail(error as Error);
    }
  }

  async #negotiate(): Promise<void> {
    const socket = await this.#connect();
    if (socket.alpnProtocol !== 'h2') {
      socket.destroy();
      this.#speaksHttp1 = true;
      return;
    }
    const session = connectHttp2(this.#url.origin, {
      createConnection: () => socket,
      settings: SESSION_SETTINGS,
    });
    this.#session = new Http2Session(session, this.#url);
  }

  #connect(): Promise<TLSSocket> {
    const { hostname, port } = this.#url;
    const host = hostname.replace(/^\[|\]$/gu, '');
    const signal = AbortSignal.any([this.#closing.signal, AbortSignal.timeout(CONNECT_TIMEOUT_MS)]);
    return new Promise((resolve, reject) => {
      const socket = connectTls({
        host,
        port: Number(port || 443),
        // The name that a certificate must bear; TLS has none for addresses.
        servername: isIP(host) === 0 ? host : undefined,
        ALPNProtocols: ['h2', 'http/1.1'],
      });
      const onAbort = (): void => void socket.destroy(signal.reason as Error);
      signal.addEventListener('abort', onAbort, { once: true });
      socket.once('close', () => signal.removeEventListener('abort', onAbort));
      socket.once('error', reject);
      socket.once('secureConnect', () => {
        signal.removeEventListener('abort', onAbort);
        socket.off('error', reject);
        socket.setNoDelay(true);
        resolve(socket);
      });
      if (signal.aborted) onAbort();
    });
  }
}
