import { readFile } from 'node:fs/promises';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { isInputObjectType, isInterfaceType, isObjectType, parse } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { commerceId } from '#common/demo/catalogue.ts';
import { startCommerce, type Commerce } from './commerce.ts';
import { basic, billingAddress, complete, create, pay, pro, readyCheckout } from './shopping.ts';
import { asApp, channelId, type Loose } from './staff.ts';

let commerce: Commerce;
let staff: ReturnType<typeof asApp>;
beforeAll(async () => {
  commerce = await startCommerce();
  staff = asApp(commerce);
});
afterAll(() => commerce?.stop());

const ask = (query: string, authorization?: string): Promise<Loose> =>
  commerce.ask<Loose>(query, {}, authorization);
const mutate = async (call: string, selection: string, authorization?: string): Promise<Loose> =>
  (await ask(`mutation { result: ${call} { ${selection} errors { field code } } }`, authorization)).result;

/** What Saleor's own storefront asks for, by type: fields with their arguments, and fields of inputs. */
test('everything that Saleor’s storefront uses is there', async () => {
  const uses = JSON.parse(await readFile(new URL('storefront-uses.json', import.meta.url), 'utf8')) as Record<
    string,
    Record<string, string[]>
  >;
  const sdl = await readFile(new URL('../../subgraphs/commerce/schema.graphql', import.meta.url), 'utf8');
  const schema = buildSubgraphSchema(parse(sdl));
  const missing = Object.entries(uses).flatMap(([name, fields]) => {
    const type = schema.getType(name);
    if (!type) return [name];
    if (isInputObjectType(type))
      return Object.keys(fields).flatMap((field) => (type.getFields()[field] ? [] : [`${name}.${field}`]));
    if (!isObjectType(type) && !isInterfaceType(type)) return [];
    return Object.entries(fields).flatMap(([field, args]) => {
      const there = type.getFields()[field];
      if (!there) return [`${name}.${field}`];
      return args
        .filter((arg) => !there.args.some(({ name: known }) => known === arg))
        .map((arg) => `${name}.${field}(${arg})`);
    });
  });
  expect(missing).toEqual([]);
});

test('menus lead to categories, collections and pages, in other languages too', async () => {
  const shown = `{ menu(slug: "navbar", channel: "default-channel") { items { name level category { slug } collection { slug } page { slug } url translation(languageCode: DE) { name } children { name } } } }`;
  const { menu } = await ask(shown);
  expect(menu.items).toContainEqual({
    name: 'Agents',
    level: 0,
    category: { slug: 'agents' },
    collection: null,
    page: null,
    url: null,
    translation: null,
    children: [],
  });
  const made = await staff.mutate(
    'menuCreate(input: { name: "Side", items: [{ name: "Docs", url: "https://docs.example" }] })',
    'menu { id slug items { id name url } }',
  );
  expect(made).toMatchObject({ errors: [], menu: { slug: 'side', items: [{ name: 'Docs' }] } });
  const below = await staff.mutate(
    `menuItemCreate(input: { menu: "${made['menu'].id}", parent: "${made['menu'].items[0].id}", name: "Start", category: "${commerceId('Category', 1)}" })`,
    'menuItem { id level parent { name } }',
  );
  expect(below).toMatchObject({ errors: [], menuItem: { level: 1, parent: { name: 'Docs' } } });
  await staff.mutate(
    `menuItemTranslate(id: "${below['menuItem'].id}", languageCode: DE, input: { name: "Anfang" })`,
    'menuItem { id }',
  );
  const side =
    '{ menu(slug: "side") { items { children { translation(languageCode: DE) { name language { code } } } } } }';
  expect((await ask(side)).menu.items[0].children).toEqual([
    { translation: { name: 'Anfang', language: { code: 'DE' } } },
  ]);
  const two = `menuItemCreate(input: { menu: "${made['menu'].id}", name: "Two", url: "/x", category: "${commerceId('Category', 1)}" })`;
  expect((await staff.mutate(two, 'menuItem { id }')).errors).toEqual([
    { field: null, code: 'TOO_MANY_MENU_ITEMS' },
  ]);
  expect(
    (
      await staff.mutate(
        `menuItemCreate(input: { menu: "${made['menu'].id}", name: "Bad", url: "javascript:alert(1)" })`,
        'menuItem { id }',
      )
    ).errors,
  ).toEqual([{ field: 'url', code: 'INVALID' }]);
});

