import type { Answers, FetchStep, Program, ProgramNode } from '../planning/compiling/program.ts';
import type { SubgraphAnswer } from '../transport/answer.ts';
import type { Failure } from './failures.ts';
import type { RunSignal } from './run-signal.ts';
import type { Turn } from './turn.ts';

/** Runs single steps; whatever happens to one is in `failures`. */
interface StepRunner<TContext> {
  run(run: Run<TContext>, step: FetchStep): Promise<void>;
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
  readonly failures: Failure[];
  /** The fetches whose answers other runs have as well, and all that they follow from. */
  readonly shared: Set<number>;
  /** What was asked of subgraphs so far: a plan often asks for the same in several places. */
  readonly asked: Map<string, Promise<SubgraphAnswer>>;
  /** What is asked of subgraphs at the moment. */
  turn?: Turn;
  readonly fetchRunner: StepRunner<TContext>;
}

/** False when nothing more may be run: a mutation without an answer that must have one has ended the operation. */
export async function runNode<TContext>(run: Run<TContext>, node: ProgramNode): Promise<boolean> {
  if (node.kind === 'fetch') {
    await run.fetchRunner.run(run, node.fetch);
    return hasAnswered(run, node.fetch);
  }
  if (node.kind === 'sequence') {
    for (const child of node.nodes) if (!(await runNode(run, child))) return false;
    return true;
  }
  const goesOn = await Promise.all(node.nodes.map((child) => runNode(run, child)));
  return !goesOn.includes(false);
}

function hasAnswered<TContext>({ answers }: Run<TContext>, { id, mustAnswer }: FetchStep): boolean {
  if (mustAnswer.length === 0) return true;
  const root = answers.roots[id] as Record<string, unknown> | null | undefined;
  return mustAnswer.every((name) => root?.[name] !== null && root?.[name] !== undefined);
}
