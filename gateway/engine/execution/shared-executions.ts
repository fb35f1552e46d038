import { GraphQLError, OperationTypeNode } from 'graphql';
import type { OperationText, Prepared } from '../planning/operations/preparation.ts';
import type { Program } from '../planning/compiling/program/program.ts';
import type { Signal } from '../transport/signal.ts';
import { InFlight } from '../transport/turns/in-flight.ts';

interface SharingRequest<TContext> extends OperationText {
  readonly context: TContext;
  readonly signal?: Signal;
}

interface SharingHooks<TContext> {
  sharingKey?(context: TContext): string | undefined;
  requestHeaders?: unknown;
  authorization?: unknown;
}

interface SharingOptions<TContext> extends SharingHooks<TContext> {
  readonly sharing?: { readonly inbound?: boolean };
}

/** Runs a query once for all callers that ask for the same at the same time and get the same answer. */
export class SharedExecutions<TContext, Result extends object> {
  readonly #options: SharingOptions<TContext>;
  readonly #flights = new WeakMap<Program, InFlight<Result>>();

  constructor(options: SharingOptions<TContext>) {
    this.#options = options;
  }

  run(
    { program }: Prepared,
    request: SharingRequest<TContext>,
    start: (signal: Signal | undefined) => Promise<Result>,
  ): Promise<Result> {
    const { context, signal } = request;
    const variables = request.exactVariables ?? request.variables;
    const caller = program.operation === OperationTypeNode.QUERY ? this.#callerKey(context) : undefined;
    if (caller === undefined) return start(signal);
    const flights = this.#flights.get(program) ?? new InFlight<Result>(aborted);
    this.#flights.set(program, flights);
    const key = variables ? JSON.stringify(variables) : '';
    return new Promise((resolve, reject) => {
      flights.run(
        caller,
        key,
        signal,
        (whileWanted, settle) => void start(whileWanted).then(settle, settle),
        (result) => (result instanceof Error ? reject(result) : resolve(result)),
      );
    });
  }

  #callerKey(context: TContext): string | undefined {
    return this.#options.sharing?.inbound ? sharingKeyOf(this.#options, context) : undefined;
  }
}

/** Undefined if what is run for this caller may not serve others. */
export function sharingKeyOf<TContext>(
  { sharingKey, requestHeaders, authorization }: SharingHooks<TContext>,
  context: TContext,
): string | undefined {
  if (sharingKey) return sharingKey(context);
  return requestHeaders === undefined && authorization === undefined ? '' : undefined;
}

function aborted(): GraphQLError {
  return new GraphQLError('The request was aborted.', { extensions: { code: 'REQUEST_ABORTED' } });
}
