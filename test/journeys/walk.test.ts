import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase } from '#common/database/database.ts';
import { createLogger } from '#common/process/logging.ts';
import { createWorkStore } from '#control-plane/store/work.ts';
import { graphql } from '#test/harness/graphql.ts';
import { watch } from '#test/harness/subscribe.ts';
import { startSupergraph, type Supergraph } from '#test/harness/supergraph.ts';
import { ask, buy, findVariant, RUN_OUTPUT, startRun } from './steps.ts';

const email = 'walker@test.gsv.dev';
const PIECES = 120;
let supergraph: Supergraph;

beforeAll(async () => {
  supergraph = await startSupergraph();
});
afterAll(() => supergraph?.stop());

const WALK = /* GraphQL */ `
  query Walk($order: ID!, $organization: ID!) {
    product(slug: "customer-support-agent", channel: "default-channel") {
      name
      offering {
        slug
        currentVersion {
          flow {
            hash
          }
        }
        plans {
          name
          variant {
            name
          }
        }
      }
    }
    order(id: $order) {
      id
      instances {
        id
        plan {
          name
        }
        creditsConsumed
        runs(first: 5) {
          totalCount
          edges {
            node {
              id
              state
              reservation {
                state
                amount
                settled
              }
            }
          }
        }
      }
    }
    organization(id: $organization) {
      name
      wallet {
        available
        entries(first: 10) {
          edges {
            node {
              kind
              amount
              run {
                id
                state
              }
            }
          }
        }
      }
    }
  }
`;

interface Walk {
  product: { name: string; offering: { slug: string; plans: { name: string; variant: { name: string } }[] } };
  order: {
    id: string;
    instances: {
      id: string;
      creditsConsumed: number;
      runs: { totalCount: number; edges: { node: unknown }[] };
    }[];
  };
  organization: { wallet: { available: number; entries: { edges: { node: unknown }[] } } };
}

test('one query walks from the product to the ledger entry, over more than a hundred instances in one step', async () => {
  const buyer = `Bearer ${await supergraph.issuer.tokenOf(email)}`;
  const order = await buy(
    supergraph,
    buyer,
    email,
    await findVariant(supergraph, 'customer-support-agent', 'Basic'),
    PIECES,
  );
  const { ids, organization } = await allActive(buyer, order);
  const instance = ids[0] as string;
  const { run } = await startRun(supergraph, buyer, { instance, text: 'Hello!' });
  const output = watch(supergraph.url, RUN_OUTPUT, { run: run?.id }, buyer);
  expect(await output.ended).toBeUndefined();
  await output.stop();
  // Of the 10 that were held 3 are paid; the rest is free again.
  let data = await walk(buyer, order, organization);
  await expect
    .poll(async () => {
      data = await walk(buyer, order, organization);
      return [data.organization.wallet.available, data.organization.wallet.entries.edges.length];
    })
    .toEqual([97, 2]);
  expect(data.product.offering.slug).toBe('customer-support-agent');
  expect(data.product.offering.plans.map(({ name, variant }) => [name, variant.name])).toEqual([
    ['Basic', 'Basic'],
    ['Pro', 'Pro'],
  ]);
  expect(new Set(data.order.instances.map(({ id }) => id))).toEqual(new Set(ids));
  for (const each of data.order.instances) {
    const ran = each.id === instance;
    expect([each.creditsConsumed, each.runs.totalCount]).toEqual(ran ? [3, 1] : [0, 0]);
  }
  const ran = data.order.instances.find(({ id }) => id === instance);
  expect(ran?.runs.edges).toEqual([
    { node: { id: run?.id, state: 'SUCCEEDED', reservation: { state: 'SETTLED', amount: 10, settled: 3 } } },
  ]);
  expect(data.organization.wallet.entries.edges.map(({ node }) => node)).toEqual([
    { kind: 'RUN', amount: -3, run: { id: run?.id, state: 'SUCCEEDED' } },
    { kind: 'GRANT', amount: 100, run: null },
  ]);
});

interface Delivered {
  order: { id: string; status: string; fulfillments: { status: string; lines: { quantity: number }[] }[] };
}

test('an order is FULFILLED once everything of it is delivered, in one fulfilment whoever says so how often', async () => {
  const buyer = `Bearer ${await supergraph.issuer.tokenOf(email)}`;
  const { orders } = await ask<{ me: { orders: { edges: { node: { id: string } }[] } } }>(
    supergraph,
    buyer,
    '{ me { orders(first: 1) { edges { node { id } } } } }',
  ).then(({ me }) => me);
  const id = orders.edges[0]!.node.id;
  const delivered = async () =>
    (
      await ask<Delivered>(
        supergraph,
        buyer,
        'query ($id: ID!) { order(id: $id) { id status fulfillments { status lines { quantity } } } }',
        { id },
      )
    ).order;
  await expect
    .poll(async () => (await delivered()).status, { timeout: 20_000, interval: 100 })
    .toBe('FULFILLED');
  await retold(id);
  expect(await delivered()).toEqual({
    id,
    status: 'FULFILLED',
    fulfillments: [{ status: 'FULFILLED', lines: [{ quantity: PIECES }] }],
  });
});

