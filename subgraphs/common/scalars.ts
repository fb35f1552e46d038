import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { DateTimeResolver, JSONResolver } from 'graphql-scalars';

function credits(value: unknown): number {
  const amount = typeof value === 'bigint' ? Number(value) : value;
  if (typeof amount === 'number' && Number.isSafeInteger(amount)) return amount;
  throw new GraphQLError('Credits are whole numbers between -(2^53-1) and 2^53-1.');
}

/** Whole credits; a fraction or a number beyond 2^53-1 is refused instead of being rounded. */
const CreditsResolver = new GraphQLScalarType<number, number>({
  name: 'Credits',
  serialize: credits,
  parseValue: credits,
  parseLiteral: (node) => {
    if (node.kind !== Kind.INT) throw new GraphQLError('Credits are whole numbers.', { nodes: node });
    return credits(Number(node.value));
  },
});

/**
 * JSON, whose literals become ordinary objects, as variables are: graphql-js makes them without a
 * prototype, and drizzle cannot store those.
 */
const OrdinaryJson = new GraphQLScalarType({
  ...JSONResolver.toConfig(),
  parseLiteral: (node, variables) => structuredClone(JSONResolver.parseLiteral(node, variables)),
});

const DIGITS = /^-?\d{1,20}(\.\d{1,10})?$/;

function decimal(value: unknown): string {
  const text = typeof value === 'number' && Number.isFinite(value) ? String(value) : value;
  if (typeof text === 'string' && DIGITS.test(text)) return text;
  throw new GraphQLError('A decimal number is like 39.99.');
}

/** Digits inside, so that no binary fraction changes them; a JSON number outside, as Saleor writes its own. */
export const Decimal = new GraphQLScalarType<string, number>({
  name: 'Decimal',
  serialize: (value) => Number(decimal(value)),
  parseValue: decimal,
  parseLiteral: (node) => {
    if (node.kind !== Kind.INT && node.kind !== Kind.FLOAT && node.kind !== Kind.STRING)
      throw new GraphQLError('A decimal number is like 39.99.', { nodes: node });
    return decimal(node.value);
  },
});

/** The scalars that our subgraphs share. */
export const scalars = { DateTime: DateTimeResolver, JSON: OrdinaryJson, Credits: CreditsResolver };
