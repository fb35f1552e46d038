import type { FetchNode, PlanNode } from '@apollo/query-planner';
import {
  type FieldNode,
  type GraphQLCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  type SelectionSetNode,
  stripIgnoredCharacters,
} from 'graphql';
import { collectFields } from '../../shaping/collect-fields.ts';
import { fetchPath } from './fetch-path.ts';
import { RequiredArguments } from '../supergraph/required-arguments.ts';
import { entityFields, onlyFields, usedVariables, withoutPaths } from './split-requirements.ts';
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
    const fields = entityFields(document).map(([, field]) => field);
    const groups = this.#groups(type, fields, plannedPath);
    if (groups.length < 2) return [{ fetch }];
    return groups.map(({ types, kept }) => {
      const reduced = onlyFields(document, new Set(kept));
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

  /** Types of which the same fields are wanted; those of which none is are left out. */
  #groups(type: GraphQLCompositeType, fields: readonly FieldNode[], plannedPath: readonly string[]) {
    const { apiSchema } = this.#supergraph;
    if (!isInterfaceType(type)) return [];
    const path = fetchPath(plannedPath).names;
    const sets = selectionSetsAt(this.#operation.selectionSet, path);
    const required = this.#required.get(path.join('.')) ?? new Set();
    const selected = apiSchema.getPossibleTypes(type).map(({ name }) => {
      const concrete = apiSchema.getType(name);
      return { name, wanted: isObjectType(concrete) ? collectFields(apiSchema, concrete, sets) : new Map() };
    });
    const isConditional = (field: FieldNode): boolean => {
      const key = responseName(field);
      return !required.has(key) && selected.some(({ wanted }) => wanted.has(key));
    };
    const groups = new Map<string, { types: string[]; kept: FieldNode[] }>();
    for (const { name, wanted } of [{ name: type.name, wanted: new Map() }, ...selected]) {
      const kept = fields.filter((field) => !isConditional(field) || wanted.has(responseName(field)));
      if (kept.every(({ name: { value } }) => value === '__typename')) continue;
      const key = kept.map(responseName).join(' ');
      const known = groups.get(key);
      if (known) known.types.push(name);
      else groups.set(key, { types: [name], kept });
    }
    return [...groups.values()];
  }
}

const responseName = ({ alias, name }: FieldNode): string => (alias ?? name).value;

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
  for (const name of path) if (name !== '@') sets = sets.flatMap((set) => setsBelow(set, name));
  return [...sets];
}

function setsBelow(set: SelectionSetNode, name: string): SelectionSetNode[] {
  return set.selections.flatMap((node) => {
    if (node.kind === Kind.INLINE_FRAGMENT) return setsBelow(node.selectionSet, name);
    if (node.kind !== Kind.FIELD || responseName(node) !== name) return [];
    return node.selectionSet ? [node.selectionSet] : [];
  });
}
