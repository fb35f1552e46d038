import type { FetchNode } from '@apollo/query-planner';
import {
  getNamedType,
  type GraphQLNamedType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type FieldNode,
  type InlineFragmentNode,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import { printArgument, printVariable } from '../operations/specializing/plain-print.ts';
import type { SubgraphView } from '../supergraph/subgraph-views.ts';

/**
 * The fetch for a query or mutation that one subgraph answers by itself: the whole plan. Apollo's planner comes to
 * the same, and takes longer for it than all the rest together. Undefined where that is not plain to see.
 */
export function oneFetch(
  schema: GraphQLSchema,
  views: readonly SubgraphView[],
  operation: OperationDefinitionNode,
): FetchNode | undefined {
  const root = schema.getRootType(operation.operation);
  if (!root || operation.operation === OperationTypeNode.SUBSCRIPTION) return undefined;
  if (operation.directives && operation.directives.length > 0) return undefined;
  const rootFields = rootFieldNames(operation.selectionSet);
  for (const view of views) {
    const resolved = view.fields.get(root.name);
    if (!resolved || !rootFields.every((name) => resolved.has(name))) continue;
    const writer = new FetchWriter(schema, view, views);
    const selections = writer.root(operation.selectionSet, root);
    if (selections !== undefined) return fetchOf(view.name, operation, selections, writer.variables);
  }
  return undefined;
}

function fetchOf(
  subgraph: string,
  operation: OperationDefinitionNode,
  selections: string,
  used: ReadonlySet<string>,
): FetchNode {
  const defined = (operation.variableDefinitions ?? []).filter(({ variable }) =>
    used.has(variable.name.value),
  );
  const name = operation.name && `${operation.name.value}__${nameOf(subgraph)}__0`;
  const variables = defined.length > 0 ? `(${defined.map(printVariable).join(' ')})` : '';
  const isPlain = name === undefined && variables === '' && operation.operation === OperationTypeNode.QUERY;
  const opening = isPlain ? '' : `${operation.operation}${name === undefined ? '' : ` ${name}`}${variables}`;
  return {
    kind: 'Fetch',
    serviceName: subgraph,
    variableUsages: defined.map(({ variable }) => variable.name.value),
    operation: opening + selections,
    operationKind: operation.operation,
    operationName: name,
  };
}

/** As Apollo's planner writes it in the names of operations. */
function nameOf(subgraph: string): string {
  const name = subgraph.replaceAll('-', '_').replaceAll(/\W/gu, '');
  return /^\d/u.test(name) ? `_${name}` : name;
}

function rootFieldNames({ selections }: SelectionSetNode): string[] {
  return selections.flatMap((node) => {
    if (node.kind === Kind.FIELD) return node.name.value === '__typename' ? [] : [node.name.value];
    return node.kind === Kind.INLINE_FRAGMENT ? rootFieldNames(node.selectionSet) : [];
  });
}

/** More than this one subgraph is needed. */
class NotAloneError extends Error {}

/** Always the same: nobody reads where it was thrown. */
const NOT_ALONE = new NotAloneError();

class FetchWriter {
  readonly #schema: GraphQLSchema;
  readonly #view: SubgraphView;
  readonly #views: readonly SubgraphView[];
  /** Those that are used. */
  readonly variables = new Set<string>();

  constructor(schema: GraphQLSchema, view: SubgraphView, views: readonly SubgraphView[]) {
    this.#schema = schema;
    this.#view = view;
    this.#views = views;
  }

  root(set: SelectionSetNode, type: GraphQLNamedType): string | undefined {
    try {
      const parts = new Set<string>();
      this.#add(set, type, parts, true);
      return parts.size > 0 ? `{${[...parts].join(' ')}}` : undefined;
    } catch (error) {
      if (error instanceof NotAloneError) return undefined;
      throw error;
    }
  }

  #selectionSet(set: SelectionSetNode, type: GraphQLNamedType): string {
    // By it the result's shaper tells what an object is.
    const parts = new Set(isAbstractType(type) ? ['__typename'] : []);
    this.#add(set, type, parts, false);
    return parts.size > 0 ? `{${[...parts].join(' ')}}` : '{__typename}';
  }

  /** Of the root the gateway itself knows the type's name. */
  #add(set: SelectionSetNode, type: GraphQLNamedType, parts: Set<string>, isRoot: boolean): void {
    if (!this.#knows(type)) throw NOT_ALONE;
    for (const node of set.selections) {
      if (node.kind === Kind.FRAGMENT_SPREAD || node.directives?.length) throw NOT_ALONE;
      if (node.kind === Kind.INLINE_FRAGMENT) {
        const fragment = this.#fragment(node, type, isRoot);
        if (fragment !== undefined) parts.add(fragment);
      } else if (node.name.value !== '__typename') parts.add(this.#field(node, type));
      else if (!isRoot) parts.add(node.alias ? `${node.alias.value}:__typename` : '__typename');
    }
  }

  #field({ alias, name, arguments: args, selectionSet }: FieldNode, type: GraphQLNamedType): string {
    const declared = isObjectType(type) || isInterfaceType(type) ? type.getFields()[name.value] : undefined;
    if (!declared || !this.#resolves(type, name.value)) throw NOT_ALONE;
    const called = alias ? `${alias.value}:${name.value}` : name.value;
    const given = args && args.length > 0 ? `(${args.map(printArgument).join(' ')})` : '';
    for (const { value } of args ?? []) this.#use(value);
    const returned = getNamedType(declared.type);
    if (isAbstractType(returned) && !this.#isAlikeElsewhere(type, name.value, returned)) throw NOT_ALONE;
    const nested = selectionSet ? this.#selectionSet(selectionSet, returned) : '';
    return called + given + nested;
  }

  #use(node: ValueNode): void {
    if (node.kind === Kind.VARIABLE) this.variables.add(node.name.value);
    else if (node.kind === Kind.LIST) for (const item of node.values) this.#use(item);
    else if (node.kind === Kind.OBJECT) for (const { value } of node.fields) this.#use(value);
  }

  /** Undefined where the subgraph has no object that it is about. */
  #fragment(
    { typeCondition, selectionSet }: InlineFragmentNode,
    type: GraphQLNamedType,
    isRoot: boolean,
  ): string | undefined {
    const parts = new Set<string>();
    const condition = typeCondition?.name.value;
    if (condition === undefined || condition === type.name) {
      this.#add(selectionSet, type, parts, isRoot);
      return parts.size > 0 ? [...parts].join(' ') : undefined;
    }
    const within = this.#schema.getType(condition);
    if (!isCompositeType(within)) throw NOT_ALONE;
    if (!this.#meets(type, within)) return undefined;
    return `...on ${condition}${this.#selectionSet(selectionSet, within)}`;
  }

  /** Whether objects of the type may be of the other, if the subgraph and the supergraph say the same of each. */
  #meets(type: GraphQLNamedType, other: GraphQLNamedType): boolean {
    const here = this.#membersOf(type);
    if (!isAbstractType(other)) return here.has(other.name);
    const there = this.#view.members.get(other.name);
    let found = false;
    for (const name of here) {
      const member = this.#schema.getType(name);
      const isMember = isObjectType(member) && this.#schema.isSubType(other, member);
      if (isMember !== (there?.has(name) ?? false)) throw NOT_ALONE;
      if (isMember) found = true;
    }
    return found;
  }

  #resolves(type: GraphQLNamedType, field: string): boolean {
    const { fields } = this.#view;
    if (!fields.get(type.name)?.has(field)) return false;
    if (!isInterfaceType(type)) return true;
    return [...this.#membersOf(type)].every((name) => fields.get(name)?.has(field));
  }

  /**
   * Whether all subgraphs that resolve the field take the same objects to be of its type. Where they differ, Apollo's
   * planner asks for no more than all of them know, whichever is asked.
   */
  #isAlikeElsewhere(type: GraphQLNamedType, field: string, returned: GraphQLNamedType): boolean {
    const here = this.#membersOf(returned);
    const types = [type.name, ...this.#membersOf(type)];
    return this.#views.every(({ fields, members }) => {
      if (!types.some((name) => fields.get(name)?.has(field))) return true;
      const there = members.get(returned.name) ?? NONE;
      return here.size === there.size && [...here].every((name) => there.has(name));
    });
  }

  #membersOf(type: GraphQLNamedType): ReadonlySet<string> {
    return isAbstractType(type) ? (this.#view.members.get(type.name) ?? NONE) : new Set([type.name]);
  }

  #knows(type: GraphQLNamedType): boolean {
    const { fields, members } = this.#view;
    return isAbstractType(type) ? members.has(type.name) : fields.has(type.name);
  }
}

const NONE: ReadonlySet<string> = new Set();
