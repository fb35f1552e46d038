import { type ExecutionResult, type FormattedExecutionResult, GraphQLError } from 'graphql';
import { badUserInput } from '#common/graph/errors.ts';
import type { Logger } from '#common/process/logging.ts';
import { isNestedTooDeep, MAX_LEVELS } from '#common/graph/nesting.ts';
import type { GatewayContext } from '../context.ts';
import type { Documents } from '../documents/documents.ts';
import {
  type IncrementalResult,
  type OperationText,
  type Prepared,
  type PreparationOptions,
  type PrintedResult,
  type Refused,
  type Signal,
  type Take,
} from '../engine/engine.ts';
import type { RefusedMutations } from '../audit/refused-mutations.ts';
import type { Refusals } from '../audit/refusals.ts';
import { callerKey, type Identity, nobody } from '../identity/identity.ts';
import { formatGatewayError, withoutSuggestions } from '../errors.ts';
import { KeyLimits } from '../limits/key-limits.ts';
import type { Turns, Work } from '../limits/turns.ts';
import type { PurchaseSwitch } from '../limits/purchase-switch.ts';
import type { AddressLimits } from '../limits/address-limits.ts';
import type { Admitted, Rejected } from '../limits/operation-gate.ts';
import type { Outcome, Transport } from '../metrics/metrics.ts';
import { explanationOf } from '../observation/explanation.ts';
import { clientOf } from '../usage/client.ts';
import type { OperationUses } from '../usage/operation-uses.ts';
import { viewOf } from '../supergraph/generation.ts';
import type { View } from '../contracts/view.ts';
import type { Generations, Lease } from '../supergraph/generations.ts';
import type { EndRecord, Recorder } from './recorder.ts';
import type { RequestedOperation } from './requested-operation.ts';
import { type PartStream, partStream } from './part-stream.ts';
import { type ResultStream, resultStream } from './result-stream.ts';

/** A value that JSON.stringify gives up on can be sent to no subgraph. */
const NESTED_TOO_DEEP = `Variables are nested at most ${MAX_LEVELS} levels deep.`;

/** An operation that may run, with the generation on which it will. */
export interface ReadyOperation {
  readonly text: OperationText & { readonly prepared: Prepared };
  readonly admitted: Admitted;
  /** What who asks may see of it. */
  readonly view: View;
  readonly lease: Lease;
  readonly context: GatewayContext;
  readonly transport: Transport;
}

export interface OperationsOptions {
  generations: Generations;
  documents: Documents;
  recorder: Recorder;
  addressLimits: AddressLimits;
  /** Null where no control-plane says what is turned off. */
  purchases: PurchaseSwitch | null;
  /** Null where nobody keeps an audit log. */
  refusals: Refusals | null;
  refusedMutations: RefusedMutations;
  /** Null where nobody asks which operations are used. */
  uses: OperationUses | null;
  /** In which new documents are read and planned. */
  turns: Turns;
  maxCost: number;
  /** Whether messages may name what a client may have meant: where the schema is not shown, they would. */
  suggests: boolean;
  logger: Logger;
}

/** A query's or mutation's result as JSON, ready for a socket. */
export interface JsonAnswer {
  readonly json: string | Buffer;
  /** Of a text that is known to be. */
  readonly isAscii?: boolean;
  /** Nothing was run: the variables do not fit, or nothing can be planned. */
  readonly isRefusal: boolean;
}

/** Something that takes work only as long as it is not known. */
interface Learnt<T> {
  known(): T | undefined;
  work: Work<T>;
}

type Extensions = Readonly<Record<string, unknown>>;

/** Runs operations of every type, for every transport. */
export class Operations {
  readonly #options: OperationsOptions;
  /** By document, what is being read or planned. */
  readonly #keyLimits = new KeyLimits();
  readonly #pending = new Map<string, Promise<unknown>>();

  constructor(options: OperationsOptions) {
    this.#options = options;
  }

