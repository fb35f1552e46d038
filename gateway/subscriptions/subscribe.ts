import { type ExecutionResult, GraphQLError } from 'graphql';
import { type Caller, complete, outcome, startRun } from '../execution/executor.ts';
import type { FetchRunner } from '../execution/fetch-runner.ts';
import { fromFailure, fromRemoteError } from '../execution/remote-errors.ts';
import type { Prepared } from '../planning/preparation.ts';
import type { FetchStep } from '../planning/program.ts';
import type { SubgraphAnswer } from '../transport/answer.ts';
import { resume } from './resume.ts';
import { Stream } from './stream.ts';
import { openUpstream, SubscriptionRefused } from './upstream.ts';

type Events = AsyncGenerator<SubgraphAnswer, void, void>;

type StreamCaller<TContext> = Caller<TContext> & { readonly signal: AbortSignal };

/** What a subscription needs of the engine. */
export interface SubscriptionHost<TContext> {
  readonly fetchRunner: FetchRunner<TContext>;
  websocketUrl(subgraph: string): string;
  headers(subgraph: string, context: TContext): Promise<Record<string, string>>;
}

/** One client's subscription, each event completed by the fetches that other subgraphs owe to it. */
export function subscribe<TContext>(
  prepared: Prepared,
  primary: FetchStep,
  caller: StreamCaller<TContext>,
  host: SubscriptionHost<TContext>,
): Stream<ExecutionResult> {
  return new Stream(caller.signal, (signal) => {
    return results(prepared, primary, { ...caller, signal }, host);
  });
}

async function* results<TContext>(
  prepared: Prepared,
  primary: FetchStep,
  caller: StreamCaller<TContext>,
  host: SubscriptionHost<TContext>,
): AsyncGenerator<ExecutionResult, void, void> {
  try {
    for await (const event of source(prepared, primary, caller, host)) {
      if (caller.signal.aborted) return;
      yield await completeEvent(prepared, primary, event, caller, host);
    }
  } catch (error) {
    if (!caller.signal.aborted) yield { errors: failure(error, prepared, primary), data: null };
  }
}

function source<TContext>(
  { program }: Prepared,
  primary: FetchStep,
  caller: StreamCaller<TContext>,
  host: SubscriptionHost<TContext>,
): Events {
  const { resumption } = program;
  const open = async (
    document: string,
    names: readonly string[],
    more: Record<string, unknown>,
  ): Promise<Events> => {
    // Asked for anew each time: what identified the caller at the start has expired when a stream is resumed.
    const headers = await host.headers(primary.subgraph, caller.context);
    const { subgraph, operationName } = primary;
    const variables = { ...pick(caller.variables, names), ...more };
    const request = {
      subgraph,
      url: host.websocketUrl(subgraph),
      headers,
      query: document,
      operationName,
      variables,
    };
    return openUpstream(request, caller.signal);
  };
  const first = () => open(primary.document, primary.variableNames, {});
  if (!resumption) return flatten(first());
  return resume(
    (cursor) => {
      if (cursor === undefined) return first();
      return open(resumption.document, resumption.variableNames, { [resumption.cursorVariable]: cursor });
    },
    resumption,
    caller.signal,
  );
}

async function* flatten(events: Promise<Events>): Events {
  yield* await events;
}

async function completeEvent<TContext>(
  prepared: Prepared,
  primary: FetchStep,
  event: SubgraphAnswer,
  caller: Caller<TContext>,
  host: SubscriptionHost<TContext>,
): Promise<ExecutionResult> {
  const run = startRun(prepared, caller, host.fetchRunner);
  for (const error of event.errors ?? [])
    run.errors.push(...fromRemoteError(error, scope(prepared, primary)));
  if (!event.data) return { errors: run.errors, data: null };
  run.answers.roots[primary.id] = event.data;
  await complete(run);
  const { data, errors } = outcome(run, prepared.program.toValue);
  return errors.length > 0 ? { errors, data } : { data };
}

function failure(error: unknown, prepared: Prepared, primary: FetchStep): GraphQLError[] {
  if (!(error instanceof SubscriptionRefused)) return [fromFailure(error, scope(prepared, primary))];
  return error.errors.flatMap((remote) => fromRemoteError(remote, scope(prepared, primary)));
}

function scope({ program }: Prepared, step: FetchStep) {
  return { step, clientPath: program.clientPath };
}

function pick(
  variables: Readonly<Record<string, unknown>>,
  names: readonly string[],
): Record<string, unknown> {
  return Object.fromEntries(
    names.filter((name) => Object.hasOwn(variables, name)).map((name) => [name, variables[name]]),
  );
}
