import { afterAll, beforeAll, expect, test } from 'vitest';
import { graphql } from '#test/harness/graphql.ts';
import { watch } from '#test/harness/subscribe.ts';
import { startSupergraph, type Supergraph } from '#test/harness/supergraph.ts';
import {
  attempt,
  becomeSeller,
  change,
  exportOf,
  IN_THE_SHOP,
  listed,
  sell,
  type Sold,
  TEST_AGENT,
} from './selling.ts';
import { activeInstanceOf, ask, buy, findVariant, RUN_OUTPUT, startRun, walletOf } from './steps.ts';

let supergraph: Supergraph;
let seller: string;
let operator: string;
let sold: Sold;

const bearer = async (email: string): Promise<string> => `Bearer ${await supergraph.issuer.tokenOf(email)}`;

beforeAll(async () => {
  supergraph = await startSupergraph({ env: { 'control-plane': { LISTING_LOOK_SECONDS: '1' } } });
  [seller, operator] = await Promise.all([bearer('stranger@test.gsv.dev'), bearer('operator@gsv.dev')]);
});
afterAll(() => supergraph?.stop());

test('a stranger founds an organization, is approved, sells, and sees who bought and how it runs', async () => {
  const organization = await becomeSeller(supergraph, seller, operator, 'E2E Sellers');
  sold = await sell(supergraph, seller, operator, organization);
  await listed(supergraph, seller, sold.offering);

  const shop = await ask<{ products: { edges: { node: unknown }[] } }>(supergraph, undefined, IN_THE_SHOP);
  expect(shop.products.edges.map(({ node }) => node)).toEqual([
    {
      name: TEST_AGENT.name,
      slug: TEST_AGENT.slug,
      isAvailable: true,
      pricing: { priceRange: { start: { gross: { amount: 39.99, currency: 'USD' } } } },
      category: { slug: 'agents' },
      offering: {
        id: sold.offering,
        state: 'PUBLISHED',
        publisher: { name: 'E2E Sellers' },
        trial: { credits: 50 },
        currentVersion: { number: 1 },
      },
      productVariants: {
        edges: [
          {
            node: {
              name: 'Standard',
              plan: {
                includedCredits: 200,
                limits: { requestsPerDay: 500 },
                prices: [{ channel: 'default-channel', amount: 39.99, currency: 'USD' }],
              },
            },
          },
        ],
      },
    },
  ]);

  const variant = await findVariant(supergraph, TEST_AGENT.slug);
  const buyers = ['first@test.gsv.dev', 'second@test.gsv.dev'];
  const instances = await Promise.all(
    buyers.map(async (email) => {
      const token = await bearer(email);
      const order = await buy(supergraph, token, email, variant);
      const instance = await activeInstanceOf(supergraph, token, order);
      return { token, id: instance.id, organization: instance.organization };
    }),
  );
  const third = await bearer('third@test.gsv.dev');
  await change(supergraph, third, 'trialStart', 'instance { id }', { input: { offering: sold.offering } });
  // The trial's instance is counted from its first moment on, when it is still being provisioned.
  await expect
    .poll(async () => (await seenBySeller()).instanceCounts, { timeout: 20_000 })
    .toEqual([{ state: 'ACTIVE', count: 3, version: { number: 1 } }]);
  expect((await seenBySeller()).instanceCount).toBe(3);
  expect((await customersOf()).map(({ instances: count }) => count)).toEqual([1, 1, 1]);
  const [one, two] = instances as [(typeof instances)[0], (typeof instances)[0]];
  expect(await walletOf(supergraph, one.token, one.organization.id)).toMatchObject({ balance: 250 });

  // A release of a seller who is not trusted waits for an operator, and the one before is sold on.
  const second = await change<{ id: string; isApproved: boolean }>(
    supergraph,
    seller,
    'offeringVersionCreate',
    'version { id isApproved }',
    {
      input: {
        offering: sold.offering,
        definition: await exportOf('code-review-agent'),
        pricing: { perRun: 20 },
        releaseNotes: 'Dearer.',
      },
    },
  );
  expect(second.isApproved).toBe(false);
  const upgrade = { id: one.id, version: second.id };
  expect(
    (await attempt(supergraph, one.token, 'instanceUpgrade', 'instance { id }', upgrade)).errors,
  ).toMatchObject([{ field: 'version', code: 'NOT_FOUND' }]);
  const waiting = await ask<{
    offeringsInReview: { edges: { node: { id: string; reviewChanges: { path: string }[] } }[] };
  }>(
    supergraph,
    operator,
    '{ offeringsInReview { edges { node { id reviewChanges { path before after } } } } }',
  );
  expect(waiting.offeringsInReview.edges).toHaveLength(1);
  expect(waiting.offeringsInReview.edges[0]!.node.reviewChanges.map(({ path }) => path)).toEqual([
    'release.components',
    'release.flow',
    'release.number',
    'release.pricing.perRun',
    'release.pricing.perThousandInputTokens',
    'release.pricing.perThousandOutputTokens',
  ]);
  await change(supergraph, operator, 'offeringReview', 'offering { id }', {
    input: { offering: sold.offering, decision: 'APPROVE' },
  });
  await change(supergraph, one.token, 'instanceUpgrade', 'instance { version { number } }', upgrade);
  // 20 for a run and nothing else; 2 for a run and for what models read and write, rounded up.
  expect((await costOfARun(one)).charged).toBe(20);
  const { charged, usage } = await costOfARun(two);
  expect(usage.outputTokens).toBeGreaterThan(0);
  expect(charged).toBe(Math.ceil(2 + (usage.inputTokens * 0.5 + usage.outputTokens * 1.5) / 1_000));
  expect((await seenBySeller()).instanceCounts).toEqual([
    { state: 'ACTIVE', count: 2, version: { number: 1 } },
    { state: 'ACTIVE', count: 1, version: { number: 2 } },
  ]);
  await everybodySeesWhatRan([one.token, two.token], third);
});

