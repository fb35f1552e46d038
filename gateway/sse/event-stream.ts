import type { ServerResponse } from 'node:http';
import type { FormattedExecutionResult } from 'graphql';
import { writePaced } from '../http/answers/write-paced.ts';
import type { ResultWriter } from '../streams/operation-streams.ts';

const PING_INTERVAL_MS = 12_000;

/** Writes the events of GraphQL over SSE. */
export class EventStream implements ResultWriter {
  readonly #response: ServerResponse;
  readonly #ping: NodeJS.Timeout;

  constructor(response: ServerResponse) {
    this.#response = response;
    response.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-cache',
      // Proxies that gather answers before they pass them on would hold events back.
      'x-accel-buffering': 'no',
    });
    // Some browsers see the headers only with the first bytes of the body.
    response.write(':\n\n');
    this.#ping = setInterval(() => response.write(':\n\n'), PING_INTERVAL_MS);
    response.once('close', () => clearInterval(this.#ping));
  }

  get isOpen(): boolean {
    return !this.#response.writableEnded && !this.#response.destroyed;
  }

  /** Where one stream carries several operations: a result of the one with this id. */
  async nextOf(id: string, payload: FormattedExecutionResult): Promise<void> {
    await this.#write('next', { id, payload });
  }

  async completeOf(id: string): Promise<void> {
    await this.#write('complete', { id });
  }

  next(result: FormattedExecutionResult): Promise<void> {
    return this.#write('next', result);
  }

  fail(errors: FormattedExecutionResult['errors']): void {
    void this.next({ errors });
    this.complete();
  }

  complete(): void {
    if (this.isOpen) this.#response.end('event: complete\ndata:\n\n');
    clearInterval(this.#ping);
  }

  abandon(): void {
    this.#response.end();
    clearInterval(this.#ping);
  }

  async #write(event: string, data: object): Promise<void> {
    if (!this.isOpen) return;
    await writePaced(this.#response, `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  }
}
