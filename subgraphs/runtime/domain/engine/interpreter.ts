import type { Program, ProgramNode } from '../flow/program/program.ts';
import { toolOutputs, type ComponentCall, type Outputs } from './component.ts';
import { componentOf } from './components/registry.ts';
import type { FlowRun } from './flow-run.ts';
import { OutputOrder } from './output-order.ts';
import { chosenTools } from './tools/tool-names.ts';
import { dataFrame, data, toRow, toRows, toText, type Row, type Value } from './value.ts';

/** What a node produced; undefined when a branch that was not taken leads to it. */
type Result = Outputs | undefined;
type Results = Map<string, Promise<Result>>;

/** A loop over more would not come to its end. */
const MAX_ROUNDS = 1_000;

/**
 * Runs a checked flow and returns its output text, which is exactly what was shown, piece by piece. A node runs
 * as soon as its inputs are there; branches run side by side.
 */
export async function interpret(program: Program, run: FlowRun): Promise<string> {
  const order = new OutputOrder(shownNodes(program.nodes), run.show);
  await runNodes(program.nodes, new Map(), run, order, true);
  return order.text;
}

const shownNodes = (nodes: readonly ProgramNode[]): string[] =>
  nodes.flatMap((node) => [
    ...(node.shown.length > 0 ? [node.id] : []),
    ...shownNodes(node.body?.nodes ?? []),
  ]);

/** Runs nodes beside what is known from outside; rejects with the first failure, when all have come to rest. */
async function runNodes(
  nodes: readonly ProgramNode[],
  outer: Results,
  run: FlowRun,
  order: OutputOrder,
  isLast: boolean,
): Promise<Results> {
  const failure = new AbortController();
  const signal = AbortSignal.any([run.signal, failure.signal]);
  const results: Results = new Map(outer);
  const own: Promise<Result>[] = [];
  for (const node of nodes) {
    const result = runNode(node, results, { ...run, signal }, order, isLast).catch((error: unknown) => {
      failure.abort(error);
      throw error;
    });
    results.set(node.id, result);
    own.push(result);
  }
  const settled = await Promise.allSettled(own);
  run.signal.throwIfAborted();
  if (failure.signal.aborted) throw failure.signal.reason;
  const failed = settled.find((result) => result.status === 'rejected');
  if (failed) throw failed.reason;
  return results;
}

async function runNode(
  node: ProgramNode,
  results: Results,
  run: FlowRun,
  order: OutputOrder,
  isLast: boolean,
): Promise<Result> {
  const inputs = await inputsOf(node, results);
  run.signal.throwIfAborted();
  const outputs =
    inputs &&
    (await (node.body ? runLoop(node, inputs, results, run, order) : produce(node, inputs, run, order)));
  if (isLast && node.shown.length > 0) await order.end(node.id);
  if (isLast) for (const inner of shownNodes(node.body?.nodes ?? [])) await order.end(inner);
  return outputs;
}

/** The values that edges bring; undefined when all that lead to one of the fields were not taken. */
async function inputsOf(node: ProgramNode, results: Results): Promise<Record<string, Value[]> | undefined> {
  const inputs: Record<string, Value[]> = {};
  for (const [field, links] of Object.entries(node.inputs)) {
    const values: Value[] = [];
    for (const { source, output } of links) {
      const value = (await results.get(source))?.[output];
      if (value) values.push(value);
    }
    if (values.length === 0) return undefined;
    inputs[field] = values;
  }
  return inputs;
}

async function produce(
  node: ProgramNode,
  inputs: Record<string, Value[]>,
  run: FlowRun,
  order: OutputOrder,
): Promise<Outputs> {
  const component = componentOf(node.component);
  if (!component) throw new Error(`the component ${node.component} was checked, but is not there`);
  let streamed = false;
  const call: ComponentCall<Record<string, unknown>> = {
    id: node.id,
    fields: await withVariables(node, run),
    inputs,
    wanted: new Set(node.wanted),
    toolNames: node.toolNames,
    show:
      node.shown.length === 0
        ? undefined
        : (text) => {
            streamed ||= text !== '';
            return order.write(node.id, text);
          },
    run,
    interpret,
  };
  const asTool = node.wanted.find((output) => toolOutputs.includes(output) && component.tools);
  const tools: Outputs =
    asTool === undefined || !component.tools
      ? {}
      : { [asTool]: { type: 'Tool', tools: chosenTools(await component.tools(call), node.toolNames) } };
  const onlyTool = asTool !== undefined && node.wanted.length === 1;
  const outputs = onlyTool ? tools : { ...(await component.run(call)), ...tools };
  // A model has streamed its text already; any other node's text is shown here, in one piece.
  if (!streamed) for (const output of node.shown) await order.write(node.id, toText(outputs[output]));
  return outputs;
}

/** The node's settings, with those that name a variable filled in. */
async function withVariables(node: ProgramNode, run: FlowRun): Promise<Record<string, unknown>> {
  const named = Object.entries(node.variables);
  if (named.length === 0) return node.fields;
  const values = await Promise.all(
    named.map(async ([field, name]) => [field, (await run.secret(name)) ?? ''] as const),
  );
  return { ...node.fields, ...Object.fromEntries(values) };
}

/** The body of a loop, once for each row; what comes back each time are the rows of the result. */
async function runLoop(
  node: ProgramNode,
  inputs: Record<string, Value[]>,
  outer: Results,
  run: FlowRun,
  order: OutputOrder,
): Promise<Outputs> {
  const { body } = node;
  if (!body) throw new Error(`${node.id} is no loop`);
  const rows = (inputs['data'] ?? []).flatMap((value) => toRows(value)).slice(0, MAX_ROUNDS);
  const results: Row[] = [];
  for (const row of rows) {
    const here: Results = new Map(outer).set(node.id, Promise.resolve({ item: data(row) }));
    const done = await runNodes(body.nodes, here, run, order, false);
    for (const { source, output } of body.results) {
      const value = (await done.get(source))?.[output];
      if (value) results.push(toRow(value));
    }
  }
  return { done: dataFrame(results) };
}
