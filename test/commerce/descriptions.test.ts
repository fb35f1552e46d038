import { createServer, type Server } from 'node:http';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listen } from '#common/serving/listen.ts';
import { startCommerce, type Commerce } from './commerce.ts';
import { asApp, channelId, productType, type Answer } from './staff.ts';

let commerce: Commerce;
let pictures: Server;
let pictureUrl: string;
let app: string;
let mutate: ReturnType<typeof asApp>['mutate'];
let ask: ReturnType<typeof asApp>['ask'];
let made: ReturnType<typeof asApp>['made'];

beforeAll(async () => {
  const png = await sharp({ create: { width: 400, height: 200, channels: 3, background: 'teal' } })
    .png()
    .toBuffer();
  pictures = createServer(({ url }, response) => {
    if (url === '/logo.png') response.setHeader('content-type', 'image/png').end(png);
    else if (url === '/page') response.setHeader('content-type', 'text/html').end('<svg/>');
    else response.writeHead(404).end();
  });
  const host = `127.0.0.1:${await listen(pictures, '127.0.0.1', 0)}`;
  pictureUrl = `http://${host}`;
  commerce = await startCommerce({ OUTBOUND_PRIVATE_HOSTS: host });
  ({ app, mutate, ask, made } = asApp(commerce));
});
afterAll(async () => {
  await commerce?.stop();
  pictures?.closeAllConnections();
  await new Promise((resolve) => pictures?.close(resolve));
});

test('a value of an attribute is its name, whatever its slug', async () => {
  const skill = await mutate(
    'attributeCreate(input: $v)',
    'attribute { id slug inputType choices(first: 5) { edges { node { name slug } } } }',
    {
      name: 'Skill',
      type: 'PRODUCT_TYPE',
      inputType: 'MULTISELECT',
      values: [{ name: 'C' }, { name: 'C++' }],
    },
    'AttributeCreateInput',
  );
  expect(skill).toMatchObject({
    errors: [],
    attribute: {
      choices: { edges: [{ node: { name: 'C', slug: 'c' } }, { node: { name: 'C++', slug: 'c-2' } }] },
    },
  });
  const attribute = skill['attribute'].id as string;
  const assigned = `productAttributeAssign(productTypeId: "${productType}", operations: [{ id: "${attribute}", type: PRODUCT }])`;
  expect((await mutate(assigned, 'productType { id }')).errors).toEqual([]);
  const all = ['C', 'C++', 'C#', '金融', '医疗', '教育'];
  const { product, errors } = await made({
    name: 'Polyglot',
    attributes: [{ id: attribute, multiselect: all.map((value) => ({ value })) }],
  });
  expect(errors).toEqual([]);
  const values = (
    await ask(`{ product(id: "${product.id}") { attribute(slug: "skill") { values { name slug } } } }`)
  ).product.attribute.values as { name: string; slug: string }[];
  expect(values.map(({ name }) => name).toSorted()).toEqual(all.toSorted());
  expect(new Set(values.map(({ slug }) => slug)).size).toBe(all.length);
  const at = (name: string) =>
    mutate(
      `attributeValueCreate(attribute: "${attribute}", input: { name: "${name}" })`,
      'attributeValue { id slug }',
    );
  expect(await at('F#')).toMatchObject({ errors: [], attributeValue: { slug: 'f' } });
  expect((await at('C#')).errors).toEqual([{ field: 'name', code: 'ALREADY_EXISTS' }]);
  const first = (await at('Zig'))['attributeValue'].id as string;
  expect(
    (
      await mutate(
        `attributeValueUpdate(id: "${first}", input: { name: "Ziglang" })`,
        'attributeValue { name }',
      )
    ).errors,
  ).toEqual([]);
  expect((await mutate(`attributeValueDelete(id: "${first}")`, 'attribute { id }')).errors).toEqual([]);
  expect((await mutate(`attributeDelete(id: "${attribute}")`, 'attribute { name }')).errors).toEqual([]);
  expect(
    (await ask(`{ product(id: "${product.id}") { attribute(slug: "skill") { values { name } } } }`)).product,
  ).toEqual({
    attribute: null,
  });
});

