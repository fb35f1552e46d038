import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSupergraph, type Supergraph } from '#test/harness/supergraph.ts';
import { attempt, becomeSeller, change, exportOf, sell, type Sold } from './selling.ts';
import { ask, request } from './steps.ts';

/** Every refusal of what a seller and an operator do, through the gateway: one value each, and nothing changed. */
let supergraph: Supergraph;
let seller: string;
let operator: string;
let stranger: string;
let organization: string;
let draft: string;
let plan: string;
let version: string;
let sold: Sold;

const bearer = async (email: string): Promise<string> => `Bearer ${await supergraph.issuer.tokenOf(email)}`;

beforeAll(async () => {
  supergraph = await startSupergraph();
  [seller, operator, stranger] = (await Promise.all(
    ['first@test.gsv.dev', 'operator@gsv.dev', 'stranger@test.gsv.dev'].map(bearer),
  )) as [string, string, string];
  organization = await becomeSeller(supergraph, seller, operator, 'Refused');
  sold = await sell(supergraph, seller, operator, organization);
  const made = await change<{ id: string }>(supergraph, seller, 'offeringCreate', 'offering { id }', {
    input: { publisher: organization, ...texts },
  });
  draft = made.id;
  plan = (
    await change<{ id: string }>(supergraph, seller, 'planCreate', 'plan { id }', {
      input: { offering: draft, ...terms },
    })
  ).id;
  version = (
    await change<{ id: string }>(supergraph, seller, 'offeringVersionCreate', 'version { id }', {
      input: { offering: draft, definition: await exportOf('code-review-agent'), pricing: {} },
    })
  ).id;
});
afterAll(() => supergraph?.stop());

const texts = { name: 'Draft', description: 'To be refused.', category: 'AGENT' };
const terms = { name: 'Plan', prices: [{ channel: 'default-channel', amount: 1 }] };
const long = (length: number) => 'x'.repeat(length);

const codesOf = async (authorization: string | undefined, call: string, args: Record<string, unknown>) => {
  const { errors } = await attempt(supergraph, authorization, call, '__typename', args);
  return errors.map(({ field, code }) => [field, code]);
};

test.each([
  [{ name: ' ' }, 'name', 'REQUIRED'],
  [{ name: long(101) }, 'name', 'INVALID'],
  [{ name: 'half \ud800' }, 'name', 'INVALID'],
  [{ description: '' }, 'description', 'REQUIRED'],
  [{ description: long(10_001) }, 'description', 'INVALID'],
  [{ slug: 'No Slug' }, 'slug', 'INVALID'],
  [{ slug: 'e2e-seller-test-agent' }, 'slug', 'CONFLICT'],
  [{ facets: [{ attribute: 'colour', values: ['red'] }] }, 'facets', 'INVALID'],
  [{ facets: [{ attribute: 'role', values: [' '] }] }, 'facets', 'REQUIRED'],
  [
    { facets: [{ attribute: 'role', values: Array.from({ length: 21 }, (_, n) => `v${n}`) }] },
    'facets',
    'INVALID',
  ],
  [{ imageUrl: 'http://example.com/i.png' }, 'imageUrl', 'INVALID'],
  [{ trial: { enabled: true, credits: -1 } }, 'trial.credits', 'INVALID'],
  [{ trial: { enabled: true, days: 0 } }, 'trial.days', 'INVALID'],
  [{ id: 'mine' }, 'id', 'INVALID'],
  [{ publisher: randomUUID() }, 'publisher', 'NOT_FOUND'],
])('offeringCreate refuses %j', async (input, field, code) => {
  expect(
    await codesOf(seller, 'offeringCreate', { input: { publisher: organization, ...texts, ...input } }),
  ).toEqual([[field, code]]);
});

test.each([
  [{ name: null }, 'name', 'REQUIRED'],
  [{ description: null }, 'description', 'REQUIRED'],
  [{ name: long(101) }, 'name', 'INVALID'],
  [{ imageUrl: 'data:image/png;base64,AA==' }, 'imageUrl', 'INVALID'],
])('offeringUpdate refuses %j', async (input, field, code) => {
  expect(await codesOf(seller, 'offeringUpdate', { id: draft, input })).toEqual([[field, code]]);
});

