import type { AnswerReader, RawAnswer, Settle, SubgraphAnswer } from './answer.ts';
import {
  CircuitBreaker,
  type CircuitOptions,
  type CircuitState,
  DEFAULT_CIRCUIT,
  type Evidence,
  type Leave,
} from './failures/circuit-breaker.ts';
import { Deadlines } from './failures/deadlines.ts';
import type { ExchangeOwner } from './exchange.ts';
import { HttpClient, type HttpOptions } from './http-client.ts';
import { InFlight, type Start } from './turns/in-flight.ts';
import { Retries } from './failures/retries.ts';
import type { Signal } from './signal.ts';
import { aborted, ConnectionFailure, SubgraphError } from './failures/subgraph-error.ts';

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
  /** Whether `resultExtensions` is shown the extensions of its answers. */
  tellsExtensions?: boolean;
}

/** Queries and mutations have a circuit each. */
export type CircuitOf = 'queries' | 'mutations';

/** Observe the ways to subgraphs; must not throw. */
export interface TransportHooks {
  /** A query is sent again because its connection failed. */
  onRetry?(subgraph: string): void;
  /** Called at the beginning as well, with `closed`. While a circuit is not closed, its requests are refused. */
  onCircuitChange?(subgraph: string, state: CircuitState, of: CircuitOf): void;
}

const DEFAULT_TIMEOUT_MS = 10_000;
/** More would only fill the memory: their callers have long given up when their turn comes. */
const MAX_REQUESTS_UNDER_WAY = 5_000;

/** What costs nothing is answered by then, or there is nobody. */
const MAX_PULSE_MS = 1_000;

/** A request to a subgraph, and who waits for its answer. */
export interface Asked {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: Signal | undefined;
  /** Only queries are sent again: a mutation whose connection broke may have been done. */
  readonly isQuery: boolean;
  readonly read: AnswerReader;
  /** Called once; must not throw. */
  readonly settle: Settle;
}

/** One subgraph: the ways to it, and what is under way on them. */
export class SubgraphClient {
  readonly name: string;
  readonly options: SubgraphOptions;
  readonly websocketUrl: string;
  readonly #queryDeadlines: Deadlines;
  readonly #mutationDeadlines: Deadlines;
  readonly #http: HttpClient;
  readonly #retries = new Retries();
  /**
   * A mutation may wait for somebody in turn, as a payment does for its provider: while it finds out whether its like
   * get through again, or they do not, what is read is read.
   */
  readonly #circuits: Readonly<Record<CircuitOf, CircuitBreaker>>;
  readonly #shared: InFlight<SubgraphAnswer>;
  readonly #onRetry: () => void;
  #underWay = 0;

  constructor(name: string, routingUrl: string, options: SubgraphOptions, hooks: TransportHooks = {}) {
    const url = options.url ?? routingUrl;
    this.name = name;
    this.options = options;
    this.websocketUrl = options.websocketUrl ?? url.replace(/^http/u, 'ws');
    this.#queryDeadlines = new Deadlines(options.timeoutMs ?? DEFAULT_TIMEOUT_MS);
    this.#mutationDeadlines = new Deadlines(options.mutationTimeoutMs ?? this.#queryDeadlines.timeoutMs);
    this.#http = new HttpClient(name, url, options);
    this.#onRetry = () => hooks.onRetry?.(name);
    const circuitOf = (of: CircuitOf): CircuitBreaker =>
      new CircuitBreaker(
        options.circuit ?? DEFAULT_CIRCUIT,
        () => this.#isAlive(),
        (state) => hooks.onCircuitChange?.(name, state, of),
      );
    this.#circuits = { queries: circuitOf('queries'), mutations: circuitOf('mutations') };
    this.#shared = new InFlight(() => aborted(name));
  }

