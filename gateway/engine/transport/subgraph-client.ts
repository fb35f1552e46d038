import type { Signal } from './signal.ts';
import { parseAnswer, type RawAnswer, type ReadJson, type SubgraphAnswer } from './answer.ts';
import {
  CircuitBreaker,
  type CircuitOptions,
  type CircuitState,
  DEFAULT_CIRCUIT,
  type Evidence,
} from './circuit-breaker.ts';
import { HttpClient, type HttpOptions } from './http-client.ts';
import { InFlight } from './in-flight.ts';
import type { LastAnswer } from './last-answer.ts';
import { Retries } from './retries.ts';
import { aborted, ConnectionFailure, SubgraphError } from './subgraph-error.ts';

/** How a subgraph writes its ids: base64 of `Type:key`, the key a whole number for most types. */
export interface GlobalIds {
  /** Types whose keys are UUIDs instead. */
  readonly uuidKeyed: readonly string[];
}

export interface SubgraphOptions extends HttpOptions {
  /** Instead of the supergraph's routing URL. */
  url?: string;
  /** For one fetch, connecting and retries included; 10,000 by default. */
  timeoutMs?: number;
  /** For mutations, which may wait for others in turn; as long as for queries by default. */
  mutationTimeoutMs?: number;
  /** When requests are refused at once because others failed; after 5 in a row, for a second, by default. */
  circuit?: CircuitOptions;
  /** The most representations that one `_entities` fetch may carry; more are sent in several. */
  maxEntities?: number;
  /** Mutations in one document; more are sent one document after the other. */
  maxMutations?: number;
  /** One `_entities` fetch per type, for subgraphs that lose the order of mixed ones. */
  splitEntitiesByType?: boolean;
  /**
   * What an `id` looks like: a representation with another one is not sent, for subgraphs where a single
   * malformed id fails all entities of a fetch.
   */
  globalIds?: GlobalIds;
  /** For subscriptions; by default the URL with ws: or wss:. */
  websocketUrl?: string;
  /**
   * The subgraph takes who asks from `extensions.headers` of each subscription's message, so that all callers
   * share connections; otherwise only those with the same headers do.
   */
  headersPerSubscription?: boolean;
}

/** Observe the ways to subgraphs; must not throw. */
export interface TransportHooks {
  /** A query is sent again because its connection failed. */
  onRetry?(subgraph: string): void;
  /** Called at the beginning as well, with `closed`. While a circuit is not closed, requests are refused. */
  onCircuitChange?(subgraph: string, state: CircuitState): void;
}

const DEFAULT_TIMEOUT_MS = 10_000;
/** More would only fill the memory: their callers have long given up when their turn comes. */
const MAX_REQUESTS_UNDER_WAY = 5_000;

type Headers = Readonly<Record<string, string>>;

/** What costs nothing is answered by then, or there is nobody. */
const MAX_PULSE_MS = 1_000;

/** One subgraph: the ways to it, and what is under way on them. */
export class SubgraphClient {
  readonly name: string;
  readonly options: SubgraphOptions;
  readonly websocketUrl: string;
  readonly #timeoutMs: number;
  readonly #mutationTimeoutMs: number;
  readonly #http: HttpClient;
  readonly #retries: Retries;
  readonly #circuit: CircuitBreaker;
  readonly #shared: InFlight<SubgraphAnswer>;
  #underWay = 0;

  constructor(name: string, routingUrl: string, options: SubgraphOptions, hooks: TransportHooks = {}) {
    const url = options.url ?? routingUrl;
    this.name = name;
    this.options = options;
    this.websocketUrl = options.websocketUrl ?? url.replace(/^http/u, 'ws');
    this.#timeoutMs = options.timeoutMs ?? DEFAULT_TIMEOUT_MS;
    this.#mutationTimeoutMs = options.mutationTimeoutMs ?? this.#timeoutMs;
    this.#http = new HttpClient(name, url, options);
    this.#retries = new Retries(() => hooks.onRetry?.(name));
    this.#circuit = new CircuitBreaker(
      options.circuit ?? DEFAULT_CIRCUIT,
      () => this.#isAlive(),
      (state) => hooks.onCircuitChange?.(name, state),
    );
    this.#shared = new InFlight(() => aborted(name));
  }

  async send(
    body: string,
    headers: Headers,
    signal: Signal | undefined,
    isQuery: boolean,
    readJson: ReadJson = JSON.parse,
  ): Promise<SubgraphAnswer> {
    return parseAnswer(this.name, await this.#receive(body, headers, signal, isQuery), readJson);
  }

  /** Sends a query, once for all callers who ask it at the same time and get the same answer. */
  sendShared(
    caller: string,
    body: string,
    headers: () => Headers | Promise<Headers>,
    signal: Signal | undefined,
    last: LastAnswer,
    readJson: ReadJson,
  ): Promise<SubgraphAnswer> {
    return this.#shared.run(caller, body, signal, async (whileWanted) => {
      const raw = await this.#receive(body, await headers(), whileWanted, true);
      return last.read(this.name, body, raw, readJson);
    });
  }

  /** Whether several callers have this answer. */
  isShared(answer: SubgraphAnswer): boolean {
    return this.#shared.isShared(answer);
  }

  close(): Promise<void> {
    return this.#http.close();
  }

  async #receive(
    body: string,
    headers: Headers,
    signal: Signal | undefined,
    isQuery: boolean,
  ): Promise<RawAnswer> {
    if (this.#underWay >= MAX_REQUESTS_UNDER_WAY)
      throw refused(this.name, 'Too many requests are under way.');
    const conclude = this.#circuit.admit();
    if (!conclude) throw refused(this.name, 'The circuit is open.');
    this.#underWay += 1;
    let evidence: Evidence = 'answered';
    try {
      return await this.#exchange(body, headers, signal, isQuery);
    } catch (error) {
      evidence = evidenceOf(error);
      throw error;
    } finally {
      this.#underWay -= 1;
      conclude(evidence);
    }
  }

  async #isAlive(): Promise<boolean> {
    const timeoutMs = Math.min(this.#timeoutMs, MAX_PULSE_MS);
    try {
      await this.#http.post('{"query":"{ __typename }"}', {}, timeoutMs, undefined, true);
      return true;
    } catch {
      return false;
    }
  }

  /** Only queries are sent again: a mutation whose connection broke may have been done. */
  async #exchange(
    body: string,
    headers: Headers,
    signal: Signal | undefined,
    isQuery: boolean,
  ): Promise<RawAnswer> {
    if (!isQuery) return this.#http.post(body, headers, this.#mutationTimeoutMs, signal, false);
    const deadlineMs = performance.now() + this.#timeoutMs;
    this.#retries.begin();
    try {
      return await this.#http.post(body, headers, this.#timeoutMs, signal, true);
    } catch (error) {
      return this.#retries.goOn(error, deadlineMs, signal, (leftMs) =>
        this.#http.post(body, headers, leftMs, signal, true),
      );
    }
  }
}

/** What a subgraph answers, errors included, shows that it is there; a caller who left shows nothing. */
function evidenceOf(error: unknown): Evidence {
  if (error instanceof ConnectionFailure) return 'failed';
  if (!(error instanceof SubgraphError)) return 'none';
  if (error.code === 'SUBGRAPH_TIMEOUT') return 'late';
  return error.code === 'REQUEST_ABORTED' ? 'none' : 'answered';
}

function refused(subgraph: string, why: string): SubgraphError {
  const message = `Subgraph "${subgraph}" is unavailable.`;
  return new SubgraphError(subgraph, 'SUBGRAPH_UNAVAILABLE', message, new Error(why));
}
