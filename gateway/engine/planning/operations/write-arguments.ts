import {
  type ArgumentNode,
  type ConstValueNode,
  getNullableType,
  type GraphQLArgument,
  type GraphQLInputType,
  isInputObjectType,
  isListType,
  isScalarType,
  isSpecifiedScalarType,
  Kind,
  parseType,
  type ValueNode,
  type VariableDefinitionNode,
  visit,
} from 'graphql';
import { exactNumber } from '../../json/exact.ts';
import type { PlanVariable } from './plan-variables.ts';
import type { ResponseNames } from '../supergraph/response-names.ts';

/**
 * Writes arguments as the planner may have them: variables under names of the plan, and as variables those
 * literals of custom scalars that the planner would print with other digits.
 */
export class ArgumentWriter {
  readonly definitions: VariableDefinitionNode[] = [];
  readonly variables = new Map<string, PlanVariable>();
  readonly #names: ResponseNames;

  constructor(names: ResponseNames, definitions: readonly VariableDefinitionNode[] = []) {
    this.#names = names;
    for (const definition of definitions) {
      const client = definition.variable.name.value;
      const { variable, defaultValue } = definition;
      const name = names.variable(client);
      const value = defaultValue && losesDigits(defaultValue) ? exactValue(defaultValue) : undefined;
      this.variables.set(name, { name, client, value });
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
  renamed<Node extends ValueNode>(node: Node): Node {
    return visit(node, {
      Variable: ({ name, ...variable }) => {
        const renamed = this.#names.variable(name.value);
        return renamed === name.value ? undefined : { ...variable, name: { ...name, value: renamed } };
      },
    });
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
    if (!isScalarType(nullable) || isSpecifiedScalarType(nullable) || hasVariables(node)) return node;
    return this.#asVariable(node as ConstValueNode, type);
  }

  #asVariable(node: ConstValueNode, type: GraphQLInputType): ValueNode {
    const name = this.#names.own(`literal${this.variables.size}`);
    const variable = { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: name } } as const;
    this.variables.set(name, { name, value: exactValue(node) });
    this.definitions.push({ kind: Kind.VARIABLE_DEFINITION, variable, type: parseType(String(type)) });
    return variable;
  }
}

function losesDigits(node: ValueNode): boolean {
  let found = false;
  const look = ({ value }: { value: string }): void => {
    if (typeof exactNumber(value) !== 'number') found = true;
  };
  visit(node, { IntValue: look, FloatValue: look });
  return found;
}

function hasVariables(node: ValueNode): boolean {
  let found = false;
  visit(node, {
    Variable() {
      found = true;
    },
  });
  return found;
}

function exactValue(node: ConstValueNode): unknown {
  switch (node.kind) {
    case Kind.INT:
    case Kind.FLOAT:
      return exactNumber(node.value);
    case Kind.LIST:
      return node.values.map(exactValue);
    case Kind.OBJECT:
      return Object.fromEntries(node.fields.map(({ name, value }) => [name.value, exactValue(value)]));
    case Kind.NULL:
      return null;
    default:
      return node.value;
  }
}
