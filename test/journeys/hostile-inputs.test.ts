import {
  buildClientSchema,
  getIntrospectionQuery,
  getNamedType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  type IntrospectionQuery,
} from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { operationOf, requiredArguments, valueOf } from '#test/harness/generated-arguments.ts';
import { startSupergraph, type Supergraph } from '#test/harness/supergraph.ts';
import { leafSelection } from '#test/tenancy/paths.ts';
import { ask } from './steps.ts';

/** What people, programs and attackers write where an API asks for something: each must be a clear answer. */
const texts: unknown[] = [
  '',
  ' \n',
  'a\0b',
  'half a surrogate \ud800',
  '\udfff',
  '\u202eright to left, a combining \u0301 and \ufeff',
  'x'.repeat(300_000),
  '0000-01-01T00:00:00Z',
  "'; DROP TABLE jobs; --",
];
const LEVELS = 4_400;
const deepText = `${'[{"a":'.repeat(LEVELS / 2)}1${'}]'.repeat(LEVELS / 2)}`;
/** Stands for the deep value until the request's text is made: JSON.stringify itself gives up on it. */
const DEEP = 'the deep one';
const objects: unknown[] = [
  { 'a\0': 'b\0' },
  { '\ud800': '\udfff' },
  { '': '' },
  { ['__proto__']: { polluted: true }, constructor: 1 },
  DEEP,
  [],
  'text',
  1e308,
];
const times: unknown[] = [
  '0000-01-01T00:00:00Z',
  '0001-01-01T00:00:00Z',
  '9999-12-31T23:59:59.999Z',
  '2024-02-29T23:59:60Z',
  '2023-02-29T00:00:00Z',
  '2024-01-01T00:00:00+14:00',
  '2024-01-01T24:00:00Z',
  '2024-01-01T00:00:00.123456789Z',
  '',
];
const numbers: unknown[] = [0, -1, 2_147_483_647, -2_147_483_648];
const decimals: unknown[] = [
  '0',
  '-0.00',
  '1e400',
  '1e-400',
  'NaN',
  '99999999999999999999.999999',
  '',
  -1,
  1e300,
];
const hostile: Record<string, unknown[]> = {
  String: texts,
  ID: texts,
  UUID: texts,
  JSONString: ['', '{', '"a\\u0000"', '"\\ud800"', deepText, '1e999'],
  JSON: objects,
  Metadata: objects,
  DateTime: times,
  Date: times.map((time) => String(time).slice(0, 10)),
  Decimal: decimals,
  PositiveDecimal: decimals,
  Int: numbers,
  PositiveInt: numbers,
  Day: numbers,
  Credits: [...numbers, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER],
  Float: [...numbers, 1e308, -1e308, 5e-324],
};

let supergraph: Supergraph;
let schema: GraphQLSchema;
let operator: string;

beforeAll(async () => {
  supergraph = await startSupergraph({ env: { gateway: { MAX_WRONG_CREDENTIALS_PER_MINUTE: '100000' } } });
  operator = `Bearer ${await supergraph.issuer.tokenOf('operator@gsv.dev')}`;
  schema = buildClientSchema(await ask<IntrospectionQuery>(supergraph, undefined, getIntrospectionQuery()));
});
afterAll(() => supergraph?.stop());

/** A way into an input, and what stands around the value at its end. */
interface Place {
  name: string;
  scalar: string;
  put(value: unknown): unknown;
}

const MAX_DEPTH = 4;

/** Every leaf below an input, each with all that is required beside it. */
function placesIn(type: GraphQLInputType, name: string, depth = 0): Place[] {
  if (isNonNullType(type)) return placesIn(type.ofType, name, depth);
  if (isListType(type))
    return placesIn(type.ofType, name, depth).map((place) =>
      Object.assign({}, place, { put: (value: unknown) => [place.put(value)] }),
    );
  if (isScalarType(type)) return [{ name, scalar: type.name, put: (value) => value }];
  if (!isInputObjectType(type) || depth > MAX_DEPTH) return [];
  const around = type.isOneOf ? {} : (valueOf(type) as object);
  return Object.values(type.getFields()).flatMap((field) =>
    placesIn(field.type, `${name}.${field.name}`, depth + 1).map((place) =>
      Object.assign({}, place, { put: (value: unknown) => ({ ...around, [field.name]: place.put(value) }) }),
    ),
  );
}

interface Attempt {
  what: string;
  query: string;
  variables: Record<string, unknown>;
}

function* attemptsOf(kind: 'query' | 'mutation', field: GraphQLField<unknown, unknown>): Generator<Attempt> {
  const needed = requiredArguments(field);
  const selection = leafSelection(getNamedType(field.type), schema);
  for (const argument of field.args) {
    const query = operationOf(kind, field, [...Object.keys(needed), argument.name], selection);
    for (const place of placesIn(argument.type, argument.name)) {
      for (const value of hostile[place.scalar] ?? []) {
        const shown = JSON.stringify(value).slice(0, 60);
        const variables = { ...needed, [argument.name]: place.put(value) };
        yield { what: `${field.name}(${place.name}: ${shown})`, query, variables };
      }
    }
  }
}

/** What is wrong with the answer; undefined when it is what an API may answer to nonsense. */
async function faultOf({ query, variables }: Attempt): Promise<string | undefined> {
  const response = await fetch(supergraph.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: operator },
    body: JSON.stringify({ query, variables }).replaceAll(JSON.stringify(DEEP), deepText),
    signal: AbortSignal.timeout(30_000),
  });
  const text = await response.text();
  if (response.status >= 500) return `HTTP ${response.status}`;
  if (/INTERNAL_SERVER_ERROR|INVALID_RESULT|SERVICE_UNAVAILABLE/.test(text)) return text.slice(0, 300);
  if (/node_modules|\.ts:\d|drizzle|syntax error/.test(text)) return text.slice(0, 300);
  if (/Cannot query field|Unknown argument|was not provided|Unknown type/.test(text))
    return `a wrong test: ${text.slice(0, 300)}`;
  return undefined;
}

const AT_ONCE = 8;

async function faultsOf(attempts: Iterator<Attempt>): Promise<string[]> {
  const faults: string[] = [];
  const worker = async (): Promise<void> => {
    for (let next = attempts.next(); !next.done; next = attempts.next()) {
      const fault = await faultOf(next.value);
      if (fault !== undefined) faults.push(`${next.value.what}: ${fault}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return faults;
}

test.each(['query', 'mutation'] as const)(
  'no input of a %s, however strange, is a fault',
  async (kind) => {
    const root = kind === 'query' ? schema.getQueryType() : schema.getMutationType();
    const fields = Object.values(root?.getFields() ?? {});
    const all = fields.flatMap((field) => Array.from(attemptsOf(kind, field)));
    expect(all.length).toBeGreaterThan(500);
    const faults = await faultsOf(all.values());
    expect(faults.toSorted()).toEqual([]);
  },
  300_000,
);
