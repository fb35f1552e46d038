import { setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import { GraphQLError, parse } from 'graphql';
import { compiled } from '../../compiling/code/code.ts';
import type { ProgramText, ResultMaker } from '../../compiling/program/program-text.ts';
import { BoundedCache } from '../../operations/bounded-cache.ts';
import { compileOperation } from '../../operations/compile-operation.ts';
import { selectOperation, splitDefinitions, type ValidDocument } from '../../operations/documents.ts';
import { validateDocument } from '../../operations/validation/validate-document.ts';
import type { Variant } from '../../operations/variant.ts';
import { cpuMsSince } from '../../processor-time.ts';
import { denialsOf, type Denials } from '../../supergraph/access-rules.ts';
import type { FastPaths } from '../../supergraph/fast-paths.ts';
import { Supergraph } from '../../supergraph.ts';
import type { MutationLimits } from '../split-mutations.ts';

/** What the thread begins with. */
export interface PlanningWorkerData {
  readonly supergraphSdl: string;
  readonly fastPaths: FastPaths | undefined;
  readonly mutationLimits: MutationLimits | undefined;
}

/** What the planning thread is asked; see `PlanningThread`. */
export type PlanningRequest = { readonly id: number; readonly document: string } & Task;

export type Task =
  | { readonly kind: 'validate' }
  | {
      readonly kind: 'compile';
      readonly operationName: string | undefined;
      readonly variant: VariantData;
      readonly maker: ResultMaker;
    };

/** A variant without its functions. */
export interface VariantData extends Omit<Variant, 'denials' | 'key'> {
  readonly denials: Pick<Denials, 'code' | 'denied'>;
}

/** An error about the document; `positions` are its characters. */
export interface DocumentError {
  readonly message: string;
  readonly positions?: readonly number[];
  readonly extensions?: Record<string, unknown>;
}

export interface Failure {
  readonly message: string;
  /** Of an error that is about the operation, and not a fault. */
  readonly extensions?: Record<string, unknown>;
  /** What was to be done needed more of the stack than there is. */
  readonly isTooDeep?: boolean;
}

type Outcome =
  | { readonly errors: readonly DocumentError[] }
  | { readonly program: ProgramText }
  | { readonly failure: Failure };

/** With what it took of a processor. */
export type PlanningReply = Outcome & { readonly id: number; readonly cpuMs: number };

/** `ready` is the first: the supergraph has been read. */
export type ThreadMessage = PlanningReply | 'ready';

/**
 * Of this thread alone: where there are fewer cores than work, what is planned already comes first. Not the
 * lowest, which on a busy machine would get next to nothing.
 */
setPriority(5);

/** Those whose operations are asked for next. */
const MAX_DOCUMENTS = 20;

const { supergraphSdl, fastPaths, mutationLimits } = workerData as PlanningWorkerData;
const supergraph = new Supergraph(supergraphSdl, fastPaths, mutationLimits);
const documents = new BoundedCache<string, ValidDocument>(MAX_DOCUMENTS);
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
parentPort?.postMessage('ready' satisfies ThreadMessage);

parentPort?.on('message', (request: PlanningRequest) => {
  const before = process.threadCpuUsage();
  const outcome = outcomeOf(request);
  const reply: PlanningReply = { ...outcome, id: request.id, cpuMs: cpuMsSince(before) };
  const bytes = 'program' in outcome ? outcome.program.code.compiled?.buffer : undefined;
  parentPort?.postMessage(reply, bytes instanceof ArrayBuffer ? [bytes] : []);
});

function outcomeOf(request: PlanningRequest): Outcome {
  try {
    const { document: text } = request;
    return request.kind === 'validate' ? { errors: validated(text) } : { program: program(text, request) };
  } catch (error) {
    return { failure: failureOf(error) };
  }
}

/** The text has been parsed where it comes from. */
function validated(text: string): readonly DocumentError[] {
  const document = parse(text);
  const errors = validateDocument(supergraph.apiSchema, document);
  if (errors.length === 0) documents.set(text, splitDefinitions(text, document));
  return errors.map(({ message, positions, extensions }) => ({ message, positions, extensions }));
}

function program(
  text: string,
  { operationName, variant, maker }: Extract<Task, { kind: 'compile' }>,
): ProgramText {
  const document = documents.get(text) ?? splitDefinitions(text, parse(text, { noLocation: true }));
  const definition = selectOperation(document, operationName);
  if (definition instanceof GraphQLError) throw definition;
  const denials = denialsOf(variant.denials.code, variant.denials.denied);
  const planned = { ...variant, denials, key: '' };
  const made = compileOperation(supergraph, definition, document.fragments, planned, maker);
  return { ...made, code: compiled(made.code) };
}

function failureOf(error: unknown): Failure {
  if (error instanceof GraphQLError) return { message: error.message, extensions: { ...error.extensions } };
  const isTooDeep = error instanceof RangeError;
  return { message: error instanceof Error ? error.message : String(error), isTooDeep };
}
