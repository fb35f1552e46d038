import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { buildASTSchema, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { PAID_ORDERS } from '#control-plane/orders/commerce-client.ts';

const query = parse(PAID_ORDERS);
const root = new URL('../../', import.meta.url);

test('the query for paid orders is valid against the embedded commerce', async () => {
  const sdl = await readFile(new URL('subgraphs/commerce/schema.graphql', root), 'utf8');
  expect(validate(buildSubgraphSchema(parse(sdl)), query)).toEqual([]);
});

const saleor = new URL('../shared/saleor/saleor-3.23.graphql', root);

// Saleor's SDL is no part of the project.
test.skipIf(!existsSync(saleor))(
  'the query for paid orders is valid against a real Saleor 3.23',
  async () => {
    const schema = buildASTSchema(parse(await readFile(saleor, 'utf8')), { assumeValidSDL: true });
    expect(validate(schema, query)).toEqual([]);
  },
);
