import { Buffer } from 'node:buffer';
import { Agent, request } from 'node:http';
import type { RawAnswer } from '#gateway/engine/transport/answer.ts';

/** The other way to ask a subgraph: node:http with a keep-alive agent. */
export class NodeHttpClient {
  readonly #agent: Agent;
  readonly #url: URL;

  constructor(url: string, maxConnections: number) {
    this.#url = new URL(url);
    this.#agent = new Agent({ keepAlive: true, maxSockets: maxConnections, scheduling: 'lifo' });
  }

  post(body: string): Promise<RawAnswer> {
    return new Promise((resolve, reject) => {
      const { hostname, port, pathname, search } = this.#url;
      const outgoing = request(
        {
          agent: this.#agent,
          method: 'POST',
          hostname,
          port,
          path: pathname + search,
          headers: {
            'content-type': 'application/json',
            accept: 'application/json',
            'content-length': Buffer.byteLength(body),
          },
        },
        (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('error', reject);
          response.on('end', () => {
            resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks) });
          });
        },
      );
      // As for ours: one deadline for the whole exchange.
      const timer = setTimeout(() => outgoing.destroy(new Error('too slow')), 10_000);
      outgoing.on('close', () => clearTimeout(timer));
      outgoing.on('error', reject);
      outgoing.end(body);
    });
  }

  async close(): Promise<void> {
    this.#agent.destroy();
  }
}