  /** What is admitted must be run, or declined: it holds a generation. */
  async admit(
    request: RequestedOperation,
    context: GatewayContext,
    transport: Transport,
    options: PreparationOptions = {},
  ): Promise<ReadyOperation | Rejected> {
    const document = this.#options.documents.resolve(request);
    if (document instanceof GraphQLError) return this.reject([document], context, transport);
    const { variables, exactVariables } = request;
    if (isNestedTooDeep(variables)) return this.reject([badUserInput(NESTED_TOO_DEEP)], context, transport);
    // Many clients send an empty name for none.
    const operationName = request.operationName || null;
    const lease = this.#options.generations.acquire();
    const refused = (errors: readonly GraphQLError[]): Rejected => {
      this.#noteRefused(document, operationName, errors, context.identity, context.requestId);
      lease.release();
      return this.reject(errors, context, transport);
    };
    try {
      const view = viewOf(lease.generation, context.identity.keyTerms?.contract);
      const text = { document, operationName, variables, exactVariables };
      const ready = await this.#prepare(text, view, context, options);
      if (!('errors' in ready)) return { ...ready, view, lease, context, transport };
      return refused(ready.errors);
    } catch (error) {
      if (error instanceof GraphQLError) return refused([error]);
      lease.release();
      throw error;
    }
  }

  /** Notes that who asks for an operation is not taken for who they say they are, or may not ask from there. */
  turnedAway(
    request: RequestedOperation,
    error: unknown,
    identity: Identity | undefined,
    requestId: string,
  ): void {
    const document = this.#options.documents.resolve(request);
    if (!(error instanceof GraphQLError) || document instanceof GraphQLError) return;
    this.#noteRefused(document, request.operationName || null, [error], identity ?? nobody, requestId);
  }

  /** Gives up what was admitted: the transport cannot carry it. */
  decline({ lease, context, transport }: ReadyOperation, error: GraphQLError): Rejected {
    lease.release();
    return this.reject([error], context, transport);
  }

  reject(errors: readonly GraphQLError[], context: GatewayContext, transport: Transport): Rejected {
    this.#options.recorder.rejected(errors, transport, context);
    return { errors };
  }