test('pages are shown when they are published, with their attributes', async () => {
  const about = await ask(
    '{ page(slug: "about") { title isPublished pageType { slug } content } pages(first: 5, where: { slug: { oneOf: ["terms", "privacy"] } }) { totalCount edges { node { slug } } } }',
  );
  expect(about).toMatchObject({
    page: { isPublished: true, pageType: { slug: 'article' } },
    pages: { totalCount: 2 },
  });
  const flag = await staff.mutate(
    'attributeCreate(input: { name: "Wide", type: PAGE_TYPE, inputType: BOOLEAN })',
    'attribute { id }',
  );
  const type = await staff.mutate(
    `pageTypeCreate(input: { name: "Landing", addAttributes: ["${flag['attribute'].id}"] })`,
    'pageType { id slug }',
  );
  const page = await staff.mutate(
    `pageCreate(input: { pageType: "${type['pageType'].id}", title: "Willkommen", attributes: [{ id: "${flag['attribute'].id}", boolean: true }] })`,
    'page { id slug isPublished }',
  );
  expect(page).toMatchObject({ errors: [], page: { slug: 'willkommen', isPublished: false } });
  const shown =
    '{ page(slug: "willkommen") { assignedAttributes { attribute { slug } ... on AssignedBooleanAttribute { value } } } }';
  expect((await ask(shown)).page).toBeNull();
  await staff.mutate(`pageUpdate(id: "${page['page'].id}", input: { isPublished: true })`, 'page { id }');
  expect((await ask(shown)).page).toEqual({
    assignedAttributes: [{ attribute: { slug: 'wide' }, value: true }],
  });
  await staff.mutate(
    `pageTranslate(id: "${page['page'].id}", languageCode: EN, input: { title: "Welcome", slug: "welcome" })`,
    'page { id }',
  );
  expect(
    (
      await ask(
        '{ page(slug: "welcome", slugLanguageCode: EN) { slug translation(languageCode: EN) { title slug } } }',
      )
    ).page,
  ).toEqual({
    slug: 'willkommen',
    translation: { title: 'Welcome', slug: 'welcome' },
  });
  expect((await staff.mutate(`pageDelete(id: "${page['page'].id}")`, 'page { slug }')).errors).toEqual([]);
});

test('products have texts in other languages, and are found by the slug of one', async () => {
  const id = commerceId('Product', 1);
  const put = await staff.mutate(
    `productTranslate(id: "${id}", languageCode: DE, input: { name: "Kundendienst-Agent", slug: "kundendienst-agent" })`,
    'product { translation(languageCode: DE) { name slug description language { code language } } }',
  );
  expect(put).toEqual({
    errors: [],
    product: {
      translation: {
        name: 'Kundendienst-Agent',
        slug: 'kundendienst-agent',
        description: null,
        language: { code: 'DE', language: 'German' },
      },
    },
  });
  const found = await ask(
    '{ product(slug: "kundendienst-agent", slugLanguageCode: DE, channel: "default-channel") { id translation(languageCode: PL) { name } } }',
  );
  expect(found.product).toEqual({ id, translation: null });
  const taken = `productTranslate(id: "${commerceId('Product', 2)}", languageCode: DE, input: { slug: "kundendienst-agent" })`;
  expect((await staff.mutate(taken, 'product { id }')).errors).toEqual([{ field: 'slug', code: 'UNIQUE' }]);
});

