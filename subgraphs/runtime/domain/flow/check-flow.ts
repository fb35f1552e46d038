import { componentOf, type ComponentSpec } from '../engine/components/registry.ts';
import { flowFile, MAX_DEFINITION_CHARACTERS, type FileNode, type FlowFile } from './flow-file.ts';
import { checkEdges, type CheckedEdge } from './check-edges.ts';
import { valuesOf } from './content.ts';
import type { FlowMistake } from './mistake.ts';
import type { Program, ProgramNode } from './program.ts';
import { sortNodes } from './sort-nodes.ts';

export type FlowCheck = { program: Program; file: FlowFile } | { mistakes: FlowMistake[] };

/** A node that the engine knows, with its place in the file. */
export interface KnownNode {
  id: string;
  path: string;
  type: string;
  spec: ComponentSpec;
  fields: Record<string, unknown>;
}

/** Reads a Langflow definition and reports everything that is wrong with it, not just the first thing. */
export function checkFlow(definition: unknown): FlowCheck {
  const json = JSON.stringify(definition) ?? '';
  if (json.length > MAX_DEFINITION_CHARACTERS) {
    const message = `the definition has more than ${MAX_DEFINITION_CHARACTERS} characters`;
    return { mistakes: [{ path: 'definition', message }] };
  }
  if (hasBrokenCharacters(json)) {
    return { mistakes: [{ path: 'definition', message: 'the definition has characters that are no text' }] };
  }
  const parsed = flowFile.safeParse(definition);
  if (!parsed.success) {
    return {
      mistakes: parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), message })),
    };
  }
  const mistakes: FlowMistake[] = [];
  const nodes = knownNodes(parsed.data.data.nodes, mistakes);
  const edges = checkEdges(parsed.data.data, nodes, mistakes);
  for (const node of nodes.values()) checkInputs(node, edges, mistakes);
  checkOutput(nodes, mistakes);
  const order = sortNodes(nodes, edges, mistakes);
  if (mistakes.length > 0) return { mistakes };
  return { program: { nodes: order.map((node) => toProgramNode(node, nodes, edges)) }, file: parsed.data };
}

/** NUL and halves of characters, as JSON writes them; PostgreSQL keeps neither. */
const hasBrokenCharacters = (json: string): boolean => /(?<!\\)(\\\\)*\\u(0000|d[89a-f])/i.test(json);

/** The engine's components among the nodes; sticky notes are no components. */
function knownNodes(list: FileNode[], mistakes: FlowMistake[]): Map<string, KnownNode> {
  const nodes = new Map<string, KnownNode>();
  for (const [index, { id, type: kind, data }] of list.entries()) {
    if (kind === 'noteNode' || data.type === 'note') continue;
    const path = `data.nodes.${index}`;
    const spec = componentOf(data.type);
    if (nodes.has(id)) mistakes.push({ path: `${path}.id`, message: `the id ${id} is used twice` });
    else if (!spec) {
      mistakes.push({ path: `${path}.data.type`, message: `the component ${data.type} is not known here` });
    } else
      nodes.set(id, { id, path, type: data.type, spec, fields: checkFields(data, path, spec, mistakes) });
  }
  return nodes;
}

/** The values of the template that the component reads, with wrong ones reported by their name. */
function checkFields(
  data: FileNode['data'],
  path: string,
  spec: ComponentSpec,
  mistakes: FlowMistake[],
): Record<string, unknown> {
  const values = valuesOf(data);
  const result = spec.fields.safeParse(values);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    mistakes.push({ path: `${path}.data.node.template.${issue.path.join('.')}`, message: issue.message });
  }
  return values;
}

/** Every required input must come from an edge or stand in the template. */
function checkInputs(node: KnownNode, edges: CheckedEdge[], mistakes: FlowMistake[]): void {
  for (const name of node.spec.requires(node.fields)) {
    const value = node.fields[name];
    const given = typeof value === 'string' && value !== '';
    if (given || edges.some((edge) => edge.target === node.id && edge.field === name)) continue;
    const message = `${node.id} needs a value for ${name}: connect it or fill it in`;
    mistakes.push({ path: `${node.path}.data.node.template.${name}`, message });
  }
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