/** Each of the instances told of its delivery; one more tells it again, and all that was told is worked off. */
async function retold(order: string): Promise<void> {
  const { db, pool, close } = openDatabase({
    url: supergraph.databases['control-plane'].url,
    maxConnections: 1,
    applicationName: 'test',
    logger: createLogger('test', 'silent'),
  });
  try {
    await createWorkStore(db).noteDelivery(order, 'again');
    const told = async () => {
      const { rows } = await pool.query<{ told: number; open: number; failed: number }>(
        `SELECT count(*)::int AS told, count(*) FILTER (WHERE finished_at IS NULL)::int AS open,
                count(*) FILTER (WHERE failed_at IS NOT NULL)::int AS failed
         FROM jobs WHERE queue = 'order-fulfilments' AND payload->>'order' = $1`,
        [order],
      );
      return rows[0];
    };
    await expect
      .poll(told, { timeout: 30_000, interval: 100 })
      .toEqual({ told: PIECES + 1, open: 0, failed: 0 });
  } finally {
    await close();
  }
}

const FROM_THE_PRODUCT = /* GraphQL */ `
  query FromTheProduct($first: Int!) {
    product(slug: "customer-support-agent", channel: "default-channel") {
      name
      offering {
        name
        instances(first: $first) {
          edges {
            node {
              name
              organization {
                name
              }
              runs(first: 5) {
                edges {
                  node {
                    state
                    reservation {
                      settled
                      wallet {
                        entries(first: 5) {
                          edges {
                            node {
                              kind
                              amount
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
`;

test('from the product down to the ledger entry it takes the same fetches for one instance as for a hundred', async () => {
  const operator = `Bearer ${await supergraph.issuer.tokenOf('operator@gsv.dev')}`;
  type Timings = { fetches: { subgraph: string; count: number }[] };
  const fetchesOf = async (first: number) => {
    const { data, errors, extensions } = await graphql<{
      product: { offering: { instances: { edges: { node: { runs: { edges: object[] } } }[] } } };
    }>(supergraph.url, FROM_THE_PRODUCT, { first }, { authorization: operator, 'x-explain': 'timings' });
    expect(errors).toBeUndefined();
    const { edges } = data!.product.offering.instances;
    expect(edges).toHaveLength(first);
    const { fetches } = extensions!['timings'] as Timings;
    return { counts: Object.fromEntries(fetches.map(({ subgraph, count }) => [subgraph, count])), edges };
  };
  const buyer = `Bearer ${await supergraph.issuer.tokenOf(email)}`;
  const newest = await ask<{ instances: { edges: { node: { id: string } }[] } }>(
    supergraph,
    buyer,
    '{ instances(first: 3) { edges { node { id } } } }',
  );
  for (const { node } of newest.instances.edges)
    expect((await startRun(supergraph, buyer, { instance: node.id, text: 'Hello!' })).errors).toEqual([]);
  const one = await fetchesOf(1);
  const hundred = await fetchesOf(100);
  expect(hundred.edges.filter(({ node }) => node.runs.edges.length > 0).length).toBeGreaterThanOrEqual(3);
  expect(hundred.counts).toEqual(one.counts);
  expect(one.counts).toEqual({ commerce: 1, 'control-plane': 1, runtime: 1, billing: 1 });
});

const walk = (buyer: string, order: string, organization: string): Promise<Walk> =>
  ask<Walk>(supergraph, buyer, WALK, { order, organization });

async function allActive(buyer: string, order: string): Promise<{ ids: string[]; organization: string }> {
  type Data = { order: { instances: { id: string; state: string; organization: { id: string } }[] } };
  let instances: Data['order']['instances'] = [];
  await expect
    .poll(
      async () => {
        const query =
          'query ($order: ID!) { order(id: $order) { instances { id state organization { id } } } }';
        ({ instances } = (await ask<Data>(supergraph, buyer, query, { order })).order);
        return instances.filter(({ state }) => state === 'ACTIVE').length;
      },
      { timeout: 40_000, interval: 200 },
    )
    .toBe(PIECES);
  return { ids: instances.map(({ id }) => id), organization: instances[0]?.organization.id as string };
}
