import { buildClientSchema, getIntrospectionQuery, isEnumType, type IntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startCommerce, type Commerce } from './commerce.ts';
import { basic, complete, pay, type Failed } from './shopping.ts';

let commerce: Commerce;
beforeAll(async () => {
  commerce = await startCommerce();
});
afterAll(() => commerce?.stop());

interface Rules {
  countryName: string;
  addressFormat: string;
  allowedFields: string[];
  requiredFields: string[];
  upperFields: string[];
  countryAreaType: string;
  countryAreaChoices: { raw: string; verbose: string }[];
  cityChoices: { raw: string; verbose: string }[];
  postalCodeMatchers: string[];
  postalCodeExamples: string[];
}
const rulesOf = async (place: Record<string, string>): Promise<Rules> =>
  (
    await commerce.ask<{ addressValidationRules: Rules }>(
      `query ($country: CountryCode!, $area: String, $city: String) {
        addressValidationRules(countryCode: $country, countryArea: $area, city: $city) { countryName addressFormat allowedFields
          requiredFields upperFields countryAreaType countryAreaChoices { raw verbose } cityChoices { raw verbose }
          postalCodeMatchers postalCodeExamples } }`,
      place,
    )
  ).addressValidationRules;

test('every country has rules, and its own examples of postal codes follow them', async () => {
  const schema = buildClientSchema(await commerce.ask<IntrospectionQuery>(getIntrospectionQuery()));
  const codes = schema.getType('CountryCode');
  const countries = isEnumType(codes) ? codes.getValues().map(({ name }) => name) : [];
  expect(countries.length).toBeGreaterThan(240);
  const wrong: string[] = [];
  for (const country of countries.filter((code) => code !== 'EU')) {
    const rules = await rulesOf({ country });
    if (!rules.addressFormat.includes('%A') || !rules.requiredFields.includes('streetAddress1'))
      wrong.push(country);
    for (const example of rules.postalCodeExamples)
      if (!rules.postalCodeMatchers.every((form) => new RegExp(form).test(example.trim())))
        wrong.push(`${country}: ${example}`);
  }
  expect(wrong).toEqual([]);
  // As in Saleor, which names it among the countries.
  const { errors } = await commerce.send('{ addressValidationRules(countryCode: EU) { addressFormat } }');
  expect(errors).toMatchObject([
    { path: ['addressValidationRules'], extensions: { code: 'BAD_USER_INPUT' } },
  ]);
});

test('the finer the place, the more its rules know', async () => {
  const state = await rulesOf({ country: 'US', area: 'california' });
  expect(state).toMatchObject({
    countryName: 'UNITED STATES',
    countryAreaType: 'state',
    upperFields: ['city', 'countryArea'],
    postalCodeMatchers: [String.raw`^(\d{5})(?:[ \-](\d{4}))?$`, '^9[0-5]|96[01]'],
  });
  expect(state.countryAreaChoices).toContainEqual({ raw: 'CA', verbose: 'California' });
  const ward = await rulesOf({ country: 'HK', area: 'Kowloon' });
  // Its parts have names in two languages.
  expect(ward.countryAreaChoices).toContainEqual({ raw: 'Kowloon', verbose: '九龍' });
  expect(ward.countryAreaChoices).toContainEqual({ raw: 'Kowloon', verbose: 'Kowloon' });
  expect(ward.cityChoices.length).toBeGreaterThan(10);
});

const base = { firstName: 'Ada', lastName: 'Buyer', streetAddress1: '1 Test Street' };

async function create(input: Record<string, unknown>, authorization?: string) {
  const { checkoutCreate } = await commerce.ask<{
    checkoutCreate: {
      checkout: { id: string; billingAddress: Record<string, unknown> } | null;
      errors: Failed[];
    };
  }>(
    `mutation ($input: CheckoutCreateInput!) { checkoutCreate(input: $input) { errors { field code }
      checkout { id billingAddress { city countryArea postalCode cityArea } } } }`,
    {
      input: {
        channel: 'default-channel',
        email: 'a@test.gsv.dev',
        lines: [{ variantId: basic, quantity: 1 }],
        ...input,
      },
    },
    authorization,
  );
  return checkoutCreate;
}

