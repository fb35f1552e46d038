import type { Loose, Shop } from './shop.ts';

const paragraph = (text: string): string =>
  JSON.stringify({ blocks: [{ type: 'paragraph', data: { text } }] });

/** What the scenario speaks of. */
export interface Shelf {
  basic: string;
  pro: string;
  product: string;
}

/** What the demo's goods lack: translations, other attributes, a collection, pages, a menu, vouchers, a gift card. */
export async function furnish(shop: Shop): Promise<Shelf> {
  const staff = async (query: string, variables: Record<string, unknown> = {}): Promise<Loose> => {
    const { data, errors } = await shop.ask(query, variables, shop.staffToken);
    const refused = errors ?? Object.values<Loose>(data).flatMap((made) => made?.errors ?? []);
    if (refused.length > 0) throw new Error(`${query}: ${JSON.stringify(refused)}`);
    return data;
  };
  const make = async (call: string, selection: string, types = '', variables: Record<string, unknown> = {}) =>
    (
      await staff(
        `mutation ${types} { made: ${call} { ${selection} errors { field code message } } }`,
        variables,
      )
    ).made;
  const translate = (kind: string, id: string, input: Record<string, unknown>, type = 'TranslationInput') =>
    make(`${kind}(id: $id, languageCode: DE, input: $input)`, '__typename', `($id: ID!, $input: ${type}!)`, {
      id,
      input,
    });

  const found = await staff(`{
    agent: product(slug: "customer-support-agent", channel: "default-channel") { id variants { id sku } }
    helper: product(slug: "knowledge-base-agent", channel: "default-channel") { id }
    category(slug: "agents") { id }
    attribute(slug: "industry") { id choices(first: 20) { edges { node { id name } } } }
    channel(slug: "default-channel") { id }
  }`);
  const product: string = found.agent.id;
  const skus = new Map<string, string>(found.agent.variants.map(({ sku, id }: Loose) => [sku, id]));
  const basic = skus.get('CSA-BASIC') as string;
  const pro = skus.get('CSA-PRO') as string;
  const category: string = found.category.id;
  const channelId: string = found.channel.id;
  await make(
    'channelUpdate(id: $id, input: $input)',
    'channel { id }',
    '($id: ID!, $input: ChannelUpdateInput!)',
    {
      id: channelId,
      input: { name: 'The channel' },
    },
  );

  await translate('productTranslate', product, {
    name: 'Kundendienst',
    slug: 'kundendienst',
    description: paragraph('Antwortet rund um die Uhr.'),
    seoTitle: 'Kundendienst kaufen',
  });
  await translate('productVariantTranslate', basic, { name: 'Einfach' }, 'NameTranslationInput');
  await translate('categoryTranslate', category, { name: 'Agenten', slug: 'agenten' });
  await translate('attributeTranslate', found.attribute.id, { name: 'Branche' }, 'NameTranslationInput');
  for (const { node } of found.attribute.choices.edges)
    if (node.name === 'Retail')
      await translate(
        'attributeValueTranslate',
        node.id,
        { name: 'Handel' },
        'AttributeValueTranslationInput',
      );
  await make(
    'categoryUpdate(id: $id, input: $input)',
    'category { id }',
    '($id: ID!, $input: CategoryInput!)',
    {
      id: category,
      input: { description: paragraph('Agents.'), seo: { title: 'Agents', description: 'All agents' } },
    },
  );

  const collection = await shop.makeCollection('Picks', 'picks', [product, found.helper.id]);
  await translate('collectionTranslate', collection, { name: 'Auswahl', slug: 'auswahl' });

  await furnishAttributes(make, category, channelId);
  await furnishContent(make, translate, { category, collection });
  await furnishDiscounts(make, channelId, product);
  return { basic, pro, product };
}

type Make = (
  call: string,
  selection: string,
  types?: string,
  variables?: Record<string, unknown>,
) => Promise<Loose>;
type Translate = (kind: string, id: string, input: Record<string, unknown>, type?: string) => Promise<Loose>;

