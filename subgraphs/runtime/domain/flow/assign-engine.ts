import { componentOf } from '../engine/components/registry.ts';
import { checkFlow } from './checking/check-flow.ts';
import type { CheckOptions } from './checking/known-node.ts';
import { flowIdOf, hashOf, servedHashOf } from './definition/content.ts';
import { flowFile, isNote, type FileNode, type FlowFile } from './definition/flow-file.ts';
import type { FlowMistake } from './checking/mistake.ts';

/** What executes a flow: the interpreter here, or a Langflow server. */
export type FlowEngine = 'EMBEDDED' | 'LANGFLOW';

/** A Langflow server that takes flows which the embedded engine cannot run. */
export interface ServerTraits {
  /** The model for nodes that name none. */
  modelName: string | undefined;
}

export interface AssignedFlow {
  engine: FlowEngine;
  /** Named by what it does. */
  id: string;
  hash: string;
  /** The definition as it is kept. */
  file: FlowFile;
}

/**
 * Who runs a definition, or what is wrong with it. The embedded engine runs all that it can; what it cannot goes to
 * the server where there is one. That executes the code inside a flow and knows nothing of our instances, so that
 * what is theirs has no place in such a flow.
 */
export function assignEngine(
  definition: unknown,
  options: CheckOptions,
  server: ServerTraits | undefined,
): AssignedFlow | { mistakes: FlowMistake[] } {
  const check = checkFlow(definition, options);
  if (!('mistakes' in check)) {
    const hash = hashOf(check.file);
    return { engine: 'EMBEDDED', id: flowIdOf(hash), hash, file: check.file };
  }
  const { mistakes, file } = check;
  if (!server || !file || !mistakes.every(({ isOfEngine }) => isOfEngine)) return { mistakes };
  const there = serverMistakes(definition, server);
  if (there.length > 0) return { mistakes: [...mistakes, ...there] };
  const hash = servedHashOf(file);
  return { engine: 'LANGFLOW', id: flowIdOf(hash), hash, file };
}

/** What of a definition a Langflow server could not do. */
function serverMistakes(definition: unknown, server: ServerTraits): FlowMistake[] {
  // As it came: in what is kept there are no keys any more.
  const { data } = flowFile.parse(definition);
  return data.nodes.flatMap((node, index) => {
    if (isNote(node)) return [];
    const path = `data.nodes.${index}`;
    const wrong = (at: string, message: string): FlowMistake => ({
      path: `${path}.${at}`,
      component: node.id,
      message: `a Langflow server would have to run this flow, and ${message}`,
    });
    const template = 'data.node.template';
    const found: FlowMistake[] = [];
    if (componentOf(node.data.type)?.isOfInstance)
      found.push(wrong('data.type', `what ${node.id} uses is not there: take it out`));
    for (const field of keysIn(node)) {
      const message = `keys in flows are not kept: let ${field} name a variable and seal that`;
      found.push(wrong(`${template}.${field}`, message));
    }
    if (server.modelName === undefined) {
      for (const field of modelFieldsOf(node))
        found.push(wrong(`${template}.${field}`, `no model is chosen in ${node.id}: choose one`));
    }
    return found;
  });
}

const keysIn = ({ data }: FileNode): string[] =>
  Object.entries(data.node.template).flatMap(([name, entry]) =>
    typeof entry === 'object' && entry?.password && !entry.load_from_db && isText(entry.value) ? [name] : [],
  );

const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';

/** Fields in which a model is to be chosen, and none is. */
export const modelFieldsOf = ({ data }: FileNode): string[] =>
  Object.entries(data.node.template).flatMap(([name, entry]) =>
    typeof entry === 'object' && entry?.type === 'model' && isUnchosen(entry.value) ? [name] : [],
  );

const isUnchosen = (value: unknown): boolean =>
  value == null || value === '' || (Array.isArray(value) && value.length === 0);
