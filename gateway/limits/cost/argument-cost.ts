import {
  type FieldNode,
  getNamedType,
  type GraphQLField,
  type GraphQLInputType,
  isInputObjectType,
  type ValueNode,
} from 'graphql';

type Weights = ReadonlyMap<string, number>;

/** What the arguments that a field is given cost: an input object is one, other values nothing, but for @cost. */
export function argumentsCost(
  node: FieldNode,
  field: GraphQLField<unknown, unknown>,
  coordinate: string,
  weights: Weights,
  valueOf: (node: ValueNode) => unknown,
): number {
  let cost = 0;
  for (const argument of node.arguments ?? []) {
    const definition = field.args.find(({ name }) => name === argument.name.value);
    if (!definition) continue;
    const own = weights.get(`${coordinate}(${definition.name}:)`);
    if (own === undefined && isFree(definition.type, weights)) continue;
    cost += valueCost(valueOf(argument.value), definition.type, own, weights);
  }
  return cost;
}

function isFree(type: GraphQLInputType, weights: Weights): boolean {
  const named = getNamedType(type);
  return !isInputObjectType(named) && !weights.has(named.name);
}

function valueCost(
  value: unknown,
  type: GraphQLInputType,
  own: number | undefined,
  weights: Weights,
): number {
  if (value === undefined || value === null) return 0;
  if (Array.isArray(value)) {
    return value.reduce((sum: number, item) => sum + valueCost(item, type, own, weights), 0);
  }
  const named = getNamedType(type);
  const weight = own ?? weights.get(named.name);
  if (!isInputObjectType(named) || typeof value !== 'object') return weight ?? 0;
  const fields = named.getFields();
  return Object.entries(value).reduce((sum, [name, inner]) => {
    const field = fields[name];
    if (!field) return sum;
    return sum + valueCost(inner, field.type, weights.get(`${named.name}.${name}`), weights);
  }, weight ?? 1);
}
