import type { FlowRun } from './flow-run.ts';
import { checkFlow } from '../flow/checking/check-flow.ts';
import type { CheckOptions } from '../flow/checking/known-node.ts';
import { testRun, type TestRun } from './flow-run.fixture.ts';
import { interpret } from './interpreter.ts';

/** A node of a flow: its id, its component, and the values of its fields. */
export type TestNode = [id: string, type: string, fields?: Record<string, unknown>, more?: object];
/** An edge as `from.output -> to.field`; a loop takes results back at `.<item>`. */
export type TestEdge = string;

/** A flow in the shape of Langflow's exports, written short. */
export function exported(nodes: readonly TestNode[], edges: readonly TestEdge[]): unknown {
  return {
    data: {
      nodes: nodes.map(([id, type, fields = {}, more = {}]) => ({
        id,
        type: 'genericNode',
        data: {
          id,
          type,
          node: {
            template: Object.fromEntries(
              Object.entries(fields).map(([name, value]) => [name, { type: 'str', value }]),
            ),
            ...more,
          },
        },
      })),
      edges: edges.map((edge) => {
        const [, source, name, target, feedback, fieldName] =
          /^([\w/-]+)\.(\S+) -> ([\w/-]+)\.(?:<(\w+)>|(\S+))$/.exec(edge) ?? [];
        return {
          source,
          target,
          data: {
            sourceHandle: { name },
            targetHandle: feedback === undefined ? { fieldName } : { name: feedback },
          },
        };
      }),
    },
  };
}

/** Runs such a flow; `shown` of the answer is its output. */
export async function runFlow(
  nodes: readonly TestNode[],
  edges: readonly TestEdge[],
  own: Partial<FlowRun> = {},
  options: CheckOptions = {},
): Promise<TestRun & { output: string }> {
  const check = checkFlow(exported(nodes, edges), options);
  if ('mistakes' in check) throw new Error(JSON.stringify(check.mistakes));
  const run = testRun(own);
  const output = await interpret(check.program, run);
  return Object.assign(run, { output });
}

export function mistakesIn(
  nodes: readonly TestNode[],
  edges: readonly TestEdge[],
  options: CheckOptions = {},
): string[] {
  const check = checkFlow(exported(nodes, edges), options);
  return 'mistakes' in check ? check.mistakes.map(({ message }) => message) : [];
}
