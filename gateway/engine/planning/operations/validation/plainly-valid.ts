import {
  type DirectiveNode,
  type DocumentNode,
  doTypesOverlap,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  GraphQLBoolean,
  GraphQLNonNull,
  type GraphQLOutputType,
  type GraphQLSchema,
  isCompositeType,
  isInputObjectType,
  isInputType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  isScalarType,
  isSpecifiedScalarType,
  isTypeSubTypeOf,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  print,
  type SelectionSetNode,
  typeFromAST,
  TypeNameMetaFieldDef,
  type ValueNode,
  type VariableDefinitionNode,
} from 'graphql';
import { variableValue } from '../patterns/literals.ts';

/**
 * Whether a document, and its pattern with it, is plainly valid: then none of the specification's rules has anything to
 * say, which one pass sees sooner than they do. False for all that is rare or wrong: what that is, the rules will tell.
 */
export function isPlainlyValid(schema: GraphQLSchema, { definitions }: DocumentNode): boolean {
  let operation: OperationDefinitionNode | undefined;
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of definitions) {
    if (node.directives && node.directives.length > 0) return false;
    if (node.kind === Kind.OPERATION_DEFINITION) {
      if (operation) return false;
      operation = node;
    } else if (node.kind === Kind.FRAGMENT_DEFINITION) {
      if (fragments.has(node.name.value) || node.variableDefinitions?.length) return false;
      fragments.set(node.name.value, node);
    } else return false;
  }
  if (!operation || operation.operation === OperationTypeNode.SUBSCRIPTION) return false;
  try {
    new Look(schema, fragments).at(operation);
    return true;
  } catch (error) {
    if (error instanceof NotPlainError) return false;
    throw error;
  }
}

class NotPlainError extends Error {}

/** Always the same: nobody reads where it was thrown, and finding that out takes longer than the look. */
const NOT_PLAIN = new NotPlainError();
const BOOLEAN = new GraphQLNonNull(GraphQLBoolean);
/** Fields looked at for whether they can be merged: fragments within fragments may multiply them. */
const MAX_MERGED = 10_000;

/** A field beside others of its name in the result. */
interface Selected {
  readonly node: FieldNode;
  readonly parent: GraphQLCompositeType;
  readonly type: GraphQLOutputType;
}

class Look {
  readonly #schema: GraphQLSchema;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Of fragments: while one is looked at, it may not be used. */
  readonly #looked = new Map<FragmentDefinitionNode, 'now' | 'done'>();
  readonly #variables = new Map<string, GraphQLInputType>();
  readonly #used = new Set<string>();
  #merged = 0;

  constructor(schema: GraphQLSchema, fragments: ReadonlyMap<string, FragmentDefinitionNode>) {
    this.#schema = schema;
    this.#fragments = fragments;
  }

  at({ operation, variableDefinitions = [], selectionSet }: OperationDefinitionNode): void {
    const root = this.#schema.getRootType(operation);
    if (!root) throw NOT_PLAIN;
    for (const node of variableDefinitions) this.#define(node);
    this.#selections(selectionSet, root);
    if (this.#used.size < this.#variables.size || this.#looked.size < this.#fragments.size) throw NOT_PLAIN;
    this.#merge([[selectionSet, root]]);
  }

  #define({ variable, type, defaultValue, directives }: VariableDefinitionNode): void {
    const name = variable.name.value;
    const declared = typeFromAST(this.#schema, type as Parameters<typeof typeFromAST>[1]);
    if (!isInputType(declared) || this.#variables.has(name) || directives?.length) throw NOT_PLAIN;
    if (defaultValue && variableValue(defaultValue, declared) === undefined) throw NOT_PLAIN;
    this.#variables.set(name, declared);
  }

  #selections({ selections }: SelectionSetNode, type: GraphQLCompositeType): void {
    for (const node of selections) {
      if (node.directives && node.directives.length > 0) this.#conditions(node.directives);
      if (node.kind === Kind.FIELD) this.#field(node, type);
      else if (node.kind === Kind.INLINE_FRAGMENT) {
        const condition = node.typeCondition?.name.value;
        this.#selections(node.selectionSet, condition === undefined ? type : this.#within(condition, type));
      } else {
        const fragment = this.#fragments.get(node.name.value);
        if (!fragment) throw NOT_PLAIN;
        this.#fragment(fragment, this.#within(fragment.typeCondition.name.value, type));
      }
    }
  }

  #within(condition: string, type: GraphQLCompositeType): GraphQLCompositeType {
    const within = this.#schema.getType(condition);
    if (!isCompositeType(within) || !doTypesOverlap(this.#schema, type, within)) throw NOT_PLAIN;
    return within;
  }

  #fragment(fragment: FragmentDefinitionNode, type: GraphQLCompositeType): void {
    const looked = this.#looked.get(fragment);
    if (looked === 'now') throw NOT_PLAIN;
    if (looked === 'done') return;
    this.#looked.set(fragment, 'now');
    this.#selections(fragment.selectionSet, type);
    this.#looked.set(fragment, 'done');
  }

  #field(node: FieldNode, type: GraphQLCompositeType): void {
    const { name, arguments: args, selectionSet } = node;
    if (name.value === TypeNameMetaFieldDef.name) {
      if (selectionSet || args?.length) throw NOT_PLAIN;
      return;
    }
    const { args: declared, type: returned } = fieldOf(type, name.value);
    if (declared.length > 0) this.#arguments(node, declared);
    else if (args && args.length > 0) throw NOT_PLAIN;
    const named = getNamedType(returned);
    if (!isCompositeType(named)) {
      if (selectionSet) throw NOT_PLAIN;
    } else if (selectionSet) this.#selections(selectionSet, named);
    else throw NOT_PLAIN;
  }

