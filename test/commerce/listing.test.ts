import { afterAll, beforeAll, expect, test } from 'vitest';
import { commerceId } from '#common/demo/catalogue.ts';
import { startCommerce, type Commerce } from './commerce.ts';
import { buy, create } from './shopping.ts';
import { asApp, category, channelId, type Loose } from './staff.ts';

let commerce: Commerce;
let mutate: ReturnType<typeof asApp>['mutate'];
let ask: ReturnType<typeof asApp>['ask'];
let made: ReturnType<typeof asApp>['made'];
beforeAll(async () => {
  commerce = await startCommerce();
  ({ mutate, ask, made } = asApp(commerce));
});
afterAll(() => commerce?.stop());

const productOf = (reference: string): Promise<Loose> =>
  ask(`{ product(externalReference: "${reference}") {
    id slug name seoTitle metafield(key: "house") privateMetafield(key: "secret") category { slug }
    channelListings { channel { slug } isPublished visibleInListings isAvailableForPurchase }
    productVariants(first: 5) { edges { node { id name externalReference trackInventory
      channelListings { channel { slug } price { amount currency } } } } }
    attributes { attribute { slug } values { id name } } media { id alt type } } }`).then(
    ({ product }) => product,
  );

test('an offering is listed step by step, found by its reference, changed, and taken away', async () => {
  const created = await made({
    name: 'Contract Reader',
    category,
    externalReference: 'offering-1',
    seo: { title: 'Reads contracts' },
    metadata: [{ key: 'house', value: 'ours' }],
    privateMetadata: [{ key: 'secret', value: '42' }],
  });
  expect(created).toMatchObject({ errors: [], product: { slug: 'contract-reader' } });
  const id = created['product'].id as string;
  const variant = await mutate(
    'productVariantCreate(input: $v)',
    'productVariant { id }',
    { product: id, name: 'Basic', externalReference: 'plan-1', trackInventory: false, attributes: [] },
    'ProductVariantCreateInput',
  );
  expect(variant.errors).toEqual([]);
  const list = { channelId, isPublished: true, visibleInListings: true, isAvailableForPurchase: true };
  const listed = await mutate(
    `productChannelListingUpdate(id: "${id}", input: $v)`,
    'product { id }',
    { updateChannels: [list] },
    'ProductChannelListingUpdateInput',
  );
  expect(listed.errors).toEqual([]);
  const priced = `productVariantChannelListingUpdate(id: "${variant['productVariant'].id}", input: [{ channelId: "${channelId}", price: "9.90" }])`;
  expect((await mutate(priced, 'variant { id }')).errors).toEqual([]);
  expect(await productOf('offering-1')).toMatchObject({
    id,
    seoTitle: 'Reads contracts',
    metafield: 'ours',
    privateMetafield: '42',
    channelListings: [
      { channel: { slug: 'default-channel' }, isPublished: true, isAvailableForPurchase: true },
    ],
    productVariants: {
      edges: [
        {
          node: {
            externalReference: 'plan-1',
            channelListings: [{ price: { amount: 9.9, currency: 'USD' } }],
          },
        },
      ],
    },
  });
  expect(await ask('{ productVariant(externalReference: "plan-1") { name product { id } } }')).toEqual({
    productVariant: { name: 'Basic', product: { id } },
  });

  const again = await made({ name: 'Another', externalReference: 'offering-1' });
  expect(again.errors).toEqual([{ field: 'externalReference', code: 'UNIQUE' }]);
  const changed = await mutate(
    'productUpdate(externalReference: "offering-1", input: $v)',
    'product { name slug category { id } attributes { attribute { slug } values { name } } }',
    {
      name: 'Contract Reader II',
      attributes: [{ id: commerceId('Attribute', 1), multiselect: [{ value: 'Fewer lawyers' }] }],
    },
    'ProductInput',
  );
  expect(changed).toMatchObject({
    errors: [],
    product: { name: 'Contract Reader II', slug: 'contract-reader', category: { id: category } },
  });
  expect(changed['product'].attributes).toContainEqual({
    attribute: { slug: 'outcome' },
    values: [{ name: 'Fewer lawyers' }],
  });
  const found =
    '{ products(first: 3, channel: "default-channel", search: "lawyers") { edges { node { id } } } }';
  expect((await commerce.ask<Loose>(found)).products.edges).toEqual([{ node: { id } }]);

  const basket = {
    channel: 'default-channel',
    lines: [{ quantity: 1, variantId: variant['productVariant'].id }],
  };
  expect((await create(commerce, basket)).errors).toEqual([]);
  await mutate(
    `productChannelListingUpdate(id: "${id}", input: $v)`,
    'product { id }',
    { updateChannels: [{ channelId, isPublished: false, isAvailableForPurchase: false }] },
    'ProductChannelListingUpdateInput',
  );
  expect((await create(commerce, basket)).errors).toMatchObject([{ code: 'PRODUCT_NOT_PUBLISHED' }]);

  const renamed = 'productVariantUpdate(externalReference: "plan-1", input: { name: "Solo", sku: " " })';
  expect(await mutate(renamed, 'productVariant { name sku }')).toMatchObject({
    errors: [],
    productVariant: { name: 'Solo', sku: null },
  });
  expect(
    (await mutate('productVariantDelete(externalReference: "plan-1")', 'productVariant { id }')).errors,
  ).toEqual([]);
  expect((await create(commerce, basket)).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
  expect(await mutate('productDelete(externalReference: "offering-1")', 'product { id }')).toMatchObject({
    errors: [],
    product: { id },
  });
  expect(await productOf('offering-1')).toBeNull();
  expect((await mutate('productDelete(externalReference: "offering-1")', 'product { id }')).errors).toEqual([
    { field: 'externalReference', code: 'NOT_FOUND' },
  ]);
});

test('what was sold stays in its order when the product is deleted, and a last price takes the range along', async () => {
  const { product } = await made({ name: 'Short Lived', category });
  const variant = await mutate(
    'productVariantCreate(input: $v)',
    'productVariant { id }',
    { product: product.id, name: 'Only', attributes: [] },
    'ProductVariantCreateInput',
  );
  const variantId = variant['productVariant'].id as string;
  await mutate(
    `productChannelListingUpdate(id: "${product.id}", input: $v)`,
    'product { id }',
    {
      updateChannels: [
        { channelId, isPublished: true, isAvailableForPurchase: true, visibleInListings: true },
      ],
    },
    'ProductChannelListingUpdateInput',
  );
  await mutate(
    `productVariantChannelListingUpdate(id: "${variantId}", input: [{ channelId: "${channelId}", price: 3 }])`,
    'variant { id }',
  );
  const order = await buy(commerce, 'keeper@test.gsv.dev', undefined, variantId);
  await mutate(`productVariantDelete(id: "${variantId}")`, 'productVariant { id }');
  const publicly = `{ product(slug: "short-lived", channel: "default-channel") { id } }`;
  expect(await commerce.ask(publicly)).toEqual({ product: null });
  await mutate(`productDelete(id: "${product.id}")`, 'product { id }');
  const lines = `{ order(id: "${order}") { lines { productName variantName productVariantId variant { id } thumbnail { url } } } }`;
  expect(await ask(lines)).toEqual({
    order: {
      lines: [
        {
          productName: 'Short Lived',
          variantName: 'Only',
          productVariantId: null,
          variant: null,
          thumbnail: null,
        },
      ],
    },
  });
});

test('names of every alphabet get slugs, and ten products of one name at once get ten', async () => {
  const names = ['Straße nach Łódź und Øresund', '金融 Agent', 'Помощник'];
  const slugs = [];
  for (const name of names) slugs.push((await made({ name }))['product'].slug);
  expect(slugs).toEqual(['strasse-nach-lodz-und-oresund', 'jinrong-agent', 'pomoshchnik']);
  const ten = await Promise.all(Array.from({ length: 10 }, () => made({ name: 'Twin' })));
  expect(new Set(ten.map(({ product }) => product?.slug)).size).toBe(10);
  expect((await made({ name: 'Twin', slug: 'twin' })).errors).toEqual([{ field: 'slug', code: 'UNIQUE' }]);
});

test.each([
  [{ name: 'x\ud800' }, 'name'],
  [{ name: 'x\0' }, 'name'],
  [{ name: 'x', description: `${'['.repeat(4_400)}${']'.repeat(4_400)}` }, 'description'],
  [
    { name: 'x', description: JSON.stringify({ blocks: [{ data: { text: 'y'.repeat(900_000) } }] }) },
    'description',
  ],
  [{ name: 'x', description: '{"blocks":[{"data":{"text":"\\ud800"}}]}' }, 'description'],
  [{ name: 'x', metadata: [{ key: '', value: '' }] }, 'metadata'],
  [{ name: 'x', seo: { title: 'y'.repeat(200) } }, 'seo'],
  [{ name: ' ' }, 'name'],
  [{ name: 'x', slug: 'No Slug' }, 'slug'],
  [{ name: 'x', category: commerceId('Category', 999_999) }, 'category'],
])('what a database cannot keep is refused by its field: %#', async (input, field) => {
  const { errors, product } = await made(input);
  expect(product).toBeNull();
  expect(errors).toMatchObject([{ field }]);
});

test('an empty SKU is none, however often; a year that no calendar has is refused', async () => {
  const { product } = await made({ name: 'Two without a SKU', category });
  for (const name of ['One', 'Two'])
    expect(
      (
        await mutate(
          'productVariantCreate(input: $v)',
          'productVariant { sku }',
          { product: product.id, name, sku: '', attributes: [] },
          'ProductVariantCreateInput',
        )
      ).errors,
    ).toEqual([]);
  const early = await commerce.send(
    `mutation { productChannelListingUpdate(id: "${product.id}", input: { updateChannels: [{ channelId: "${commerceId('Channel', 1)}", publishedAt: "0000-01-01T00:00:00Z" }] }) { errors { code } } }`,
    {},
    `Bearer ${commerce.appToken}`,
  );
  expect(early.errors?.[0]?.extensions?.['code']).toMatch(/BAD_USER_INPUT|GRAPHQL_VALIDATION_FAILED/);
});

test('an order is fulfilled line by line, once', async () => {
  const order = await buy(commerce, 'delivered@test.gsv.dev');
  const shape =
    '{ order(id: "ID") { status statusDisplay fulfillments { fulfillmentOrder status lines { quantity orderLine { id } } } lines { id quantityFulfilled quantityToFulfill } } }'.replace(
      'ID',
      order,
    );
  const before = (await ask(shape)).order;
  expect(before).toMatchObject({
    status: 'UNFULFILLED',
    fulfillments: [],
    lines: [{ quantityToFulfill: 1 }],
  });
  const warehouse = (await ask('{ warehouses(first: 1) { edges { node { id } } } }')).warehouses.edges[0].node
    .id;
  const fulfill = () =>
    mutate(
      `orderFulfill(order: "${order}", input: $v)`,
      'order { status }',
      {
        allowStockToBeExceeded: true,
        lines: [{ orderLineId: before.lines[0].id, stocks: [{ quantity: 1, warehouse }] }],
      },
      'OrderFulfillInput',
    );
  expect(await fulfill()).toEqual({ errors: [], order: { status: 'FULFILLED' } });
  expect((await fulfill()).errors).toEqual([{ field: 'orderLineId', code: 'FULFILL_ORDER_LINE' }]);
  expect((await ask(shape)).order).toMatchObject({
    statusDisplay: 'Fulfilled',
    fulfillments: [{ fulfillmentOrder: 1, lines: [{ quantity: 1, orderLine: { id: before.lines[0].id } }] }],
    lines: [{ quantityFulfilled: 1, quantityToFulfill: 0 }],
  });
});