test.for<[string, Record<string, string>, Record<string, string> | [string, string][]]>([
  ['a city in capitals', { country: 'DE', city: 'Köln', postalCode: '50667' }, { city: 'KÖLN' }],
  [
    'a field that it does not have',
    { country: 'DE', city: 'Bonn', postalCode: '53111', cityArea: 'x' },
    { cityArea: '' },
  ],
  [
    'a state by its name',
    { country: 'US', city: 'LA', countryArea: 'california', postalCode: '90001' },
    { countryArea: 'CA' },
  ],
  [
    'a prefecture in Latin letters',
    { country: 'JP', city: 'Sapporo', countryArea: 'Hokkaido', postalCode: '060-0001' },
    { countryArea: '北海道' },
  ],
  [
    'an Irish county',
    { country: 'IE', city: 'Swords', countryArea: 'dublin' },
    { countryArea: 'Co. Dublin' },
  ],
  [
    'no postal code where there is none',
    { country: 'HK', city: 'Sha Tin', countryArea: 'New Territories' },
    { postalCode: '' },
  ],
  [
    'a postal code in small letters',
    { country: 'GB', city: 'London', postalCode: 'ec1y 8sy' },
    { postalCode: 'EC1Y 8SY' },
  ],
  ['no postal code where one is needed', { country: 'DE', city: 'Bonn' }, [['postalCode', 'REQUIRED']]],
  [
    'a postal code of another form',
    { country: 'DE', city: 'Bonn', postalCode: '5311' },
    [['postalCode', 'INVALID']],
  ],
  [
    'a postal code of another state',
    { country: 'US', city: 'LA', countryArea: 'CA', postalCode: '10001' },
    [['postalCode', 'INVALID']],
  ],
  [
    'a state that there is not',
    { country: 'US', city: 'LA', countryArea: 'Bavaria', postalCode: '90001' },
    [['countryArea', 'INVALID']],
  ],
  [
    'neither state nor city',
    { country: 'US', postalCode: '90001' },
    [
      ['countryArea', 'REQUIRED'],
      ['city', 'REQUIRED'],
    ],
  ],
  ['no country', { city: 'Bonn' }, [['country', 'REQUIRED']]],
])('an address with %s', async ([, place, expected]) => {
  const { checkout, errors } = await create({ billingAddress: { ...base, ...place } });
  if (Array.isArray(expected)) expect(errors.map(({ field, code }) => [field, code])).toEqual(expected);
  else expect({ errors, ...checkout?.billingAddress }).toMatchObject({ errors: [], ...expected });
});

const kept = async (billingAddress: Record<string, string>, rules: Record<string, boolean>) => {
  const input = {
    billingAddress: { ...base, ...billingAddress },
    validationRules: { billingAddress: rules },
  };
  const { checkout, errors } = await create(input);
  return errors.length > 0 ? errors.map(({ field, code }) => `${field} ${code}`) : checkout?.billingAddress;
};

test('a client may leave rules out, each by itself', async () => {
  const nowhere = { country: 'US', city: 'Bonn' };
  expect(await kept(nowhere, { checkRequiredFields: false })).toMatchObject({ city: 'Bonn', postalCode: '' });
  expect(await kept(nowhere, { checkFieldsFormat: false })).toEqual([
    'countryArea REQUIRED',
    'postalCode REQUIRED',
  ]);
  const odd = { country: 'DE', city: 'Bonn', postalCode: 'x' };
  expect(await kept(odd, { checkRequiredFields: false })).toEqual(['postalCode INVALID']);
  expect(await kept(odd, { checkFieldsFormat: false })).toMatchObject({ city: 'Bonn', postalCode: 'x' });
  const right = { country: 'DE', city: 'Bonn', postalCode: '53111' };
  expect(await kept(right, { enableFieldsNormalization: false })).toMatchObject({ city: 'Bonn' });
  expect(await kept({ city: 'Bonn' }, { checkRequiredFields: false })).toEqual(['country REQUIRED']);
});

