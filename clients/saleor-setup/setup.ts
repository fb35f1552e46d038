import { categories, channel, creditPack, offerings, type Facet } from '#common/demo/catalogue.ts';
import { appPermissions } from './app.ts';
import { createSaleor, type Saleor } from './saleor.ts';
import type { SetupOptions } from './setup-options.ts';
import { setUpWebhook } from './webhook.ts';

const facets: Facet[] = ['outcome', 'role', 'capability', 'industry', 'integration', 'deployment'];
const PRODUCT_TYPE = { slug: 'ai-service', name: 'AI service' };

/** What is on sale in the demo, as commerce has to have it. */
const goods = [
  ...offerings.map(({ slug, name, description, category, facets: values, plans }) => ({
    slug,
    name,
    description,
    category: categories.find(({ of }) => of === category)?.slug ?? '',
    values,
    variants: plans.map(({ name: variant, sku, priceUsd }) => ({ name: variant, sku, priceUsd })),
  })),
  {
    slug: creditPack.slug,
    name: creditPack.name,
    description: creditPack.description,
    category: categories.find(({ of }) => of === 'APP')?.slug ?? '',
    values: {} as Partial<Record<Facet, string[]>>,
    variants: [{ name: `${creditPack.credits} credits`, sku: creditPack.sku, priceUsd: creditPack.priceUsd }],
  },
];

export async function setUp(options: SetupOptions): Promise<void> {
  const saleor = createSaleor(options.url, options.appToken);
  await checkPermissions(saleor);
  const channelId = await ensureChannel(saleor, options);
  const attributeIds = new Map<Facet, string>();
  for (const facet of facets) attributeIds.set(facet, await ensureAttribute(saleor, options, facet));
  const typeId = await ensureType(saleor, options, [...attributeIds.values()]);
  const categoryIds = new Map<string, string>();
  for (const { slug, name } of categories)
    categoryIds.set(slug, await ensureCategory(saleor, options, slug, name));
  for (const product of goods)
    await ensureProduct(saleor, options, product, { typeId, channelId, categoryIds, attributeIds });
  await setUpWebhook(saleor, options);
}

async function checkPermissions(saleor: Saleor): Promise<void> {
  const { app } = await saleor.ask<{ app: { permissions: { code: string }[] } | null }>(
    'query Permissions { app { permissions { code } } }',
  );
  const has = new Set((app?.permissions ?? []).map(({ code }) => code));
  const missing = appPermissions.filter((code) => !has.has(code));
  if (missing.length > 0) throw new Error(`The app of SALEOR_APP_TOKEN lacks ${missing.join(', ')}.`);
}

async function ensureChannel(saleor: Saleor, { say }: SetupOptions): Promise<string> {
  const { channels } = await saleor.ask<{ channels: { id: string; slug: string }[] }>(
    'query Channels { channels { id slug } }',
  );
  const known = channels.find(({ slug }) => slug === channel.slug);
  if (known) return known.id;
  say(`channel ${channel.slug}`);
  const input = {
    name: channel.name,
    slug: channel.slug,
    currencyCode: channel.currency,
    defaultCountry: 'US',
    isActive: true,
  };
  const { id } = await saleor.make<{ id: string }>(
    'mutation MakeChannel($input: ChannelCreateInput!) { result: channelCreate(input: $input) { made: channel { id } errors { field message code } } }',
    { input },
  );
  return id;
}

async function ensureAttribute(saleor: Saleor, { say }: SetupOptions, slug: Facet): Promise<string> {
  const { attribute } = await saleor.ask<{ attribute: { id: string } | null }>(
    'query Attribute($slug: String!) { attribute(slug: $slug) { id } }',
    { slug },
  );
  if (attribute) return attribute.id;
  say(`attribute ${slug}`);
  const name = slug.charAt(0).toUpperCase() + slug.slice(1);
  const input = { name, slug, type: 'PRODUCT_TYPE', inputType: 'MULTISELECT' };
  const { id } = await saleor.make<{ id: string }>(
    'mutation MakeAttribute($input: AttributeCreateInput!) { result: attributeCreate(input: $input) { made: attribute { id } errors { field message code } } }',
    { input },
  );
  return id;
}

