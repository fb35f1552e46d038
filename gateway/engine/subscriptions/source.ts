import type { GraphQLError } from 'graphql';
import { type Caller, complete, startRun } from '../execution/executor.ts';
import type { FetchRunner } from '../execution/fetch-runner.ts';
import type { Run } from '../execution/run.ts';
import { fromFailure, fromRemoteError } from '../execution/errors/remote-errors.ts';
import type { Prepared } from '../planning/operations/preparation.ts';
import type { FetchStep } from '../planning/compiling/program/program.ts';
import { type PlanVariable, variableValues } from '../planning/operations/specializing/plan-variables.ts';
import type { ResultEvent, SourceEvent, UpstreamEvent } from './events.ts';
import type { Signal } from '../transport/signal.ts';
import type { Take } from './event-queue.ts';
import { type Open, resume } from './resume.ts';
import { SubscriptionRefused } from './subscription-refused.ts';
import type { UpstreamConnections } from './upstream-connections.ts';
import { splitHeaders } from './upstream-headers.ts';
import { readUpstream } from './upstream.ts';

/** What subscriptions need of the engine; `Result` is the form in which their results are wanted. */
export interface SubscriptionHost<TContext, Result> {
  readonly fetchRunner: FetchRunner<TContext>;
  readonly connections: UpstreamConnections;
  upstream(subgraph: string): UpstreamAddress;
  headers(subgraph: string, context: TContext): Promise<Record<string, string>>;
  /** A broken subscription has been taken up again. */
  onResumed(subgraph: string): void;
  /** What an event has come to. */
  resultOf(run: Run<TContext>): Result;
  /** A result that has these errors and nothing else. */
  failure(errors: readonly GraphQLError[]): Result;
}

export interface UpstreamAddress {
  readonly url: string;
  /** As `SubgraphOptions`. */
  readonly headersPerSubscription: boolean;
}

/** Somebody's subscription, planned. */
export interface Subscription<TContext, Result> {
  readonly prepared: Prepared;
  readonly primary: FetchStep;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly host: SubscriptionHost<TContext, Result>;
}

export interface Reading<TContext> {
  /** The last cursor seen; undefined for the client's own start. */
  readonly cursor: unknown;
  /** On whose behalf, at the moment: subscribers that share a subscription come and go. */
  context(): TContext;
  readonly signal: Signal;
}

/** Gives `take` the events of a subscription, each completed by the fetches that other subgraphs owe to it. */
export function readEvents<TContext, Result>(
  subscription: Subscription<TContext, Result>,
  reading: Reading<TContext>,
  take: Take<ResultEvent<Result>>,
): Promise<void> {
  const { variables } = subscription;
  const { signal } = reading;
  return readSource(subscription, reading, (event) => {
    const { cursor, bytes } = event;
    const caller = { context: reading.context(), variables, signal };
    return completeEvent(subscription, event, caller, (result) => {
      return signal.aborted ? undefined : take({ result, cursor, bytes });
    });
  });
}

/** Why a stream has ended, as its last result. */
export function lastResult<TContext, Result>(
  error: unknown,
  { prepared, primary, host }: Subscription<TContext, Result>,
): Result {
  return host.failure(errorsOf(error, prepared, primary));
}

function readSource<TContext, Result>(
  subscription: Subscription<TContext, Result>,
  reading: Reading<TContext>,
  take: Take<SourceEvent>,
): Promise<void> {
  const { prepared, primary } = subscription;
  const { resumption } = prepared.program;
  let wasConnected = false;
  const open: Open = (cursor, onOpened, takeEvent) => {
    const onConnected = (): void => {
      if (wasConnected) subscription.host.onResumed(primary.subgraph);
      wasConnected = true;
      onOpened();
    };
    if (!resumption || cursor === undefined) {
      return readPrimary(
        subscription,
        reading,
        primary.document,
        primary.variables,
        {},
        onConnected,
        takeEvent,
      );
    }
    const { document, variables: names, cursorVariable } = resumption;
    const more = { [cursorVariable]: cursor };
    return readPrimary(subscription, reading, document, names, more, onConnected, takeEvent);
  };
  if (resumption) return resume(open, reading.cursor, resumption, reading.signal, take);
  return open(
    undefined,
    () => {},
    ({ answer, bytes }) => take({ answer, bytes, cursor: undefined }),
  );
}

async function readPrimary<TContext, Result>(
  { primary, variables, host }: Subscription<TContext, Result>,
  { context, signal }: Reading<TContext>,
  query: string,
  names: readonly PlanVariable[],
  more: Readonly<Record<string, unknown>>,
  onConnected: () => void,
  take: Take<UpstreamEvent>,
): Promise<void> {
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
  await readUpstream(host.connections, request, signal, onConnected, take);
}

/** Most events are complete as they come: then `done` is called at once. */
function completeEvent<TContext, Result>(
  { prepared, primary, host }: Subscription<TContext, Result>,
  { answer, bytes }: SourceEvent,
  caller: Caller<TContext>,
  done: Take<Result>,
): Promise<void> | undefined {
  const run = startRun(prepared, caller, host.fetchRunner);
  run.signal.spend(bytes);
  for (const error of answer.errors ?? []) {
    run.failures.push(...fromRemoteError(error, { ...scope(prepared, primary), data: answer.data }));
  }
  if (!answer.data && run.failures.length > 0) {
    run.signal.release();
    return done(host.failure(run.failures.map(({ error }) => error)));
  }
  run.answers.roots[primary.id] = answer.data;
  run.answers.isPlain = false;
  const finish = (): Promise<void> | undefined => {
    run.signal.release();
    return done(host.resultOf(run));
  };
  return run.program.root ? complete(run).then(finish) : finish();
}

function errorsOf(error: unknown, prepared: Prepared, primary: FetchStep): GraphQLError[] {
  if (!(error instanceof SubscriptionRefused))
    return fromFailure(error, scope(prepared, primary)).map((told) => told.error);
  return error.errors
    .flatMap((remote) => fromRemoteError(remote, scope(prepared, primary)))
    .map((told) => told.error);
}

function scope({ program }: Prepared, step: FetchStep) {
  return { step, clientPath: program.clientPath };
}
