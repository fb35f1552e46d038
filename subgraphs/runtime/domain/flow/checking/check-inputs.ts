import { settingVariables } from '../../engine/setting-variables.ts';
import type { CheckOptions, KnownNode } from './known-node.ts';
import type { FileEdge } from '../definition/flow-file.ts';
import { endsOf } from '../definition/handles.ts';
import type { FlowMistake } from './mistake.ts';

/**
 * Every input must come from an edge or stand in the template. An edge that was refused counts here:
 * it has been reported, and "connect it" would be no help.
 */
export function checkInputs(
  node: KnownNode,
  nodes: ReadonlyMap<string, KnownNode>,
  edges: readonly FileEdge[],
  options: CheckOptions,
  mistakes: FlowMistake[],
): void {
  const connected = new Set(
    edges.filter(({ target }) => target === node.id).map((edge) => endsOf(edge).field),
  );
  const report = (name: string, message: string): void =>
    void mistakes.push({ path: `${node.path}.data.node.template.${name}`, component: node.id, message });
  checkVariables(node, connected, options, report);
  // An agent fills in the inputs of a tool itself.
  if (node.isToolOnly || servesUnknown(node, nodes, edges) || isUnused(node, edges)) return;
  const isGiven = (name: string): boolean =>
    connected.has(name) || Object.hasOwn(node.globalVariables, name) || !isEmpty(node.fields[name]);
  for (const required of node.spec.requires(node.fields)) {
    const names = typeof required === 'string' ? ([required] as const) : required;
    if (names.some(isGiven)) continue;
    report(names[0], `${node.id} needs a value for ${names.join(' or ')}: connect it or fill it in`);
  }
}

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** Variables are settings of the instance, or sealed by the publisher. */
function checkVariables(
  node: KnownNode,
  connected: ReadonlySet<string | undefined>,
  { variables }: CheckOptions,
  report: (name: string, message: string) => void,
): void {
  const isKnown = (name: string): boolean =>
    variables === 'any' || variables?.has(name) === true || settingVariables.includes(name.toLowerCase());
  for (const [name, variable] of Object.entries(node.globalVariables)) {
    if (!Object.hasOwn(node.fields, name) || connected.has(name) || isKnown(variable)) continue;
    report(
      name,
      `${name} of ${node.id} is Langflow's global variable ${variable}: fill in its value, or seal a variable of that name`,
    );
  }
  for (const variable of node.spec.variables?.(node.fields) ?? []) {
    if (!isKnown(variable))
      report('api_key', `${node.id} needs the variable ${variable}: its publisher has to seal it`);
  }
}

/** A model that nobody uses and that nothing leads to is not asked. */
const isUnused = ({ id, spec }: KnownNode, edges: readonly FileEdge[]): boolean =>
  spec.isOutput !== true && !edges.some(({ source, target }) => source === id || target === id);

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
  if (served.length === 0) return false;
  return served.every((edge) => !nodes.has(edge.target) || endsOf(edge).output === 'model_output');
}