const WHAT_RAN = /* GraphQL */ `
  query WhatRan($offering: ID!, $organization: ID!, $from: DateTime!, $to: DateTime!) {
    offering(id: $offering) {
      runStatistics(from: $from, to: $to, interval: DAY) {
        runs
        succeeded
        failed
        p95Milliseconds
        points {
          runs
        }
      }
      instances {
        totalCount
        edges {
          node {
            runStatistics(from: $from, to: $to, interval: DAY) {
              runs
            }
            entitlements {
              limits {
                requestsPerDay
              }
              runsLeftToday
              runsLeftAtOnce
            }
          }
        }
      }
    }
    organization(id: $organization) {
      publishedRunStatistics(from: $from, to: $to, interval: MONTH) {
        runs
      }
    }
    runs(filter: { offering: $offering }) {
      totalCount
    }
  }
`;

interface WhatRan {
  offering: {
    runStatistics: { runs: number; succeeded: number; p95Milliseconds: number; points: unknown[] } | null;
    instances: {
      totalCount: number;
      edges: { node: { runStatistics: { runs: number }; entitlements: unknown } }[];
    };
  };
  organization: { publishedRunStatistics: { runs: number } | null } | null;
  runs: { totalCount: number };
}

/** The seller sees counts and no instance, a buyer their own, an operator everything. */
async function everybodySeesWhatRan(buyers: string[], tried: string): Promise<void> {
  const to = new Date(Date.now() + 3_600_000);
  const variables = {
    offering: sold.offering,
    organization: sold.organization,
    from: new Date(to.getTime() - 7_200_000),
    to,
  };
  const seen = (token: string) => ask<WhatRan>(supergraph, token, WHAT_RAN, variables);
  const bySeller = await seen(seller);
  expect(bySeller.offering.runStatistics).toMatchObject({
    runs: 2,
    succeeded: 2,
    failed: 0,
    points: [{ runs: 2 }],
  });
  expect(bySeller.offering.runStatistics?.p95Milliseconds).toBeGreaterThan(0);
  expect(bySeller).toMatchObject({
    offering: { instances: { totalCount: 0 } },
    organization: { publishedRunStatistics: { runs: 2 } },
    runs: { totalCount: 0 },
  });
  for (const token of buyers)
    expect(await seen(token)).toMatchObject({
      offering: {
        runStatistics: null,
        instances: {
          totalCount: 1,
          edges: [
            {
              node: {
                runStatistics: { runs: 1 },
                entitlements: { limits: { requestsPerDay: 500 }, runsLeftToday: 499, runsLeftAtOnce: null },
              },
            },
          ],
        },
      },
      organization: null,
      runs: { totalCount: 1 },
    });
  expect(await seen(tried)).toMatchObject({
    offering: { instances: { totalCount: 1 } },
    runs: { totalCount: 0 },
  });
  expect(await seen(operator)).toMatchObject({
    offering: { runStatistics: { runs: 2 }, instances: { totalCount: 3 } },
    runs: { totalCount: 2 },
  });
}

