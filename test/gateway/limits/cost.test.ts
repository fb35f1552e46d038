import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { OperationGate } from '#gateway/limits/operation-gate.ts';
import { readConfig } from '#gateway/config.ts';
import { gateOptions } from '#gateway/settings.ts';
import { createEngine } from '#gateway/engine/engine.ts';

const sdl = await readFile('schema/supergraph.graphql', 'utf8');
const engine = createEngine({ supergraphSdl: sdl });
const gate = new OperationGate(engine, sdl, gateOptions(readConfig({})));

const many = (count: number, field: string): string =>
  `{ ${Array.from({ length: count }, (_, i) => `a${i}: ${field}`).join(' ')} }`;
const RUNS = 'runs(first: 100) { edges { node';
const INSTANCE = '00000000-0000-7000-8000-000000000000';
const ofInstance = (field: string): string => `{ instance(id: "${INSTANCE}") ${field} }`;

/** What is long counts for what it may weigh, so a short query of many long values is dear. */
test.each([
  ['a page of runs', ofInstance(`{ ${RUNS} { id state createdAt } } } }`), true],
  ['a page of runs with what was said', ofInstance(`{ ${RUNS} { id input output } } } }`), true],
  ['49 pages of inputs', ofInstance(many(49, `${RUNS} { input } } }`)), false],
  ['49 pages of outputs', ofInstance(many(49, `${RUNS} { output } } }`)), false],
  ['one flow', ofInstance(`{ ${RUNS} { id flow { name hash } } } } }`), true],
  ['a page of whole flows', ofInstance(`{ ${RUNS} { flow { definition } } } } }`), false],
  ['a shelf of offerings', '{ offerings(first: 100) { edges { node { name description } } } }', true],
  [
    'a shelf of products with their descriptions',
    '{ products(first: 100, channel: "default-channel") { edges { node { name description } } } }',
    true,
  ],
  [
    '20 shelves of offerings and what was new in them',
    many(
      20,
      'offerings(first: 100) { edges { node { description versions(first: 20) { edges { node { releaseNotes } } } } } }',
    ),
    false,
  ],
])('%s: may run %3$s', async (_what, document, mayRun) => {
  const admitted = await gate.admit({ document });
  if (mayRun) expect(admitted).not.toHaveProperty('errors');
  else expect(admitted).toMatchObject({ errors: [{ extensions: { code: 'COST_LIMIT_EXCEEDED' } }] });
});

test('documents that differ in literals are planned as one, and cost what each of them says', async () => {
  const costs: number[] = [];
  for (const first of [1, 50]) {
    const document = `{ products(first: ${first}, channel: "default-channel") { edges { node { id } } } }`;
    const admitted = await gate.admit({ document });
    if ('errors' in admitted) throw new AggregateError(admitted.errors);
    expect(engine.prepare({ document, valid: admitted.document, context: undefined }) !== undefined).toBe(
      first === 50,
    );
    await engine.plan({ document, valid: admitted.document, context: undefined });
    costs.push(admitted.cost);
  }
  expect(costs[1]).toBeGreaterThan((costs[0] ?? 0) * 20);
});

const VARIANT = `id name
  chosen: attributes(variantSelection: VARIANT_SELECTION) {
    attribute { slug name inputType } values { name slug value file { url } }
  }`;
const CARD = `id name slug thumbnail(size: 1024) { url } category { id name slug backgroundImage { url } }
  productVariants(first: 50) { totalCount edges { node { ${VARIANT} } } }`;
const shelf = (first: number, fields: string): string =>
  `{ products(first: ${first}, channel: "default-channel") { edges { node { ${fields} } } } }`;
const around = (levels: number): string =>
  levels === 0
    ? 'id'
    : `id product { productVariants(first: 50) { edges { node { ${around(levels - 1)} } } } }`;

/** What a shop's pages ask for, in the shape of those of Saleor's own storefront, and what nobody needs. */
test.each([
  ['a shelf of 12 with the choices of 50 variants each', shelf(12, CARD), true],
  ['a shelf of 24', shelf(24, CARD), true],
  ['a whole page of 100 with all that', shelf(100, CARD), false],
  [
    'a product with 100 variants, their choices and pictures',
    `{ product(slug: "x", channel: "default-channel") {
      description media { url alt } attributes { attribute { name } values { name } }
      productVariants(first: 100) { edges { node { ${VARIANT} media { url } other: attributes(variantSelection: NOT_VARIANT_SELECTION) { values { name } } } } }
    } }`,
    true,
  ],
  [
    'a tree of categories',
    '{ categories(first: 20, level: 0) { edges { node { name children(first: 20) { edges { node { name slug } } } } } } }',
    true,
  ],
  [
    'the last 100 orders with their lines',
    '{ me { orders(first: 100) { edges { node { id number created total { gross { amount } } lines { id productName quantity } } } } } }',
    true,
  ],
  [
    'variants of products of variants of products',
    shelf(12, `productVariants(first: 50) { edges { node { ${around(2)} } } }`),
    false,
  ],
  ['five shelves at once', many(5, shelf(24, CARD).slice(1, -1)), false],
])('in a shop, %s: may run %3$s', async (_what, document, mayRun) => {
  const admitted = await gate.admit({ document });
  if (mayRun) expect(admitted).not.toHaveProperty('errors');
  else expect(admitted).toMatchObject({ errors: [{ extensions: { code: 'COST_LIMIT_EXCEEDED' } }] });
});
