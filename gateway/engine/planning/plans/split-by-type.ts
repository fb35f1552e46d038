import type { FetchNode, PlanNode } from '@apollo/query-planner';
import {
  type DocumentNode,
  type FieldNode,
  type GraphQLInterfaceType,
  isInterfaceType,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  type SelectionNode,
  type SelectionSetNode,
  stripIgnoredCharacters,
  visit,
} from 'graphql';
import { collectFields } from '../../shaping/collect-fields.ts';
import { fetchPath } from './fetch-path.ts';
import { RequiredArguments } from '../supergraph/required-arguments.ts';
import { entityFields, usedVariables, withoutPaths } from './split-requirements.ts';
import type { Supergraph } from '../supergraph.ts';

/** A fetch, and the types of the objects that it is for; all that come along, if it does not say. */
export interface TypedFetch {
  readonly fetch: FetchNode;
  readonly types?: readonly string[];
}

/**
 * A subgraph with @interfaceObject does not know the types behind the interface: so what the client asks of some
 * types, the planner asks for all, and where that fails, it hides what is known of the others. Such a fetch is cut
 * by what is wanted of each type.
 */
export class TypeSplitter {
  readonly #supergraph: Supergraph;
  readonly #operation: OperationDefinitionNode;
  readonly #required: ReadonlyMap<string, ReadonlySet<string>>;

  constructor(supergraph: Supergraph, operation: OperationDefinitionNode, plan: PlanNode | undefined) {
    this.#supergraph = supergraph;
    this.#operation = operation;
    this.#required = requiredFields(plan);
  }

  split(fetch: FetchNode, plannedPath: readonly string[]): TypedFetch[] {
    const setter = fetch.inputRewrites?.find((rewrite) => rewrite.kind === 'ValueSetter');
    const name = setter && 'setValueTo' in setter ? String(setter.setValueTo) : '';
    const type = this.#supergraph.apiSchema.getType(name);
    const graph = this.#supergraph.requirements.graphOf(fetch.serviceName);
    if (!isInterfaceType(type) || !this.#supergraph.interfaceObjects.get(name)?.has(graph))
      return [{ fetch }];
    const document = parse(fetch.operation, { noLocation: true });
    const groups = this.#groups(type, fetch, document, plannedPath);
    if (groups.length < 2) return [{ fetch }];
    const fields = entityFields(document).map(([, field]) => field);
    return groups.map(({ types, reduced }) => {
      const kept = entityFields(reduced).map(([, field]) => field);
      const used = usedVariables(reduced);
      const variableUsages = fetch.variableUsages?.filter((variable) => used.has(variable));
      const operation = stripIgnoredCharacters(print(reduced));
      const requires = this.#requires(fetch, fields, kept, type.name);
      return { types, fetch: Object.assign({}, fetch, { operation, variableUsages, requires }) };
    });
  }

  /** Without what only fields require that are not kept: the planner may have asked some types alone for it. */
  #requires(fetch: FetchNode, fields: readonly FieldNode[], kept: readonly FieldNode[], type: string) {
    const { requirements } = this.#supergraph;
    const graph = requirements.graphOf(fetch.serviceName);
    const requiredBy = (nodes: readonly FieldNode[]): string[] =>
      nodes.flatMap(
        ({ name }) => requirements.required.get(RequiredArguments.key(graph, type, name.value)) ?? [],
      );
    const unused = new Set(requiredBy(fields));
    for (const name of requiredBy(kept)) unused.delete(name);
    for (const name of requirements.keyFields.get(`${graph}/${type}`) ?? []) unused.delete(name);
    return withoutPaths(fetch.requires ?? [], unused, []);
  }

