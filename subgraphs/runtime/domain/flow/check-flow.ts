import { componentNames, componentOf, type ComponentSpec } from '../engine/components/registry.ts';
import { flowFile, isNote, type FileNode, type FlowFile } from './flow-file.ts';
import { checkEdges, type CheckedEdge } from './check-edges.ts';
import { checkInputs } from './check-inputs.ts';
import { globalVariablesOf, valuesOf, withoutSecrets } from './content.ts';
import type { FlowMistake } from './mistake.ts';
import type { Program, ProgramNode } from './program.ts';
import { sortNodes } from './sort-nodes.ts';
import { unfitDefinition } from './unfit-definition.ts';

/** `file` is the definition as it is kept. */
export type FlowCheck = { program: Program; file: FlowFile } | { mistakes: FlowMistake[] };

/** A node that the engine knows, with its place in the file. */
export interface KnownNode {
  id: string;
  path: string;
  type: string;
  spec: ComponentSpec;
  fields: Record<string, unknown>;
  /** Which of them name a variable that Langflow keeps outside the flow. */
  globalVariables: Readonly<Record<string, string>>;
}

/** Reads a Langflow definition and reports everything that is wrong with it, not just the first thing. */
export function checkFlow(definition: unknown): FlowCheck {
  const unfit = unfitDefinition(definition);
  if (unfit !== undefined) return { mistakes: [{ path: 'definition', message: unfit }] };
  const parsed = flowFile.safeParse(definition);
  if (!parsed.success) {
    return {
      mistakes: parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), message })),
    };
  }
  // What is not kept is not looked at either: a flow runs as it is kept.
  const file = withoutSecrets(parsed.data);
  const mistakes: FlowMistake[] = [];
  const nodes = knownNodes(file.data.nodes, mistakes);
  const edges = checkEdges(file.data, nodes, mistakes);
  for (const node of nodes.values()) checkInputs(node, nodes, file.data.edges, mistakes);
  checkOutput(nodes, mistakes);
  const order = sortNodes(nodes, edges, mistakes);
  if (mistakes.length > 0) return { mistakes };
  return { program: { nodes: order.map((node) => toProgramNode(node, nodes, edges)) }, file };
}

/** The engine's components among the nodes. */
function knownNodes(list: FileNode[], mistakes: FlowMistake[]): Map<string, KnownNode> {
  const nodes = new Map<string, KnownNode>();
  for (const [index, node] of list.entries()) {
    if (isNote(node)) continue;
    const { id, data } = node;
    const path = `data.nodes.${index}`;
    const spec = componentOf(data.type);
    if (nodes.has(id)) mistakes.push({ path: `${path}.id`, message: `the id ${id} is used twice` });
    else if (!spec) mistakes.push({ path: `${path}.data.type`, message: unknownComponent(node) });
    else {
      const fields = checkFields(node, path, spec, mistakes);
      nodes.set(id, { id, path, type: data.type, spec, fields, globalVariables: globalVariablesOf(data) });
    }
  }
  return nodes;
}

const unknownComponent = ({ id, data: { type, node } }: FileNode): string =>
  node['flow']
    ? `${id} is a group of components: ungroup it in Langflow and export the flow again`
    : `the component ${type} is not known here: take ${id} out or replace it, known are ${componentNames.join(', ')}`;

/** The values of the template that the component reads, with wrong ones reported by their name. */
function checkFields(
  { id, data }: FileNode,
  path: string,
  spec: ComponentSpec,
  mistakes: FlowMistake[],
): Record<string, unknown> {
  const values = valuesOf(data);
  const result = spec.fields.safeParse(values);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    const name = issue.path.join('.');
    mistakes.push({
      path: `${path}.data.node.template.${name}`,
      message: `${name} of ${id}: ${issue.message}`,
    });
  }
  return values;
}

function checkOutput(nodes: ReadonlyMap<string, KnownNode>, mistakes: FlowMistake[]): void {
  if ([...nodes.values()].some(({ spec }) => spec.isOutput)) return;
  mistakes.push({ path: 'data.nodes', message: 'a flow needs a Chat Output or a Text Output' });
}

function toProgramNode(
  { id, spec, fields }: KnownNode,
  nodes: ReadonlyMap<string, KnownNode>,
  edges: CheckedEdge[],
): ProgramNode {
  return {
    id,
    component: spec.name,
    fields,
    inputs: Object.fromEntries(
      edges.filter(({ target }) => target === id).map(({ field, source }) => [field, source]),
    ),
    shown: spec.isOutput
      ? !edges.some(({ target }) => target === id)
      : edges.some(({ source, target }) => source === id && nodes.get(target)?.spec.isOutput),
  };
}
