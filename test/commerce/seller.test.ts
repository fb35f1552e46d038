import { afterAll, beforeAll, expect, test } from 'vitest';
import { commerceId } from '#common/demo/catalogue.ts';
import { startCommerce, type Commerce } from './commerce.ts';
import { basic, create, type Failed } from './shopping.ts';

const productType = commerceId('ProductType', 1);
const channelId = commerceId('Channel', 1);
let commerce: Commerce;
let app: string;
beforeAll(async () => {
  commerce = await startCommerce();
  app = `Bearer ${commerce.appToken}`;
});
afterAll(() => commerce?.stop());

interface Result<T> {
  made: T | null;
  errors: Failed[];
}

async function mutate<T>(
  variables: string,
  call: string,
  selection: string,
  values: Record<string, unknown>,
): Promise<Result<T>> {
  const query = `mutation (${variables}) { result: ${call} { made: ${selection} errors { field code message } } }`;
  return (await commerce.ask<{ result: Result<T> }>(query, values, app)).result;
}
const createProduct = (input: Record<string, unknown>) =>
  mutate<{ id: string; slug: string; attributes: unknown[] }>(
    '$input: ProductCreateInput!',
    'productCreate(input: $input)',
    'product { id slug channel description attributes { attribute { slug } values { name } } collections { slug } category { slug } }',
    { input: { productType, ...input } },
  );
const createVariant = (input: Record<string, unknown>) =>
  mutate<{ id: string; name: string }>(
    '$input: ProductVariantCreateInput!',
    'productVariantCreate(input: $input)',
    'productVariant { id name sku trackInventory pricing { price { currency } } }',
    { input: { attributes: [], ...input } },
  );
const list = (id: string, change: Record<string, unknown>) =>
  mutate<{ id: string }>(
    '$id: ID!, $input: ProductChannelListingUpdateInput!',
    'productChannelListingUpdate(id: $id, input: $input)',
    'product { id }',
    { id, input: { updateChannels: [{ channelId, ...change }] } },
  );
const price = (id: string, amount: number | string) =>
  mutate<{ id: string }>(
    '$id: ID!, $input: [ProductVariantChannelListingAddInput!]!',
    'productVariantChannelListingUpdate(id: $id, input: $input)',
    'variant { id }',
    { id, input: [{ channelId, price: amount }] },
  );
const publicly = async (slug: string) =>
  (
    await commerce.ask<{ product: Record<string, unknown> | null }>(
      'query ($slug: String!) { product(slug: $slug, channel: "default-channel") { isAvailable pricing { priceRange { start { gross { amount } } stop { gross { amount } } } } variants { name } } }',
      { slug },
    )
  ).product;

test('a product goes on sale step by step, and is seen and bought only at the end', async () => {
  const { made, errors } = await createProduct({
    name: 'Tax Déclaration Agent',
    category: commerceId('Category', 1),
    collections: [commerceId('Collection', 1)],
    description: JSON.stringify({
      blocks: [{ type: 'paragraph', data: { text: 'Fills in every questionnaire.' } }],
    }),
    attributes: [
      { id: commerceId('Attribute', 2), multiselect: [{ value: 'Finance' }, { value: 'Bookkeeping' }] },
      { id: commerceId('Attribute', 6), multiselect: [{ value: 'Cloud' }] },
    ],
  });
  expect(errors).toEqual([]);
  expect(made).toMatchObject({
    slug: 'tax-declaration-agent',
    channel: null,
    category: { slug: 'agents' },
    collections: [{ slug: 'featured-products' }],
  });
  expect(made?.attributes).toContainEqual({
    attribute: { slug: 'role' },
    values: [{ name: 'Finance' }, { name: 'Bookkeeping' }],
  });
  const id = made?.id as string;
  const slug = 'tax-declaration-agent';
  const variant = await createVariant({ product: id, name: 'Solo', sku: 'TAX-SOLO' });
  expect(variant).toMatchObject({
    errors: [],
    made: { name: 'Solo', sku: 'TAX-SOLO', trackInventory: false, pricing: null },
  });
  const variantId = variant.made?.id as string;

  expect((await price(variantId, 10)).errors).toMatchObject([{ code: 'PRODUCT_NOT_ASSIGNED_TO_CHANNEL' }]);
  expect((await list(id, { isPublished: true, visibleInListings: true })).errors).toEqual([]);
  expect(await publicly(slug)).toBeNull();
  expect((await price(variantId, '12.50')).errors).toEqual([]);
  expect(await publicly(slug)).toMatchObject({ isAvailable: false, variants: [{ name: 'Solo' }] });
  expect((await create(commerce, { lines: [{ variantId, quantity: 1 }] })).errors).toMatchObject([
    { code: 'PRODUCT_UNAVAILABLE_FOR_PURCHASE' },
  ]);
  await list(id, { isAvailableForPurchase: true });
  expect(await publicly(slug)).toMatchObject({
    isAvailable: true,
    pricing: { priceRange: { start: { gross: { amount: 12.5 } }, stop: { gross: { amount: 12.5 } } } },
  });
  expect((await create(commerce, { lines: [{ variantId, quantity: 1 }] })).errors).toEqual([]);

  const second = await createVariant({ product: id, sku: 'TAX-TEAM' });
  expect(second.made?.name).toBe('TAX-TEAM');
  expect(
    (await create(commerce, { lines: [{ variantId: second.made?.id, quantity: 1 }] })).errors,
  ).toMatchObject([{ code: 'UNAVAILABLE_VARIANT_IN_CHANNEL' }]);
  await price(second.made?.id as string, 99);
  expect(await publicly(slug)).toMatchObject({
    pricing: { priceRange: { stop: { gross: { amount: 99 } } } },
  });

  for (const search of ['declaration', 'questionnaire', 'bookkeep', 'TAX-TEAM']) {
    const found = await commerce.ask(
      'query ($search: String) { products(first: 5, search: $search) { edges { node { slug } } } }',
      { search },
    );
    expect(found).toEqual({ products: { edges: [{ node: { slug } }] } });
  }
  await list(id, { isPublished: false });
  expect(await publicly(slug)).toBeNull();
});