test.each([
  [{ name: '' }, 'name', 'REQUIRED'],
  [{ prices: [] }, 'prices', 'REQUIRED'],
  [{ prices: [{ channel: 'nowhere', amount: 1 }] }, 'prices', 'INVALID'],
  [{ prices: [{ channel: 'default-channel', amount: -1 }] }, 'prices', 'INVALID'],
  [{ prices: [{ channel: 'default-channel', amount: 1.005 }] }, 'prices', 'INVALID'],
  [{ prices: [1, 2].map((amount) => ({ channel: 'default-channel', amount })) }, 'prices', 'INVALID'],
  [{ includedCredits: -1 }, 'includedCredits', 'INVALID'],
  [{ limits: { requestsPerDay: 0 } }, 'limits.requestsPerDay', 'INVALID'],
  [{ id: 'mine' }, 'id', 'INVALID'],
  [{ offering: randomUUID() }, 'offering', 'NOT_FOUND'],
])('planCreate refuses %j', async (input, field, code) => {
  expect(await codesOf(seller, 'planCreate', { input: { offering: draft, ...terms, ...input } })).toEqual([
    [field, code],
  ]);
});

test.each([
  [{ name: null }, 'name', 'REQUIRED'],
  [{ prices: null }, 'prices', 'REQUIRED'],
  [{ limits: { concurrentRuns: -1 } }, 'limits.concurrentRuns', 'INVALID'],
  [{ limits: { documents: 0 } }, 'limits.documents', 'INVALID'],
  [{ limits: { documentBytes: 1_000_000_001 } }, 'limits.documentBytes', 'INVALID'],
])('planUpdate refuses %j', async (input, field, code) => {
  expect(await codesOf(seller, 'planUpdate', { id: plan, input })).toEqual([[field, code]]);
});

test.each([
  [{}, 'definition', 'REQUIRED'],
  [{ flow: randomUUID() }, 'flow', 'NOT_FOUND'],
  [{ flow: randomUUID(), definition: {} }, 'definition', 'REQUIRED'],
  [{ definition: {}, pricing: { perRun: -1 } }, 'pricing', 'INVALID'],
  [{ definition: {}, pricing: { tiers: { runs: [{ upTo: 5, price: 1 }] } } }, 'pricing', 'INVALID'],
  [{ definition: {}, pricing: { tiers: { toolCalls: [{ price: 1e7 }] } } }, 'pricing', 'INVALID'],
  [{ definition: {}, releaseNotes: long(10_001) }, 'releaseNotes', 'INVALID'],
  [{ definition: {}, hosts: ['https://api.example.com'] }, 'hosts', 'INVALID'],
])('offeringVersionCreate refuses %j', async (input, field, code) => {
  expect(
    await codesOf(seller, 'offeringVersionCreate', { input: { offering: draft, pricing: {}, ...input } }),
  ).toEqual([[field, code]]);
});

