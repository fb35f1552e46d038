import { afterAll, beforeAll, expect, test } from 'vitest';
import { startCommerce, type Commerce } from './commerce.ts';
import { asApp, category, channelId } from './staff.ts';

type Staff = ReturnType<typeof asApp>;

let commerce: Commerce;
let staff: Staff;
beforeAll(async () => {
  commerce = await startCommerce();
  staff = asApp(commerce);
  await fill(staff);
});
afterAll(() => commerce?.stop());

const goods: [name: string, text?: string][] = [
  ['École Agent'],
  ['Łódź Helper'],
  ['Øresund Straße'],
  ['Помощник Ёлка'],
  ['Βοηθός ΟΔΟΣ'],
  ['İstanbul Işık'],
  ['客户支持代理'],
  ['東京都の天気'],
  ['الْعَرَبِيَّة أحمد'],
  ['עִבְרִית'],
  ['ＦＵＬＬ ﬁnance'],
  ['Ærø þing'],
  ['IT'],
  ['The Who'],
  [
    'Lists',
    JSON.stringify({
      blocks: [
        { type: 'list', data: { items: ['Quokka', { content: 'Wombat', items: [{ content: 'Numbat' }] }] } },
      ],
    }),
  ],
  [
    'Links',
    JSON.stringify({
      blocks: [
        {
          type: 'paragraph',
          data: { text: 'See <a href="https://zebra.example/giraffe">this &amp; that</a>' },
        },
        { type: 'image', data: { url: 'https://okapi.example', caption: 'A tapir' } },
      ],
    }),
  ],
];

async function fill(staff: Staff): Promise<void> {
  for (const [name, text = ''] of goods) await onSale(staff, name, text);
}

async function onSale(staff: Staff, name: string, description: string): Promise<void> {
  const { product, errors } = await staff.made({ name, category, ...(description && { description }) });
  expect(errors).toEqual([]);
  const variant = await staff.mutate(
    'productVariantCreate(input: $v)',
    'productVariant { id }',
    { product: product.id, name: 'V', attributes: [] },
    'ProductVariantCreateInput',
  );
  await staff.mutate(
    `productChannelListingUpdate(id: "${product.id}", input: $v)`,
    'product { id }',
    { updateChannels: [{ channelId, isPublished: true, visibleInListings: true }] },
    'ProductChannelListingUpdateInput',
  );
  await staff.mutate(
    `productVariantChannelListingUpdate(id: "${variant['productVariant'].id}", input: [{ channelId: "${channelId}", price: 1 }])`,
    'variant { id }',
  );
}

const found = async (search: string, from = commerce): Promise<string[]> =>
  (
    await from.ask<{ products: { edges: { node: { name: string } }[] } }>(
      'query ($search: String!) { products(first: 20, channel: "default-channel", search: $search) { edges { node { name } } } }',
      { search },
    )
  ).products.edges.map(({ node }) => node.name);

const searches: [search: string, name: string][] = [
  ['École', 'École Agent'],
  ['école', 'École Agent'],
  ['ecole', 'École Agent'],
  ['e\u0301cole', 'École Agent'],
  ['ŁÓDŹ', 'Łódź Helper'],
  ['lodz', 'Łódź Helper'],
  ['øresund', 'Øresund Straße'],
  ['oresund strasse', 'Øresund Straße'],
  ['STRASSE', 'Øresund Straße'],
  ['помощник', 'Помощник Ёлка'],
  ['ПОМОЩ', 'Помощник Ёлка'],
  ['елка', 'Помощник Ёлка'],
  ['βοηθος', 'Βοηθός ΟΔΟΣ'],
  ['οδός', 'Βοηθός ΟΔΟΣ'],
  ['istanbul', 'İstanbul Işık'],
  ['支持', '客户支持代理'],
  ['天気', '東京都の天気'],
  ['العربية', 'الْعَرَبِيَّة أحمد'],
  ['احمد', 'الْعَرَبِيَّة أحمد'],
  ['עברית', 'עִבְרִית'],
  ['full finance', 'ＦＵＬＬ ﬁnance'],
  ['aero', 'Ærø þing'],
  ['Þing', 'Ærø þing'],
  ['it', 'IT'],
  ['the who', 'The Who'],
  ['quokka', 'Lists'],
  ['numbat wombat', 'Lists'],
  ['tapir', 'Links'],
  ['this & that', 'Links'],
];

test.each(searches)('«%s» finds %s', async (search, name) => {
  expect(await found(search)).toContain(name);
});

test.each(['giraffe', 'zebra', 'href', 'okapi', 'amp'])('«%s» is no word of a text', async (search) => {
  expect(await found(search)).toEqual([]);
});

const choices = async (search: string): Promise<unknown> =>
  (
    await commerce.ask<{ attribute: { choices: unknown } }>(
      `{ attribute(slug: "ort") { choices(first: 5, search: "${search}") { edges { node { name } } } } }`,
    )
  ).attribute.choices;

test('values of an attribute are searched in every alphabet', async () => {
  await staff.mutate(
    'attributeCreate(input: $v)',
    'attribute { id }',
    { name: 'Ort', type: 'PRODUCT_TYPE', values: [{ name: 'Łódź' }, { name: 'Nowy_Sącz' }] },
    'AttributeCreateInput',
  );
  expect(await choices('ŁÓD')).toEqual({ edges: [{ node: { name: 'Łódź' } }] });
  expect(await choices('sacz')).toEqual({ edges: [{ node: { name: 'Nowy_Sącz' } }] });
  expect(await choices('y_s')).toEqual({ edges: [{ node: { name: 'Nowy_Sącz' } }] });
  expect(await choices('y%s')).toEqual({ edges: [] });
});

test('products of an earlier version are indexed after the start', async () => {
  await commerce.pool.query("UPDATE products SET search = '', search_version = 0");
  await commerce.pool.query('UPDATE attribute_values SET folded_name = NULL');
  expect(await found('lodz')).toEqual([]);
  await commerce.restart();
  await expect.poll(() => found('lodz'), { timeout: 10_000 }).toEqual(['Łódź Helper']);
  const unfolded = async (): Promise<number> =>
    (await commerce.pool.query('SELECT FROM attribute_values WHERE folded_name IS NULL')).rowCount ?? -1;
  await expect.poll(unfolded).toBe(0);
});

test.each([
  // Knows no letter beyond ASCII.
  ["LOCALE 'C'", 'iÉ'],
  // Makes of a capital `I` an `ı`.
  ["LOCALE_PROVIDER icu ICU_LOCALE 'tr' LOCALE 'C'", 'ıé'],
])('a database of another locale finds the same: %s', async (locale, lowered) => {
  const other = await startCommerce({}, locale);
  try {
    const { rows } = await other.pool.query("SELECT lower('IÉ')");
    expect(rows).toEqual([{ lower: lowered }]);
    await fill(asApp(other));
    const missed: string[] = [];
    for (const [search, name] of searches)
      if (!(await found(search, other)).includes(name)) missed.push(search);
    expect(missed).toEqual([]);
  } finally {
    await other.stop();
  }
});
