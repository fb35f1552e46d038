import type { Answers, FetchStep, Program, ProgramNode } from '../planning/compiling/program/program.ts';
import type { Settle, SubgraphAnswer } from '../transport/answer.ts';
import type { ScannedAnswer } from '../scanning/scanned-answer.ts';
import type { Failure } from './errors/failures.ts';
import type { RunSignal } from './run-signal.ts';
import type { Turn } from './turn.ts';

/** Runs single steps; whatever happens to one is in `failures`. */
interface StepRunner<TContext> {
  /** `done` must not throw, and may be called before this returns. */
  run(run: Run<TContext>, step: FetchStep, done: () => void): void;
}

/** What was asked of a subgraph: its answer, or those who wait for it. */
export interface AskedOnce {
  result: SubgraphAnswer | Error | undefined;
  readonly waiting: Settle[];
}

/** The extensions of a subgraph's answer. */
export interface ToldExtensions {
  readonly subgraph: string;
  readonly extensions: unknown;
}

/** One execution of a program: what it has fetched, and what went wrong. */
export interface Run<TContext> {
  readonly program: Program;
  readonly context: TContext;
  /** As the client sent them: subgraphs coerce them anew. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** Its own, of which its caller's signal is one cause. */
  readonly signal: RunSignal;
  readonly answers: Answers;
  /** By fetch, the scanned answer of which `answers` has the root or the entities. */
  readonly scanned: ScannedAnswer[];
  readonly failures: Failure[];
  /** What subgraphs said beside their data, of those that are listened to. */
  readonly told: ToldExtensions[];
  /** The fetches whose answers other runs have as well, and all that they follow from. */
  readonly shared: Set<number>;
  /** What was asked of subgraphs so far: a plan often asks for the same in several places. */
  readonly asked: Map<string, AskedOnce>;
  /** What is asked of subgraphs at the moment. */
  turn?: Turn;
  readonly fetchRunner: StepRunner<TContext>;
}

/** False when nothing more may be run: a mutation without an answer that must have one has ended the operation. */
export const runNode = <TContext>(run: Run<TContext>, node: ProgramNode): Promise<boolean> =>
  new Promise((resolve) => start(run, node, resolve));

/** With calls and no promises between fetches, of which each would cost as much as a part of the fetch. */
function start<TContext>(run: Run<TContext>, node: ProgramNode, done: (goesOn: boolean) => void): void {
  if (node.kind === 'fetch') {
    run.fetchRunner.run(run, node.fetch, () => done(hasAnswered(run, node.fetch)));
  } else if (node.kind === 'sequence') {
    startNext(run, node.nodes, 0, done);
  } else {
    startAll(run, node.nodes, done);
  }
}

function startNext<TContext>(
  run: Run<TContext>,
  nodes: readonly ProgramNode[],
  at: number,
  done: (goesOn: boolean) => void,
): void {
  const node = nodes[at];
  if (!node) return done(true);
  start(run, node, (goesOn) => {
    if (goesOn) startNext(run, nodes, at + 1, done);
    else done(false);
  });
}

function startAll<TContext>(
  run: Run<TContext>,
  nodes: readonly ProgramNode[],
  done: (goesOn: boolean) => void,
): void {
  let left = nodes.length;
  let allGoOn = true;
  if (left === 0) return done(true);
  const ended = (goesOn: boolean): void => {
    allGoOn &&= goesOn;
    left -= 1;
    if (left === 0) done(allGoOn);
  };
  for (const node of nodes) start(run, node, ended);
}

function hasAnswered<TContext>({ answers }: Run<TContext>, { id, mustAnswer }: FetchStep): boolean {
  if (mustAnswer.length === 0) return true;
  const root = answers.roots[id] as Record<string, unknown> | null | undefined;
  return mustAnswer.every((name) => root?.[name] !== null && root?.[name] !== undefined);
}
