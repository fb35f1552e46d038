/**
 * What the API's own scalars are in JSON: the `scalars` of a GraphQL code generator (graphql-codegen takes the
 * map as it is), for clients in other projects as for those here.
 */
export const scalars = {
  /** Whole credits, never beyond 2^53-1. */
  Credits: 'number',
  /** `2026-01-01`. */
  Date: 'string',
  /** ISO 8601 with a time zone. */
  DateTime: 'string',
  /** An amount of money is a number in answers; in variables a text keeps all of its digits. */
  Decimal: { input: 'number | string', output: 'number' },
  /** Any JSON value. */
  GenericScalar: 'unknown',
  ID: 'string',
  JSON: 'unknown',
  /** JSON as text. */
  JSONString: 'string',
  PositiveDecimal: { input: 'number | string', output: 'number' },
  PositiveInt: 'number',
  UUID: 'string',
} as const;
