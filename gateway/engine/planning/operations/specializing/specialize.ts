import {
  type DirectiveNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  GraphQLError,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type InlineFragmentNode,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Denials } from '../../supergraph/access-rules.ts';
import { deferDirective, type DeferredFragment, deferredNode, labelOf, type PathStep } from './deferred.ts';
import { printArgument } from './plain-print.ts';
import type { PlanVariables } from './plan-variables.ts';
import type { ResponseNames } from '../../supergraph/response-names.ts';
import { ArgumentWriter, type Literal } from './write-arguments.ts';

/** Fragments nested in fragments can multiply; more selections than this is an attack, not a query. */
const MAX_SELECTIONS = 50_000;

const TYPENAME: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

export interface Specialization {
  readonly schema: GraphQLSchema;
  readonly denials: Denials;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly conditions: Readonly<Record<string, boolean>>;
  readonly names: ResponseNames;
  /** Whether @defer is kept; otherwise, what it defers is part of the one result. */
  readonly incremental: boolean;
}

export interface Specialized {
  readonly operation: OperationDefinitionNode;
  readonly deferred: readonly DeferredFragment[];
  /** As the client wrote them, which is how introspection knows them. */
  readonly definitions: OperationDefinitionNode['variableDefinitions'];
  readonly variables: PlanVariables;
  readonly literals: readonly Literal[];
  /** `__schema` and `__type` from below the root, as fields of the root; see `introspectionKey`. */
  readonly introspection: readonly FieldNode[];
}

/**
 * Writes an operation out for one set of @skip/@include values: conditions decided, fragments inlined,
 * colliding response names set apart. Plan and shaper are both made from the result, so neither knows of
 * conditions; the planner could not plan conditions at a subscription's root anyway.
 */
export function specialize(operation: OperationDefinitionNode, specialization: Specialization): Specialized {
  const writer = new Writer(specialization, operation);
  const rootType = specialization.schema.getRootType(operation.operation);
  const selectionSet = writer.selectionSet(operation.selectionSet, rootType);
  const { definitions: variableDefinitions, variables, literals } = writer.arguments;
  return {
    operation: { ...operation, variableDefinitions, selectionSet },
    deferred: writer.deferred,
    introspection: writer.introspection,
    definitions: operation.variableDefinitions,
    variables,
    literals,
  };
}

/** A field that is selected for the gateway's own use, and not shown to the client. */
export function hiddenField(alias: string, name: string): FieldNode {
  const node: FieldNode = {
    kind: Kind.FIELD,
    alias: { kind: Kind.NAME, value: alias },
    name: { kind: Kind.NAME, value: name },
  };
  hiddenFields.add(node);
  return node;
}

const hiddenFields = new WeakSet<FieldNode>();

export function isHidden(field: FieldNode): boolean {
  return hiddenFields.has(field);
}

type ParentType = GraphQLNamedType | null | undefined;

class Writer {
  readonly deferred: DeferredFragment[] = [];
  readonly introspection: FieldNode[] = [];
  readonly arguments: ArgumentWriter;
  #selections = 0;
  #path: readonly PathStep[] = [];
  /** The path's names. */
  #place = '';
  /** Type conditions since the last field of the path. */
  #conditions: readonly string[] = [];
  /** By place and name in the result, what has been asked for under it. */
  readonly #fields = new Map<string, string[]>();
  readonly #specialization: Specialization;

  constructor(specialization: Specialization, { variableDefinitions }: OperationDefinitionNode) {
    this.#specialization = specialization;
    this.arguments = new ArgumentWriter(specialization.schema, specialization.names, variableDefinitions);
  }

  selectionSet(set: SelectionSetNode, type: ParentType): SelectionSetNode {
    const selections: SelectionNode[] = [];
    for (const node of set.selections) {
      const written = this.#selection(node, type);
      if (written) selections.push(written);
    }
    return { kind: Kind.SELECTION_SET, selections };
  }

  #selection(node: SelectionNode, type: ParentType): SelectionNode | undefined {
    if (node.directives?.length && !isIncluded(node.directives, this.#specialization.conditions))
      return undefined;
    this.#selections += 1;
    if (this.#selections > MAX_SELECTIONS) throw new GraphQLError('The operation selects too many fields.');
    if (node.kind === Kind.FIELD) return this.#field(node, type);
    if (node.kind === Kind.INLINE_FRAGMENT) return this.#fragment(node, node.directives, type);
    const fragment = this.#specialization.fragments.get(node.name.value);
    return fragment && this.#fragment(fragment, node.directives, type);
  }

  #field(node: FieldNode, type: ParentType): FieldNode {
    const responseName = node.alias?.value ?? node.name.value;
    if (!type) return this.#introspection(node);
    const planName = this.#planName(responseName, node);
    const definition =
      isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value] : undefined;
    const fieldType = definition && getNamedType(definition.type);
    if (type && fieldType && this.#isDenied(type, node.name.value, fieldType)) {
      return denied(this.#specialization.names.denied(planName), node.name.value);
    }
    const written: FieldNode = {
      kind: Kind.FIELD,
      name: node.name,
      alias: planName === node.name.value ? undefined : { kind: Kind.NAME, value: planName },
      arguments:
        definition && node.arguments?.length
          ? this.arguments.write(node.arguments, definition.args)
          : node.arguments,
      directives: node.directives?.length
        ? withoutConditions(node.directives)?.map((directive) => this.#directive(directive))
        : node.directives,
      selectionSet: node.selectionSet && this.#nested(node.selectionSet, planName, definition?.type),
    };
    if (this.#path.length > 0 && ['__schema', '__type'].includes(node.name.value))
      this.#hoist(written, planName);
    return written;
  }

  /** The type Query may be entered again below the root, and with it the schema. */
  #hoist(node: FieldNode, planName: string): void {
    const place = [...this.#path.map((step) => step.planName), planName].join('__');
    const alias = this.#specialization.names.own(place);
    introspectionKeys.set(node, alias);
    this.introspection.push({ ...node, alias: { kind: Kind.NAME, value: alias } });
  }

  /**
   * Fields of one name and different types need not be the same. The planner takes them for it where a subgraph
   * does not know the types (@interfaceObject), and asks all for what one of them is asked for.
   */
  #planName(responseName: string, { name, arguments: args = [] }: FieldNode): string {
    const place = `${this.#place} ${responseName}`;
    const printed = args.length === 0 ? '' : args.map(printArgument).toSorted().join(' ');
    const field = `${name.value}(${printed})`;
    const known = this.#fields.get(place);
    if (!known) {
      this.#fields.set(place, [field]);
      return this.#specialization.names.toPlan(responseName, name.value, 0);
    }
    if (!known.includes(field)) known.push(field);
    return this.#specialization.names.toPlan(responseName, name.value, known.indexOf(field));
  }

  /** Below `__schema` and `__type` nothing is planned, and everything has the client's names. */
  #introspection(node: FieldNode): FieldNode {
    const selectionSet = node.selectionSet && this.selectionSet(node.selectionSet, undefined);
    return { ...node, directives: withoutConditions(node.directives), selectionSet };
  }

  #directive(directive: DirectiveNode): DirectiveNode {
    return { ...directive, arguments: this.arguments.write(directive.arguments, undefined) };
  }