test('attributes of every kind, of products and of variants', async () => {
  const attributeOf = async (name: string, inputType: string): Promise<string> =>
    (
      await mutate(
        'attributeCreate(input: $v)',
        'attribute { id }',
        { name, type: 'PRODUCT_TYPE', inputType },
        'AttributeCreateInput',
      )
    )['attribute'].id;
  const [flag, size, text, colour] = [
    await attributeOf('Bestseller', 'BOOLEAN'),
    await attributeOf('Memory', 'NUMERIC'),
    await attributeOf('Care', 'PLAIN_TEXT'),
    await attributeOf('Colour', 'SWATCH'),
  ];
  const type = await mutate(
    'productTypeCreate(input: $v)',
    'productType { id slug hasVariants productAttributes { slug } variantAttributes(variantSelection: VARIANT_SELECTION) { slug } }',
    { name: 'Gadget', productAttributes: [flag, size, text], variantAttributes: [colour] },
    'ProductTypeInput',
  );
  expect(type['productType']).toMatchObject({ slug: 'gadget', variantAttributes: [{ slug: 'colour' }] });
  const { product, errors } = await made({
    productType: type['productType'].id,
    name: 'Thing',
    attributes: [
      { id: flag, boolean: true },
      { id: size, numeric: '1.5' },
      { id: text, plainText: 'Keep dry.' },
    ],
  });
  expect(errors).toEqual([]);
  const red = await mutate(
    `attributeValueCreate(attribute: "${colour}", input: { name: "Red", value: "#ff0000" })`,
    'attributeValue { id }',
  );
  const variant = await mutate(
    'productVariantCreate(input: $v)',
    'productVariant { id }',
    {
      product: product.id,
      name: 'Red one',
      attributes: [{ id: colour, swatch: { id: red['attributeValue'].id } }],
    },
    'ProductVariantCreateInput',
  );
  expect(variant.errors).toEqual([]);
  const seen = await ask(`{ product(id: "${product.id}") {
    assignedAttributes { attribute { slug }
      ... on AssignedBooleanAttribute { yes: value } ... on AssignedNumericAttribute { number: value }
      ... on AssignedPlainTextAttribute { text: value } }
    variants { attributes(variantSelection: VARIANT_SELECTION) { values { name value } }
      none: attributes(variantSelection: NOT_VARIANT_SELECTION) { values { name } }
      assignedAttribute(slug: "colour") { ... on AssignedSwatchAttribute { value { hexColor } } } } } }`);
  expect(seen.product).toEqual({
    assignedAttributes: [
      { attribute: { slug: 'bestseller' }, yes: true },
      { attribute: { slug: 'memory' }, number: 1.5 },
      { attribute: { slug: 'care' }, text: 'Keep dry.' },
    ],
    variants: [
      {
        attributes: [{ values: [{ name: 'Red', value: '#ff0000' }] }],
        none: [],
        assignedAttribute: { value: { hexColor: '#ff0000' } },
      },
    ],
  });
});

test('pictures are fetched, scaled to the sizes of Saleor and served in the format that is asked for', async () => {
  const { product } = await made({ name: 'Pictured' });
  const add = (mediaUrl: string) =>
    mutate(
      'productMediaCreate(input: $v)',
      'media { id alt type url(size: 100, format: WEBP) original: url(size: 0) }',
      { product: product.id, mediaUrl, alt: 'Logo' },
      'ProductMediaCreateInput',
    );
  const { media, errors } = await add(`${pictureUrl}/logo.png`);
  expect(errors).toEqual([]);
  expect(media).toMatchObject({ alt: 'Logo', type: 'IMAGE' });
  expect(new URL(media.url).pathname).toBe(`/thumbnail/${media.id}/128/webp/`);
  const origin = new URL(commerce.url).origin;
  const get = (url: string) => fetch(`${origin}${new URL(url).pathname}`);
  const small = await get(media.url);
  expect(small.headers.get('content-type')).toBe('image/webp');
  expect(await sharp(Buffer.from(await small.arrayBuffer())).metadata()).toMatchObject({
    width: 128,
    height: 64,
    format: 'webp',
  });
  expect((await get(media.url)).status).toBe(200);
  expect((await get(media.original)).headers.get('content-type')).toBe('image/png');
  expect((await get(media.url.replace('/128/', '/129/'))).status).toBe(404);
  const avif = await get(media.url.replace('webp', 'avif'));
  expect(await sharp(Buffer.from(await avif.arrayBuffer())).metadata()).toMatchObject({ width: 128 });
  const thumbnail = await ask(
    `{ product(id: "${product.id}") { thumbnail(size: 256, format: AVIF) { url alt } } }`,
  );
  expect(thumbnail.product.thumbnail).toEqual({
    alt: 'Logo',
    url: `https://shop.example/thumbnail/${media.id}/256/avif/`,
  });

  const codes = [];
  for (const url of [`${pictureUrl}/page`, `${pictureUrl}/none`, 'http://169.254.169.254/x.png', 'nonsense'])
    codes.push((await add(url)).errors);
  expect(codes).toEqual([
    [{ field: 'mediaUrl', code: 'UNSUPPORTED_MEDIA_PROVIDER' }],
    [{ field: 'mediaUrl', code: 'INVALID' }],
    [{ field: 'mediaUrl', code: 'INVALID' }],
    [{ field: 'mediaUrl', code: 'INVALID' }],
  ]);
  expect((await add('https://www.youtube.com/watch?v=x'))['media']).toMatchObject({ type: 'VIDEO' });
  expect((await mutate(`productMediaDelete(id: "${media.id}")`, 'media { id }')).errors).toEqual([]);
  expect((await get(media.original)).status).toBe(404);
});

