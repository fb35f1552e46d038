import { afterAll, beforeAll, expect, test } from 'vitest';
import { commerceId, offerings as catalogue } from '#common/demo/catalogue.ts';
import type { Program, Scope } from '#common/identity/caller.ts';
import { graphql } from '#test/harness/graphql.ts';
import { createTestIdentity, person } from '#test/harness/identity.ts';
import { buy, operator, seller, service, startFixture, type Asking, type Fixture } from './fixture.ts';

let fixture: Fixture;
let bought: Awaited<ReturnType<typeof buy>>;
const owner = person('owner@example.com');
const stranger = person('stranger@example.com');

beforeAll(async () => {
  fixture = await startFixture();
  bought = await buy(fixture, owner.email!, { quantity: 3 });
  await buy(fixture, stranger.email!);
});
afterAll(() => fixture.stop());

const program = (scopes: Scope[]): Program => ({
  kind: 'program',
  apiKeyId: bought.key,
  instanceId: bought.instance,
  organizationId: bought.organization,
  scopes,
});

const entities = async (caller: Asking, representations: object[], selection: string) => {
  const { data, errors } = await fixture.ask<{ _entities: unknown[] }>(
    caller,
    `query ($of: [_Any!]!) { _entities(representations: $of) { __typename ${selection} } }`,
    { of: representations },
  );
  expect(errors).toBeUndefined();
  return data!._entities;
};

test('from product to plan, publisher and version: anonymous, and back to commerce with the channel', async () => {
  const [product] = await entities(
    null,
    [{ __typename: 'Product', id: commerceId('Product', 1) }],
    `... on Product { offering {
      slug name category state publisher { slug members { email } instances { totalCount } } product { id channel }
      plans { name includedCredits limits { requestsPerDay } variant { id channel } }
      currentVersion { number flow { id } pricing { perRun perThousandOutputTokens } }
      versions { totalCount edges { node { number offering { slug } } } }
      trial { enabled credits days } } }`,
  );
  expect(product).toEqual({
    __typename: 'Product',
    offering: {
      slug: 'customer-support-agent',
      name: 'Customer Support Agent',
      category: 'AGENT',
      state: 'PUBLISHED',
      publisher: { slug: 'demo-publisher', members: [], instances: { totalCount: 0 } },
      product: { id: commerceId('Product', 1), channel: 'default-channel' },
      plans: [
        {
          name: 'Basic',
          includedCredits: 0,
          limits: { requestsPerDay: 500 },
          variant: { id: commerceId('ProductVariant', 1), channel: 'default-channel' },
        },
        {
          name: 'Pro',
          includedCredits: 250,
          limits: { requestsPerDay: 10_000 },
          variant: { id: commerceId('ProductVariant', 2), channel: 'default-channel' },
        },
      ],
      currentVersion: {
        number: 1,
        flow: { id: 'flow-of-customer-support-agent' },
        pricing: { perRun: 2, perThousandOutputTokens: 1.5 },
      },
      versions: {
        totalCount: 1,
        edges: [{ node: { number: 1, offering: { slug: 'customer-support-agent' } } }],
      },
      trial: { enabled: true, credits: 100, days: 14 },
    },
  });
});

const LIST = `query ($filter: OfferingFilterInput, $first: Int, $after: String, $last: Int, $before: String) {
  offerings(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
    totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { node { slug } } } }`;
interface List {
  offerings: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
    edges: { node: { slug: string } }[];
  };
}
const list = async (variables: object, caller: Asking = null) =>
  (await fixture.ask<List>(caller, LIST, { ...variables })).data!.offerings;
const slugs = ({ edges }: List['offerings']) => edges.map(({ node }) => node.slug);

test('offerings are paged forwards and backwards, all once and in order', async () => {
  const all = catalogue.map(({ slug }) => slug);
  const seen: string[] = [];
  for (let after: string | null = null; ;) {
    const page: List['offerings'] = await list({ first: 4, after });
    expect(page.totalCount).toBe(all.length);
    seen.push(...slugs(page));
    if (!page.pageInfo.hasNextPage) break;
    after = page.pageInfo.endCursor;
  }
  expect(seen).toEqual(all);
  const last = await list({ last: 2 });
  expect(slugs(last)).toEqual(all.slice(-2));
  expect(slugs(await list({ last: 3, before: last.pageInfo.startCursor }))).toEqual(all.slice(-5, -2));
});

