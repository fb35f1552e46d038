import { Buffer } from 'node:buffer';
import type { GraphQLError } from 'graphql';
import type { Program } from '../../planning/compiling/program/program.ts';
import { Derived } from '../derived.ts';
import { type Outcome, outcome } from '../executor.ts';
import type { Run, ToldExtensions } from '../run.ts';
import { within, writtenBytes, writtenText } from '../../scanning/output.ts';
import { tooLong } from '../errors/too-long.ts';

export type Extensions = Readonly<Record<string, unknown>>;

/** What a result tells of what subgraphs said beside their data. */
type ExtensionsOf = (told: readonly ToldExtensions[]) => Extensions | undefined;

/** How the text of a result with errors begins. */
const ERRORS = '{"errors":';

/** A result as JSON, ready for a socket. Callers share it. */
export class PrintedResult {
  readonly errors: readonly GraphQLError[];
  /** What became of `data`; nothing was run when the operation was not valid, or not let through. */
  readonly data: 'some' | 'null' | 'refused';
  /** Whether the text is known to be. */
  readonly isAscii: boolean;
  /** What is told beside the text. */
  readonly extensions: Extensions | undefined;
  #text: string | undefined;
  #bytes: Buffer | undefined;
  #isTaken = false;

  constructor(
    body: string | Buffer,
    errors: readonly GraphQLError[],
    data: PrintedResult['data'],
    isAscii = false,
    extensions?: Extensions,
  ) {
    if (typeof body === 'string') this.#text = body;
    else this.#bytes = body;
    this.errors = errors;
    this.data = data;
    this.isAscii = isAscii;
    this.extensions = extensions;
  }

  static refusal(errors: readonly GraphQLError[]): PrintedResult {
    return new PrintedResult(JSON.stringify({ errors }), errors, 'refused');
  }

  get text(): string {
    this.#text ??= (this.#bytes as Buffer).toString();
    return this.#text;
  }

  /** Of what has failed as a whole. */
  static failure(errors: readonly GraphQLError[]): PrintedResult {
    return new PrintedResult(`${ERRORS}${JSON.stringify(errors)},"data":null}`, errors, 'null');
  }

  /** With these in place of its own extensions, and of its own errors, if it has any. */
  textWith(extensions: Extensions | undefined, errors?: readonly unknown[]): string {
    const text = errors ? this.#textWithErrors(errors) : this.text;
    return extensions ? `${text.slice(0, -1)},"extensions":${JSON.stringify(extensions)}}` : text;
  }

  /** Encoded once, however many callers share it. */
  get bytes(): Buffer {
    // Which bytes a text in UTF-8 comes to, and how many, takes as long again to find out.
    this.#bytes ??= Buffer.from(this.text, this.isAscii ? 'latin1' : 'utf8');
    return this.#bytes;
  }

  /** For one socket of several: ASCII as text, which need not become bytes before it is written, as long as it is one. */
  take(): string | Buffer {
    const isFirst = !this.#isTaken;
    this.#isTaken = true;
    return isFirst && this.isAscii && this.#text !== undefined ? this.#text : this.bytes;
  }

  #textWithErrors(errors: readonly unknown[]): string {
    const own = ERRORS.length + JSON.stringify(this.errors).length;
    return `${ERRORS}${JSON.stringify(errors)}${this.text.slice(own)}`;
  }
}

/** Prints results, once for all requests that share their answers. */
export class ResultPrinter {
  readonly #results = new WeakMap<Program, Derived<PrintedResult>>();
  readonly #extensionsOf: ExtensionsOf;

  constructor(extensionsOf: ExtensionsOf) {
    this.#extensionsOf = extensionsOf;
  }

  print<TContext>(run: Run<TContext>): PrintedResult {
    const { program, answers, failures, shared, told } = run;
    if (told.length > 0) return printed(run, this.#extensionsOf(told));
    const derivesFromAnswers = failures.length === 0 && Object.keys(answers.introspection).length === 0;
    const isShared = program.sources.every((id) => shared.has(id));
    if (!isShared || !derivesFromAnswers) return printed(run);
    const results = this.#results.get(program) ?? new Derived<PrintedResult>();
    this.#results.set(program, results);
    return results.get(answers, program.sources, () => printed(run));
  }
}

/** Entities that are fetched once may stand in many places. The text is in pieces still, so that it costs little. */
function bounded<TContext>(run: Run<TContext>, outcome: Outcome<string>): Outcome<string> {
  const { signal } = run;
  if (outcome.data === null || outcome.data.length <= signal.maxBytes) return outcome;
  signal.spend(outcome.data.length);
  return { data: null, errors: tooLong(run) };
}

/** Longer ones are better bytes, of which the garbage collector has less to carry about. */
const MAX_TEXT_BYTES = 128 * 1024;
const BYTES_AROUND_DATA = '{"data":}'.length;

/** Undefined where something is to be told beside the data. */
function spliced<TContext>(
  run: Run<TContext>,
  extensions: Extensions | undefined,
): PrintedResult | undefined {
  const { answers, failures, signal, program } = run;
  if (!answers.isScanned || failures.length > 0 || signal.isExceeded) return undefined;
  const splice = program.splicer();
  const maxBytes = signal.maxBytes + BYTES_AROUND_DATA;
  const bytes = splice ? within(maxBytes, () => splice(answers)) : -1;
  if (bytes === -1) return undefined;
  if (bytes > maxBytes) {
    signal.spend(bytes);
    return undefined;
  }
  const isText = bytes <= MAX_TEXT_BYTES && isAscii(run);
  const body = isText ? writtenText(0, bytes, isText) : writtenBytes(bytes);
  return new PrintedResult(body, [], 'some', isText, extensions);
}

/** Whether all that a result without errors is made of is ASCII, as names in GraphQL are. */
const isAscii = <TContext>({ scanned, answers }: Run<TContext>): boolean =>
  Object.keys(answers.introspection).length === 0 && scanned.every((answer) => answer.isAscii);

function printed<TContext>(run: Run<TContext>, extensions?: Extensions): PrintedResult {
  const whole = spliced(run, extensions);
  if (whole) return whole;
  const { data, errors } = bounded(run, outcome(run, run.program.toJson));
  const head = errors.length > 0 ? `${ERRORS}${JSON.stringify(errors)},` : '{';
  const text = `${head}"data":${data ?? 'null'}}`;
  const state = data === null || data === undefined ? 'null' : 'some';
  return new PrintedResult(text, errors, state, false, extensions);
}
