import type { SubgraphAnswer } from './answer.ts';
import { HttpClient } from './http-client.ts';
import { InFlight } from './in-flight.ts';
import { aborted, isConnectionLoss } from './subgraph-error.ts';

export interface SubgraphOptions {
  /** Instead of the supergraph's routing URL. */
  url?: string;
  /** For one fetch, connecting included; 10,000 by default. */
  timeoutMs?: number;
  /** The most representations that one `_entities` fetch may carry; more are sent in several. */
  maxEntities?: number;
  /** One `_entities` fetch per type, for subgraphs that lose the order of mixed ones. */
  splitEntitiesByType?: boolean;
  /**
   * Check that a representation's `id` is a global id (base64 of `Type:key`) of its own type before it
   * is sent, for subgraphs where a single malformed id fails all entities of a fetch.
   */
  checkGlobalIds?: boolean;
  /** For subscriptions; by default the URL with ws: or wss:. */
  websocketUrl?: string;
}

const DEFAULT_TIMEOUT_MS = 10_000;

/** One subgraph: its connections, and what is under way on them. */
export class SubgraphClient {
  readonly name: string;
  readonly options: SubgraphOptions;
  readonly websocketUrl: string;
  readonly #http: HttpClient;
  readonly #shared: InFlight<SubgraphAnswer>;

  constructor(name: string, routingUrl: string, options: SubgraphOptions) {
    const url = options.url ?? routingUrl;
    this.name = name;
    this.options = options;
    this.websocketUrl = options.websocketUrl ?? url.replace(/^http/u, 'ws');
    this.#http = new HttpClient(name, url, options.timeoutMs ?? DEFAULT_TIMEOUT_MS);
    this.#shared = new InFlight(() => aborted(name));
  }

  send(
    body: string,
    headers: Record<string, string>,
    signal: AbortSignal | undefined,
    isQuery: boolean,
  ): Promise<SubgraphAnswer> {
    return isQuery ? this.#query(body, headers, signal) : this.#http.post(body, headers, signal);
  }

  /** Sends a query, once for all callers who ask it at the same time and get the same answer. */
  sendShared(
    caller: string,
    body: string,
    headers: () => Record<string, string> | Promise<Record<string, string>>,
    signal: AbortSignal | undefined,
  ): Promise<SubgraphAnswer> {
    return this.#shared.run(caller, body, signal, async (s) => this.#query(body, await headers(), s));
  }

  /** A kept connection may be closed by the other side just as a request goes out on it. */
  async #query(
    body: string,
    headers: Record<string, string>,
    signal: AbortSignal | undefined,
  ): Promise<SubgraphAnswer> {
    try {
      return await this.#http.post(body, headers, signal);
    } catch (error) {
      if (!isConnectionLoss(error)) throw error;
      return this.#http.post(body, headers, signal);
    }
  }

  close(): Promise<void> {
    return this.#http.close();
  }
}