test.each([
  [{ search: 'customers clock' }, ['customer-support-agent']],
  [{ search: 'Sched' }, ['meeting-scheduler']],
  [{ search: 'agents outreach' }, ['sales-outreach-agent']],
  [{ search: "x') | ! & :* \\" }, []],
  [{ search: '  ', category: ['ASSISTANT'] }, ['hr-onboarding-assistant']],
  [
    { category: ['APP', 'ASSISTANT'] },
    ['hr-onboarding-assistant', 'meeting-scheduler', 'monitoring-alerting'],
  ],
  [{ state: ['DRAFT'] }, []],
  [{ publisher: 'nobody' }, []],
])('finds offerings by %j', async (filter, expected) => {
  expect(slugs(await list({ filter }))).toEqual(expected);
});

test.each([
  [{ first: 101 }],
  [{ first: -1 }],
  [{ first: 1, last: 1 }],
  [{ after: 'x' }],
  [{ after: 'WyJ4Il0' }],
  [{ filter: { search: 'x'.repeat(201) } }],
])('refuses the page %j', async (variables) => {
  const { errors } = await fixture.ask(null, LIST, variables);
  expect(errors![0]!.extensions!['code']).toBe('BAD_USER_INPUT');
});

test('an offering that is not published is visible to its publisher and to operators alone', async () => {
  await fixture.pool.query(`UPDATE offerings SET state = 'DRAFT' WHERE slug = 'email-automation'`);
  const slug = 'email-automation';
  const { rows } = await fixture.pool.query<{ id: string; plan: string; version: string }>(
    `SELECT o.id, p.id AS plan, o.current_version_id AS version FROM offerings o JOIN plans p ON p.offering_id = o.id WHERE slug = $1`,
    [slug],
  );
  const ids = rows[0]!;
  const everyWay = async (caller: Asking) => {
    const { data } = await fixture.ask<{ offering: { id: string } | null }>(
      caller,
      `{ offering(slug: "${slug}") { id } }`,
    );
    const references = await entities(
      caller,
      [
        { __typename: 'Offering', id: ids.id },
        { __typename: 'Offering', slug },
        { __typename: 'Plan', id: ids.plan },
        { __typename: 'OfferingVersion', id: ids.version },
      ],
      '',
    );
    const commerce = (await entities(
      caller,
      [
        { __typename: 'Product', id: commerceId('Product', 5) },
        { __typename: 'ProductVariant', id: commerceId('ProductVariant', 6) },
      ],
      '... on Product { offering { id } } ... on ProductVariant { plan { id } }',
    )) as { offering?: object | null; plan?: object | null }[];
    const listed = slugs(await list({ first: 100 }, caller)).includes(slug);
    return [data!.offering, ...references, commerce[0]!.offering, commerce[1]!.plan, listed || null].map(
      (seen) => seen != null,
    );
  };
  try {
    for (const caller of [null, owner, stranger, program(['READ'])])
      expect(await everyWay(caller)).toEqual(Array.from({ length: 8 }, () => false));
    for (const caller of [seller, operator])
      expect(await everyWay(caller)).toEqual(Array.from({ length: 8 }, () => true));
  } finally {
    await fixture.pool.query(`UPDATE offerings SET state = 'PUBLISHED' WHERE slug = 'email-automation'`);
  }
});

test('who has bought an offering still sees it after it was taken back', async () => {
  await fixture.pool.query(
    `UPDATE offerings SET state = 'UNPUBLISHED' WHERE slug = 'customer-support-agent'`,
  );
  const { data } = await fixture.ask(
    owner,
    `{ instance(id: "${bought.instance}") { offering { name } version { number } plan { name } } }`,
  );
  await fixture.pool.query(`UPDATE offerings SET state = 'PUBLISHED' WHERE slug = 'customer-support-agent'`);
  expect(data).toEqual({
    instance: {
      offering: { name: 'Customer Support Agent' },
      version: { number: 1 },
      plan: { name: 'Basic' },
    },
  });
});