/** A product with an attribute of each form, and variants that differ by theirs. */
async function furnishAttributes(make: Make, category: string, channelId: string): Promise<void> {
  const attribute = async (name: string, inputType: string, values?: string[]): Promise<string> => {
    const input = {
      name,
      slug: name.toLowerCase(),
      type: 'PRODUCT_TYPE',
      inputType,
      ...(values && { values: values.map((value) => ({ name: value })) }),
    };
    const made = await make(
      'attributeCreate(input: $input)',
      'attribute { id }',
      '($input: AttributeCreateInput!)',
      { input },
    );
    return made.attribute.id as string;
  };
  const support = await attribute('Support', 'DROPDOWN', ['Mail', 'Phone']);
  const open = await attribute('Open', 'BOOLEAN');
  const languages = await attribute('Languages', 'NUMERIC');
  const motto = await attribute('Motto', 'PLAIN_TEXT');
  const size = await attribute('Size', 'DROPDOWN', ['Small', 'Large']);
  const since = await attribute('Since', 'DATE_TIME');
  const type = await make(
    'productTypeCreate(input: $input)',
    'productType { id }',
    '($input: ProductTypeInput!)',
    {
      input: {
        name: 'Machine',
        slug: 'machine',
        hasVariants: true,
        isShippingRequired: false,
        productAttributes: [support, open, languages, motto],
        variantAttributes: [size, since],
      },
    },
  );
  const { product } = await make(
    'productCreate(input: $input)',
    'product { id }',
    '($input: ProductCreateInput!)',
    {
      input: {
        productType: type.productType.id,
        category,
        name: 'Machine',
        slug: 'machine',
        attributes: [
          { id: support, dropdown: { value: 'Phone' } },
          { id: open, boolean: true },
          { id: languages, numeric: '12.5' },
          { id: motto, plainText: 'Works.' },
        ],
      },
    },
  );
  await make(
    'productChannelListingUpdate(id: $id, input: $input)',
    'product { id }',
    '($id: ID!, $input: ProductChannelListingUpdateInput!)',
    {
      id: product.id,
      input: {
        updateChannels: [
          { channelId, isPublished: true, visibleInListings: true, isAvailableForPurchase: true },
        ],
      },
    },
  );
  for (const [name, price] of [
    ['Small', 5],
    ['Large', 7.5],
  ] as const) {
    const { productVariant } = await make(
      'productVariantCreate(input: $input)',
      'productVariant { id }',
      '($input: ProductVariantCreateInput!)',
      {
        input: {
          product: product.id,
          name,
          sku: `MACHINE-${name}`,
          trackInventory: false,
          attributes: [
            { id: size, dropdown: { value: name } },
            { id: since, dateTime: '2026-01-02T03:04:05Z' },
          ],
        },
      },
    );
    await make(
      'productVariantChannelListingUpdate(id: $id, input: $input)',
      'variant { id }',
      '($id: ID!, $input: [ProductVariantChannelListingAddInput!]!)',
      { id: productVariant.id, input: [{ channelId, price }] },
    );
  }
}

async function furnishContent(
  make: Make,
  translate: Translate,
  { category, collection }: { category: string; collection: string },
): Promise<void> {
  const type = await make(
    'pageTypeCreate(input: $input)',
    'pageType { id }',
    '($input: PageTypeCreateInput!)',
    {
      input: { name: 'Text', slug: 'text' },
    },
  );
  const page = async (title: string, isPublished: boolean): Promise<string> => {
    const input = {
      pageType: type.pageType.id,
      title,
      slug: title.toLowerCase(),
      content: paragraph(`${title}.`),
      isPublished,
      seo: { title, description: `About ${title}` },
    };
    const made = await make('pageCreate(input: $input)', 'page { id }', '($input: PageCreateInput!)', {
      input,
    });
    return made.page.id as string;
  };
  const imprint = await page('Imprint', true);
  await page('Draft', false);
  await translate(
    'pageTranslate',
    imprint,
    { title: 'Impressum', slug: 'impressum' },
    'PageTranslationInput',
  );
  const { menu } = await make('menuCreate(input: $input)', 'menu { id }', '($input: MenuCreateInput!)', {
    input: { name: 'Shop', slug: 'shop' },
  });
  const item = async (input: Record<string, unknown>): Promise<string> => {
    const made = await make(
      'menuItemCreate(input: $input)',
      'menuItem { id }',
      '($input: MenuItemCreateInput!)',
      {
        input: { menu: menu.id, ...input },
      },
    );
    return made.menuItem.id as string;
  };
  const agents = await item({ name: 'Agents', category });
  await item({ name: 'Picks', collection });
  await item({ name: 'Imprint', page: imprint });
  await item({ name: 'Docs', url: 'https://docs.example/', parent: agents });
  await translate('menuItemTranslate', agents, { name: 'Agenten' }, 'NameTranslationInput');
}

async function furnishDiscounts(make: Make, channelId: string, product: string): Promise<void> {
  const voucher = async (input: Record<string, unknown>, discountValue: number): Promise<void> => {
    const made = await make('voucherCreate(input: $input)', 'voucher { id }', '($input: VoucherInput!)', {
      input,
    });
    await make(
      'voucherChannelListingUpdate(id: $id, input: $input)',
      'voucher { id }',
      '($id: ID!, $input: VoucherChannelListingInput!)',
      { id: made.voucher.id, input: { addChannels: [{ channelId, discountValue }] } },
    );
  };
  await voucher(
    { name: 'A tenth', code: 'TENTH', type: 'ENTIRE_ORDER', discountValueType: 'PERCENTAGE' },
    10,
  );
  await voucher(
    {
      name: 'Off the agent',
      code: 'AGENT',
      type: 'SPECIFIC_PRODUCT',
      discountValueType: 'FIXED',
      products: [product],
    },
    3.33,
  );
  await make('giftCardCreate(input: $input)', 'giftCard { id }', '($input: GiftCardCreateInput!)', {
    input: { isActive: true, code: 'CARD-1234', balance: { currency: 'USD', amount: '15.00' } },
  });
}
