import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { DateTimeResolver, JSONResolver } from 'graphql-scalars';
import { isNestedTooDeep, MAX_LEVELS } from './nesting.ts';

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

/** A day before the year 1 is none that PostgreSQL knows, and no clock shows five digits of a year. */
function moment(date: Date): Date {
  const year = date.getUTCFullYear();
  if (year >= 1 && year <= 9999) return date;
  throw new GraphQLError('A time lies between the years 0001 and 9999.');
}

const DateTime = new GraphQLScalarType<Date, Date>({
  ...DateTimeResolver.toConfig(),
  parseValue: (value) => moment(DateTimeResolver.parseValue(value)),
  parseLiteral: (node, variables) => moment(DateTimeResolver.parseLiteral(node, variables)),
});

function boundedJson(value: unknown): unknown {
  if (!isNestedTooDeep(value)) return value;
  throw new GraphQLError(`JSON is nested at most ${MAX_LEVELS} levels deep.`);
}

/**
 * JSON, whose literals become ordinary objects, as variables are: graphql-js makes them without a
 * prototype, and drizzle cannot store those.
 */
const OrdinaryJson = new GraphQLScalarType({
  ...JSONResolver.toConfig(),
  parseValue: (value) => boundedJson(JSONResolver.parseValue(value)),
  parseLiteral: (node, variables) => structuredClone(boundedJson(JSONResolver.parseLiteral(node, variables))),
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
export const scalars = { DateTime, JSON: OrdinaryJson, Credits: CreditsResolver };
