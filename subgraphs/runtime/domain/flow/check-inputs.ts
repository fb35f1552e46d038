import type { KnownNode } from './check-flow.ts';
import type { FileEdge } from './flow-file.ts';
import { endsOf } from './handles.ts';
import type { FlowMistake } from './mistake.ts';

/**
 * Every input must come from an edge or stand in the template. An edge that was refused counts here:
 * it has been reported, and "connect it" would be no help.
 */
export function checkInputs(
  node: KnownNode,
  nodes: ReadonlyMap<string, KnownNode>,
  edges: readonly FileEdge[],
  mistakes: FlowMistake[],
): void {
  const connected = new Set(
    edges.filter(({ target }) => target === node.id).map((edge) => endsOf(edge).field),
  );
  const report = (name: string, message: string): void =>
    void mistakes.push({ path: `${node.path}.data.node.template.${name}`, message });

  for (const [name, variable] of Object.entries(node.globalVariables)) {
    if (!Object.hasOwn(node.fields, name) || connected.has(name)) continue;
    report(name, `${name} of ${node.id} is Langflow's global variable ${variable}: fill in its value`);
  }
  if (servesUnknown(node, nodes, edges)) return;
  const isGiven = (name: string): boolean =>
    connected.has(name) || Object.hasOwn(node.globalVariables, name) || (node.fields[name] ?? '') !== '';
  for (const required of node.spec.requires(node.fields)) {
    const names = typeof required === 'string' ? ([required] as const) : required;
    if (names.some(isGiven)) continue;
    report(names[0], `${node.id} needs a value for ${names.join(' or ')}: connect it or fill it in`);
  }
}

/**
 * Whether only unknown components, which have been reported, use the node. They may ask for the model
 * itself instead of its answer, and then it needs no input.
 */
function servesUnknown(
  { id }: KnownNode,
  nodes: ReadonlyMap<string, KnownNode>,
  edges: readonly FileEdge[],
): boolean {
  const served = edges.filter(({ source }) => source === id);
  return served.length > 0 && served.every(({ target }) => !nodes.has(target));
}
