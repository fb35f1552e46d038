import {
  type ArgumentNode,
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  type GraphQLArgument,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  print,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import { printValue, printVariable } from '../specializing/plain-print.ts';
import { variableValue } from './literals.ts';

/** What a document has in common with others that differ from it in literals, spaces and comments alone. */
export interface Pattern {
  /** A document in which variables stand for literals. */
  readonly text: string;
  /** By variable, what is sent for it. */
  readonly values: ReadonlyMap<string, unknown>;
}

const RESERVED = /^literal\d+$/u;

/**
 * Undefined for what is not one query or mutation. A document whose pattern is valid is valid itself: literals are
 * plainly of their types, and different ones stay different. The reverse need not hold, as the same literal is two
 * variables where two types are asked for.
 *
 * Conditions and other directives stay as they are, for they decide what is planned; so do defaults of variables,
 * introspection, and literals of custom scalars.
 */
export function patternOf(schema: GraphQLSchema, { definitions }: DocumentNode): Pattern | undefined {
  const operations = definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  const fragments = definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
  const [operation, ...others] = operations;
  if (!operation || others.length > 0 || operations.length + fragments.length < definitions.length)
    return undefined;
  if (operation.operation === OperationTypeNode.SUBSCRIPTION) return undefined;
  const declared = operation.variableDefinitions ?? [];
  if (declared.some(({ variable }) => RESERVED.test(variable.name.value))) return undefined;
  return new PatternWriter(schema).write(operation, fragments);
}

type ParentType = GraphQLNamedType | null | undefined;

class PatternWriter {
  readonly #schema: GraphQLSchema;
  readonly #values = new Map<string, unknown>();
  /** By type and text of the literal. */
  readonly #variables = new Map<string, string>();
  #definitions = '';

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
  }

  write(operation: OperationDefinitionNode, fragments: readonly FragmentDefinitionNode[]): Pattern {
    const root = this.#schema.getRootType(operation.operation);
    const name = operation.name ? ` ${operation.name.value}` : '';
    const directives = this.#directives(operation.directives);
    const body = this.#selectionSet(operation.selectionSet, root);
    const rest = fragments.map((fragment) => this.#fragment(fragment)).join('');
    const declared = (operation.variableDefinitions ?? []).map(printVariable).join(' ');
    const variables = declared === '' ? this.#definitions.trimStart() : declared + this.#definitions;
    const head = variables === '' ? '' : `(${variables})`;
    return { text: `${operation.operation}${name}${head}${directives}${body}${rest}`, values: this.#values };
  }

  #fragment({ name, typeCondition, directives, selectionSet }: FragmentDefinitionNode): string {
    const on = typeCondition.name.value;
    const body = this.#selectionSet(selectionSet, this.#schema.getType(on));
    return `fragment ${name.value} on ${on}${this.#directives(directives)}${body}`;
  }

  #selectionSet({ selections }: SelectionSetNode, type: ParentType): string {
    let text = '{';
    for (const node of selections) {
      if (text !== '{') text += ' ';
      if (node.kind === Kind.FIELD) text += this.#field(node, type);
      else if (node.kind === Kind.FRAGMENT_SPREAD)
        text += `...${node.name.value}${this.#directives(node.directives)}`;
      else {
        const on = node.typeCondition?.name.value;
        const within = on === undefined ? type : this.#schema.getType(on);
        text += `...${on === undefined ? '' : `on ${on}`}${this.#directives(node.directives)}`;
        text += this.#selectionSet(node.selectionSet, within);
      }
    }
    return `${text}}`;
  }

  #field({ alias, name, arguments: args, directives, selectionSet }: FieldNode, type: ParentType): string {
    const declared = isObjectType(type) || isInterfaceType(type) ? type.getFields()[name.value] : undefined;
    let text = alias ? `${alias.value}:${name.value}` : name.value;
    if (args && args.length > 0) text += this.#arguments(args, declared?.args);
    text += this.#directives(directives);
    if (!selectionSet) return text;
    return text + this.#selectionSet(selectionSet, declared && getNamedType(declared.type));
  }

  #arguments(args: readonly ArgumentNode[], declared: readonly GraphQLArgument[] | undefined): string {
    const written = args.map(({ name, value }) => {
      const type = declared?.find((argument) => argument.name === name.value)?.type;
      return `${name.value}:${type ? this.#value(value, type) : asItIs(value)}`;
    });
    return `(${written.join(' ')})`;
  }

  #directives(directives: readonly DirectiveNode[] | undefined): string {
    return directives?.map((node) => print(node)).join('') ?? '';
  }

  #value(node: ValueNode, type: GraphQLInputType): string {
    if (node.kind === Kind.VARIABLE) return `$${node.name.value}`;
    const value = variableValue(node, type);
    if (value !== undefined) return this.#variable(node, String(type), value);
    const nullable = isNonNullType(type) ? type.ofType : type;
    if (isListType(nullable) && node.kind === Kind.LIST)
      return `[${node.values.map((item) => this.#value(item, nullable.ofType)).join(' ')}]`;
    // The one field of @oneOf must be a variable that is never null.
    if (!isInputObjectType(nullable) || nullable.isOneOf || node.kind !== Kind.OBJECT) return asItIs(node);
    const declared = nullable.getFields();
    const fields = node.fields.map(({ name, value: given }) => {
      const field = declared[name.value];
      return `${name.value}:${field ? this.#value(given, field.type) : asItIs(given)}`;
    });
    return `{${fields.join(' ')}}`;
  }

  #variable(node: ValueNode, type: string, value: unknown): string {
    const key = `${type} ${node.kind} ${printValue(node)}`;
    const known = this.#variables.get(key);
    if (known !== undefined) return `$${known}`;
    const name = `literal${this.#variables.size}`;
    this.#variables.set(key, name);
    this.#values.set(name, value);
    this.#definitions += ` $${name}:${type}`;
    return `$${name}`;
  }
}

const asItIs = (node: ValueNode): string => printValue(node);