test('categories, channels, types and metadata are changed by those who may', async () => {
  const top = await mutate('categoryCreate(input: { name: "Robots" })', 'category { id slug level }');
  expect(top).toMatchObject({ errors: [], category: { slug: 'robots', level: 0 } });
  const below = await mutate(
    `categoryCreate(parent: "${top['category'].id}", input: { name: "Arms", metadata: [{ key: "a", value: "b" }] })`,
    'category { id level metafield(key: "a") ancestors(first: 3) { edges { node { slug } } } }',
  );
  expect(below['category']).toMatchObject({
    level: 1,
    metafield: 'b',
    ancestors: { edges: [{ node: { slug: 'robots' } }] },
  });
  const { product } = await made({ name: 'Arm', category: below['category'].id });
  const published = { updateChannels: [{ channelId, isPublished: true }] };
  const publish = () =>
    mutate(
      `productChannelListingUpdate(id: "${product.id}", input: $v)`,
      'product { id }',
      published,
      'ProductChannelListingUpdateInput',
    );
  expect((await publish()).errors).toEqual([]);
  expect((await mutate(`categoryDelete(id: "${top['category'].id}")`, 'category { slug }')).errors).toEqual(
    [],
  );
  expect(
    await ask(`{ product(id: "${product.id}") { category { id } channelListings { isPublished } } }`),
  ).toEqual({
    product: { category: null, channelListings: [{ isPublished: false }] },
  });
  expect((await publish()).errors).toEqual([{ field: 'isPublished', code: 'PRODUCT_WITHOUT_CATEGORY' }]);

  const euro = { name: 'Europe', slug: 'europe', currencyCode: 'EUR', defaultCountry: 'DE' };
  const channel = await mutate(
    'channelCreate(input: $v)',
    'channel { id currencyCode isActive hasOrders defaultCountry { code } }',
    euro,
    'ChannelCreateInput',
  );
  expect(channel).toMatchObject({
    errors: [],
    channel: { currencyCode: 'EUR', isActive: false, hasOrders: false, defaultCountry: { code: 'DE' } },
  });
  expect(
    (await mutate('channelCreate(input: $v)', 'channel { id }', euro, 'ChannelCreateInput')).errors,
  ).toEqual([{ field: 'slug', code: 'UNIQUE' }]);
  expect(
    (
      await mutate(
        'channelCreate(input: $v)',
        'channel { id }',
        { ...euro, slug: 'x', currencyCode: 'ZZZ' },
        'ChannelCreateInput',
      )
    ).errors,
  ).toEqual([{ field: 'currencyCode', code: 'INVALID' }]);
  const id = channel['channel'].id as string;
  expect((await mutate(`channelActivate(id: "${id}")`, 'channel { isActive }'))['channel']).toEqual({
    isActive: true,
  });
  expect(
    (await mutate(`channelUpdate(id: "${id}", input: { name: "Europa" })`, 'channel { name }'))['channel'],
  ).toEqual({ name: 'Europa' });
  expect((await mutate(`channelDeactivate(id: "${id}")`, 'channel { isActive }')).errors).toEqual([]);

  const put = (key: string, as = app) =>
    commerce.send<Record<string, Answer>>(
      `mutation { updateMetadata(id: "${product.id}", input: [{ key: "${key}", value: "1" }]) { item { ... on Product { id } metadata { key } } errors { field code } } }`,
      {},
      as,
    );
  expect((await put('k')).data?.['updateMetadata']).toEqual({
    errors: [],
    item: { id: product.id, metadata: [{ key: 'k' }] },
  });
  expect((await put(' ')).data?.['updateMetadata']?.errors).toEqual([{ field: 'input', code: 'REQUIRED' }]);
  const person = `Bearer ${await commerce.issuer.tokenOf('buyer@test.gsv.dev')}`;
  expect((await put('k', person)).errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
  expect(
    (await mutate(`deleteMetadata(id: "${product.id}", keys: ["k"])`, 'item { metadata { key } }'))['item'],
  ).toEqual({ metadata: [] });
  const { app: self } = await ask('{ app { id name permissions { code } } }');
  expect(self.permissions).toContainEqual({ code: 'MANAGE_PRODUCTS' });
  const hidden = await commerce.send<Record<string, Answer>>(
    '{ product(slug: "customer-support-agent", channel: "default-channel") { privateMetadata { key } } }',
  );
  expect(hidden.errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
});
