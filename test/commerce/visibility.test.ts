import { generateKeyPair, SignJWT, type JWTPayload } from 'jose';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { commerceId } from '#common/demo/catalogue.ts';
import { startIssuer } from '#test/gateway/identity/issuer.ts';
import {
  keycloakClaims,
  keycloakIdTokenClaims,
  keycloakServiceAccountClaims,
} from '#test/harness/keycloak.ts';
import { startCommerce, type Commerce } from './commerce.ts';
import { basic, buy } from './shopping.ts';

const alice = 'alice@test.gsv.dev';
const bob = 'bob@test.gsv.dev';
const channel = 'default-channel';
let commerce: Commerce;
let tokens: { alice: string; bob: string; staff: string; app: string };
/** Published but not listed, not published, without a price: products 2, 3 and 4. */
const unlisted = commerceId('Product', 2);
const unpublished = commerceId('Product', 3);
const unpriced = commerceId('Product', 4);
const listed = commerceId('Product', 1);

beforeAll(async () => {
  commerce = await startCommerce();
  tokens = {
    alice: `Bearer ${await commerce.issuer.tokenOf(alice)}`,
    bob: `Bearer ${await commerce.issuer.tokenOf(bob)}`,
    staff: `Bearer ${await commerce.issuer.tokenOf('operator@gsv.dev')}`,
    app: `Bearer ${commerce.appToken}`,
  };
  await commerce.pool.query('UPDATE product_listings SET visible_in_listings = false WHERE product_id = 2');
  await commerce.pool.query('UPDATE product_listings SET is_published = false WHERE product_id = 3');
  await commerce.pool.query('DELETE FROM variant_listings WHERE variant_id = 5');
  await commerce.pool.query(
    'UPDATE product_listings SET lowest_price_minor = NULL, highest_price_minor = NULL WHERE product_id = 4',
  );
  await commerce.pool.query('UPDATE collection_listings SET is_published = false WHERE collection_id = 2');
  await commerce.pool.query(
    "INSERT INTO channels (slug, name, currency_code, is_active) VALUES ('closed', 'Closed', 'USD', false)",
  );
});
afterAll(() => commerce?.stop());

const ENTITIES = /* GraphQL */ `
  query ($representations: [_Any!]!) {
    _entities(representations: $representations) {
      __typename
      ... on Product {
        id
        channel
      }
      ... on ProductVariant {
        id
        channel
      }
      ... on Collection {
        id
        channel
      }
      ... on Category {
        id
      }
      ... on ProductType {
        id
      }
      ... on Order {
        id
      }
      ... on User {
        id
        email
      }
      ... on Address {
        id
      }
    }
  }
`;

type Entity = { __typename: string; id: string; email?: string } | null;

async function entities(
  representations: Record<string, unknown>[],
  authorization?: string,
): Promise<Entity[]> {
  return (await commerce.ask<{ _entities: Entity[] }>(ENTITIES, { representations }, authorization))
    ._entities;
}
const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const variant = (pk: number, through: string | null = channel) => ({
  __typename: 'ProductVariant',
  id: commerceId('ProductVariant', pk),
  channel: through,
});
const collection = (pk: number, through: string | null = channel) => ({
  __typename: 'Collection',
  id: commerceId('Collection', pk),
  channel: through,
});
const found = (list: Entity[]): boolean[] => list.map((entity) => entity !== null);

test('entities come in the order asked for, with nulls for misses and twice what is asked twice', async () => {
  const product = { __typename: 'Product', id: listed, channel };
  const asked = [
    product,
    { __typename: 'Category', id: commerceId('Category', 1) },
    product,
    { __typename: 'Product', id: commerceId('Product', 999), channel },
    { __typename: 'ProductVariant', id: basic, channel },
    { __typename: 'Product', id: 'nonsense', channel },
    { __typename: 'Product', id: commerceId('Category', 1), channel },
    { __typename: 'ProductType', id: commerceId('ProductType', 1) },
    { __typename: 'Collection', id: commerceId('Collection', 1), channel },
    { __typename: 'Order', id: commerceId('Order', 1) },
    { __typename: 'Product', id: commerceId('Product', 2_147_483_648), channel },
  ];
  expect(await entities(asked)).toEqual([
    product,
    asked[1],
    product,
    null,
    asked[4],
    null,
    null,
    asked[7],
    asked[8],
    null,
    null,
  ]);
});

test.for([
  ['anonymous', undefined, [true, false, false, false]],
  ['a customer', 'alice', [true, false, false, false]],
  ['staff', 'staff', [true, true, true, true]],
  ['an app', 'app', [true, true, true, true]],
] as const)('the products that %s sees as entities', async ([, who, expected]) => {
  const authorization = who && tokens[who];
  const through = (slug: string | undefined) =>
    entities(
      [listed, unlisted, unpublished, unpriced].map((id) => ({ __typename: 'Product', id, channel: slug })),
      authorization,
    );
  expect(found(await through(channel))).toEqual(expected);
  // Without a channel, and through one that is closed, only those see anything who see everything.
  const manages = who === 'staff' || who === 'app';
  expect(found(await through(undefined))).toEqual([manages, manages, manages, manages]);
  expect(found(await through('closed'))).toEqual([false, false, false, false]);
  expect(found(await through('elsewhere'))).toEqual([false, false, false, false]);
});