test('a flow with mistakes is refused with each of them by path and component, and nothing is made', async () => {
  const definition = (await exportOf('customer-support-agent')) as {
    data: { nodes: { data: { type: string; node: { display_name: string } } }[]; edges: object[] };
  };
  for (const node of definition.data.nodes.slice(1, 4)) node.data.type = 'NoSuchComponent';
  definition.data.edges = [];
  type Answer = {
    offeringVersionCreate: {
      version: object | null;
      flowErrors: { path: string; component: string | null }[];
      errors: { field: string; code: string }[];
    };
    flowCheck?: { isRunnable: boolean; mistakes: object[]; components: string[] };
  };
  const { offeringVersionCreate: refused } = await ask<Answer>(
    supergraph,
    seller,
    `mutation ($input: OfferingVersionCreateInput!) { offeringVersionCreate(input: $input) {
      version { id } flowErrors { path component message } errors { field code } } }`,
    { input: { offering: draft, definition, pricing: {} } },
  );
  expect(refused).toMatchObject({ version: null, errors: [{ field: 'definition', code: 'INVALID' }] });
  expect(refused.flowErrors.length).toBeGreaterThan(1);
  expect(refused.flowErrors[0]).toMatchObject({
    path: expect.stringMatching(/^data\.nodes\.1\./) as string,
    component: definition.data.nodes[1]!.data.node.display_name,
  });
  const { flowCheck } = await ask<Required<Answer>>(
    supergraph,
    seller,
    'query ($definition: JSON!) { flowCheck(definition: $definition) { isRunnable mistakes { path component message } components } }',
    { definition },
  );
  expect(flowCheck.isRunnable).toBe(false);
  expect(flowCheck.mistakes).toHaveLength(refused.flowErrors.length);
  expect(flowCheck.components).toContain('NoSuchComponent');
  const { offering } = await ask<{ offering: { versions: { totalCount: number } } }>(
    supergraph,
    seller,
    'query ($id: ID!) { offering(id: $id) { versions { totalCount } } }',
    { id: draft },
  );
  expect(offering.versions.totalCount).toBe(1);
});

const readBy = async (token: string) => {
  const { offering } = await ask<{
    offering: { currentVersion: { flow: { hash: string; definition: { data: object } | null } } };
  }>(
    supergraph,
    token,
    'query ($id: ID!) { offering(id: $id) { currentVersion { flow { hash definition } } } }',
    { id: sold.offering },
  );
  const { hash, definition } = offering.currentVersion.flow;
  return { isKnown: /^[0-9a-f]{64}$/.test(hash), isRead: definition?.data !== undefined };
};

test('what a release runs is read by its publisher and by operators; everybody else has its hash', async () => {
  expect(await readBy(seller)).toEqual({ isKnown: true, isRead: true });
  expect(await readBy(operator)).toEqual({ isKnown: true, isRead: true });
  expect(await readBy(stranger)).toEqual({ isKnown: true, isRead: false });
});

test('what is missing is named all at once', async () => {
  const { id } = await change<{ id: string }>(supergraph, seller, 'offeringCreate', 'offering { id }', {
    input: { publisher: organization, ...texts, name: 'Empty' },
  });
  expect(await codesOf(seller, 'offeringSubmit', { id })).toEqual([
    ['currentVersion', 'INVALID'],
    ['plans', 'INVALID'],
  ]);
});

test.each([
  // state, submit, withdraw, unpublish, archive
  ['DRAFT', null, null, 'CONFLICT', null],
  ['IN_REVIEW', null, null, 'CONFLICT', null],
  ['PUBLISHED', 'CONFLICT', 'CONFLICT', null, null],
  ['REJECTED', null, 'CONFLICT', 'CONFLICT', null],
  ['UNPUBLISHED', null, 'CONFLICT', null, null],
  ['ARCHIVED', 'CONFLICT', 'CONFLICT', 'CONFLICT', null],
])('%s: submit %s, withdraw %s, unpublish %s, archive %s', async (state, ...expected) => {
  const found: (string | null)[] = [];
  for (const call of ['offeringSubmit', 'offeringWithdraw', 'offeringUnpublish', 'offeringArchive']) {
    await setState(state);
    found.push((await codesOf(seller, call, { id: draft }))[0]?.[1] ?? null);
  }
  await setState('DRAFT');
  expect(found).toEqual(expected);
});

async function setState(state: string): Promise<void> {
  const { Client } = await import('pg');
  const client = new Client({ connectionString: supergraph.databases['control-plane'].url });
  await client.connect();
  await client.query('UPDATE offerings SET state = $2 WHERE id = $1', [draft, state]);
  await client.end();
}