const bonn = { ...base, country: 'DE', city: 'Bonn', postalCode: '53111' };
const ulm = { ...base, country: 'DE', city: 'Ulm', postalCode: '89073' };

/** What a customer has in their book after they bought with these addresses. */
async function bookAfter(
  authorization: string,
  input: Record<string, unknown>,
  then?: (id: string) => Promise<unknown>,
) {
  const { checkout, errors } = await create(input, authorization);
  expect(errors).toEqual([]);
  const id = checkout!.id;
  await then?.(id);
  expect((await pay(commerce, id, {}, authorization)).errors).toEqual([]);
  expect((await complete(commerce, id, authorization)).errors).toEqual([]);
  const { me } = await commerce.ask<{
    me: { addresses: { city: string }[]; defaultBillingAddress: unknown; defaultShippingAddress: unknown };
  }>(
    '{ me { addresses { city } defaultBillingAddress { city } defaultShippingAddress { city } } }',
    {},
    authorization,
  );
  return {
    book: me.addresses.map(({ city }) => city),
    billing: me.defaultBillingAddress,
    shipping: me.defaultShippingAddress,
  };
}
const bearerOf = async (email: string) => `Bearer ${await commerce.issuer.tokenOf(email)}`;

test('what a customer bought with goes into their book, once, unless they do not want it', async () => {
  const bearer = await bearerOf('saves@test.gsv.dev');
  expect(await bookAfter(bearer, { billingAddress: bonn, saveBillingAddress: false })).toEqual({
    book: [],
    billing: null,
    shipping: null,
  });
  const saved = { book: ['BONN'], billing: { city: 'BONN' }, shipping: null };
  expect(await bookAfter(bearer, { billingAddress: bonn })).toEqual(saved);
  expect(await bookAfter(bearer, { billingAddress: bonn })).toEqual(saved);
  // The default stays whose it was.
  expect(await bookAfter(bearer, { billingAddress: ulm, shippingAddress: bonn })).toEqual({
    book: ['BONN', 'ULM'],
    billing: { city: 'BONN' },
    shipping: { city: 'BONN' },
  });
});

test('the last word on saving an address counts', async () => {
  const bearer = await bearerOf('lastword@test.gsv.dev');
  const change = (kind: 'Billing' | 'Shipping', saveAddress: boolean | undefined) => (id: string) =>
    commerce.ask(
      `mutation ($id: ID!, $address: AddressInput!, $save: Boolean) {
        checkout${kind}AddressUpdate(id: $id, ${kind.toLowerCase()}Address: $address, saveAddress: $save) { errors { code } } }`,
      { id, address: ulm, save: saveAddress },
      bearer,
    );
  const unsaved = { billingAddress: bonn, saveBillingAddress: false };
  expect((await bookAfter(bearer, { billingAddress: bonn }, change('Billing', false))).book).toEqual([]);
  expect((await bookAfter(bearer, unsaved, change('Shipping', false))).book).toEqual([]);
  expect((await bookAfter(bearer, unsaved, change('Billing', undefined))).book).toEqual(['ULM']);
});

test('saving without an address is refused, and a guest has no book', async () => {
  expect((await create({ saveBillingAddress: true })).errors).toEqual([
    { field: 'saveBillingAddress', code: 'MISSING_ADDRESS_DATA' },
  ]);
  const { checkout } = await create({ billingAddress: bonn, shippingAddress: ulm });
  await pay(commerce, checkout!.id);
  const { order } = await complete(commerce, checkout!.id);
  const { rows } = await commerce.pool.query<{ city: string; in_book: boolean }>(
    `SELECT city, in_book FROM addresses JOIN orders ON addresses.id IN (billing_address_id, shipping_address_id)
     WHERE orders.id = $1 ORDER BY city`,
    [Buffer.from(order!.id, 'base64').toString().split(':')[1]],
  );
  expect(rows).toEqual([
    { city: 'BONN', in_book: false },
    { city: 'ULM', in_book: false },
  ]);
});