  /** `settle` may be called before this returns. */
  send(asked: Asked): void {
    if (this.#underWay >= MAX_REQUESTS_UNDER_WAY) {
      return asked.settle(refused(this.name, 'Too many requests are under way.'));
    }
    const conclude = this.#circuits[asked.isQuery ? 'queries' : 'mutations'].admit();
    if (!conclude) return asked.settle(refused(this.name, 'The circuit is open.'));
    this.#underWay += 1;
    if (asked.isQuery) this.#retries.begin();
    new Request(asked, conclude, this).post(asked.isQuery ? this.#queryDeadlines : this.#mutationDeadlines);
  }

  /** Does once what all callers ask at the same time who get the same answer; `start` sends it. */
  share(
    caller: string,
    question: string,
    signal: Signal | undefined,
    start: Start<SubgraphAnswer>,
    settle: Settle,
  ): void {
    this.#shared.run(caller, question, signal, start, settle);
  }

  /** Whether several callers have this answer. */
  isShared(answer: SubgraphAnswer): boolean {
    return this.#shared.isShared(answer);
  }

  close(): Promise<void> {
    return this.#http.close();
  }

  /** Of a request on its way. */
  post({ body, headers, signal, isQuery }: Asked, deadlines: Deadlines, owner: ExchangeOwner): void {
    this.#http.post(body, headers, { deadlines, signal, mayShareConnection: isQuery }, owner);
  }

  /** How long to wait before a request is sent again; undefined if it is not. */
  retryPauseMs(failure: SubgraphError, attempts: number, deadlineMs: number): number | undefined {
    return this.#retries.pauseMs(failure, attempts, deadlineMs);
  }

  retried(): void {
    this.#onRetry();
  }

  ended(): void {
    this.#underWay -= 1;
  }

  #isAlive(): Promise<boolean> {
    const deadlines = new Deadlines(Math.min(this.#queryDeadlines.timeoutMs, MAX_PULSE_MS));
    return new Promise((resolve) => {
      this.#http.post(
        '{"query":"{ __typename }"}',
        {},
        { deadlines, signal: undefined, mayShareConnection: true },
        { onAnswer: () => resolve(true), onFailure: () => resolve(false) },
      );
    });
  }
}

/** A request until it has an answer, or there is no more hope of one. */
class Request implements ExchangeOwner {
  readonly #asked: Asked;
  readonly #conclude: Leave;
  readonly #client: SubgraphClient;
  #deadlineMs = 0;
  #attempts = 0;

  constructor(asked: Asked, conclude: Leave, client: SubgraphClient) {
    this.#asked = asked;
    this.#conclude = conclude;
    this.#client = client;
  }

  post(deadlines: Deadlines): void {
    if (this.#attempts === 0) this.#deadlineMs = performance.now() + deadlines.timeoutMs;
    this.#attempts += 1;
    this.#client.post(this.#asked, deadlines, this);
  }

  onAnswer(raw: RawAnswer): void {
    this.#end('answered');
    const { read, settle } = this.#asked;
    let answer: SubgraphAnswer | Error;
    try {
      answer = read(raw);
    } catch (error) {
      answer = error as Error;
    }
    settle(answer);
  }

  onFailure(error: SubgraphError): void {
    const pauseMs = this.#asked.isQuery
      ? this.#client.retryPauseMs(error, this.#attempts, this.#deadlineMs)
      : undefined;
    if (pauseMs !== undefined) return this.#retryAfter(pauseMs);
    this.#end(evidenceOf(error));
    this.#asked.settle(error);
  }

  /** An abort is answered by the attempt, which does not begin any more. */
  #retryAfter(pauseMs: number): void {
    const { signal } = this.#asked;
    const retry = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', retry);
      this.#client.retried();
      this.post(new Deadlines(this.#deadlineMs - performance.now()));
    };
    const timer = setTimeout(retry, pauseMs);
    signal?.addEventListener('abort', retry, { once: true });
  }

  #end(evidence: Evidence): void {
    this.#client.ended();
    this.#conclude(evidence);
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
