import { once } from 'node:events';
import { request } from 'node:http';
import type { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { WebSocket } from 'ws';

export type ReaderTransport = 'websocket' | 'sse';

const QUERY = `subscription($run: ID!, $after: Int!) {
  output(run: $run, after: $after) { sequence run { name } }
}`;
const RETRY_MS = 20;

interface Result {
  data?: { output: { sequence: number; run: { name: string } } | null } | null;
  errors?: { message: string }[];
}

/**
 * A client as it should be: it reads a run to its end, and when its connection breaks, it comes back with
 * the last sequence that it has seen.
 */
export class Reader {
  readonly #url: string;
  readonly #run: string;
  readonly #transport: ReaderTransport;
  /** Every sequence that came, in order: 1..N, if all is well. */
  readonly seen: number[] = [];
  reconnects = -1;
  #connection: Readable | WebSocket | undefined;

  constructor(url: string, run: string, transport: ReaderTransport) {
    this.#url = url;
    this.#run = run;
    this.#transport = transport;
  }

  /** Until the subscription is complete; rejects on an error in a result. */
  async read(): Promise<void> {
    for (;;) {
      this.reconnects += 1;
      const isComplete = await (this.#transport === 'sse' ? this.#readSse() : this.#readWebSocket());
      if (isComplete) return;
      await wait(RETRY_MS);
    }
  }

  /** As when the network is gone. */
  cut(): void {
    if (this.#connection instanceof WebSocket) this.#connection.terminate();
    else this.#connection?.destroy();
  }

  get #variables() {
    return { run: this.#run, after: this.seen.at(-1) ?? 0 };
  }

  #receive({ data, errors }: Result): void {
    if (errors || !data?.output) throw new Error(`${this.#run}: ${JSON.stringify(errors)}`);
    if (data.output.run.name !== `Run ${this.#run}`) throw new Error(`${this.#run}: an event of another run`);
    this.seen.push(data.output.sequence);
  }

  async #readSse(): Promise<boolean> {
    const headers = { 'content-type': 'application/json', accept: 'text/event-stream' };
    const sent = request(this.#url, { method: 'POST', headers, agent: false });
    let text = '';
    let isComplete = false;
    try {
      sent.end(JSON.stringify({ query: QUERY, variables: this.#variables }));
      const [response] = (await once(sent, 'response')) as [Readable];
      this.#connection = response;
      response.setEncoding('utf8');
      for await (const chunk of response) {
        const messages = (text + chunk).split('\n\n');
        text = messages.pop() ?? '';
        for (const message of messages) {
          if (message.startsWith('event: complete')) isComplete = true;
          const data = /^event: next\ndata: (.*)$/s.exec(message)?.[1];
          if (data !== undefined) this.#receive(JSON.parse(data) as Result);
        }
      }
    } catch (error) {
      if (!isConnectionError(error)) throw error;
    } finally {
      sent.destroy();
    }
    return isComplete;
  }

  #readWebSocket(): Promise<boolean> {
    const socket = new WebSocket(this.#url.replace('http', 'ws'), 'graphql-transport-ws');
    this.#connection = socket;
    return new Promise((resolve, reject) => {
      let isComplete = false;
      // What an error is about shows in the close that follows.
      socket.on('error', () => {});
      socket.on('close', () => resolve(isComplete));
      socket.on('open', () => socket.send('{"type":"connection_init"}'));
      socket.on('message', (data) => {
        const { type, payload } = JSON.parse(String(data)) as { type: string; payload: unknown };
        try {
          if (type === 'connection_ack') {
            const subscription = { query: QUERY, variables: this.#variables };
            socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: subscription }));
          } else if (type === 'next') this.#receive(payload as Result);
          else if (type === 'error') throw new Error(`${this.#run}: ${JSON.stringify(payload)}`);
          else if (type === 'complete') {
            isComplete = true;
            socket.close(1000);
          }
        } catch (error) {
          socket.terminate();
          reject(error as Error);
        }
      });
    });
  }
}

/** Of Node's network code, in contrast to what a result was found guilty of. */
const isConnectionError = (error: unknown): boolean => error instanceof Error && 'code' in error;