  #arguments({ arguments: given = [] }: FieldNode, declared: readonly GraphQLArgument[]): void {
    for (const [i, { name, value }] of given.entries()) {
      const argument = declared.find((candidate) => candidate.name === name.value);
      if (!argument || given.findIndex((other) => other.name.value === name.value) < i) throw NOT_PLAIN;
      this.#value(value, argument.type);
    }
    for (const argument of declared) {
      if (isRequiredArgument(argument) && !given.some(({ name }) => name.value === argument.name))
        throw NOT_PLAIN;
    }
  }

  /** Other directives than conditions have rules of their own. */
  #conditions(directives: readonly DirectiveNode[]): void {
    const names = directives.map(({ name }) => name.value);
    if (new Set(names).size < names.length) throw NOT_PLAIN;
    for (const { name, arguments: args = [] } of directives) {
      const [condition] = args;
      if ((name.value !== 'skip' && name.value !== 'include') || args.length !== 1) throw NOT_PLAIN;
      if (condition?.name.value !== 'if') throw NOT_PLAIN;
      this.#value(condition.value, BOOLEAN);
    }
  }

  #value(node: ValueNode, type: GraphQLInputType): void {
    if (node.kind === Kind.VARIABLE) {
      const declared = this.#variables.get(node.name.value);
      // One that may be null for what may not is valid where there is a default: the rules know.
      if (!declared || !isTypeSubTypeOf(this.#schema, declared, type)) throw NOT_PLAIN;
      this.#used.add(node.name.value);
      return;
    }
    if (variableValue(node, type) !== undefined) return;
    const nullable = isNonNullType(type) ? type.ofType : type;
    if (isListType(nullable) && node.kind === Kind.LIST) {
      for (const item of node.values) this.#value(item, nullable.ofType);
    } else if (isInputObjectType(nullable) && node.kind === Kind.OBJECT && !nullable.isOneOf) {
      const declared = nullable.getFields();
      const given = new Set<string>();
      for (const { name, value } of node.fields) {
        const field = declared[name.value];
        if (!field || given.has(name.value)) throw NOT_PLAIN;
        given.add(name.value);
        this.#value(value, field.type);
      }
      for (const field of Object.values(declared))
        if (isRequiredInputField(field) && !given.has(field.name)) throw NOT_PLAIN;
    } else if (!isCustomLiteral(node, nullable)) throw NOT_PLAIN;
  }

  /** Whether what is selected of one object is no contradiction: under each name one field with the same arguments. */
  #merge(sets: readonly (readonly [SelectionSetNode, GraphQLCompositeType])[]): void {
    const selected = new Map<string, Selected[]>();
    for (const [set, type] of sets) this.#collect(set, type, selected);
    for (const fields of selected.values()) {
      const [first, ...others] = fields;
      if (first && others.some((other) => !areAlike(first, other))) throw NOT_PLAIN;
      const nested = fields.flatMap(({ node, type }) => {
        const named = getNamedType(type);
        return node.selectionSet && isCompositeType(named) ? [[node.selectionSet, named] as const] : [];
      });
      if (nested.length > 0) this.#merge(nested);
    }
  }

  #collect(
    { selections }: SelectionSetNode,
    parent: GraphQLCompositeType,
    into: Map<string, Selected[]>,
  ): void {
    for (const node of selections) {
      if (++this.#merged > MAX_MERGED) throw NOT_PLAIN;
      if (node.kind === Kind.FIELD) {
        const name = node.alias?.value ?? node.name.value;
        const type = typeOf(parent, node.name.value);
        const known = into.get(name);
        if (known) known.push({ node, parent, type });
        else into.set(name, [{ node, parent, type }]);
        continue;
      }
      const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : this.#fragments.get(node.name.value);
      const condition = fragment?.typeCondition?.name.value;
      const within = condition === undefined ? parent : this.#schema.getType(condition);
      if (!fragment || !isCompositeType(within)) throw NOT_PLAIN;
      this.#collect(fragment.selectionSet, within, into);
    }
  }
}

const typeOf = (parent: GraphQLCompositeType, name: string): GraphQLOutputType =>
  name === TypeNameMetaFieldDef.name ? TypeNameMetaFieldDef.type : fieldOf(parent, name).type;

function fieldOf(type: GraphQLCompositeType, name: string): GraphQLField<unknown, unknown> {
  const found = isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
  if (!found) throw NOT_PLAIN;
  return found;
}

/**
 * What a scalar of the schema's own makes of a literal, as the rules ask it. Lists and objects are for them, as
 * variables may be within.
 */
function isCustomLiteral(node: ValueNode, type: GraphQLInputType): boolean {
  if (!isScalarType(type) || isSpecifiedScalarType(type)) return false;
  switch (node.kind) {
    case Kind.STRING:
    case Kind.INT:
    case Kind.FLOAT:
    case Kind.BOOLEAN:
      try {
        return type.parseLiteral(node) !== undefined;
      } catch {
        return false;
      }
    default:
      return false;
  }
}

/**
 * Of two fields of one name in the result: where arguments are given, those of one type are meant, for literals of two
 * types are two variables in the pattern.
 */
function areAlike(a: Selected, b: Selected): boolean {
  if (a.node.name.value !== b.node.name.value || String(a.type) !== String(b.type)) return false;
  const [ofA, ofB] = [a.node.arguments ?? [], b.node.arguments ?? []];
  if (ofA.length !== ofB.length) return false;
  if (ofA.length === 0) return true;
  if (a.parent !== b.parent) return false;
  return ofA.every((argument, i) => print(argument) === print(ofB[i] ?? argument));
}