test('going back to an older release is one mutation, and new instances get it', async () => {
  const newer = await change<{ id: string; pricing: object }>(
    supergraph,
    seller,
    'offeringVersionCreate',
    'version { id number pricing { tiers { runs { upTo } outputTokens { upTo } } } }',
    {
      input: {
        offering: draft,
        definition: await exportOf('email-automation'),
        pricing: { perRun: 5, tiers: { outputTokens: [{ upTo: 9, price: 2 }, { price: 1.5 }] } },
        isCurrent: false,
      },
    },
  );
  expect(newer.pricing).toMatchObject({ tiers: { runs: [], outputTokens: [{ upTo: 9 }, { upTo: null }] } });
  const current = async () =>
    (
      await ask<{ offering: { currentVersion: { number: number } } }>(
        supergraph,
        seller,
        'query ($id: ID!) { offering(id: $id) { currentVersion { number } } }',
        { id: draft },
      )
    ).offering.currentVersion.number;
  expect(await current()).toBe(1);
  await change(supergraph, seller, 'offeringVersionActivate', 'offering { id }', { id: newer.id });
  expect(await current()).toBe(2);
  await change(supergraph, seller, 'offeringVersionActivate', 'offering { id }', { id: version });
  expect(await current()).toBe(1);
  expect(await codesOf(seller, 'offeringVersionActivate', { id: randomUUID() })).toEqual([
    ['id', 'NOT_FOUND'],
  ]);
});

test('an operator decides what waits, says why not, and nothing else', async () => {
  const review = (input: object) =>
    codesOf(operator, 'offeringReview', { input: { offering: draft, decision: 'APPROVE', ...input } });
  expect(await review({})).toEqual([['offering', 'CONFLICT']]);
  expect(await review({ offering: randomUUID() })).toEqual([['offering', 'NOT_FOUND']]);
  await setState('IN_REVIEW');
  expect(await review({ decision: 'REJECT' })).toEqual([['reason', 'REQUIRED']]);
  expect(await review({ decision: 'REJECT', reason: long(2_001) })).toEqual([['reason', 'INVALID']]);
  expect(await review({ decision: 'REJECT', reason: 'Not yet.' })).toEqual([]);
  const { offering } = await ask<{ offering: object }>(
    supergraph,
    seller,
    'query ($id: ID!) { offering(id: $id) { state review { decision reason } } }',
    { id: draft },
  );
  expect(offering).toEqual({ state: 'REJECTED', review: { decision: 'REJECT', reason: 'Not yet.' } });
  await setState('DRAFT');
});

test('a product that is there is linked by operators, with variants of its own', async () => {
  const link = (input: object) =>
    codesOf(operator, 'offeringLink', {
      input: { offering: draft, product: 'UHJvZHVjdDo5OTk5', plans: [], ...input },
    });
  expect(await link({})).toEqual([['product', 'NOT_FOUND']]);
  expect(await link({ offering: randomUUID() })).toEqual([['offering', 'NOT_FOUND']]);
  const { product } = await ask<{ product: { id: string; variants: { id: string }[] } }>(
    supergraph,
    operator,
    '{ product(slug: "pro-credit-pack", channel: "default-channel") { id variants { id } } }',
  );
  expect(
    await link({ product: product.id, plans: [{ plan: randomUUID(), variant: product.variants[0]!.id }] }),
  ).toEqual([['plans', 'NOT_FOUND']]);
  expect(await link({ product: product.id, plans: [{ plan, variant: 'UHJvZHVjdFZhcmlhbnQ6MQ==' }] })).toEqual(
    [['plans', 'NOT_FOUND']],
  );
  expect(await link({ product: product.id, plans: [{ plan, variant: product.variants[0]!.id }] })).toEqual(
    [],
  );
  expect(
    await codesOf(operator, 'offeringLink', {
      input: { offering: sold.offering, product: product.id, plans: [] },
    }),
  ).toEqual([['offering', 'CONFLICT']]);
});

