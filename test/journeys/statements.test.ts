import { Client } from 'pg';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { startSupergraph, type Supergraph } from '#test/harness/supergraph.ts';
import { ask, buy, findVariant } from './steps.ts';

const email = 'counter@test.gsv.dev';
let supergraph: Supergraph;
let buyer: string;

beforeAll(async () => {
  supergraph = await startSupergraph();
  buyer = `Bearer ${await supergraph.issuer.tokenOf(email)}`;
});
afterAll(() => supergraph?.stop());

/** SQL statements of one request over all services; the least of many tries, as workers may wake in between. */
async function statementsOf(query: string, variables: Record<string, unknown>): Promise<number> {
  await ask(supergraph, buyer, query, variables);
  const counts: number[] = [];
  for (let repeat = 0; repeat < 12; repeat++) {
    const spy = vi.spyOn(Client.prototype, 'query');
    await ask(supergraph, buyer, query, variables);
    counts.push(spy.mock.calls.length);
    spy.mockRestore();
  }
  return Math.min(...counts);
}

async function orderOf(pieces: number): Promise<string> {
  const order = await buy(
    supergraph,
    buyer,
    email,
    await findVariant(supergraph, 'customer-support-agent', 'Basic'),
    pieces,
  );
  const active = 'query ($order: ID!) { order(id: $order) { instances { state } } }';
  await expect
    .poll(
      async () => {
        const data = await ask<{ order: { instances: { state: string }[] } }>(supergraph, buyer, active, {
          order,
        });
        return data.order.instances.filter(({ state }) => state === 'ACTIVE').length;
      },
      { timeout: 30_000, interval: 200 },
    )
    .toBe(pieces);
  return order;
}

const BOUGHT = /* GraphQL */ `
  query Bought($order: ID!) {
    order(id: $order) {
      id
      instances {
        id
        creditsConsumed
        plan {
          name
          variant {
            name
          }
        }
        offering {
          name
          publisher {
            name
          }
        }
        version {
          flow {
            hash
          }
        }
        apiKeys {
          prefix
        }
        organization {
          name
          wallet {
            available
            grants {
              amount
            }
          }
        }
        runs(first: 5) {
          totalCount
          edges {
            node {
              id
              reservation {
                settled
              }
            }
          }
        }
      }
    }
  }
`;

const STOREFRONT = /* GraphQL */ `
  query Storefront($first: Int!) {
    products(first: $first, channel: "default-channel") {
      totalCount
      edges {
        node {
          name
          category {
            name
          }
          attributes {
            attribute {
              slug
            }
            values {
              name
            }
          }
          pricing {
            priceRange {
              start {
                gross {
                  amount
                }
              }
            }
          }
          variants {
            name
            plan {
              includedCredits
            }
            creditPack {
              credits
            }
          }
          offering {
            slug
            plans {
              name
            }
            currentVersion {
              number
            }
          }
        }
      }
    }
  }
`;

test('what was bought costs as many SQL statements for twenty instances as for two', async () => {
  const few = await statementsOf(BOUGHT, { order: await orderOf(2) });
  const many = await statementsOf(BOUGHT, { order: await orderOf(20) });
  expect(many).toBe(few);
});

test('the storefront costs as many SQL statements for ten products as for two', async () => {
  const few = await statementsOf(STOREFRONT, { first: 2 });
  const many = await statementsOf(STOREFRONT, { first: 10 });
  expect(many).toBe(few);
});