  /** Never rejects: what goes wrong is in the result. */
  async run(ready: ReadyOperation): Promise<FormattedExecutionResult | ResultStream> {
    const { context } = ready;
    const end = this.#begin(ready);
    try {
      const result = await this.#execute(ready);
      const extensions = context.observation.isExplained ? await this.#explain(ready) : undefined;
      if (Symbol.asyncIterator in result) return this.#stream(result, context, extensions, end);
      end(outcomeOf(result));
      return withExtensions(this.#format(result, context), extensions);
    } catch (error) {
      end('error');
      return this.#failure(error, context);
    }
  }

  /** As `run` for what is no subscription, with what @defer puts off as a stream of parts. Never rejects either. */
  async runIncrementally(ready: ReadyOperation): Promise<FormattedExecutionResult | PartStream> {
    const { context, view, text } = ready;
    const end = this.#begin(ready);
    try {
      const request = { ...text, context, signal: context.signal };
      const result = await view.engine.executeIncrementally(request);
      const extensions = context.observation.isExplained ? await this.#explain(ready) : undefined;
      if ('initialResult' in result) return this.#parts(result, context, extensions, end);
      end(outcomeOf(result));
      return withExtensions(this.#format(result, context), extensions);
    } catch (error) {
      end('error');
      return this.#failure(error, context);
    }
  }

  /** As `run` for what is no subscription, but for much less work. Never rejects either. */
  async runToJson(ready: ReadyOperation): Promise<JsonAnswer> {
    const { context, view, text } = ready;
    const end = this.#begin(ready);
    try {
      const printed = await view.engine.print({ ...text, context, signal: context.signal });
      const explained = context.observation.isExplained ? await this.#explain(ready) : undefined;
      const extensions = bothOf(printed.extensions, explained);
      end(printedOutcome(printed));
      const isRefusal = printed.data === 'refused';
      if (isRefusal) {
        const errors = this.formatErrors(printed.errors, context.requestId);
        return { json: JSON.stringify({ errors, extensions }), isRefusal };
      }
      if (extensions) return { json: printed.textWith(extensions), isRefusal };
      return { json: printed.take(), isAscii: printed.isAscii, isRefusal };
    } catch (error) {
      end('error');
      return { json: JSON.stringify(this.#failure(error, context)), isRefusal: false };
    }
  }

  /** As `run` for a subscription, with its results as JSON given to `show`. Ends with the signal; never rejects. */
  async follow(ready: ReadyOperation, signal: Signal, show: Take<string | Buffer>): Promise<void> {
    const { context, view, text } = ready;
    const end = this.#begin(ready);
    let outcome: Outcome = 'ok';
    try {
      let unsent = context.observation.isExplained ? await this.#explain(ready) : undefined;
      await view.engine.follow({ ...text, context, signal }, (printed) => {
        if (printed.errors.length > 0) outcome = 'partial';
        const extensions = unsent;
        unsent = undefined;
        return show(this.#jsonOf(printed, extensions, context));
      });
    } catch (error) {
      outcome = 'error';
      await show(JSON.stringify(this.#failure(error, context)));
    } finally {
      end(outcome);
    }
  }

  formatErrors(errors: readonly GraphQLError[], requestId: string): FormattedExecutionResult['errors'] {
    const { logger, suggests } = this.#options;
    const formatted = errors.map((error) => formatGatewayError(error.toJSON(), error, logger, requestId));
    return suggests ? formatted : formatted.map(withoutSuggestions);
  }

  /** Rejects with why the caller must wait. */
  async #prepare(
    text: OperationText,
    { gate, engine }: View,
    context: GatewayContext,
    options: PreparationOptions,
  ): Promise<Pick<ReadyOperation, 'text' | 'admitted'> | Rejected> {
    const { document } = text;
    const reading: Learnt<Admitted | Rejected> = {
      known: () => gate.admitKnown(text),
      work: (spend) => gate.admit(text, spend),
    };
    // What is known is waited for by nobody: each wait would cost as much as the look at it.
    const admitted = reading.known() ?? (await this.#inTurn(document, context, reading));
    if ('errors' in admitted) return admitted;
    if (admitted.type === 'mutation' || context.identity.keyTerms) {
      const refusal = await this.#refusal(admitted, text.variables ?? {}, context);
      if (refusal) return { errors: [refusal] };
    }
    const { cost, parseMs, validateMs } = admitted;
    Object.assign(context.observation, { cost, parseMs, validateMs });
    const valid = { ...text, valid: admitted.document };
    const request = { ...valid, context };
    const planning: Learnt<Prepared | Refused> = {
      known: () => engine.prepare(request, options),
      work: (spend) => engine.plan(request, { ...options, spend }),
    };
    const prepared = planning.known() ?? (await this.#inTurn(document, context, planning));
    if ('errors' in prepared) return { errors: prepared.errors };
    return { text: { ...valid, prepared }, admitted };
  }

  /** What is known at once, or what work gives that is done once for all who ask for it meanwhile. */
  async #inTurn<T>(document: string, context: GatewayContext, { known, work }: Learnt<T>): Promise<T> {
    for (;;) {
      const found = known();
      if (found !== undefined) return found;
      const pending = this.#pending.get(document);
      if (!pending) break;
      await pending.catch(() => {});
    }
    const { turns, documents } = this.#options;
    const caller = callerKey(context.identity, context.address);
    const learnt = turns.take(caller, work, documents.trusts(document));
    this.#pending.set(document, learnt);
    try {
      return await learnt;
    } finally {
      this.#pending.delete(document);
    }
  }

  #noteRefused(
    document: string,
    operationName: string | null,
    errors: readonly GraphQLError[],
    identity: Identity,
    requestId: string,
  ): void {
    const { refusals, refusedMutations, generations } = this.#options;
    if (!refusals) return;
    const { schema } = generations.current.engine;
    const actions = refusedMutations.of(document, operationName, errors, schema);
    refusals.note(
      actions,
      errors.map(({ extensions }) => String(extensions['code'])),
      identity,
      requestId,
    );
  }

  /** What a mutation asks for that its caller is not given reaches no subgraph that would note it. */
  #noteDenied({ admitted, view, context }: ReadyOperation): void {
    const { refusals } = this.#options;
    const { engine } = view;
    const name = engine.schema.getMutationType()?.name;
    if (!refusals || name === undefined) return;
    for (const field of admitted.rootFieldNames) {
      const code = engine.denial(context, name, field);
      if (code !== null) refusals.note([field], [code], context.identity, context.requestId);
    }
  }

  /** Why who asks may not run this now. */
  async #refusal(
    admitted: Admitted,
    variables: Readonly<Record<string, unknown>>,
    context: GatewayContext,
  ): Promise<GraphQLError | null> {
    const remainder = await this.#keyLimits.request(context.identity);
    if (remainder instanceof GraphQLError) return remainder;
    context.observation.requestsPerMinute = remainder;
    if (admitted.type !== 'mutation') return null;
    const { caller, accessToken } = context.identity;
    const turnedOff = await this.#options.purchases?.refusal(admitted, variables, context.identity);
    if (turnedOff) return turnedOff;
    if (caller.kind !== 'anonymous' || accessToken !== null) return null;
    return this.#options.addressLimits.write(context.address, admitted.rootFields);
  }

  #execute({
    text,
    admitted,
    view: { engine },
    context,
  }: ReadyOperation): Promise<ExecutionResult | AsyncGenerator<ExecutionResult, void, void>> {
    const request = { ...text, context, signal: context.signal };
    return admitted.type === 'subscription' ? engine.subscribe(request) : engine.execute(request);
  }

  #explain({ text, view, context }: ReadyOperation): Promise<Extensions> {
    return explanationOf(context.observation, {
      maxCost: this.#options.maxCost,
      plan: () => view.engine.explain({ ...text, context }),
    });
  }

  #stream(
    source: AsyncGenerator<ExecutionResult, void, void>,
    context: GatewayContext,
    extensions: Extensions | undefined,
    end: EndRecord,
  ): ResultStream {
    let outcome: Outcome = 'ok';
    let unsent = extensions;
    return resultStream(source, {
      format: (result) => {
        if (result.errors) outcome = 'partial';
        const formatted = withExtensions(this.#format(result, context), unsent);
        unsent = undefined;
        return formatted;
      },
      failure: (error) => {
        outcome = 'error';
        return this.#failure(error, context);
      },
      onEnd: () => end(outcome),
    });
  }

  #parts(
    { initialResult: { hasNext, ...initial }, subsequentResults }: IncrementalResult,
    context: GatewayContext,
    extensions: Extensions | undefined,
    end: EndRecord,
  ): PartStream {
    const first = { ...withExtensions(this.#format(initial, context), extensions), hasNext };
    return partStream(first, subsequentResults, {
      formatErrors: (errors) => this.formatErrors(errors, context.requestId),
      failure: (error) => this.#failure(error, context),
      onEnd: (hasFailed) => end(hasFailed && initial.data ? 'partial' : outcomeOf(initial)),
    });
  }

  #begin(ready: ReadyOperation): EndRecord {
    const { text, admitted, view, lease, context, transport } = ready;
    if (admitted.type === 'mutation') this.#noteDenied(ready);
    const { uses, documents } = this.#options;
    uses?.count({
      client: clientOf(context.headers),
      operation: admitted.name ?? '',
      hash: admitted.hash,
      document: admitted.document,
      schema: view.engine.schema,
      isTrusted: documents.trusts(text.document),
    });
    const end = this.#options.recorder.begin(admitted, transport, context);
    return (outcome) => {
      lease.release();
      end(outcome);
    };
  }

  #format(result: ExecutionResult, { requestId }: GatewayContext): FormattedExecutionResult {
    const { errors, ...rest } = result;
    return errors ? { errors: this.formatErrors(errors, requestId), ...rest } : rest;
  }