test('a suspended seller changes and submits nothing', async () => {
  const decide = (decision: string) =>
    change(supergraph, operator, 'sellerReview', 'seller { state }', {
      input: { organization, decision, reason: 'A test.' },
    });
  const before = { id: randomUUID(), publisher: organization, ...texts };
  expect(await codesOf(seller, 'offeringCreate', { input: before })).toEqual([]);
  const planned = { id: randomUUID(), offering: before.id, ...terms };
  const released = {
    id: randomUUID(),
    offering: before.id,
    definition: await exportOf('code-review-agent'),
    pricing: {},
  };
  const repeats = [
    ['planCreate', planned],
    ['offeringVersionCreate', released],
  ] as const;
  for (const [call, input] of repeats) expect(await codesOf(seller, call, { input })).toEqual([]);
  expect(await codesOf(seller, 'offeringArchive', { id: before.id })).toEqual([]);
  for (const [call, input] of repeats) {
    expect(await codesOf(seller, call, { input })).toEqual([]);
    const other = { ...input, id: randomUUID() };
    expect(await codesOf(seller, call, { input: other })).toEqual([['offering', 'CONFLICT']]);
  }
  await decide('SUSPEND');
  expect(await codesOf(seller, 'offeringCreate', { input: { publisher: organization, ...texts } })).toEqual([
    ['publisher', 'CONFLICT'],
  ]);
  // A repeat changes nothing: it finds what there is.
  expect(await codesOf(seller, 'offeringCreate', { input: before })).toEqual([]);
  for (const [call, input] of repeats) expect(await codesOf(seller, call, { input })).toEqual([]);
  expect(await codesOf(seller, 'planCreate', { input: { ...planned, includedCredits: 7 } })).toEqual([
    ['id', 'CONFLICT'],
  ]);
  expect(await codesOf(seller, 'offeringUpdate', { id: draft, input: {} })).toEqual([['id', 'CONFLICT']]);
  expect(await codesOf(seller, 'planUpdate', { id: plan, input: {} })).toEqual([['id', 'CONFLICT']]);
  expect(await codesOf(seller, 'offeringSubmit', { id: draft })).toEqual([['id', 'CONFLICT']]);
  await decide('REINSTATE');
});

/** Each mutation of a seller's, with arguments that would do something. */
const sellersMutations = (): [string, Record<string, unknown>][] => [
  ['offeringCreate', { input: { publisher: organization, ...texts } }],
  ['offeringUpdate', { id: draft, input: { name: 'Mine' } }],
  ['offeringVersionCreate', { input: { offering: draft, definition: {}, pricing: {} } }],
  ['offeringVersionActivate', { id: version }],
  ['planCreate', { input: { offering: draft, ...terms } }],
  ['planUpdate', { id: plan, input: { name: 'Mine' } }],
  ['planArchive', { id: plan }],
  ['offeringSubmit', { id: draft }],
  ['offeringWithdraw', { id: draft }],
  ['offeringUnpublish', { id: draft }],
  ['offeringArchive', { id: draft }],
];

test("nobody changes another seller's draft, and no key anything; of what is public they learn that they may not", async () => {
  for (const [call, args] of sellersMutations()) {
    expect([call, (await codesOf(stranger, call, args))[0]?.[1]]).toEqual([call, 'NOT_FOUND']);
    const { errors } = await request(
      supergraph,
      undefined,
      `mutation ($a: ${'input' in args && !('id' in args) ? `${call.charAt(0).toUpperCase()}${call.slice(1)}Input!` : 'ID!'}${'id' in args && 'input' in args ? `, $b: ${call.charAt(0).toUpperCase()}${call.slice(1)}Input!` : ''}) {
        ${call}(${'id' in args ? `id: $a${'input' in args ? ', input: $b' : ''}` : 'input: $a'}) { __typename } }`,
      { a: args['id'] ?? args['input'], ...('id' in args && 'input' in args && { b: args['input'] }) },
    );
    expect([call, errors?.[0]?.extensions?.['code']]).toEqual([call, 'UNAUTHENTICATED']);
  }
  for (const call of ['offeringUnpublish', 'offeringArchive', 'offeringSubmit'])
    expect(await codesOf(stranger, call, { id: sold.offering })).toEqual([[null, 'FORBIDDEN']]);
});