interface Cost {
  charged: number | null;
  usage: { inputTokens: number; outputTokens: number };
}

async function costOfARun({ id, token }: { id: string; token: string }): Promise<Cost> {
  const { run, errors } = await startRun(supergraph, token, {
    instance: id,
    text: 'Where is my order?',
    budget: 50,
  });
  expect(errors).toEqual([]);
  const output = watch(supergraph.url, RUN_OUTPUT, { run: run?.id }, token);
  expect(await output.ended).toBeUndefined();
  await output.stop();
  const read = async (): Promise<Cost> => {
    const answer = await ask<{ run: Cost }>(
      supergraph,
      token,
      'query ($id: ID!) { run(id: $id) { charged: creditsCharged usage { inputTokens outputTokens } } }',
      { id: run?.id },
    );
    return answer.run;
  };
  await expect.poll(async () => (await read()).charged, { timeout: 20_000 }).not.toBeNull();
  return read();
}

interface Seen {
  instanceCount: number;
  instanceCounts: { state: string; count: number; version: { number: number } }[];
}

async function seenBySeller(): Promise<Seen> {
  const { offering } = await ask<{ offering: Seen }>(
    supergraph,
    seller,
    'query ($id: ID!) { offering(id: $id) { instanceCount instanceCounts { state count version { number } } } }',
    { id: sold.offering },
  );
  return {
    ...offering,
    instanceCounts: offering.instanceCounts.toSorted((a, b) => a.version.number - b.version.number),
  };
}

async function customersOf(): Promise<{ instances: number; organization: { name: string } }[]> {
  type Data = {
    organization: { customers: { edges: { node: { instances: number; organization: { name: string } } }[] } };
  };
  const { organization } = await ask<Data>(
    supergraph,
    seller,
    'query ($id: ID!) { organization(id: $id) { customers { totalCount edges { node { instances since organization { name } } } } } }',
    { id: sold.organization },
  );
  return organization.customers.edges.map(({ node }) => node);
}

/** Name, price and whether it can be bought, as somebody without an account sees it; null for nothing. */
async function inTheStorefront(): Promise<{ name: string; price: number } | null> {
  type Data = {
    product: {
      name: string;
      isAvailable: boolean;
      pricing: { priceRange: { start: { gross: { amount: number } } } };
    } | null;
  };
  const { product } = await ask<Data>(
    supergraph,
    undefined,
    `query ($slug: String!) { product(slug: $slug, channel: "default-channel") {
      name isAvailable pricing { priceRange { start { gross { amount } } } } } }`,
    { slug: TEST_AGENT.slug },
  );
  return product?.isAvailable
    ? { name: product.name, price: product.pricing.priceRange.start.gross.amount }
    : null;
}

const becomes = (expected: unknown) =>
  expect.poll(inTheStorefront, { timeout: 20_000, interval: 100 }).toEqual(expected);

