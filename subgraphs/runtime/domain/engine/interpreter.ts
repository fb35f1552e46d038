import type { Program, ProgramNode } from '../flow/program.ts';
import { componentOf } from './components/registry.ts';
import type { FlowRun } from './flow-run.ts';

const BETWEEN_OUTPUTS = '\n\n';

/**
 * Runs a checked flow and returns its output text, which is exactly what was shown, piece by piece.
 * Nodes run one after the other, in an order in which each input is there when it is needed.
 */
export async function interpret(program: Program, run: FlowRun): Promise<string> {
  const texts = new Map<string, string>();
  const shown: string[] = [];
  const show = async (text: string): Promise<void> => {
    if (text === '') return;
    shown.push(text);
    await run.show(text);
  };
  for (const node of program.nodes) {
    run.signal.throwIfAborted();
    if (node.shown && shown.length > 0) await show(BETWEEN_OUTPUTS);
    const before = shown.length;
    const text = await runNode(node, texts, { ...run, show });
    texts.set(node.id, text);
    // A model has streamed its text already; any other node's text is shown here, in one piece.
    if (node.shown && shown.length === before) await show(text);
  }
  return shown.join('');
}

async function runNode(node: ProgramNode, texts: ReadonlyMap<string, string>, run: FlowRun): Promise<string> {
  const component = componentOf(node.component);
  if (!component) throw new Error(`the component ${node.component} was checked, but is not there`);
  const inputs = Object.fromEntries(
    Object.entries(node.inputs).map(([field, source]) => [field, texts.get(source) ?? '']),
  );
  return component.run({ fields: node.fields, inputs, shown: node.shown, run });
}