  /** Types of which the same is wanted, and the document with that; those of which nothing is are left out. */
  #groups(
    type: GraphQLInterfaceType,
    fetch: FetchNode,
    document: DocumentNode,
    plannedPath: readonly string[],
  ): { types: string[]; reduced: DocumentNode }[] {
    const { apiSchema } = this.#supergraph;
    const path = fetchPath(plannedPath).names;
    const all = selectionSetsAt(this.#operation.selectionSet, path);
    const pruning = new Pruning(fetch, this.#required.get(path.join('.')) ?? new Set());
    const selected = apiSchema.getPossibleTypes(type).map((possible) => {
      const nodes = [...collectFields(apiSchema, possible, all).values()].flat();
      return { name: possible.name, wanted: [{ kind: Kind.SELECTION_SET, selections: nodes } as const] };
    });
    const groups = new Map<string, { types: string[]; reduced: DocumentNode }>();
    // The interface's own name: of objects whose type nobody has asked for.
    for (const { name, wanted } of [{ name: type.name, wanted: [] }, ...selected]) {
      const reduced = withEntities(document, (set) => pruning.prune(set, wanted, all));
      if (entityFields(reduced).every(([, { name: field }]) => field.value === '__typename')) continue;
      const key = print(reduced);
      const known = groups.get(key);
      if (known) known.types.push(name);
      else groups.set(key, { types: [name], reduced });
    }
    return [...groups.values()];
  }
}

/** Leaves out of a fetch what is wanted of other types alone. */
class Pruning {
  readonly #required: ReadonlySet<string>;
  /** The client's names behind the aliases that the planner chose where two types ask for different things. */
  readonly #renamed: ReadonlyMap<string, string>;

  constructor({ outputRewrites = [] }: FetchNode, required: ReadonlySet<string>) {
    this.#required = required;
    this.#renamed = new Map(
      outputRewrites.flatMap((rewrite) =>
        rewrite.kind === 'KeyRenamer' ? [[rewrite.path.at(-1) ?? '', rewrite.renameKeyTo] as const] : [],
      ),
    );
  }

  prune(
    set: SelectionSetNode,
    wanted: readonly SelectionSetNode[],
    all: readonly SelectionSetNode[],
    isTop = true,
  ): SelectionSetNode {
    const selections = set.selections.flatMap((node): SelectionNode[] => {
      if (node.kind === Kind.FRAGMENT_SPREAD) return [node];
      if (node.kind === Kind.INLINE_FRAGMENT) {
        const selectionSet = this.prune(node.selectionSet, wanted, all, isTop);
        return selectionSet.selections.length > 0 ? [{ ...node, selectionSet }] : [];
      }
      return this.#pruneField(node, wanted, all, isTop);
    });
    return { ...set, selections };
  }

  #pruneField(
    node: FieldNode,
    wanted: readonly SelectionSetNode[],
    all: readonly SelectionSetNode[],
    isTop: boolean,
  ): FieldNode[] {
    const ofAll = this.#same(node, all);
    // The planner's own, or a later fetch's.
    if (ofAll.length === 0 || (isTop && this.#required.has(responseName(node)))) return [node];
    const ofType = this.#same(node, wanted);
    if (ofType.length === 0) return [];
    if (!node.selectionSet) return [node];
    const selectionSet = this.prune(node.selectionSet, setsOf(ofType), setsOf(ofAll), false);
    return selectionSet.selections.length > 0 ? [{ ...node, selectionSet }] : [];
  }

  /** The fields that the node brings: of the same name in the result, and asked for with the same arguments. */
  #same(node: FieldNode, sets: readonly SelectionSetNode[]): FieldNode[] {
    const name = this.#renamed.get(responseName(node)) ?? responseName(node);
    return sets
      .flatMap((set) => fieldsNamed(set, name))
      .filter((other) => other.name.value === node.name.value && argumentsOf(other) === argumentsOf(node));
  }
}

function withEntities(
  document: DocumentNode,
  map: (set: SelectionSetNode) => SelectionSetNode,
): DocumentNode {
  const reduced = visit(document, {
    Field: (node) => {
      if (node.name.value !== '_entities' || !node.selectionSet) return undefined;
      return { ...node, selectionSet: map(node.selectionSet) };
    },
  });
  const used = usedVariables(reduced);
  return visit(reduced, {
    VariableDefinition: (node) => (used.has(node.variable.name.value) ? undefined : null),
  });
}

const responseName = ({ alias, name }: FieldNode): string => (alias ?? name).value;

const argumentsOf = ({ arguments: args = [] }: FieldNode): string =>
  args
    .map((argument) => print(argument))
    .toSorted()
    .join(' ');

const setsOf = (nodes: readonly FieldNode[]): SelectionSetNode[] =>
  nodes.flatMap(({ selectionSet }) => selectionSet ?? []);

function fieldsNamed(set: SelectionSetNode, name: string): FieldNode[] {
  return set.selections.flatMap((node): FieldNode[] => {
    if (node.kind === Kind.INLINE_FRAGMENT) return fieldsNamed(node.selectionSet, name);
    return node.kind === Kind.FIELD && responseName(node) === name ? [node] : [];
  });
}

/** By path, what fetches need to know of the objects there. */
function requiredFields(plan: PlanNode | undefined): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const visit = (node: PlanNode | undefined, path: readonly string[]): void => {
    if (!node) return;
    if (node.kind === 'Sequence' || node.kind === 'Parallel')
      for (const child of node.nodes) visit(child, path);
    if (node.kind === 'Flatten') visit(node.node, [...path, ...node.path.map(String)]);
    if (node.kind === 'Defer') {
      visit(node.primary.node, path);
      for (const deferred of node.deferred) visit(deferred.node, []);
    }
    if (node.kind !== 'Fetch') return;
    const key = fetchPath(path).names.join('.');
    const known = found.get(key) ?? new Set();
    const add = (selections: FetchNode['requires']): void => {
      for (const selection of selections ?? []) {
        if (selection.kind === 'Field') known.add(selection.alias ?? selection.name);
        else add(selection.selections);
      }
    };
    add(node.requires);
    found.set(key, known);
  };
  visit(plan, []);
  return found;
}

/** What is selected of the objects at `path`, whatever the types on the way. */
function selectionSetsAt(root: SelectionSetNode, path: readonly string[]): SelectionSetNode[] {
  let sets: readonly SelectionSetNode[] = [root];
  for (const name of path) if (name !== '@') sets = setsOf(sets.flatMap((set) => fieldsNamed(set, name)));
  return [...sets];
}
