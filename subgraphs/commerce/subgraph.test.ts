import {
  graphql,
  getIntrospectionQuery,
  type IntrospectionInputObjectType,
  type IntrospectionQuery,
} from 'graphql';
import { expect, test } from 'vitest';
import { createSchema } from './subgraph.ts';

const scalarsOfSaleor =
  `String Int Float Boolean ID _Any Date DateTime Decimal GenericScalar JSON JSONString Metadata
  PositiveDecimal PositiveInt Upload UUID WeightScalar Day Hour Minute`.split(/\s+/);

test('introspection has the scalars and directives of Saleor alone, so that code generators of its clients know them', async () => {
  const { data } = await graphql({ schema: createSchema(), source: getIntrospectionQuery() });
  const { __schema: schema } = data as unknown as IntrospectionQuery;
  const { types, directives } = schema;
  const scalars = types.flatMap(({ kind, name }) => (kind === 'SCALAR' ? [name] : []));
  expect(scalars.filter((name) => !scalarsOfSaleor.includes(name))).toEqual([]);
  expect(directives.map(({ name }) => name).toSorted()).toEqual([
    'deprecated',
    'include',
    'oneOf',
    'skip',
    'specifiedBy',
  ]);
  // A place that graphql-js of the storefront's lockfile cannot read.
  expect(directives.flatMap(({ locations }) => locations)).not.toContain('DIRECTIVE_DEFINITION');
  expect(types.map(({ name }) => name)).toContain('_Service');
  // Old input fields too, without being asked for, as Saleor tells of them.
  const input = types.find(({ name }) => name === 'AttributeInput') as IntrospectionInputObjectType;
  expect(input.inputFields.map(({ name }) => name)).toContain('values');
});