const PRODUCT = /* GraphQL */ `
  query Product($slug: String!) {
    product(slug: $slug, channel: "default-channel") {
      id
      variants {
        id
      }
    }
  }
`;

const inCommerce = async () =>
  (
    await ask<{ product: { id: string; variants: { id: string }[] } }>(supergraph, operator, PRODUCT, {
      slug: TEST_AGENT.slug,
    })
  ).product;

/** Straight to commerce, as a dashboard does. */
const staff = async (call: (product: { id: string; variants: { id: string }[] }) => string) => {
  const { id, variants } = await inCommerce();
  const { data, errors } = await graphql<{ answer: { errors: object[] } }>(
    supergraph.urls.commerce,
    `mutation { answer: ${call({ id, variants })} { errors { field code } } }`,
    {},
    { authorization: operator },
  );
  expect(errors).toBeUndefined();
  expect(data?.answer.errors).toEqual([]);
  return { id, variants };
};

test('what is changed in commerce behind our back is mended, as the storefront sees it', async () => {
  const asSold = { name: TEST_AGENT.name, price: 39.99 };
  await becomes(asSold);
  await staff(
    ({ variants }) =>
      `productVariantChannelListingUpdate(id: "${variants[0]!.id}", input: [{ channelId: "Q2hhbm5lbDox", price: 1 }])`,
  );
  await becomes(asSold);
  await staff(
    ({ id }) =>
      `productChannelListingUpdate(id: "${id}", input: { updateChannels: [{ channelId: "Q2hhbm5lbDox", isPublished: false }] })`,
  );
  await becomes(asSold);
  const { variants: before } = await staff(
    ({ variants }) => `productVariantDelete(id: "${variants[0]!.id}")`,
  );
  await becomes(asSold);
  expect((await inCommerce()).variants).toHaveLength(1);
  expect((await inCommerce()).variants).not.toEqual(before);
  const { id: gone } = await staff(({ id }) => `productDelete(id: "${id}")`);
  await becomes(asSold);
  expect((await inCommerce()).id).not.toBe(gone);
});

test('texts and prices, suspension and reinstatement, taking off sale and the end are seen from the storefront', async () => {
  await change(supergraph, seller, 'offeringUpdate', 'offering { id }', {
    id: sold.offering,
    input: { name: 'Better Agent' },
  });
  const plan = await attempt(supergraph, seller, 'planUpdate', 'plan { id }', {
    id: sold.plan,
    input: { prices: [{ channel: 'default-channel', amount: 45 }], includedCredits: 1 },
  });
  expect(plan.errors).toEqual([]);
  await becomes({ name: 'Better Agent', price: 45 });
  const decide = (decision: string) =>
    change(supergraph, operator, 'sellerReview', 'seller { state }', {
      input: { organization: sold.organization, decision, reason: 'A test.' },
    });
  await decide('SUSPEND');
  await becomes(null);
  expect(await seenBySeller()).toMatchObject({ instanceCount: 3 });
  await decide('REINSTATE');
  await becomes({ name: 'Better Agent', price: 45 });
  await change(supergraph, seller, 'offeringUnpublish', 'offering { state }', { id: sold.offering });
  await becomes(null);
  // Commerce shows nobody but its staff what is not on sale: null, as the field may be, and nothing went wrong.
  expect(
    await ask(supergraph, seller, 'query ($id: ID!) { offering(id: $id) { state product { name } } }', {
      id: sold.offering,
    }),
  ).toEqual({ offering: { state: 'UNPUBLISHED', product: null } });
  await change(supergraph, seller, 'offeringSubmit', 'offering { state }', { id: sold.offering });
  await change(supergraph, operator, 'offeringReview', 'offering { state }', {
    input: { offering: sold.offering, decision: 'APPROVE' },
  });
  await becomes({ name: 'Better Agent', price: 45 });
  await change(supergraph, seller, 'offeringArchive', 'offering { state }', { id: sold.offering });
  await becomes(null);
  await listed(supergraph, seller, sold.offering, 'NOT_LISTED');
});