test('a slug is made of the name and made free; a given one must be free and well-formed', async () => {
  expect((await createProduct({ name: 'Twice & again!' })).made?.slug).toBe('twice-again');
  expect((await createProduct({ name: 'Twice, again?' })).made?.slug).toBe('twice-again-2');
  expect((await createProduct({ name: 'x', slug: 'twice-again' })).errors).toMatchObject([
    { field: 'slug', code: 'UNIQUE' },
  ]);
  expect((await createProduct({ name: 'x', slug: 'Not a slug' })).errors).toMatchObject([
    { field: 'slug', code: 'INVALID' },
  ]);
});

test.for([
  [{}, { field: 'name', code: 'REQUIRED' }],
  [{ name: 'x'.repeat(251) }, { field: 'name', code: 'INVALID' }],
  [
    { name: 'x', productType: 'nonsense' },
    { field: 'productType', code: 'NOT_FOUND' },
  ],
  [
    { name: 'x', productType: commerceId('ProductType', 99) },
    { field: 'productType', code: 'NOT_FOUND' },
  ],
  [
    { name: 'x', category: commerceId('Category', 99) },
    { field: 'category', code: 'NOT_FOUND' },
  ],
  [
    { name: 'x', category: 'nonsense' },
    { field: 'category', code: 'NOT_FOUND' },
  ],
  [
    { name: 'x', collections: [commerceId('Collection', 99)] },
    { field: 'collections', code: 'NOT_FOUND' },
  ],
  [
    { name: 'x', description: 'no JSON' },
    { field: 'description', code: 'INVALID' },
  ],
  [
    { name: 'x', attributes: [{ id: commerceId('Attribute', 99), multiselect: [] }] },
    { field: 'attributes', code: 'ATTRIBUTE_CANNOT_BE_ASSIGNED' },
  ],
  [
    {
      name: 'x',
      attributes: [
        { id: commerceId('Attribute', 1), multiselect: [{ id: commerceId('AttributeValue', 999) }] },
      ],
    },
    { field: 'attributes', code: 'NOT_FOUND' },
  ],
] as const)('refuses to make a product with %j', async ([input, error]) => {
  expect(await createProduct(input)).toMatchObject({ made: null, errors: [error] });
});

test('refuses variants, listings and prices that make no sense', async () => {
  const { made } = await createProduct({ name: 'Sense' });
  const product = made?.id as string;
  expect((await createVariant({ product: 'nonsense', name: 'x' })).errors).toMatchObject([
    { field: 'product', code: 'NOT_FOUND' },
  ]);
  expect((await createVariant({ product })).errors).toMatchObject([{ field: 'name', code: 'REQUIRED' }]);
  expect((await createVariant({ product, name: 'x', sku: 'CSA-BASIC' })).errors).toMatchObject([
    { field: 'sku', code: 'UNIQUE' },
  ]);
  expect(
    (await createVariant({ product, name: 'x', attributes: [{ id: commerceId('Attribute', 1) }] })).errors,
  ).toMatchObject([{ code: 'ATTRIBUTE_CANNOT_BE_ASSIGNED' }]);
  expect((await list(product, { channelId: commerceId('Channel', 99) })).errors).toMatchObject([
    { field: 'channelId', code: 'GRAPHQL_ERROR' },
  ]);
  expect((await list(commerceId('Product', 999), {})).errors).toMatchObject([
    { field: 'id', code: 'NOT_FOUND' },
  ]);
  expect((await price(basic, '19.999')).errors).toMatchObject([{ field: 'price', code: 'INVALID' }]);
  expect((await price(commerceId('ProductVariant', 999), 1)).errors).toMatchObject([
    { field: 'id', code: 'NOT_FOUND' },
  ]);
  const twice = await mutate(
    '$id: ID!',
    `productVariantChannelListingUpdate(id: $id, input: [{ channelId: "${channelId}", price: 1 }, { channelId: "${channelId}", price: 2 }])`,
    'variant { id }',
    { id: basic },
  );
  expect(twice.errors).toMatchObject([{ field: 'channelId', code: 'DUPLICATED_INPUT_ITEM' }]);
});

test('a checkout dearer than an answer could say is refused', async () => {
  const { made } = await createProduct({ name: 'Dear', category: commerceId('Category', 1) });
  const variant = await createVariant({ product: made?.id, name: 'Dear' });
  await list(made?.id as string, { isPublished: true, isAvailableForPurchase: true });
  await price(variant.made?.id as string, '21474836.47');
  const buy = async (quantity: number) =>
    (await create(commerce, { lines: [{ variantId: variant.made?.id, quantity }] })).errors;
  expect(await buy(1)).toEqual([]);
  expect(await buy(2)).toMatchObject([{ field: 'lines', code: 'QUANTITY_GREATER_THAN_LIMIT' }]);
});
