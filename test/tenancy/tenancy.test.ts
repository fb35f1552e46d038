import {
  buildClientSchema,
  getIntrospectionQuery,
  getNamedType,
  type GraphQLField,
  type GraphQLSchema,
  type IntrospectionQuery,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { graphql } from '#test/harness/graphql.ts';
import { person } from '#test/harness/identity.ts';
import { watch } from '#test/harness/subscribe.ts';
import { startSupergraph, type Supergraph } from '#test/harness/supergraph.ts';
import {
  activeInstanceOf,
  ask,
  buy,
  claimKey,
  findVariant,
  request,
  RUN_OUTPUT,
  startRun,
} from '#test/journeys/steps.ts';
import { fillWith } from './arguments.ts';
import { entityKeys } from './entities.ts';
import { crawl, leafSelection } from './paths.ts';
import { stringsIn, tells } from './values.ts';

/**
 * A second buyer tries every key, root field, mutation and subscription that the schema has with everything
 * that the first buyer can see and an anonymous visitor cannot. All of it comes from the schema and from the
 * first buyer's own answers, so a new field is covered on the day it is added.
 */
const owner = 'owner@test.gsv.dev';
const stranger = 'stranger@test.gsv.dev';

let supergraph: Supergraph;
let schema: GraphQLSchema;
let ownersToken: string;
let strangersToken: string;
let strangersInstance: string;
let ownersRun: string;
/** Strings that only the owner sees. */
let secrets: string[];

beforeAll(async () => {
  supergraph = await startSupergraph();
  ownersToken = `Bearer ${await supergraph.issuer.tokenOf(owner)}`;
  strangersToken = `Bearer ${await supergraph.issuer.tokenOf(stranger)}`;
  schema = buildClientSchema(await ask<IntrospectionQuery>(supergraph, undefined, getIntrospectionQuery()));
  ownersRun = (await becomeTenant(owner, ownersToken)).run;
  strangersInstance = (await becomeTenant(stranger, strangersToken)).instance;
  const [mine, theirs, everybodys] = [
    await seenBy(ownersToken),
    await seenBy(strangersToken),
    await seenBy(undefined),
  ];
  secrets = [...mine].filter((value) => isTelling(value) && !theirs.has(value) && !everybodys.has(value));
}, 120_000);
afterAll(() => supergraph?.stop());

async function becomeTenant(email: string, token: string): Promise<{ instance: string; run: string }> {
  const order = await buy(
    supergraph,
    token,
    email,
    await findVariant(supergraph, 'customer-support-agent', 'Pro'),
  );
  const instance = (await activeInstanceOf(supergraph, token, order)).id;
  await claimKey(supergraph, token, instance);
  const { run } = await startRun(supergraph, token, { instance, text: `A private question of ${email}` });
  const output = watch(supergraph.url, RUN_OUTPUT, { run: run?.id }, token);
  await output.ended;
  await output.stop();
  return { instance, run: run?.id as string };
}

/** Long enough not to be met by chance: ids, names, addresses. */
const isTelling = (value: string): boolean => value.length >= 8 && !/^\d{4}-\d\d-\d\dT/.test(value);

const rootFields = (kind: 'Query' | 'Mutation' | 'Subscription'): GraphQLField<unknown, unknown>[] => {
  const type = {
    Query: schema.getQueryType(),
    Mutation: schema.getMutationType(),
    Subscription: schema.getSubscriptionType(),
  }[kind];
  return Object.values(type?.getFields() ?? {});
};

async function seenBy(token: string | undefined): Promise<Set<string>> {
  const answers = await crawl(schema, async (query) => (await request(supergraph, token, query)).data);
  return stringsIn(answers);
}

const ids = (): string[] =>
  secrets.filter(
    (value) =>
      /^[0-9a-f-]{36}$/.test(value) || /^[A-Za-z]+:\S+$/.test(Buffer.from(value, 'base64').toString()),
  );

test('the owner sees enough of every kind for the attempts to mean something', async () => {
  expect(ids().length).toBeGreaterThan(8);
  expect(secrets).toContain(ownersRun);
  expect(secrets).toContain(owner);
});

describe('by a root field', () => {
  test('nothing is told about what belongs to somebody else', async () => {
    for (const field of rootFields('Query')) {
      for (const secret of secrets) {
        const filled = fillWith(field, secret);
        if (!filled) continue;
        const query = `query ${filled.definitions} { ${field.name}${filled.usage} ${leafSelection(getNamedType(field.type), schema)} }`;
        const { data } = await request(supergraph, strangersToken, query, filled.variables);
        const told = openById.has(field.name) ? secretsIn(data, secret) : tells(data, [secret]);
        expect(told, `${field.name} of ${secret}`).toEqual([]);
      }
    }
  });
});

test('nothing is told by any key of any entity', async () => {
  const bearer = await supergraph.identity.bearerOf(person(stranger));
  for (const { subgraph, type, fields, selection } of await entityKeys()) {
    for (const secret of secrets) {
      const channel = fields.includes('channel') ? { channel: 'default-channel' } : {};
      const representation = {
        __typename: type,
        ...Object.fromEntries(fields.map((field) => [field, secret])),
        ...channel,
      };
      const { data } = await graphql(
        supergraph.urls[subgraph],
        `query ($representations: [_Any!]!) { _entities(representations: $representations) { ${selection} } }`,
        { representations: [representation] },
        { authorization: subgraph === 'commerce' ? strangersToken : bearer },
      );
      expect(
        tells(data, [secret, 'default-channel']),
        `${type} of ${subgraph} by ${fields.join(' ')} = ${secret}`,
      ).toEqual([]);
    }
  }
});

describe('by a mutation', () => {
  test('nothing is changed or told', async () => {
    const before = await seenBy(ownersToken);
    for (const field of rootFields('Mutation')) {
      for (const id of ids()) {
        const filled = fillWith(field, id);
        if (!filled) continue;
        const query = `mutation ${filled.definitions} { ${field.name}${filled.usage} { __typename ${entityFields(field)} } }`;
        const { data, status } = await request(supergraph, strangersToken, query, filled.variables);
        expect(status, `${field.name}: ${query}`).toBeLessThan(500);
        if (founds(filled.variables, id) || openById.has(field.name))
          expect(secretsIn(data, id), `${field.name} with ${id}`).toEqual([]);
        else expect(tells(data, [id]), `${field.name} with ${id}`).toEqual([]);
      }
    }
    expect([...(await seenBy(ownersToken))].toSorted()).toEqual([...before].toSorted());
  }, 180_000);

  test("an id that another tenant's run has starts nothing and tells nothing", async () => {
    const { run, errors } = await startRun(supergraph, strangersToken, {
      id: ownersRun,
      instance: strangersInstance,
      text: 'Mine now?',
    });
    expect(run).toBeNull();
    expect(errors).toMatchObject([{ code: 'CONFLICT' }]);
  });
});

/**
 * Commerce's orders, checkouts and payments are open to whoever knows their id, as Saleor's are, and name each other: they
 * tell what was bought and how the payment went, and nothing of whose it is.
 */
const openById = new Set([
  'order',
  'checkout',
  'checkoutComplete',
  'paymentGatewayInitialize',
  'transactionProcess',
]);

/** Whoever makes a thing of their own may call it by any id that is free: then the answer shows what they made. */
const founds = ({ input }: Record<string, unknown>, id: string): boolean =>
  typeof input === 'object' &&
  input !== null &&
  Object.entries(input).every(([name, value]) => (name === 'id') === JSON.stringify(value).includes(id));

const secretsIn = (data: unknown, id: string): string[] =>
  [...stringsIn(data)].filter((value) => value !== id && secrets.includes(value) && !isOfPayment(value, id));

/** A checkout and the order that it became lead to each other; a payment is named by its id in several forms. */
const isOfPayment = (value: string, id: string): boolean =>
  /^(Checkout|Order|TransactionEvent):/.test(decoded(value)) || decoded(id) === `TransactionItem:${value}`;
const decoded = (value: string): string => Buffer.from(value, 'base64').toString();

/** The entities of a mutation's payload; its errors may say what they like about what they were given. */
function entityFields(field: GraphQLField<unknown, unknown>): string {
  const payload = getNamedType(field.type);
  return leafSelection(payload, schema) === ''
    ? ''
    : Object.values('getFields' in payload ? payload.getFields() : {})
        .filter(({ name, args }) => !/errors/i.test(name) && args.length === 0)
        .map(({ name, type }) => `${name} ${leafSelection(getNamedType(type), schema)}`)
        .join(' ');
}

test('no subscription delivers anything: each ends with an error', async () => {
  // Not the stranger, who may have founded something of their own under an id that was free.
  const passerBy = `Bearer ${await supergraph.issuer.tokenOf('passer-by@test.gsv.dev')}`;
  for (const field of rootFields('Subscription')) {
    for (const id of ids()) {
      const filled = fillWith(field, id);
      if (!filled) continue;
      const query = `subscription ${filled.definitions} { ${field.name}${filled.usage} ${leafSelection(getNamedType(field.type), schema)} }`;
      const watched = watch(supergraph.url, query, filled.variables, passerBy);
      const end = await watched.ended;
      await watched.stop();
      expect(watched.events, `${field.name} of ${id}`).toEqual([]);
      expect(end, `${field.name} of ${id}`).toBeDefined();
    }
  }
}, 180_000);
