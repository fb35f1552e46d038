import { prettyFormatQueryPlan } from '@apollo/query-planner';
import type { ExecutionResult, GraphQLSchema } from 'graphql';
import { type Caller, complete, type Outcome, outcome, startRun } from './execution/executor.ts';
import { type FetchHooks, FetchRunner } from './execution/fetch-runner.ts';
import { type OperationText, Preparation, type Prepared } from './planning/preparation.ts';
import type { Shaper } from './planning/program.ts';
import { Supergraph } from './planning/supergraph.ts';
import { subscribe, type SubscriptionHost } from './subscriptions/subscribe.ts';
import { SubgraphClient, type SubgraphOptions } from './transport/subgraph-client.ts';

export type { FetchEvent } from './execution/fetch-runner.ts';
export type { SubgraphOptions } from './transport/subgraph-client.ts';

/** `TContext` is whatever the caller wants to find again in `requestHeaders` and `onFetch`. */
export interface EngineOptions<TContext> extends FetchHooks<TContext> {
  supergraphSdl: string;
  /** By subgraph name. */
  subgraphs?: Record<string, SubgraphOptions>;
  /** Documents whose plans are kept; 1,000 by default. */
  planCacheSize?: number;
  sharing?: {
    /** Identical queries at the same time are run once. */
    inbound?: boolean;
    /** Identical subgraph fetches at the same time, headers included, are sent once; on by default. */
    fetches?: boolean;
  };
}

export interface OperationRequest<TContext> extends OperationText {
  context: TContext;
  signal?: AbortSignal;
}

/** A gateway over one supergraph, without a server: documents in, results out. */
export interface Engine<TContext> {
  /** The API schema. */
  readonly schema: GraphQLSchema;
  /** Runs a query or mutation. */
  execute(request: OperationRequest<TContext>): Promise<ExecutionResult>;
  /** As `execute`, but gives the result as JSON text, which costs less than making and printing values. */
  executeToJson(request: OperationRequest<TContext>): Promise<string>;
  subscribe(
    request: OperationRequest<TContext>,
  ): Promise<ExecutionResult | AsyncGenerator<ExecutionResult, void, void>>;
  /** The query plan, for people. */
  explain(text: OperationText): Promise<string>;
  /** Ends streams and connections. */
  close(): Promise<void>;
}

const DEFAULT_PLAN_CACHE_SIZE = 1_000;
const NEVER = new AbortController().signal;

/** Throws when the supergraph is not valid. */
export function createEngine<TContext>(options: EngineOptions<TContext>): Engine<TContext> {
  return new FederationEngine(options);
}

class FederationEngine<TContext> implements Engine<TContext> {
  readonly #supergraph: Supergraph;
  readonly #preparation: Preparation;
  readonly #clients: ReadonlyMap<string, SubgraphClient>;
  readonly #fetchRunner: FetchRunner<TContext>;
  readonly #subscriptionHost: SubscriptionHost<TContext>;
  readonly #closing = new AbortController();

  constructor(options: EngineOptions<TContext>) {
    this.#supergraph = new Supergraph(options.supergraphSdl);
    this.#preparation = new Preparation(this.#supergraph, options.planCacheSize ?? DEFAULT_PLAN_CACHE_SIZE);
    this.#clients = subgraphClients(this.#supergraph, options);
    this.#fetchRunner = new FetchRunner(this.#clients, options);
    this.#subscriptionHost = {
      fetchRunner: this.#fetchRunner,
      websocketUrl: (subgraph) => this.#clients.get(subgraph)?.websocketUrl ?? '',
      headers: async (subgraph, context) => (await options.requestHeaders?.(subgraph, context)) ?? {},
    };
  }

  get schema(): GraphQLSchema {
    return this.#supergraph.apiSchema;
  }

  async execute(request: OperationRequest<TContext>): Promise<ExecutionResult> {
    const prepared = this.#preparation.prepare(request);
    if ('errors' in prepared) return prepared;
    const { data, errors } = await this.#outcome(request, prepared, prepared.program.toValue);
    return errors.length > 0 ? { errors, data } : { data };
  }

  async executeToJson(request: OperationRequest<TContext>): Promise<string> {
    const prepared = this.#preparation.prepare(request);
    if ('errors' in prepared) return JSON.stringify(prepared);
    const { data, errors } = await this.#outcome(request, prepared, prepared.program.toJson);
    const errorsText = errors.length > 0 ? `"errors":${JSON.stringify(errors)},` : '';
    return `{${errorsText}"data":${data ?? 'null'}}`;
  }

  async subscribe(
    request: OperationRequest<TContext>,
  ): Promise<ExecutionResult | AsyncGenerator<ExecutionResult, void, void>> {
    const prepared = this.#preparation.prepare(request);
    if ('errors' in prepared) return prepared;
    const { primary } = prepared.program;
    // Transports hand queries and mutations in here as well; their one result is no stream.
    if (!primary) return this.execute(request);
    const signal = AbortSignal.any([this.#closing.signal, ...(request.signal ? [request.signal] : [])]);
    return subscribe(prepared, primary, { ...callerOf(request), signal }, this.#subscriptionHost);
  }

  async explain(text: OperationText): Promise<string> {
    const prepared = this.#preparation.prepare(text);
    if ('errors' in prepared) throw prepared.errors[0] ?? new Error('The operation can not be planned.');
    const operation = prepared.operation.specialized(prepared.coerced);
    return prettyFormatQueryPlan(this.#supergraph.plan(operation));
  }

  async close(): Promise<void> {
    this.#closing.abort();
    await Promise.all([...this.#clients.values()].map((client) => client.close()));
  }

  async #outcome<Output>(
    request: OperationRequest<TContext>,
    prepared: Prepared,
    shaper: Shaper<Output>,
  ): Promise<Outcome<Output>> {
    const run = startRun(prepared, callerOf(request), this.#fetchRunner);
    await complete(run);
    return outcome(run, shaper);
  }
}

function callerOf<TContext>(request: OperationRequest<TContext>): Caller<TContext> {
  return { context: request.context, variables: request.variables ?? {}, signal: request.signal ?? NEVER };
}

function subgraphClients<TContext>(
  supergraph: Supergraph,
  options: EngineOptions<TContext>,
): Map<string, SubgraphClient> {
  const share = options.sharing?.fetches ?? true;
  return new Map(
    [...supergraph.subgraphUrls].map(([name, url]) => {
      return [name, new SubgraphClient(name, url, options.subgraphs?.[name] ?? {}, share)];
    }),
  );
}
