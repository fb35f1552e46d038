import { readFile } from 'node:fs/promises';
import { expect, vi } from 'vitest';
import type { Supergraph } from '#test/harness/supergraph.ts';
import { ask } from './steps.ts';

/** A Langflow export that runs here. */
export const exportOf = async (slug: string): Promise<unknown> =>
  JSON.parse(
    await readFile(new URL(`../../subgraphs/common/demo/flows/${slug}.json`, import.meta.url), 'utf8'),
  );

export interface Refusal {
  field: string | null;
  code: string;
  message: string;
}

/** A mutation with one `input` (or other arguments), and its answer without errors. */
export async function change<T>(
  supergraph: Supergraph,
  authorization: string,
  call: string,
  selection: string,
  args: Record<string, unknown>,
): Promise<T> {
  const { entity, errors } = await attempt<T>(supergraph, authorization, call, selection, args);
  expect(errors, JSON.stringify(errors)).toEqual([]);
  return entity as T;
}

const argumentTypes: Record<string, string> = {
  id: 'ID!',
  version: 'ID!',
  organization: 'ID!',
  email: 'String!',
  secret: 'String!',
};

/** The same, with what was refused. */
export async function attempt<T>(
  supergraph: Supergraph,
  authorization: string | undefined,
  call: string,
  selection: string,
  args: Record<string, unknown>,
): Promise<{ entity: T | null; errors: Refusal[] }> {
  const inputType = `${call.charAt(0).toUpperCase()}${call.slice(1)}Input!`;
  const names = Object.keys(args);
  const declared = names.map((name) => `$${name}: ${name === 'input' ? inputType : argumentTypes[name]}`);
  const passed = names.map((name) => `${name}: $${name}`);
  type Answer = Record<string, unknown> & { errors: Refusal[] };
  const { answer } = await ask<{ answer: Answer }>(
    supergraph,
    authorization,
    `mutation (${declared.join()}) { answer: ${call}(${passed.join()}) { ${selection} errors { field code message } } }`,
    args,
  );
  const { errors, ...rest } = answer;
  return { entity: (Object.values(rest)[0] as T | undefined) ?? null, errors };
}

export interface Sold {
  organization: string;
  offering: string;
  version: string;
  plan: string;
}

export const TEST_AGENT = {
  name: 'E2E Seller Test Agent',
  slug: 'e2e-seller-test-agent',
  description: 'Answers customers.\n\nIn <b>every</b> language & tone.',
  category: 'AGENT',
  facets: [
    { attribute: 'industry', values: ['Retail'] },
    { attribute: 'outcome', values: ['Faster replies', 'Sold by a test'] },
  ],
  trial: { enabled: true, credits: 50, days: 7 },
};

const STANDARD = {
  name: 'Standard',
  prices: [{ channel: 'default-channel', amount: 39.99 }],
  includedCredits: 200,
  limits: { requestsPerDay: 500 },
};

/** A stranger becomes an approved seller; answers the organization. */
export async function becomeSeller(
  supergraph: Supergraph,
  seller: string,
  operator: string,
  name: string,
): Promise<string> {
  const { id } = await change<{ id: string }>(
    supergraph,
    seller,
    'organizationCreate',
    'organization { id }',
    {
      input: { name },
    },
  );
  await change(supergraph, seller, 'sellerApply', 'seller { state }', {
    input: {
      organization: id,
      displayName: name,
      description: 'Sells agents.',
      supportEmail: 'help@example.com',
      country: 'DE',
    },
  });
  await change(supergraph, operator, 'sellerReview', 'seller { state }', {
    input: { organization: id, decision: 'APPROVE' },
  });
  return id;
}

/** An offering with a release and a plan, submitted and approved. */
export async function sell(
  supergraph: Supergraph,
  seller: string,
  operator: string,
  organization: string,
  offering: Partial<typeof TEST_AGENT> = {},
  release: { definition?: unknown; pricing?: object } = {},
): Promise<Sold> {
  const { id } = await change<{ id: string }>(supergraph, seller, 'offeringCreate', 'offering { id }', {
    input: { publisher: organization, ...TEST_AGENT, ...offering },
  });
  const version = await change<{ id: string }>(
    supergraph,
    seller,
    'offeringVersionCreate',
    'version { id }',
    {
      input: {
        offering: id,
        definition: release.definition ?? (await exportOf('customer-support-agent')),
        pricing: release.pricing ?? { perRun: 2, perThousandOutputTokens: 1.5, perThousandInputTokens: 0.5 },
      },
    },
  );
  const plan = await change<{ id: string }>(supergraph, seller, 'planCreate', 'plan { id }', {
    input: { offering: id, ...STANDARD },
  });
  await change(supergraph, seller, 'offeringSubmit', 'offering { state }', { id });
  await change(supergraph, operator, 'offeringReview', 'offering { state }', {
    input: { offering: id, decision: 'APPROVE' },
  });
  return { organization, offering: id, version: version.id, plan: plan.id };
}

export interface ListingState {
  state: string;
  failure: string | null;
}

/** Waits until commerce has the offering as it should, or refuses it. */
export const listed = (
  supergraph: Supergraph,
  seller: string,
  offering: string,
  wanted = 'LISTED',
): Promise<ListingState> =>
  vi.waitFor(
    async () => {
      const { offering: found } = await ask<{ offering: { listing: ListingState } }>(
        supergraph,
        seller,
        'query ($id: ID!) { offering(id: $id) { listing { state failure } } }',
        { id: offering },
      );
      if (found.listing.state !== wanted) throw new Error(JSON.stringify(found.listing));
      return found.listing;
    },
    { timeout: 20_000, interval: 100 },
  );

/** What the storefront shows of what these tests sell, by one of its facets. */
export const IN_THE_SHOP = /* GraphQL */ `
  query InTheShop {
    products(
      first: 10
      channel: "default-channel"
      where: { attributes: [{ slug: "outcome", value: { name: { eq: "Sold by a test" } } }] }
    ) {
      edges {
        node {
          name
          slug
          isAvailable
          pricing {
            priceRange {
              start {
                gross {
                  amount
                  currency
                }
              }
            }
          }
          category {
            slug
          }
          offering {
            id
            state
            publisher {
              name
            }
            trial {
              credits
            }
            currentVersion {
              number
            }
          }
          productVariants(first: 5) {
            edges {
              node {
                name
                plan {
                  includedCredits
                  limits {
                    requestsPerDay
                  }
                  prices {
                    channel
                    amount
                    currency
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
