import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { DateResolver } from 'graphql-scalars';
import { scalars as shared } from '#common/graph/scalars.ts';

/** An exact decimal, kept as its text; a number's text is its shortest exact form, so `19.99` stays `19.99`. */
const decimal = (name: string, allowed: RegExp, wanted: string) => {
  const parse = (value: unknown): string => {
    const text = typeof value === 'number' || typeof value === 'string' ? String(value) : '';
    if (text.length <= 32 && allowed.test(text)) return text;
    throw new GraphQLError(`${name} is ${wanted}, like 19.99.`);
  };
  return new GraphQLScalarType<string, string>({
    name,
    parseValue: parse,
    parseLiteral: (node: ValueNode) =>
      parse(
        node.kind === Kind.INT || node.kind === Kind.FLOAT || node.kind === Kind.STRING
          ? node.value
          : undefined,
      ),
    serialize: parse,
  });
};

const text = (name: string) =>
  new GraphQLScalarType<string, string>({
    name,
    parseValue: (value) => {
      if (typeof value === 'string') return value;
      throw new GraphQLError(`${name} is a string.`);
    },
    serialize: String,
  });

const PositiveInt = new GraphQLScalarType<number, number>({
  name: 'PositiveInt',
  parseValue: positive,
  parseLiteral: (node) => positive(node.kind === Kind.INT ? Number(node.value) : undefined),
  serialize: positive,
});

function positive(value: unknown): number {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value > 0) return value;
  throw new GraphQLError('PositiveInt is a whole number greater than zero.');
}

export const scalars = {
  Date: DateResolver,
  DateTime: shared.DateTime,
  JSON: shared.JSON,
  JSONString: text('JSONString'),
  UUID: text('UUID'),
  Decimal: decimal('Decimal', /^-?\d+(\.\d+)?$/, 'a decimal number'),
  PositiveDecimal: decimal('PositiveDecimal', /^\d+(\.\d+)?$/, 'a decimal number that is zero or more'),
  PositiveInt,
};
