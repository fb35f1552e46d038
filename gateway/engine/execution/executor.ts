import type { Signal } from '../transport/signal.ts';
import type { GraphQLError } from 'graphql';
import type { Prepared } from '../planning/operations/preparation.ts';
import type { Shaper } from '../planning/compiling/program/program.ts';
import type { Violation } from '../shaping/runtime.ts';
import type { FetchRunner } from './fetch-runner.ts';
import { type Run, runNode } from './run.ts';
import { readScanned } from './results/read-scanned.ts';
import { relevantErrors } from './errors/relevant-errors.ts';
import { RunSignal } from './run-signal.ts';
import { tooLong } from './errors/too-long.ts';
import { violationErrors } from './errors/violations.ts';

export interface Outcome<Output> {
  readonly data: Output | null;
  readonly errors: readonly GraphQLError[];
}

export interface Caller<TContext> {
  readonly context: TContext;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly signal: Signal | undefined;
}

/** `isScanned` says that the result is put together from text as long as nothing speaks against it. */
export function startRun<TContext>(
  { program, coerced }: Prepared,
  caller: Caller<TContext>,
  fetchRunner: FetchRunner<TContext>,
  isScanned = false,
): Run<TContext> {
  return {
    ...caller,
    signal: new RunSignal(caller.signal, fetchRunner.maxAnswerBytes),
    program,
    fetchRunner,
    failures: [],
    told: [],
    asked: new Map(),
    shared: new Set(),
    scanned: [],
    answers: {
      roots: [],
      entities: [],
      positions: [],
      introspection: program.introspect(coerced),
      isPlain: true,
      isScanned,
    },
  };
}

/** Fetches what the program still asks for. */
export async function complete<TContext>(run: Run<TContext>): Promise<void> {
  if (run.program.root) await runNode(run, run.program.root);
}

export function outcome<TContext, Output>(run: Run<TContext>, shaper: Shaper<Output>): Outcome<Output> {
  if (run.signal.isExceeded) return { data: null, errors: tooLong(run) };
  readScanned(run);
  const violations: Violation[] = [];
  const data = shaper(run.answers, violations) ?? null;
  const { failures, program } = run;
  const errors = relevantErrors(failures, data);
  const broken = violations.length > 0 ? violationErrors(violations, failures, program.origins) : [];
  return { data, errors: broken.length > 0 ? [...errors, ...broken] : errors };
}