  /** Who shares a result without errors gets the same bytes. */
  #jsonOf(
    printed: PrintedResult,
    extensions: Extensions | undefined,
    { requestId }: GatewayContext,
  ): string | Buffer {
    const { errors } = printed;
    if (errors.length > 0) return printed.textWith(extensions, this.formatErrors(errors, requestId));
    return extensions ? printed.textWith(extensions) : printed.take();
  }

  #failure(error: unknown, { requestId }: GatewayContext): FormattedExecutionResult {
    const fault = new GraphQLError('fault', { originalError: error instanceof Error ? error : null });
    return { errors: this.formatErrors([fault], requestId) };
  }
}

const outcomeOf = (result: ExecutionResult): Outcome => {
  if (!result.errors?.length) return 'ok';
  return result.data ? 'partial' : 'error';
};

const printedOutcome = ({ errors, data }: PrintedResult): Outcome => {
  if (errors.length === 0) return 'ok';
  return data === 'some' ? 'partial' : 'error';
};

const withExtensions = (
  result: FormattedExecutionResult,
  extensions: Extensions | undefined,
): FormattedExecutionResult =>
  extensions ? { ...result, extensions: bothOf(result.extensions, extensions) } : result;

/** What subgraphs tell and what the gateway tells; both may know of limits. */
function bothOf(told: Extensions | undefined, explained: Extensions | undefined): Extensions | undefined {
  if (!told || !explained) return told ?? explained;
  const limits = { ...(told['limits'] as Extensions), ...(explained['limits'] as Extensions) };
  return { ...told, ...explained, ...(Object.keys(limits).length > 0 && { limits }) };
}
