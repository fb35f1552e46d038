import { EventEmitter, once } from 'node:events';
import { WebSocket } from 'ws';

interface Message {
  type: string;
  id?: string;
  payload?: unknown;
}

/** graphql-transport-ws by hand: a client that can stop reading, and can be cut off. */
export class SocketClient {
  readonly #socket: WebSocket;
  readonly #changes = new EventEmitter({}).setMaxListeners(0);
  readonly #streams = new Map<string, SocketStream>();
  /** How the connection has ended. */
  readonly closed: Promise<{ code: number; reason: string }>;

  private constructor(url: string) {
    this.#socket = new WebSocket(url, 'graphql-transport-ws', { perMessageDeflate: false });
    // What an error is about shows in the close that follows.
    this.#socket.on('error', () => {});
    this.#socket.on('message', (data) => this.#receive(JSON.parse(String(data)) as Message));
    this.closed = new Promise((resolve) => {
      this.#socket.on('close', (code, reason) => resolve({ code, reason: reason.toString() }));
    });
  }

  static async connect(url: string): Promise<SocketClient> {
    const client = new SocketClient(url);
    await once(client.#socket, 'open');
    client.#send({ type: 'connection_init' });
    await once(client.#changes, 'acknowledged');
    return client;
  }

  subscribe(query: string, variables: Record<string, unknown>): SocketStream {
    const id = String(this.#streams.size + 1);
    const stream = new SocketStream();
    this.#streams.set(id, stream);
    this.#send({ id, type: 'subscribe', payload: { query, variables } });
    return stream;
  }

  /** A ping of the protocol, which the other side answers with the same payload. */
  ping(text: string): void {
    this.#socket.send(JSON.stringify({ type: 'ping', payload: { text } }));
  }

  /** Reads nothing more from the socket: data stays where it came from. */
  pause(): void {
    this.#socket.pause();
  }

  resume(): void {
    this.#socket.resume();
  }

  /** As when the network is gone. */
  cut(): void {
    this.#socket.terminate();
  }

  async close(): Promise<void> {
    this.#socket.close(1000);
    await this.closed;
  }

  #send(message: Message): void {
    this.#socket.send(JSON.stringify(message));
  }

  #receive({ type, id, payload }: Message): void {
    if (type === 'connection_ack') this.#changes.emit('acknowledged');
    this.#streams.get(id ?? '')?.receive(type, payload);
  }
}

/** What one operation has brought so far. */
export class SocketStream {
  readonly results: unknown[] = [];
  #ended = false;
  readonly #changes = new EventEmitter({}).setMaxListeners(0);

  get isEnded(): boolean {
    return this.#ended;
  }

  async hasResults(count: number): Promise<void> {
    while (this.results.length < count) await once(this.#changes, 'change');
  }

  async ended(): Promise<void> {
    while (!this.#ended) await once(this.#changes, 'change');
  }

  receive(type: string, payload: unknown): void {
    if (type === 'next' || type === 'error') this.results.push(payload);
    if (type === 'complete' || type === 'error') this.#ended = true;
    this.#changes.emit('change');
  }
}

/** The field of the events, in a row. */
export const sequencesOf = (results: unknown[], field: string): unknown[] =>
  results.map((result) => {
    const { data, errors } = result as {
      data?: Record<string, { sequence: number } | null> | null;
      errors?: { extensions: { code: string } }[];
    };
    return errors?.[0]?.extensions.code ?? data?.[field]?.sequence;
  });