/** Everything of the owner's that a caller gets, on every way to it. */
async function seenBy(caller: Asking) {
  const { data } = await fixture.ask<{
    organization: object | null;
    instance: object | null;
    instances: { totalCount: number };
    all: { edges: { node: { id: string } }[] };
  }>(
    caller,
    `query ($organization: ID!, $instance: ID!) {
      organization(id: $organization) { id } instance(id: $instance) { id }
      instances(organization: $organization) { totalCount }
      all: instances(first: 100) { edges { node { id } } } }`,
    bought,
  );
  const found = (await entities(
    caller,
    [
      { __typename: 'Organization', id: bought.organization },
      { __typename: 'Instance', id: bought.instance },
      { __typename: 'ApiKey', id: bought.key },
      { __typename: 'Order', id: bought.order },
      { __typename: 'User', email: owner.email },
    ],
    '... on Order { instances { id } } ... on User { organizations { id } }',
  )) as ({ instances?: object[]; organizations?: object[] } | null)[];
  return {
    organization: data!.organization !== null && found[0] !== null,
    instance: data!.instance !== null && found[1] !== null,
    key: found[2] !== null,
    listed: data!.instances.totalCount,
    all: data!.all.edges.filter(({ node }) => node.id === bought.instance).length,
    ofOrder: found[3]!.instances!.length,
    organizationsOfUser: found[4]!.organizations!.length,
  };
}
const nothing = {
  organization: false,
  instance: false,
  key: false,
  listed: 0,
  all: 0,
  ofOrder: 0,
  organizationsOfUser: 0,
};
const everything = {
  organization: true,
  instance: true,
  key: true,
  listed: 3,
  all: 1,
  ofOrder: 3,
  organizationsOfUser: 1,
};

test('a tenant sees its own on every way, others see nothing, operators and services see all', async () => {
  expect(await seenBy(null)).toEqual(nothing);
  expect(await seenBy(stranger)).toEqual(nothing);
  expect(await seenBy(seller)).toEqual(nothing);
  expect(await seenBy(person('nobody@example.com'))).toEqual(nothing);
  expect(await seenBy(owner)).toEqual(everything);
  expect(await seenBy(operator)).toEqual(everything);
  expect(await seenBy(service)).toEqual(everything);
});

test('a key sees its own instance on every way; what is around it only if it reads', async () => {
  const own = {
    organization: true,
    instance: true,
    key: true,
    listed: 1,
    all: 1,
    ofOrder: 1,
    organizationsOfUser: 0,
  };
  expect(await seenBy(program(['READ']))).toEqual(own);
  expect(await seenBy(program(['ADMIN']))).toEqual(own);
  expect(await seenBy(program(['INVOKE']))).toEqual({ ...own, organization: false });
});

test('one _entities call with strangers, duplicates, misses and nonsense keeps its order', async () => {
  const found = await entities(
    owner,
    [
      { __typename: 'Instance', id: bought.instance },
      { __typename: 'Instance', id: 'nonsense' },
      { __typename: 'Organization', id: bought.organization },
      { __typename: 'Instance', id: '00000000-0000-7000-8000-000000000000' },
      { __typename: 'Instance', id: bought.instance },
    ],
    '... on Instance { id state } ... on Organization { slug }',
  );
  const instance = { __typename: 'Instance', id: bought.instance, state: 'ACTIVE' };
  expect(found).toEqual([instance, null, { __typename: 'Organization', slug: 'owner' }, null, instance]);
});

test('instances are paged, newest first, and filtered by state', async () => {
  const query = `query ($first: Int, $after: String, $state: [InstanceState!]) {
    viewer { organizations { instances(first: $first, after: $after, state: $state) {
      totalCount pageInfo { hasNextPage endCursor } edges { node { name } } } } } }`;
  interface Page {
    viewer: {
      organizations: {
        instances: {
          totalCount: number;
          pageInfo: { hasNextPage: boolean; endCursor: string };
          edges: { node: { name: string } }[];
        };
      }[];
    };
  }
  const page = async (variables: object) =>
    (await fixture.ask<Page>(owner, query, { ...variables })).data!.viewer.organizations[0]!.instances;
  const first = await page({ first: 2 });
  const second = await page({ first: 2, after: first.pageInfo.endCursor });
  expect([...first.edges, ...second.edges].map(({ node }) => node.name)).toEqual([
    'Customer Support Agent 3',
    'Customer Support Agent 2',
    'Customer Support Agent',
  ]);
  expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false]);
  expect((await page({ state: ['SUSPENDED', 'FAILED'] })).totalCount).toBe(0);
});