  #isDenied(type: GraphQLNamedType, fieldName: string, fieldType: GraphQLNamedType): boolean {
    const { denials } = this.#specialization;
    return denials.field(type.name, fieldName) || denials.type(fieldType.name) || denials.type(type.name);
  }

  #fragment(
    node: InlineFragmentNode | FragmentDefinitionNode,
    directives: readonly DirectiveNode[] | undefined,
    type: ParentType,
  ): SelectionNode | undefined {
    const { schema, incremental, conditions } = this.#specialization;
    const condition = node.typeCondition?.name.value;
    const within = condition === undefined ? type : typeWithin(schema, condition);
    const outside = this.#conditions;
    if (condition !== undefined) this.#conditions = [...outside, condition];
    const selectionSet = this.selectionSet(node.selectionSet, within);
    const defer = incremental ? deferDirective(directives, conditions) : undefined;
    const id = defer && within ? this.#defer(defer, within, selectionSet) : undefined;
    this.#conditions = outside;
    if (selectionSet.selections.length === 0) return undefined;
    const fragment = { kind: Kind.INLINE_FRAGMENT, typeCondition: node.typeCondition, selectionSet } as const;
    return id === undefined ? fragment : deferredNode(fragment, id);
  }

  #defer(directive: DirectiveNode, type: GraphQLNamedType, selectionSet: SelectionSetNode): string {
    const id = `d${this.deferred.length}`;
    const [path, conditions] = [this.#path, this.#conditions];
    this.deferred.push({ id, label: labelOf(directive), path, conditions, type, selectionSet });
    return id;
  }

  /** Something is fetched so that an emptied selection stays valid. */
  #orPlaceholder(set: SelectionSetNode): SelectionSetNode {
    if (set.selections.length > 0) return set;
    const alias = this.#specialization.names.own('placeholder');
    return { ...set, selections: [hiddenField(alias, '__typename')] };
  }

  /** Introspection fields have no `type` here, and nothing of them is planned. */
  #nested(set: SelectionSetNode, planName: string, type: GraphQLOutputType | undefined): SelectionSetNode {
    if (!type) return this.selectionSet(set, undefined);
    const [path, place, conditions] = [this.#path, this.#place, this.#conditions];
    this.#path = [...path, { planName, type, conditions }];
    this.#place = `${place} ${planName}`;
    this.#conditions = [];
    const written = this.#orPlaceholder(this.selectionSet(set, getNamedType(type)));
    this.#path = path;
    this.#place = place;
    this.#conditions = conditions;
    return written;
  }
}

/** Types of introspection are none of the plan's. */
function typeWithin(schema: GraphQLSchema, name: string): ParentType {
  return name.startsWith('__') ? undefined : schema.getType(name);
}

/** In place of a field that the caller may not read: nothing is fetched for it, the shaper gives null for it. */
function denied(alias: string, fieldName: string): FieldNode {
  const node: FieldNode = { ...TYPENAME, alias: { kind: Kind.NAME, value: alias } };
  deniedFields.set(node, fieldName);
  return node;
}

const introspectionKeys = new WeakMap<FieldNode, string>();

/** Under which name what `__schema` or `__type` gives is found, if not under its own. */
export function introspectionKey(node: FieldNode): string | undefined {
  return introspectionKeys.get(node);
}

const deniedFields = new WeakMap<FieldNode, string>();

/** The name of the field behind a node that stands for a denied one. */
export function deniedField(node: FieldNode): string | undefined {
  return deniedFields.get(node);
}

function withoutConditions(directives: readonly DirectiveNode[] | undefined): DirectiveNode[] | undefined {
  return directives?.filter(({ name }) => name.value !== 'skip' && name.value !== 'include');
}

function isIncluded(directives: readonly DirectiveNode[], conditions: Readonly<Record<string, boolean>>) {
  return directives.every((directive) => {
    if (directive.name.value !== 'skip' && directive.name.value !== 'include') return true;
    const value = directive.arguments?.[0]?.value;
    const condition =
      value?.kind === Kind.VARIABLE
        ? conditions[value.name.value]
        : value?.kind === Kind.BOOLEAN && value.value;
    return condition === (directive.name.value === 'include');
  });
}