test.each([
  ['{ categories: ["Q2F0ZWdvcnk6MQ=="] }', 5],
  ['{ search: "support" }', 1],
  ['{ price: { gte: 45, lte: 49 } }', 7],
  ['{ slugs: ["code-review-agent"] }', 1],
  ['{ isAvailable: false }', 0],
  ['{ attributes: [{ slug: "industry", values: ["retail"] }] }', 2],
])('filters by %s, the older form of where', async (filter, least) => {
  const { products } = await ask(
    `{ products(first: 20, channel: "default-channel", filter: ${filter}) { totalCount } }`,
  );
  if (least === 0) expect(products.totalCount).toBe(0);
  else expect(products.totalCount).toBeGreaterThanOrEqual(1);
  expect(products.totalCount).toBeLessThan(10);
});

const voucher = async (code: string, more: string, value: string): Promise<string> => {
  const made = await staff.mutate(`voucherCreate(input: { code: "${code}" ${more} })`, 'voucher { id }');
  expect(made.errors).toEqual([]);
  const { id } = made['voucher'];
  const listed = await staff.mutate(
    `voucherChannelListingUpdate(id: "${id}", input: { addChannels: [{ channelId: "${channelId}", ${value} }] })`,
    'voucher { id }',
  );
  expect(listed.errors).toEqual([]);
  return id as string;
};
const PRICE = `checkout { id voucherCode discountName authorizeStatus discount { amount } subtotalPrice { gross { amount } } totalPrice { gross { amount } }
  giftCards { id displayCode currentBalance { amount } } lines { totalPrice { gross { amount } } undiscountedTotalPrice { amount } } }`;
const add = (checkout: string, code: string, as?: string) =>
  mutate(`checkoutAddPromoCode(checkoutId: "${checkout}", promoCode: "${code}")`, PRICE, as);

test('a voucher takes its part off to the cent, is paid, counted and told in the order', async () => {
  await voucher(
    'TENTH',
    ', name: "A tenth", discountValueType: PERCENTAGE, usageLimit: 1',
    'discountValue: 10',
  );
  const { id } = await readyCheckout(commerce, {
    lines: [
      { variantId: basic, quantity: 3 },
      { variantId: pro, quantity: 1 },
    ],
  });
  // 59.97 + 49.99 = 109.96; a tenth is 11.00.
  const added = await add(id, 'TENTH');
  expect(added).toMatchObject({
    errors: [],
    checkout: {
      voucherCode: 'TENTH',
      discountName: 'A tenth',
      discount: { amount: 11 },
      totalPrice: { gross: { amount: 98.96 } },
      subtotalPrice: { gross: { amount: 98.96 } },
    },
  });
  const lines = added.checkout.lines.map(
    (line: Loose) => Math.round(line.totalPrice.gross.amount * 100) as number,
  ) as number[];
  expect(lines.reduce((sum, line) => sum + line, 0)).toBe(9896);
  const paid = await pay(commerce, id);
  expect(paid.transaction?.chargedAmount.fractionalAmount).toBe(9896);
  const { order } = await complete(commerce, id);
  const told =
    await staff.ask(`{ order(id: "${order?.id}") { total { gross { amount } } undiscountedTotal { gross { amount } } voucherCode isPaid
    discounts { type name amount { amount } } voucher { used code } lines { totalPrice { gross { amount } } undiscountedTotalPrice { gross { amount } } } events { type } } }`);
  expect(told.order).toMatchObject({
    total: { gross: { amount: 98.96 } },
    undiscountedTotal: { gross: { amount: 109.96 } },
    voucherCode: 'TENTH',
    isPaid: true,
    discounts: [{ type: 'VOUCHER', name: 'A tenth', amount: { amount: 11 } }],
    voucher: { used: 1, code: 'TENTH' },
    lines: [
      { undiscountedTotalPrice: { gross: { amount: 59.97 } } },
      { undiscountedTotalPrice: { gross: { amount: 49.99 } } },
    ],
    events: [{ type: 'TRANSACTION_EVENT' }, { type: 'PLACED' }],
  });
  // Whoever delivers it is told what each line cost: together what was paid, to the cent.
  const event = () =>
    commerce.received
      .map(({ body }) => (JSON.parse(body) as Loose).order as Loose)
      .find(({ id: orderId }) => orderId === order?.id);
  await expect.poll(event).toMatchObject({
    total: { gross: { amount: 98.96, currency: 'USD' } },
    subtotal: { gross: { amount: 98.96, currency: 'USD' } },
    lines: [
      {
        totalPrice: { gross: { amount: lines[0]! / 100, currency: 'USD' } },
        undiscountedTotalPrice: { gross: { amount: 59.97, currency: 'USD' } },
      },
      {
        totalPrice: { gross: { amount: lines[1]! / 100, currency: 'USD' } },
        undiscountedTotalPrice: { gross: { amount: 49.99, currency: 'USD' } },
      },
    ],
  });
  const next = await readyCheckout(commerce);
  expect((await add(next.id, 'TENTH')).errors).toEqual([
    { field: 'promoCode', code: 'VOUCHER_NOT_APPLICABLE' },
  ]);
});

