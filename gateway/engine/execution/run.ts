import type { GraphQLError } from 'graphql';
import type { Answers, Program, ProgramNode } from '../planning/program.ts';
import type { SubgraphAnswer } from '../transport/answer.ts';
import type { FetchRunner } from './fetch-runner.ts';

/** One execution of a program: what it has fetched, and what went wrong. */
export interface Run<TContext> {
  readonly program: Program;
  readonly context: TContext;
  /** As the client sent them: subgraphs coerce them anew. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly signal: AbortSignal | undefined;
  readonly answers: Answers;
  readonly errors: GraphQLError[];
  /** The fetches whose answers other runs have as well, and all that they follow from. */
  readonly shared: Set<number>;
  /** What was asked of subgraphs so far: a plan often asks for the same in several places. */
  readonly asked: Map<string, Promise<SubgraphAnswer>>;
  readonly fetchRunner: FetchRunner<TContext>;
}

export async function runNode<TContext>(run: Run<TContext>, node: ProgramNode): Promise<void> {
  if (node.kind === 'fetch') {
    await run.fetchRunner.run(run, node.fetch);
  } else if (node.kind === 'sequence') {
    for (const child of node.nodes) await runNode(run, child);
  } else {
    await Promise.all(node.nodes.map((child) => runNode(run, child)));
  }
}
