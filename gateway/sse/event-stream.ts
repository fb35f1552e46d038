import type { ServerResponse } from 'node:http';
import type { FormattedExecutionResult } from 'graphql';
import { writePaced } from '../http/write-paced.ts';

const PING_INTERVAL_MS = 12_000;

/** Writes the events of GraphQL over SSE in distinct connections mode. */
export class EventStream {
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

  /** Settles when there is room for more: a slow reader slows its stream down instead of filling the memory. */
  async next(result: FormattedExecutionResult): Promise<void> {
    if (!this.isOpen) return;
    await writePaced(this.#response, `event: next\ndata: ${JSON.stringify(result)}\n\n`);
  }

  /** The operation is over. */
  complete(): void {
    if (this.isOpen) this.#response.end('event: complete\ndata:\n\n');
    clearInterval(this.#ping);
  }

  /** The connection is over but not the operation: clients connect again. */
  abandon(): void {
    this.#response.end();
    clearInterval(this.#ping);
  }
}