test('the viewer is who asks', async () => {
  const query =
    '{ viewer { subject email roles user { email } organizations { slug } apiKey { id instance { id apiKeys { id } } } } }';
  const viewer = async (caller: Asking) =>
    (await fixture.ask<{ viewer: unknown }>(caller, query)).data!.viewer;
  expect(await viewer(null)).toBeNull();
  expect(await viewer(owner)).toEqual({
    subject: owner.subject,
    email: owner.email,
    roles: ['BUYER'],
    user: { email: owner.email },
    organizations: [{ slug: 'owner' }],
    apiKey: null,
  });
  const key = (apiKeys: object[]) => ({ id: bought.key, instance: { id: bought.instance, apiKeys } });
  expect(await viewer(program(['READ']))).toMatchObject({
    subject: bought.key,
    email: null,
    user: null,
    organizations: [{ slug: 'owner' }],
    apiKey: key([{ id: bought.key }]),
  });
  expect(await viewer(program(['INVOKE']))).toMatchObject({ organizations: [], apiKey: key([]) });
  expect(await viewer(service)).toMatchObject({ subject: 'runtime', roles: ['SERVICE'], organizations: [] });
});

test('what is for services alone is refused to everybody else, operators included', async () => {
  const queries = [
    `{ memberships(email: "${owner.email}") { organization role } }`,
    `{ apiKeyVerify(hash: "${'0'.repeat(64)}") { id } }`,
    `{ runTerms(instance: "${bought.instance}") { state } }`,
  ];
  for (const caller of [null, owner, operator, program(['ADMIN'])]) {
    for (const query of queries)
      expect((await fixture.ask(caller, query)).errors![0]!.extensions!['code']).toBe('FORBIDDEN');
  }
  expect((await fixture.ask(service, queries[0]!)).data).toEqual({
    memberships: [{ organization: bought.organization, role: 'OWNER' }],
  });
  expect((await fixture.ask(service, queries[1]!)).data).toEqual({ apiKeyVerify: null });
});

test('run terms say what the runtime must know', async () => {
  const query = `query ($id: ID!) { runTerms(instance: $id) {
    instance organization state flow pricing { perRun perToolCall } limits { requestsPerDay requestsPerMinute concurrentRuns }
    settings { displayName tone branding } offeringName trialEndsAt } }`;
  expect((await fixture.ask(service, query, { id: bought.instance })).data).toEqual({
    runTerms: {
      instance: bought.instance,
      organization: bought.organization,
      state: 'ACTIVE',
      flow: 'flow-of-customer-support-agent',
      pricing: { perRun: 2, perToolCall: 0 },
      limits: { requestsPerDay: 500, requestsPerMinute: 30, concurrentRuns: 2 },
      settings: { displayName: null, tone: null, branding: null },
      offeringName: 'Customer Support Agent',
      trialEndsAt: null,
    },
  });
  expect((await fixture.ask(service, query, { id: 'nonsense' })).data).toEqual({ runTerms: null });
});

test('an identity that the gateway did not mint opens nothing', async () => {
  const forger = await createTestIdentity();
  const token = await forger.bearerOf(operator);
  await forger.remove();
  const answers = await Promise.all(
    [token, 'Bearer nonsense', 'Bearer a.b.c'].map((authorization) =>
      graphql(fixture.url, '{ viewer { subject } }', {}, { authorization }),
    ),
  );
  for (const { status, data, errors } of answers) {
    expect([status, data ?? null]).toEqual([401, null]);
    expect(errors![0]!.extensions!['code']).toBe('UNAUTHENTICATED');
  }
  const loose = await graphql(
    fixture.url,
    '{ viewer { subject } }',
    {},
    { 'x-user-email': 'operator@gsv.dev', 'x-roles': 'OPERATOR' },
  );
  expect(loose.data).toEqual({ viewer: null });
});
