import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { buildASTSchema, extendSchema, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { commerceDocuments } from '#billing/payments/commerce-documents.ts';
import { fulfilmentDocuments } from '#control-plane/clients/fulfilments.ts';
import { listingDocuments } from '#control-plane/clients/listing-documents.ts';
import { webhookQuery } from '#clients/saleor-setup/webhook.ts';
import { CHANGED_ORDERS, CUSTOMERS } from '#control-plane/orders/commerce-client.ts';

const root = new URL('../../../', import.meta.url);
const saleor = new URL('../shared/saleor/saleor-3.23.graphql', root);

/** Everything that control-plane and billing send to commerce. */
const operations = Object.entries({
  changedOrders: CHANGED_ORDERS,
  customers: CUSTOMERS,
  ...listingDocuments,
  ...fulfilmentDocuments,
  ...Object.fromEntries(Object.entries(commerceDocuments).map(([name, text]) => [`billing ${name}`, text])),
});

test('what is sent to commerce stands where this test finds it', async () => {
  for (const source of ['commerce.ts', 'listings.ts', 'commerce-permissions.ts', 'description.ts']) {
    const text = await readFile(new URL(`subgraphs/control-plane/clients/${source}`, root), 'utf8');
    expect(text).not.toContain('/* GraphQL */');
  }
});

test('every operation that is sent to commerce is valid against the embedded one', async () => {
  const sdl = await readFile(new URL('subgraphs/commerce/schema.graphql', root), 'utf8');
  const schema = buildSubgraphSchema(parse(sdl));
  for (const [name, document] of operations)
    expect([name, validate(schema, parse(document))]).toEqual([name, []]);
});

// Saleor's SDL is no part of the project.
test.skipIf(!existsSync(saleor))(
  'every operation that is sent to commerce is valid against a real Saleor 3.23',
  async () => {
    const sdl = buildASTSchema(parse(await readFile(saleor, 'utf8')), { assumeValidSDL: true });
    // What a Saleor says of itself leaves out what federation asks.
    const schema = extendSchema(
      sdl,
      parse('extend type Query { _entities(representations: [_Any!]!): [_Entity]! }'),
      { assumeValidSDL: true },
    );
    for (const [name, document] of operations)
      expect([name, validate(schema, parse(document))]).toEqual([name, []]);
  },
);

/** What `npm run saleor:setup` sends stands where it is sent, one text each. */
async function setupDocuments(): Promise<[name: string, document: string][]> {
  const folder = new URL('clients/saleor-setup/', root);
  const files = (await readdir(folder)).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));
  const texts = await Promise.all(files.map((file) => readFile(new URL(file, folder), 'utf8')));
  return texts.flatMap((text) =>
    [...text.matchAll(/'((?:query|mutation) (\w+)[^']*)'/g)].map(([, document, name]): [string, string] => [
      String(name),
      String(document),
    ]),
  );
}

test.skipIf(!existsSync(saleor))(
  'everything that brings a Saleor to what the demo needs is valid against a real Saleor 3.23',
  async () => {
    const sdl = buildASTSchema(parse(await readFile(saleor, 'utf8')), { assumeValidSDL: true });
    // A Saleor's SDL for federation leaves subscriptions out, in which its webhooks are written.
    const schema = extendSchema(
      sdl,
      parse('type Subscription { event: Event } extend schema { subscription: Subscription }'),
      {
        assumeValidSDL: true,
      },
    );
    const documents = await setupDocuments();
    expect(documents.length).toBeGreaterThan(20);
    for (const [name, document] of [...documents, ['webhook', webhookQuery]] as const)
      expect([name, validate(schema, parse(document))]).toEqual([name, []]);
  },
);