test('a voucher for some products, a smallest order, once for a customer', async () => {
  await voucher(
    'PROONLY',
    `, type: SPECIFIC_PRODUCT, variants: ["${pro}"], applyOncePerCustomer: true`,
    'discountValue: "5.00", minAmountSpent: "20.00"',
  );
  const { id } = await readyCheckout(commerce, {
    email: 'once@test.gsv.dev',
    lines: [{ variantId: basic, quantity: 1 }],
  });
  expect((await add(id, 'PROONLY')).errors).toEqual([{ field: 'promoCode', code: 'VOUCHER_NOT_APPLICABLE' }]);
  await mutate(
    `checkoutLinesAdd(id: "${id}", lines: [{ variantId: "${pro}", quantity: 2 }])`,
    'checkout { id }',
  );
  expect((await add(id, 'PROONLY')).checkout).toMatchObject({
    discount: { amount: 10 },
    totalPrice: { gross: { amount: 109.97 } },
  });
  expect(
    (await mutate(`checkoutRemovePromoCode(checkoutId: "${id}", promoCode: "PROONLY")`, PRICE)).checkout,
  ).toMatchObject({ voucherCode: null, discount: { amount: 0 } });
  await add(id, 'PROONLY');
  await pay(commerce, id);
  expect((await complete(commerce, id)).errors).toEqual([]);
  const again = await readyCheckout(commerce, {
    email: 'once@test.gsv.dev',
    lines: [{ variantId: pro, quantity: 1 }],
  });
  expect((await add(again.id, 'PROONLY')).errors).toEqual([
    { field: 'promoCode', code: 'VOUCHER_NOT_APPLICABLE' },
  ]);
});

test('gift cards pay a part, and what they have is spent once', async () => {
  const card = await staff.mutate(
    'giftCardCreate(input: { isActive: true, balance: { currency: "USD", amount: "15.00" }, code: "CARD-1234" })',
    'giftCard { id code displayCode currentBalance { amount } }',
  );
  expect(card).toMatchObject({ errors: [], giftCard: { code: 'CARD-1234', displayCode: '1234' } });
  const buyers = await Promise.all([readyCheckout(commerce), readyCheckout(commerce)]);
  for (const { id } of buyers)
    expect((await add(id, 'CARD-1234')).checkout).toMatchObject({
      totalPrice: { gross: { amount: 4.99 } },
      giftCards: [{ displayCode: '1234' }],
    });
  for (const { id } of buyers)
    expect((await pay(commerce, id)).transaction?.chargedAmount.fractionalAmount).toBe(499);
  const done = await Promise.all(buyers.map(({ id }) => complete(commerce, id)));
  // The second finds the card empty: there is more to pay.
  expect(done.map(({ errors }) => errors.map(({ code }) => code)).toSorted()).toEqual(
    [[], ['CHECKOUT_NOT_FULLY_PAID']].toSorted(),
  );
  const order = done.find((answer) => answer.order)?.order?.id;
  expect(
    (
      await staff.ask(
        `{ order(id: "${order}") { total { gross { amount } } subtotal { gross { amount } } giftCards { currentBalance { amount } } } }`,
      )
    ).order,
  ).toEqual({
    total: { gross: { amount: 4.99 } },
    subtotal: { gross: { amount: 19.99 } },
    giftCards: [{ currentBalance: { amount: 0 } }],
  });
  const hidden = await commerce.send(
    `mutation { checkoutAddPromoCode(checkoutId: "${(await readyCheckout(commerce)).id}", promoCode: "nonsense") { errors { field code } } }`,
  );
  expect(hidden.data).toEqual({
    checkoutAddPromoCode: { errors: [{ field: 'promoCode', code: 'INVALID' }] },
  });
});

