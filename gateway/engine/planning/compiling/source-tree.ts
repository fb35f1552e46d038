import { type DocumentNode, type FragmentDefinitionNode, Kind, parse, type SelectionSetNode } from 'graphql';
import type { FetchNode } from '@apollo/query-planner';

/** What one fetch brings: by response name, under which keys of its answer the value may stand. */
export type SourceTree = Map<string, SourceField>;

export interface SourceField {
  /** Several when the planner aliased a field per type, as with `name` and `name__alias_0`. */
  readonly keys: string[];
  readonly children: SourceTree | undefined;
}

/** As text, which the few requests read that have errors to explain. */
export function treeText(tree: SourceTree): string {
  return JSON.stringify(branches(tree));
}

export function readTree(text: string): SourceTree {
  return grown(JSON.parse(text) as readonly Branch[]);
}

type Branch = readonly [name: string, keys: readonly string[], children: readonly Branch[] | null];

const branches = (tree: SourceTree): Branch[] =>
  [...tree].map(([name, { keys, children }]) => [name, keys, children ? branches(children) : null]);

const grown = (fields: readonly Branch[]): SourceTree =>
  new Map(
    fields.map(([name, keys, children]) => [
      name,
      { keys: [...keys], children: children ? grown(children) : undefined },
    ]),
  );

export const parseFetch = ({ operation }: FetchNode): DocumentNode => parse(operation, { noLocation: true });

/** The fields of a fetch with this document, below `_entities` if it is an entity fetch, whatever their type conditions. */
export function sourceTree(fetch: FetchNode, document: DocumentNode): SourceTree {
  const tree: SourceTree = new Map();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION) {
      collect(definition.selectionSet, fragmentsOf(document), tree);
    }
  }
  const root = (fetch.requires && tree.get('_entities')?.children) || tree;
  for (const rewrite of fetch.outputRewrites ?? []) {
    if (rewrite.kind === 'KeyRenamer') renameKey(root, rewrite.path, rewrite.renameKeyTo);
  }
  return root;
}

function fragmentsOf(document: DocumentNode): Map<string, FragmentDefinitionNode> {
  const fragments = document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
  return new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
}

function collect(set: SelectionSetNode, fragments: Map<string, FragmentDefinitionNode>, tree: SourceTree) {
  for (const node of set.selections) {
    if (node.kind === Kind.FIELD) {
      const key = node.alias?.value ?? node.name.value;
      const known = tree.get(key);
      const children = known?.children ?? (node.selectionSet ? new Map() : undefined);
      if (!known) tree.set(key, { keys: [key], children });
      if (node.selectionSet && children) collect(node.selectionSet, fragments, children);
    } else {
      const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : fragments.get(node.name.value);
      if (fragment) collect(fragment.selectionSet, fragments, tree);
    }
  }
}

/** The planner's aliases are unique below one parent, so type conditions in the path need no check. */
function renameKey(root: SourceTree, path: readonly string[], name: string): void {
  const names = path.filter((element) => !element.startsWith('... on '));
  const alias = names.pop();
  let tree: SourceTree | undefined = root;
  for (const element of names) tree = tree?.get(element)?.children;
  const aliased = alias === undefined ? undefined : tree?.get(alias);
  if (!tree || !aliased || alias === undefined) return;
  tree.delete(alias);
  tree.set(name, mergeFields(tree.get(name), aliased));
}

function mergeFields(a: SourceField | undefined, b: SourceField): SourceField {
  if (!a) return b;
  const children = a.children && b.children ? mergeTrees(a.children, b.children) : (a.children ?? b.children);
  return { keys: [...a.keys, ...b.keys], children };
}

function mergeTrees(a: SourceTree, b: SourceTree): SourceTree {
  const merged: SourceTree = new Map(a);
  for (const [name, field] of b) {
    const other = merged.get(name);
    const keys = [...new Set([...(other?.keys ?? []), ...field.keys])];
    merged.set(name, { ...mergeFields(other, field), keys });
  }
  return merged;
}
