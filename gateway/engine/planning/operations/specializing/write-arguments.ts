import {
  type ArgumentNode,
  getNullableType,
  type GraphQLArgument,
  type GraphQLInputType,
  type GraphQLSchema,
  isInputObjectType,
  isInputType,
  isListType,
  isScalarType,
  isSpecifiedScalarType,
  Kind,
  type NamedTypeNode,
  parseType,
  parseValue,
  print,
  typeFromAST,
  type ValueNode,
  type VariableDefinitionNode,
  visit,
} from 'graphql';
import { exactValue, losesDigits, type Variables, variablesIn } from './exact-literals.ts';
import { asSubgraphsCoerce } from './coerced-variable.ts';
import { type PlanVariable, type PlanVariables, valueOf } from './plan-variables.ts';
import type { Pattern } from '../patterns/pattern.ts';
import type { ResponseNames } from '../../supergraph/response-names.ts';

/** A literal that goes as a variable; `text` is GraphQL, with variables under their names in the plan. */
export interface Literal {
  readonly name: string;
  readonly text: string;
}

/**
 * What the variables of a plan are that another thread made, of the operation with these definitions. `values` are
 * those of the variables that stand for the document's own literals, see `Pattern`.
 */
export function planVariables(
  schema: GraphQLSchema,
  names: ResponseNames,
  definitions: readonly VariableDefinitionNode[] | undefined,
  literals: readonly Literal[],
  values: Pattern['values'],
): PlanVariables {
  const writer = new ArgumentWriter(schema, names, definitions);
  for (const { name, text } of literals) writer.define(name, parseValue(text, { noLocation: true }));
  for (const [variable, value] of values) {
    const name = names.variable(variable);
    writer.variables.set(name, { name, value });
  }
  return writer.variables;
}

/**
 * Writes arguments as the planner may have them: variables under names of the plan, and as variables those
 * literals of custom scalars that the planner would print with other digits.
 */
export class ArgumentWriter {
  readonly definitions: VariableDefinitionNode[] = [];
  readonly variables = new Map<string, PlanVariable>();
  readonly literals: Literal[] = [];
  readonly #schema: GraphQLSchema;
  readonly #names: ResponseNames;
  /** The client's variables, by their names in the plan. */
  readonly #declared = new Map<string, VariableDefinitionNode>();

  constructor(
    schema: GraphQLSchema,
    names: ResponseNames,
    definitions: readonly VariableDefinitionNode[] = [],
  ) {
    this.#schema = schema;
    this.#names = names;
    for (const definition of definitions) {
      const client = definition.variable.name.value;
      const { variable, defaultValue } = definition;
      const name = names.variable(client);
      const value = defaultValue && losesDigits(defaultValue) ? exactValue(defaultValue) : undefined;
      this.variables.set(name, { name, client, value });
      this.#declared.set(name, definition);
      this.definitions.push({
        ...definition,
        variable: { ...variable, name: { kind: Kind.NAME, value: name } },
      });
    }
  }

  write(
    args: readonly ArgumentNode[] | undefined,
    declared: readonly GraphQLArgument[] | undefined,
  ): readonly ArgumentNode[] | undefined {
    return args?.map((argument) => {
      const type = declared?.find(({ name }) => name === argument.name.value)?.type;
      return { ...argument, value: this.#value(this.renamed(argument.value), type) };
    });
  }

  /** With variables under their names in the plan. */
  renamed(node: ValueNode): ValueNode {
    if (node.kind === Kind.VARIABLE && this.#names.variable(node.name.value) === node.name.value) return node;
    return node.kind === Kind.VARIABLE || node.kind === Kind.LIST || node.kind === Kind.OBJECT
      ? this.#renamed(node)
      : node;
  }

  #renamed(node: ValueNode): ValueNode {
    return visit(node, {
      Variable: ({ name, ...variable }) => {
        const renamed = this.#names.variable(name.value);
        return renamed === name.value ? undefined : { ...variable, name: { ...name, value: renamed } };
      },
    });
  }

  /** A variable that stands for a literal. */
  define(name: string, node: ValueNode): void {
    const planned =
      variablesIn(node).length === 0
        ? { name, value: exactValue(node) }
        : { name, filled: (sent: Variables) => exactValue(node, (used) => this.#valueOf(used, sent)) };
    this.variables.set(name, planned);
  }

  #value(node: ValueNode, type: GraphQLInputType | undefined): ValueNode {
    const nullable = type && getNullableType(type);
    if (!type || !nullable || !losesDigits(node)) return node;
    if (isListType(nullable)) {
      if (node.kind !== Kind.LIST) return this.#value(node, nullable.ofType);
      return { ...node, values: node.values.map((item) => this.#value(item, nullable.ofType)) };
    }
    if (isInputObjectType(nullable) && node.kind === Kind.OBJECT) {
      const declared = nullable.getFields();
      const fields = node.fields.map((field) =>
        Object.assign({}, field, { value: this.#value(field.value, declared[field.name.value]?.type) }),
      );
      return { ...node, fields };
    }
    if (!isScalarType(nullable) || isSpecifiedScalarType(nullable)) return node;
    return this.#asVariable(node, type);
  }

  /** What stands for a variable inside a literal. */
  #valueOf(name: string, sent: Variables): unknown {
    const variable = this.variables.get(name);
    const declared = this.#declared.get(name);
    const type = declared && typeFromAST(this.#schema, declared.type as NamedTypeNode);
    if (!variable || !declared || !isInputType(type)) return undefined;
    const value = valueOf(variable, sent);
    if (value !== undefined) return asSubgraphsCoerce(type, value);
    return declared.defaultValue && asSubgraphsCoerce(type, exactValue(declared.defaultValue));
  }

  #asVariable(node: ValueNode, type: GraphQLInputType): ValueNode {
    const name = this.#names.own(`literal${this.variables.size}`);
    const variable = { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: name } } as const;
    this.define(name, node);
    this.literals.push({ name, text: print(node) });
    this.definitions.push({ kind: Kind.VARIABLE_DEFINITION, variable, type: parseType(String(type)) });
    return variable;
  }
}
