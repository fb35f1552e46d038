import type { ExecutionResult, GraphQLError } from 'graphql';
import { type Caller, complete, startRun } from '../execution/executor.ts';
import { valueOutcome } from '../execution/results/value-outcome.ts';
import type { FetchRunner } from '../execution/fetch-runner.ts';
import { fromFailure, fromRemoteError } from '../execution/errors/remote-errors.ts';
import type { Prepared } from '../planning/operations/preparation.ts';
import type { FetchStep } from '../planning/compiling/program.ts';
import { type PlanVariable, variableValues } from '../planning/operations/plan-variables.ts';
import type { ResultEvent, SourceEvent, UpstreamEvent } from './events.ts';
import { resume } from './resume.ts';
import { SubscriptionRefused } from './subscription-refused.ts';
import type { UpstreamConnections } from './upstream-connections.ts';
import { splitHeaders } from './upstream-headers.ts';
import { openUpstream } from './upstream.ts';

/** What subscriptions need of the engine. */
export interface SubscriptionHost<TContext> {
  readonly fetchRunner: FetchRunner<TContext>;
  readonly connections: UpstreamConnections;
  upstream(subgraph: string): UpstreamAddress;
  headers(subgraph: string, context: TContext): Promise<Record<string, string>>;
  /** A broken subscription has been taken up again. */
  onResumed(subgraph: string): void;
}

export interface UpstreamAddress {
  readonly url: string;
  /** As `SubgraphOptions`. */
  readonly headersPerSubscription: boolean;
}

/** Somebody's subscription, planned. */
export interface Subscription<TContext> {
  readonly prepared: Prepared;
  readonly primary: FetchStep;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly host: SubscriptionHost<TContext>;
}

export interface Reading<TContext> {
  /** The last cursor seen; undefined for the client's own start. */
  readonly cursor: unknown;
  /** On whose behalf, at the moment: subscribers that share a subscription come and go. */
  context(): TContext;
  readonly signal: AbortSignal;
}

/** The events of a subscription, each completed by the fetches that other subgraphs owe to it. */
export async function* readEvents<TContext>(
  subscription: Subscription<TContext>,
  reading: Reading<TContext>,
): AsyncGenerator<ResultEvent, void, void> {
  const { variables } = subscription;
  const { signal } = reading;
  for await (const event of sourceEvents(subscription, reading)) {
    const { cursor, bytes } = event;
    const caller = { context: reading.context(), variables, signal };
    const result = await completeEvent(subscription, event, caller);
    if (signal.aborted) return;
    yield { result, cursor, bytes };
  }
}

/** Why a stream has ended, as its last result. */
export function lastResult<TContext>(
  error: unknown,
  { prepared, primary }: Subscription<TContext>,
): ExecutionResult {
  return { errors: failure(error, prepared, primary), data: null };
}

function sourceEvents<TContext>(
  subscription: Subscription<TContext>,
  reading: Reading<TContext>,
): AsyncGenerator<SourceEvent, void, void> {
  const { prepared, primary } = subscription;
  const { resumption } = prepared.program;
  let wasConnected = false;
  const open = (cursor: unknown, onOpened?: () => void): AsyncGenerator<UpstreamEvent, void, void> => {
    const onConnected = (): void => {
      if (wasConnected) subscription.host.onResumed(primary.subgraph);
      wasConnected = true;
      onOpened?.();
    };
    if (!resumption || cursor === undefined) {
      return openPrimary(subscription, reading, primary.document, primary.variables, {}, onConnected);
    }
    const { document, variables: names, cursorVariable } = resumption;
    const more = { [cursorVariable]: cursor };
    return openPrimary(subscription, reading, document, names, more, onConnected);
  };
  if (resumption) return resume(open, reading.cursor, resumption, reading.signal);
  return withoutCursors(open(undefined));
}

async function* withoutCursors(
  events: AsyncGenerator<UpstreamEvent, void, void>,
): AsyncGenerator<SourceEvent, void, void> {
  for await (const event of events) yield { ...event, cursor: undefined };
}

async function* openPrimary<TContext>(
  { primary, variables, host }: Subscription<TContext>,
  { context, signal }: Reading<TContext>,
  query: string,
  names: readonly PlanVariable[],
  more: Readonly<Record<string, unknown>>,
  onConnected: () => void,
): AsyncGenerator<UpstreamEvent, void, void> {
  const { subgraph, operationName, readJson } = primary;
  const { url, headersPerSubscription } = host.upstream(subgraph);
  // Asked for anew each time: what identified the caller at the start has expired when a stream is resumed.
  const all = await host.headers(subgraph, context());
  const { connectionHeaders, operationHeaders } = splitHeaders(all, headersPerSubscription);
  const request = {
    target: { subgraph, url, connectionHeaders },
    operation: {
      query,
      operationName,
      variables: { ...variableValues(names, variables), ...more },
      headers: operationHeaders,
      readJson,
    },
  };
  yield* openUpstream(host.connections, request, signal, onConnected);
}

async function completeEvent<TContext>(
  { prepared, primary, host }: Subscription<TContext>,
  { answer, bytes }: SourceEvent,
  caller: Caller<TContext>,
): Promise<ExecutionResult> {
  const run = startRun(prepared, caller, host.fetchRunner);
  run.signal.spend(bytes);
  for (const error of answer.errors ?? []) {
    run.failures.push(...fromRemoteError(error, { ...scope(prepared, primary), data: answer.data }));
  }
  if (!answer.data && run.failures.length > 0) {
    run.signal.release();
    return { errors: run.failures.map(({ error }) => error), data: null };
  }
  run.answers.roots[primary.id] = answer.data;
  run.answers.isPlain = false;
  await complete(run);
  run.signal.release();
  const { data, errors } = valueOutcome(run);
  return errors.length > 0 ? { errors, data } : { data };
}

function failure(error: unknown, prepared: Prepared, primary: FetchStep): GraphQLError[] {
  if (!(error instanceof SubscriptionRefused))
    return fromFailure(error, scope(prepared, primary)).map((told) => told.error);
  return error.errors
    .flatMap((remote) => fromRemoteError(remote, scope(prepared, primary)))
    .map((told) => told.error);
}

function scope({ program }: Prepared, step: FetchStep) {
  return { step, clientPath: program.clientPath };
}