test.for([
  ['anonymous', undefined, [true, false, false], [true, false]],
  ['an app', 'app', [true, true, true], [true, true]],
] as const)(
  'the variants and collections that %s sees as entities',
  async ([, who, variants, collections]) => {
    const authorization = who && tokens[who];
    const pks = [1, 4, 5];
    expect(
      found(
        await entities(
          pks.map((pk) => variant(pk)),
          authorization,
        ),
      ),
    ).toEqual(variants);
    expect(found(await entities([collection(1), collection(2)], authorization))).toEqual(collections);
    const withoutChannel = [...pks.map((pk) => variant(pk, null)), collection(1, null), collection(2, null)];
    expect(found(await entities(withoutChannel))).toEqual([false, false, false, false, false]);
  },
);

test('the root fields show the public what is published, and staff the rest', async () => {
  const query = `query ($id: ID!) {
    product(id: $id, channel: "default-channel") { id }
    products(first: 100, channel: "default-channel", where: { ids: [$id] }) { totalCount }
    collection(slug: "for-support-teams", channel: "default-channel") { id }
    collections(first: 10, channel: "default-channel") { totalCount }
    category(slug: "agents") { products(first: 1, channel: "default-channel") { totalCount } } }`;
  const see = async (id: string, authorization?: string) => {
    const data = await commerce.ask<{ product: unknown; products: { totalCount: number } }>(
      query,
      { id },
      authorization,
    );
    return [data.product !== null, data.products.totalCount];
  };
  expect(await see(listed)).toEqual([true, 1]);
  expect(await see(unlisted)).toEqual([true, 0]);
  expect(await see(unpublished)).toEqual([false, 0]);
  expect(await see(unpriced)).toEqual([false, 0]);
  for (const id of [unlisted, unpublished, unpriced]) expect(await see(id, tokens.staff)).toEqual([true, 1]);
  expect(await commerce.ask(query, { id: listed })).toMatchObject({
    collection: null,
    collections: { totalCount: 1 },
    category: { products: { totalCount: 2 } },
  });
  expect(await commerce.ask(query, { id: listed }, tokens.app)).toMatchObject({
    collection: {},
    collections: { totalCount: 2 },
    category: { products: { totalCount: 4 } },
  });
});

