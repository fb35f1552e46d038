import type { FlowMistake } from './mistake.ts';

/** A mistake with the part of the flow that it is about. */
export interface DescribedMistake extends Omit<FlowMistake, 'component'> {
  component: string | null;
}

const MAX_COMPONENTS = 200;

/** Kinds of the components in an export, sticky notes left out, whether they are known here or not. */
export function componentsOf(definition: unknown): string[] {
  const kinds = nodesOf(definition)
    .filter((node) => field(node, 'type') !== 'noteNode')
    .map((node) => field(field(node, 'data'), 'type'))
    .filter((kind) => typeof kind === 'string');
  return [...new Set(kinds)].toSorted().slice(0, MAX_COMPONENTS);
}

/** What the export calls itself. */
export function nameOf(definition: unknown): string | null {
  const name = field(definition, 'name');
  return typeof name === 'string' && name.trim() !== '' ? name.trim().slice(0, 200) : null;
}

/** Names the part by the path: people know it by what stands above its box, not by its place in a file. */
export const describeMistakes = (definition: unknown, mistakes: readonly FlowMistake[]): DescribedMistake[] =>
  mistakes.map((mistake) => ({ ...mistake, component: componentAt(definition, mistake.path) }));

function componentAt(definition: unknown, path: string): string | null {
  const index = /^data\.nodes\.(\d+)(\.|$)/.exec(path)?.[1];
  if (index === undefined) return null;
  const data = field(nodesOf(definition)[Number(index)], 'data');
  const called = field(field(data, 'node'), 'display_name') ?? field(data, 'type');
  return typeof called === 'string' && called !== '' ? called.slice(0, 200) : null;
}

function nodesOf(definition: unknown): unknown[] {
  const nodes = field(field(definition, 'data'), 'nodes');
  return Array.isArray(nodes) ? nodes : [];
}

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;
