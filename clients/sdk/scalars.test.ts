import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildSchema, isScalarType, isSpecifiedScalarType } from 'graphql';
import { expect, test } from 'vitest';
import { scalars } from './scalars.ts';

test('every scalar of the API has a type for clients, and no other has one', async () => {
  const schema = buildSchema(await readFile(join(import.meta.dirname, '../../schema/api.graphql'), 'utf8'));
  const own = Object.values(schema.getTypeMap()).filter(
    (type) => isScalarType(type) && !isSpecifiedScalarType(type),
  );
  const { ID: _id, ...mapped } = scalars;
  expect(Object.keys(mapped).toSorted()).toEqual(own.map(({ name }) => name).toSorted());
});
