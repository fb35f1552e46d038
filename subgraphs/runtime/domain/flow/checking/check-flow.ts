import { z } from 'zod';
import { toolOutputs } from '../../engine/component.ts';
import { componentNames, componentOf, type ComponentSpec } from '../../engine/components/registry.ts';
import { arrangeProgram } from '../program/arrange-program.ts';
import { checkEdges } from './check-edges.ts';
import { checkInputs } from './check-inputs.ts';
import { globalVariablesOf, valuesOf, withoutSecrets } from '../definition/content.ts';
import { expandGroups } from '../definition/expand-groups.ts';
import { flowFile, isNote, type FileNode, type FlowFile } from '../definition/flow-file.ts';
import { endsOf } from '../definition/handles.ts';
import { hostMistake } from '../program/hosts.ts';
import type { CheckOptions, KnownNode } from './known-node.ts';
import type { FlowMistake } from './mistake.ts';
import type { Program, ToolName } from '../program/program.ts';
import { unfitDefinition } from '../definition/unfit-definition.ts';

/** `file` is the definition as it is kept; with mistakes it is there when the definition could be read. */
export type FlowCheck = { program: Program; file: FlowFile } | { mistakes: FlowMistake[]; file?: FlowFile };

/** Reads a Langflow definition and reports everything that is wrong with it, not just the first thing. */
export function checkFlow(definition: unknown, options: CheckOptions = {}): FlowCheck {
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
  const opened = expandGroups(file);
  if (!opened)
    return { mistakes: [{ path: 'data.nodes', message: 'the groups of the flow nest without an end' }] };
  const mistakes: FlowMistake[] = [];
  const nodes = knownNodes(opened.data, options, mistakes);
  const edges = checkEdges(opened.data, nodes, mistakes);
  for (const node of nodes.values()) checkInputs(node, nodes, opened.data.edges, options, mistakes);
  checkOutput(nodes, mistakes);
  const program = arrangeProgram(nodes, edges, mistakes);
  return mistakes.length > 0 ? { mistakes, file } : { program, file };
}

/** The engine's components among the nodes. */
function knownNodes(
  { nodes: list, edges }: FlowFile['data'],
  options: CheckOptions,
  mistakes: FlowMistake[],
): Map<string, KnownNode> {
  const nodes = new Map<string, KnownNode>();
  const usedAs = Map.groupBy(edges, ({ source }) => source);
  for (const [index, node] of list.entries()) {
    if (isNote(node)) continue;
    const { id, data } = node;
    const path = `data.nodes.${index}`;
    const spec = componentOf(data.type);
    const used = (usedAs.get(id) ?? []).map((edge) => endsOf(edge).output ?? '');
    const isTool =
      used.some((output) => toolOutputs.includes(output)) && !used.some((output) => spec?.outputs[output]);
    if (nodes.has(id)) mistakes.push({ path: `${path}.id`, message: `the id ${id} is used twice` });
    else if (!spec)
      mistakes.push({
        path: `${path}.data.type`,
        component: id,
        message: unknownComponent(node),
        isOfEngine: true,
      });
    else {
      const fields = checkFields(node, path, spec, mistakes);
      const known: KnownNode = {
        id,
        path,
        type: data.type,
        spec,
        fields,
        globalVariables: globalVariablesOf(data),
        toolNames: toolNamesOf(data),
        isToolOnly: isTool,
      };
      const refused = { path: `${path}.data.node.template`, component: id };
      const cannot = spec.refuses?.(fields, used);
      if (cannot !== undefined)
        mistakes.push({ ...refused, message: `${id} cannot run here: ${cannot}`, isOfEngine: true });
      for (const why of notReached(spec, fields, options))
        mistakes.push({ ...refused, message: `${id} cannot run here: ${why}` });
      nodes.set(id, known);
    }
  }
  return nodes;
}

/** What a node wants to reach and may not. */
const notReached = (
  spec: ComponentSpec,
  fields: Record<string, unknown>,
  { hosts, flows }: CheckOptions,
): string[] => {
  const name = spec.subflow?.(fields) ?? '';
  return [
    hosts && hostMistake(spec, fields, hosts),
    flows && name !== '' && !flows.has(name) ? `its publisher has no flow ${name}` : undefined,
  ].filter((why) => why !== undefined);
};

const unknownComponent = ({ id, data: { type } }: FileNode): string =>
  `the component ${type} is not known here: take ${id} out or replace it, known are ${componentNames.join(', ')}`;

const toolRow = z.object({
  name: z.string().catch(''),
  description: z.string().catch(''),
  status: z.unknown(),
});

/** Langflow's table of a node's tools: which are on, and what they are called. */
function toolNamesOf({ node }: FileNode['data']): ToolName[] {
  const entry = node.template['tools_metadata'];
  const rows: unknown = typeof entry === 'object' ? entry?.value : undefined;
  if (!Array.isArray(rows)) return [];
  return rows.slice(0, 200).flatMap((row: unknown) => {
    const parsed = toolRow.safeParse(row);
    if (!parsed.success) return [];
    const { name, description, status } = parsed.data;
    return [{ name, description: description.slice(0, 1_000), isOn: status !== false }];
  });
}

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
      component: id,
      message: `${name} of ${id}: ${issue.message}`,
    });
  }
  return values;
}

function checkOutput(nodes: ReadonlyMap<string, KnownNode>, mistakes: FlowMistake[]): void {
  if ([...nodes.values()].some(({ spec }) => spec.isOutput)) return;
  mistakes.push({ path: 'data.nodes', message: 'a flow needs a Chat Output or a Text Output' });
}
