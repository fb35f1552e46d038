import { createServer, type Server } from 'node:http';
import {
  buildClientSchema,
  getIntrospectionQuery,
  getNamedType,
  type GraphQLField,
  type GraphQLSchema,
  type IntrospectionQuery,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { listen } from '#common/serving/listen.ts';
import { change } from '#test/journeys/selling.ts';
import { startMcpServer, type TestMcpServer } from '#test/runtime/connectors/mcp-server.ts';
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
let mcp: TestMcpServer;
/** Of both tenants, who are told of their runs there. */
let hook: Server;
let hookUrl: string;
let connector: string;
let schema: GraphQLSchema;
let ownersToken: string;
let strangersToken: string;
let strangersInstance: string;
/** By what they are. */
let owners: Record<string, string>;
/** Strings that only the owner sees. */
let secrets: string[];

beforeAll(async () => {
  mcp = await startMcpServer();
  hook = createServer((_request, response) => void response.writeHead(204).end());
  const hookPort = await listen(hook, '127.0.0.1', 0);
  hookUrl = `http://127.0.0.1:${hookPort}/`;
  supergraph = await startSupergraph({
    env: { runtime: { OUTBOUND_PRIVATE_HOSTS: `127.0.0.1:${mcp.port},127.0.0.1:${hookPort}` } },
  });
  const operator = `Bearer ${await supergraph.issuer.tokenOf('operator@gsv.dev')}`;
  const post = { name: 'Post', description: 'Letters.', url: mcp.url, auth: 'BEARER' };
  connector = (
    await change<{ id: string }>(supergraph, operator, 'connectorCreate', 'connector { id }', { input: post })
  ).id;
  ownersToken = `Bearer ${await supergraph.issuer.tokenOf(owner)}`;
  strangersToken = `Bearer ${await supergraph.issuer.tokenOf(stranger)}`;
  schema = buildClientSchema(await ask<IntrospectionQuery>(supergraph, undefined, getIntrospectionQuery()));
  owners = await becomeTenant(owner, ownersToken);
  strangersInstance = (await becomeTenant(stranger, strangersToken))['instance'] as string;
  const [mine, theirs, everybodys] = [
    await seenBy(ownersToken),
    await seenBy(strangersToken),
    await seenBy(undefined),
  ];
  secrets = [...mine].filter((value) => isTelling(value) && !theirs.has(value) && !everybodys.has(value));
}, 120_000);
afterAll(async () => {
  await supergraph?.stop();
  await mcp?.stop();
  hook?.closeAllConnections();
  hook?.close();
});

/** Of one of everything that a customer can have. */
async function becomeTenant(email: string, token: string): Promise<Record<string, string>> {
  const order = await buy(
    supergraph,
    token,
    email,
    await findVariant(supergraph, 'customer-support-agent', 'Pro'),
  );
  const { id: instance, organization } = await activeInstanceOf(supergraph, token, order);
  await claimKey(supergraph, token, instance);
  const made: Record<string, string> = { instance };
  const make = async (mutation: string, field: string, input: object): Promise<void> => {
    const { id } = await change<{ id: string }>(supergraph, token, mutation, `${field} { id }`, { input });
    made[field] = id;
  };
  await make('documentCreate', 'document', {
    instance,
    name: `Rules of ${email}`,
    text: `Dogs of ${email} are welcome.`,
  });
  await make('connectorBind', 'binding', { instance, connector, credential: `secret-of-${email}` });
  const words = `A private question of ${email}`;
  await make('runScheduleCreate', 'schedule', {
    instance,
    name: `Weekly for ${email}`,
    cron: '0 9 * * 1',
    input: words,
  });
  await make('webhookEndpointCreate', 'endpoint', {
    organization: organization.id,
    url: hookUrl,
    events: ['RUN_SUCCEEDED'],
  });
  const { run } = await startRun(supergraph, token, {
    instance,
    text: words,
    session: `Conversation of ${email}`,
  });
  const output = watch(supergraph.url, RUN_OUTPUT, { run: run?.id }, token);
  await output.ended;
  await output.stop();
  await settled(token, organization.id, instance);
  return { ...made, run: run?.id as string };
}

/** What goes on by itself has come to its end: the document is read, the webhook delivered. */
async function settled(token: string, organization: string, instance: string): Promise<void> {
  const query = `query ($organization: ID!, $instance: ID!) {
    organization(id: $organization) { webhookEndpoints { deliveries { state } } }
    instance(id: $instance) { documents(first: 1) { edges { node { state } } } } }`;
  await vi.waitFor(
    async () =>
      expect(await ask(supergraph, token, query, { organization, instance })).toEqual({
        organization: { webhookEndpoints: [{ deliveries: [{ state: 'DELIVERED' }] }] },
        instance: { documents: { edges: [{ node: { state: 'READY' } }] } },
      }),
    { timeout: 20_000, interval: 100 },
  );
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
  expect(secrets).toContain(owner);
  for (const [kind, id] of Object.entries(owners)) expect([kind, secrets.includes(id)]).toEqual([kind, true]);
});