test('channels are listed for staff and apps; everybody finds one by its slug', async () => {
  const list = '{ channels { slug } }';
  expect((await commerce.send(list)).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  expect((await commerce.send(list, {}, tokens.bob)).errors).toMatchObject([
    { extensions: { code: 'FORBIDDEN' } },
  ]);
  expect(await commerce.ask(list, {}, tokens.app)).toEqual({
    channels: [{ slug: 'default-channel' }, { slug: 'closed' }],
  });
  expect(await commerce.ask('{ channel(slug: "default-channel") { slug } }')).toEqual({
    channel: { slug: channel },
  });
});

test('what a guest bought becomes the account’s when its e-mail address signs in', async () => {
  const carol = 'carol@test.gsv.dev';
  const orderId = await buy(commerce, 'Carol@Test.gsv.dev');
  const { me } = await commerce.ask<{ me: unknown }>(
    '{ me { email isStaff isConfirmed orders(first: 1) { edges { node { id } } } } }',
    {},
    `Bearer ${await commerce.issuer.tokenOf(carol)}`,
  );
  expect(me).toEqual({
    email: carol,
    isStaff: false,
    isConfirmed: true,
    orders: { edges: [{ node: { id: orderId } }] },
  });
});

test('an account is not made without the orders of its guest, whatever breaks off between', async () => {
  const orderId = await buy(commerce, 'erin@test.gsv.dev');
  await commerce.pool.query(`
    CREATE FUNCTION break_off() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'broken off'; END $$;
    CREATE TRIGGER break_off BEFORE UPDATE ON orders FOR EACH ROW EXECUTE FUNCTION break_off()`);
  const mine = '{ me { orders(first: 1) { edges { node { id } } } } }';
  const authorization = `Bearer ${await commerce.issuer.tokenOf('erin@test.gsv.dev')}`;
  expect((await commerce.send(mine, {}, authorization)).errors).toHaveLength(1);
  await commerce.pool.query('DROP TRIGGER break_off ON orders; DROP FUNCTION break_off');
  expect(await commerce.ask(mine, {}, authorization)).toEqual({
    me: { orders: { edges: [{ node: { id: orderId } }] } },
  });
});

test('a newcomer who sends many requests at once gets one account', async () => {
  const authorization = `Bearer ${await commerce.issuer.tokenOf('Dave@Test.GSV.dev')}`;
  const answers = await Promise.all(
    Array.from({ length: 10 }, () =>
      commerce.ask<{ me: { id: string; email: string } }>('{ me { id email } }', {}, authorization),
    ),
  );
  expect(new Set(answers.map(({ me }) => me.id)).size).toBe(1);
  expect(answers[0]?.me.email).toBe('dave@test.gsv.dev');
});

test.for<[string, JWTPayload]>([
  ['expired', { exp: 1_000 }],
  ['for another audience', { aud: 'elsewhere' }],
  ['of another issuer', { iss: 'https://elsewhere.example' }],
  ['without an e-mail address', { email: undefined }],
  ['with an unverified e-mail address', { email_verified: false }],
  ['of a service account of Keycloak', keycloakServiceAccountClaims()],
  ['that is an ID token', keycloakIdTokenClaims()],
])('a token %s makes nobody', async ([, claims]) => {
  const authorization = `Bearer ${await commerce.issuer.tokenOf(alice, claims)}`;
  expect(await commerce.ask('{ me { id } }', {}, authorization)).toEqual({ me: null });
});

test.for([
  [['/gsv-team'], true],
  [['gsv-team'], true],
  [['/somebody/gsv-team', '/buyers'], false],
  [undefined, false],
] as const)('members of %j are staff: %j', async ([groups, isStaff]) => {
  const authorization = `Bearer ${await commerce.issuer.tokenOf('operator@test.gsv.dev', keycloakClaims({ groups }))}`;
  expect(await commerce.ask('{ me { firstName lastName isStaff } }', {}, authorization)).toEqual({
    me: { firstName: 'Test', lastName: 'Operator', isStaff },
  });
});

test('while the issuer is away nobody is taken for nobody', async () => {
  const issuer = await startIssuer();
  issuer.setBroken(true);
  const lonely = await startCommerce({ OIDC_ISSUER: issuer.url });
  const authorization = `Bearer ${await issuer.tokenOf()}`;
  expect(await lonely.send('{ me { id } }', {}, authorization)).toMatchObject({
    status: 503,
    errors: [{ extensions: { code: 'SERVICE_UNAVAILABLE' } }],
  });
  expect(await lonely.ask('{ me { id } }')).toEqual({ me: null });
  issuer.setBroken(false);
  expect(await lonely.ask('{ me { email } }', {}, authorization)).toEqual({
    me: { email: 'buyer@test.gsv.dev' },
  });
  await lonely.stop();
  await issuer.stop();
});

test('who has no verified address is told that one is needed', async () => {
  const claims = keycloakServiceAccountClaims();
  const authorization = `Bearer ${await commerce.issuer.tokenOf(alice, claims)}`;
  const { errors } = await commerce.send('{ orders(first: 1) { totalCount } }', {}, authorization);
  expect(errors).toMatchObject([
    { message: expect.stringContaining('verified e-mail'), extensions: { code: 'UNAUTHENTICATED' } },
  ]);
});

test('neither a token of another key, nor an unsigned one, nor a wrong app token makes anybody', async () => {
  const { privateKey } = await generateKeyPair('RS256');
  const claims = { email: alice, groups: ['gsv-team'] };
  const forged = await new SignJWT(claims)
    .setProtectedHeader({ alg: 'RS256' })
    .setIssuer(commerce.issuer.issuer)
    .setAudience('supergraph')
    .setExpirationTime('1h')
    .sign(privateKey);
  const unsigned = `${part({ alg: 'none' })}.${part({ ...claims, iss: commerce.issuer.issuer, aud: 'supergraph', exp: 4_000_000_000 })}.`;
  for (const token of [forged, unsigned, 'x'.repeat(30), commerce.appToken.slice(0, 29), '']) {
    expect(await commerce.ask('{ me { id } }', {}, `Bearer ${token}`)).toEqual({ me: null });
    const answer = await commerce.send('{ orders(first: 1) { totalCount } }', {}, `Bearer ${token}`);
    expect(answer.errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  }
});

test('orders and the seller’s mutations are for staff and apps', async () => {
  const mutations = [
    'productCreate(input: { productType: "x" }) { errors { code } }',
    'productVariantCreate(input: { product: "x", attributes: [] }) { errors { code } }',
    'productChannelListingUpdate(id: "x", input: {}) { errors { code } }',
    'productVariantChannelListingUpdate(id: "x", input: []) { errors { code } }',
    'orderMarkAsPaid(id: "x") { errors { code } }',
    'orderCreateFromCheckout(id: "x") { errors { code } }',
  ];
  for (const field of mutations) {
    const code = async (authorization?: string) =>
      (await commerce.send(`mutation { ${field} }`, {}, authorization)).errors?.[0]?.extensions?.['code'];
    expect([field, await code()]).toEqual([field, 'UNAUTHENTICATED']);
    expect([field, await code(tokens.alice)]).toEqual([field, 'FORBIDDEN']);
    expect([field, await code(tokens.app)]).toEqual([field, undefined]);
  }
  const list = '{ orders(first: 1) { totalCount } }';
  expect((await commerce.send(list, {}, tokens.alice)).errors).toMatchObject([
    { extensions: { code: 'FORBIDDEN' } },
  ]);
  expect((await commerce.send(list, {}, tokens.staff)).errors).toBeUndefined();
});
