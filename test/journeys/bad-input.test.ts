import {
  buildClientSchema,
  getIntrospectionQuery,
  getNamedType,
  type GraphQLSchema,
  type IntrospectionQuery,
} from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSupergraph, type Supergraph } from '#test/harness/supergraph.ts';
import { fillWith } from '#test/tenancy/arguments.ts';
import { leafSelection } from '#test/tenancy/paths.ts';
import { ask, request } from './steps.ts';

const nonsense = [
  '',
  ' ',
  'nonsense',
  '0',
  '-1',
  'é☃',
  '\u0000',
  "'; DROP TABLE jobs; --",
  'x'.repeat(5_000),
  'UHJvZHVjdDo=',
  'UHJvZHVjdDo5OTk5OTk5OTk5OTk5OTk5OTk5',
];
let supergraph: Supergraph;
let schema: GraphQLSchema;

beforeAll(async () => {
  supergraph = await startSupergraph();
  schema = buildClientSchema(await ask<IntrospectionQuery>(supergraph, undefined, getIntrospectionQuery()));
});
afterAll(() => supergraph?.stop());

/** Every root field that takes an id, with every kind of nonsense for it, as a signed-in operator whom no check stops early. */
test.each(['query', 'mutation'] as const)(
  'nonsense for an id in a %s is a miss or a clear error, never a fault',
  async (kind) => {
    const operator = `Bearer ${await supergraph.issuer.tokenOf('operator@gsv.dev')}`;
    const root = kind === 'query' ? schema.getQueryType() : schema.getMutationType();
    for (const field of Object.values(root?.getFields() ?? {})) {
      for (const id of nonsense) {
        const filled = fillWith(field, id);
        if (!filled) continue;
        const selection = leafSelection(getNamedType(field.type), schema);
        const answer = await request(
          supergraph,
          operator,
          `${kind} (${filled.definitions.join(', ')}) { ${field.name}${filled.usage} ${selection} }`,
          filled.variables,
        );
        const codes = answer.errors?.map(({ extensions }) => extensions?.['code']) ?? [];
        expect(
          codes,
          `${field.name} with ${JSON.stringify(id.slice(0, 40))}: ${JSON.stringify(answer.errors)}`,
        ).not.toContain('INTERNAL_SERVER_ERROR');
        expect(JSON.stringify(answer)).not.toMatch(/node_modules|\.ts:\d|syntax error|drizzle/);
      }
    }
  },
);