test('nothing is delivered, and says so as Saleor does of digital goods', async () => {
  const { id } = await readyCheckout(commerce);
  const address = '{ streetAddress1: "x", city: "Bonn", postalCode: "53111", country: DE }';
  const delivery = [
    await mutate(
      `checkoutShippingAddressUpdate(id: "${id}", shippingAddress: ${address})`,
      'checkout { shippingAddress { city } }',
    ),
    await mutate(`checkoutDeliveryMethodUpdate(id: "${id}", deliveryMethodId: "x")`, 'checkout { id }'),
    await mutate(`deliveryOptionsCalculate(id: "${id}")`, 'deliveries { id }'),
  ];
  expect(delivery).toEqual([
    // It is kept all the same.
    { checkout: { shippingAddress: { city: 'BONN' } }, errors: [] },
    { checkout: null, errors: [{ field: 'deliveryMethod', code: 'SHIPPING_NOT_REQUIRED' }] },
    { deliveries: [], errors: [] },
  ]);
  const shown = await ask(
    `{ checkout(id: "${id}") { isShippingRequired shippingPrice { gross { amount } } delivery { id } problems { __typename } shippingAddress { city } authorizeStatus availablePaymentGateways { id config { field } } } }`,
  );
  expect(shown.checkout).toMatchObject({
    isShippingRequired: false,
    shippingPrice: { gross: { amount: 0 } },
    delivery: null,
    problems: [],
    authorizeStatus: 'NONE',
  });
  const rules = (
    await ask(
      '{ addressValidationRules(countryCode: US) { requiredFields countryAreaType countryAreaChoices { raw } postalCodeMatchers } }',
    )
  ).addressValidationRules;
  expect(rules).toMatchObject({
    requiredFields: ['streetAddress1', 'city', 'countryArea', 'postalCode'],
    countryAreaType: 'state',
  });
  expect(rules.countryAreaChoices).toContainEqual({ raw: 'CA' });
});

test('a guest’s checkout becomes the customer’s, and a guest’s again', async () => {
  const bearer = `Bearer ${await commerce.issuer.tokenOf('attached@test.gsv.dev')}`;
  const { checkout } = await create(commerce, {
    channel: 'default-channel',
    lines: [{ quantity: 1, variantId: basic }],
    billingAddress,
  });
  const id = checkout?.id;
  const attach = (as?: string) =>
    mutate(`checkoutCustomerAttach(id: "${id}")`, 'checkout { email user { email } }', as);
  const refused = await commerce.send(`mutation { checkoutCustomerAttach(id: "${id}") { errors { code } } }`);
  expect(refused).toMatchObject({
    data: { checkoutCustomerAttach: null },
    errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
  });
  expect(await attach(bearer)).toEqual({
    errors: [],
    checkout: { email: 'attached@test.gsv.dev', user: { email: 'attached@test.gsv.dev' } },
  });
  expect(
    (await mutate(`checkoutCustomerDetach(id: "${id}")`, 'checkout { user { email } }', bearer)).checkout,
  ).toEqual({ user: null });
  expect(
    (await mutate(`checkoutLanguageCodeUpdate(id: "${id}", languageCode: DE)`, 'checkout { languageCode }'))
      .checkout,
  ).toEqual({ languageCode: 'DE' });
});