const batches = (values: readonly string[], size: number): string[][] =>
  Array.from({ length: Math.ceil(values.length / size) }, (_value, index) =>
    values.slice(index * size, (index + 1) * size),
  );

/** As many as the gateway lets into one operation, and not so many that it costs too much. */
const AT_ONCE = 10;

interface Told {
  value: string;
  data: unknown;
  /** Its argument of that name, if it has one. */
  input: unknown;
}

/** What the stranger is told by a field when it is asked with each of these. */
async function toldBy(
  kind: 'query' | 'mutation',
  field: GraphQLField<unknown, unknown>,
  selection: string,
  values: string[],
): Promise<Told[]> {
  const calls = values.flatMap((value, index) => {
    const filled = fillWith(field, value, `_${index}`);
    return filled ? [{ value, alias: `told_${index}`, input: `input_${index}`, ...filled }] : [];
  });
  if (calls.length === 0) return [];
  const query = `${kind} (${calls.flatMap(({ definitions }) => definitions).join(', ')}) {
    ${calls.map(({ alias, usage }) => `${alias}: ${field.name}${usage} ${selection}`).join(' ')} }`;
  const all = Object.assign({}, ...calls.map(({ variables }) => variables)) as Record<string, unknown>;
  const { data, errors, status } = await request<Record<string, unknown>>(
    supergraph,
    strangersToken,
    query,
    all,
  );
  expect(status, query).toBeLessThan(500);
  // One that is refused may take the others with it, and all may be too much at once: then each is asked alone.
  if (data == null && calls.length > 1)
    return (await Promise.all(calls.map(({ value }) => toldBy(kind, field, selection, [value])))).flat();
  // What never came to the services would tell nothing of them.
  const codes = errors?.map(({ extensions }) => extensions?.['code']);
  expect(codes ?? [], query).not.toContainEqual(expect.stringMatching(/VALIDATION|LIMIT|PARSE/));
  return calls.map(({ value, alias, input }) => ({ value, data: data?.[alias], input: all[input] }));
}

describe('by a root field', () => {
  test('nothing is told about what belongs to somebody else', async () => {
    for (const field of rootFields('Query')) {
      for (const batch of batches(secrets, AT_ONCE)) {
        const selection = leafSelection(getNamedType(field.type), schema);
        for (const { value, data } of await toldBy('query', field, selection, batch)) {
          const told = openById.has(field.name) ? secretsIn(data, value) : tells(data, [value]);
          expect(told, `${field.name} of ${value}`).toEqual([]);
        }
      }
    }
  });
});

test('nothing is told by any key of any entity', async () => {
  const bearer = await supergraph.identity.bearerOf(person(stranger));
  for (const { subgraph, type, fields, selection } of await entityKeys()) {
    const channel = fields.includes('channel') ? { channel: 'default-channel' } : {};
    const representations = secrets.map((secret) => ({
      __typename: type,
      ...Object.fromEntries(fields.map((field) => [field, secret])),
      ...channel,
    }));
    const { data, errors } = await graphql<{ _entities: unknown[] }>(
      supergraph.urls[subgraph],
      `query ($representations: [_Any!]!) { _entities(representations: $representations) { ${selection} } }`,
      { representations },
      { authorization: subgraph === 'commerce' ? strangersToken : bearer },
    );
    const of = `${type} of ${subgraph} by ${fields.join(' ')}`;
    // Each is answered for itself, whatever becomes of the others.
    expect(data?._entities.length, `${of}: ${JSON.stringify(errors)}`).toBe(secrets.length);
    for (const [index, secret] of secrets.entries())
      expect(tells(data?._entities[index], [secret, 'default-channel']), `${of} = ${secret}`).toEqual([]);
  }
});

describe('by a mutation', () => {
  test('nothing is changed or told', async () => {
    const before = await seenBy(ownersToken);
    for (const field of rootFields('Mutation')) {
      const selection = `{ __typename ${entityFields(field)} }`;
      for (const batch of batches(ids(), AT_ONCE)) {
        for (const { value: id, data, input } of await toldBy('mutation', field, selection, batch)) {
          const told =
            founds(input, id) || openById.has(field.name) ? secretsIn(data, id) : tells(data, [id]);
          expect(told, `${field.name} with ${id}`).toEqual([]);
        }
      }
    }
    expect([...(await seenBy(ownersToken))].toSorted()).toEqual([...before].toSorted());
  }, 180_000);

  test("an id that another tenant's run has starts nothing and tells nothing", async () => {
    const { run, errors } = await startRun(supergraph, strangersToken, {
      id: owners['run'] as string,
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
const founds = (input: unknown, id: string): boolean =>
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
      const query = `subscription (${filled.definitions.join(', ')}) { ${field.name}${filled.usage} ${leafSelection(getNamedType(field.type), schema)} }`;
      const watched = watch(supergraph.url, query, filled.variables, passerBy);
      const end = await watched.ended;
      await watched.stop();
      expect(watched.events, `${field.name} of ${id}`).toEqual([]);
      expect(end, `${field.name} of ${id}`).toBeDefined();
    }
  }
}, 180_000);