async function ensureType(saleor: Saleor, { say }: SetupOptions, attributes: string[]): Promise<string> {
  const { productTypes } = await saleor.ask<{ productTypes: { edges: { node: { id: string } }[] } }>(
    'query Types($slug: String!) { productTypes(first: 1, filter: { slugs: [$slug] }) { edges { node { id } } } }',
    { slug: PRODUCT_TYPE.slug },
  );
  const known = productTypes.edges[0]?.node.id;
  if (known !== undefined) return known;
  say(`product type ${PRODUCT_TYPE.slug}`);
  const input = {
    ...PRODUCT_TYPE,
    hasVariants: true,
    isShippingRequired: false,
    isDigital: false,
    productAttributes: attributes,
  };
  const { id } = await saleor.make<{ id: string }>(
    'mutation MakeType($input: ProductTypeInput!) { result: productTypeCreate(input: $input) { made: productType { id } errors { field message code } } }',
    { input },
  );
  return id;
}

async function ensureCategory(
  saleor: Saleor,
  { say }: SetupOptions,
  slug: string,
  name: string,
): Promise<string> {
  const { category } = await saleor.ask<{ category: { id: string } | null }>(
    'query Category($slug: String!) { category(slug: $slug) { id } }',
    { slug },
  );
  if (category) return category.id;
  say(`category ${slug}`);
  const { id } = await saleor.make<{ id: string }>(
    'mutation MakeCategory($input: CategoryInput!) { result: categoryCreate(input: $input) { made: category { id } errors { field message code } } }',
    { input: { slug, name } },
  );
  return id;
}

interface Shelf {
  typeId: string;
  channelId: string;
  categoryIds: ReadonlyMap<string, string>;
  attributeIds: ReadonlyMap<Facet, string>;
}

/** Each step finds what an earlier run has made, by slug and SKU. */
async function ensureProduct(
  saleor: Saleor,
  { say }: SetupOptions,
  product: (typeof goods)[number],
  { typeId, channelId, categoryIds, attributeIds }: Shelf,
): Promise<void> {
  const { product: known } = await saleor.ask<{ product: { id: string } | null }>(
    'query Product($slug: String!) { product(slug: $slug) { id } }',
    { slug: product.slug },
  );
  const id = known?.id ?? (await makeProduct());
  for (const variant of product.variants) await ensureVariant(saleor, id, channelId, variant, say, !known);

  async function makeProduct(): Promise<string> {
    say(`product ${product.slug}`);
    const attributes = facets.flatMap((facet) => {
      const values = product.values[facet] ?? [];
      return values.length === 0
        ? []
        : [{ id: attributeIds.get(facet), multiselect: values.map((value) => ({ value })) }];
    });
    const input = {
      productType: typeId,
      category: categoryIds.get(product.category),
      name: product.name,
      slug: product.slug,
      description: JSON.stringify({ blocks: [{ type: 'paragraph', data: { text: product.description } }] }),
      attributes,
    };
    const made = await saleor.make<{ id: string }>(
      'mutation MakeProduct($input: ProductCreateInput!) { result: productCreate(input: $input) { made: product { id } errors { field message code } } }',
      { input },
    );
    const listing = {
      updateChannels: [
        { channelId, isPublished: true, visibleInListings: true, isAvailableForPurchase: true },
      ],
    };
    await saleor.make(
      'mutation ListProduct($id: ID!, $input: ProductChannelListingUpdateInput!) { result: productChannelListingUpdate(id: $id, input: $input) { made: product { id } errors { field message code } } }',
      { id: made.id, input: listing },
    );
    return made.id;
  }
}

async function ensureVariant(
  saleor: Saleor,
  product: string,
  channelId: string,
  { name, sku, priceUsd }: { name: string; sku: string; priceUsd: number },
  say: (line: string) => void,
  isNew: boolean,
): Promise<void> {
  const { productVariant } = isNew
    ? { productVariant: null }
    : await saleor.ask<{ productVariant: { id: string } | null }>(
        'query Variant($sku: String!) { productVariant(sku: $sku) { id } }',
        { sku },
      );
  if (productVariant) return;
  say(`variant ${sku}`);
  const { id } = await saleor.make<{ id: string }>(
    'mutation MakeVariant($input: ProductVariantCreateInput!) { result: productVariantCreate(input: $input) { made: productVariant { id } errors { field message code } } }',
    { input: { product, name, sku, trackInventory: false, attributes: [] } },
  );
  await saleor.make(
    'mutation Price($id: ID!, $input: [ProductVariantChannelListingAddInput!]!) { result: productVariantChannelListingUpdate(id: $id, input: $input) { made: variant { id } errors { field message code } } }',
    { id, input: [{ channelId, price: priceUsd }] },
  );
}
