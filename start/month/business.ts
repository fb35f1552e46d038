import { randomUUID } from 'node:crypto';
import type { GraphClient } from '#clients/sdk/client.ts';
import { GraphError } from '#clients/sdk/errors.ts';
import { followRun } from '#clients/sdk/follow-run.ts';
import {
  CatalogueDocument,
  ProductVariantsDocument,
  RunStartDocument,
} from '#clients/sdk/generated/operations.ts';
import { activeInstance, buy } from '#clients/sdk/purchase.ts';

export interface Buyer {
  email: string;
  client: GraphClient;
  /** Instances that are theirs and run. */
  instances: string[];
}

export interface Good {
  name: string;
  variant: string;
}

const CREDIT_PACK = 'pro-credit-pack';
const BUDGET_CREDITS = 10;
/** Runs that go on at once: as many as a plan allows to be safe. */
const AT_ONCE = 2;

const questions = [
  'Where is my order, and when will it arrive?',
  'Summarise what changed this week.',
  'Which of our customers are waiting for an answer?',
  'Write a friendly reminder about an unpaid invoice.',
  'What should a new colleague read first?',
  'Find a time for five people next week.',
];

const address = {
  firstName: 'Demo',
  lastName: 'Buyer',
  streetAddress1: 'Example Street 1',
  city: 'Berlin',
  postalCode: '10115',
  country: 'DE',
} as const;

/** Agents on sale, each with its cheapest plan, and the pack of credits. */
export async function goodsOnSale(client: GraphClient): Promise<{ agents: Good[]; pack: Good }> {
  const { products } = await client.request(CatalogueDocument, { first: 20 });
  const goods = await Promise.all((products?.edges ?? []).map(({ node }) => cheapest(client, node.slug)));
  const pack = await cheapest(client, CREDIT_PACK);
  const agents = goods.filter((good) => good !== undefined && good.variant !== pack?.variant) as Good[];
  if (!pack || agents.length === 0) throw new GraphError('The demo goods are not on sale here.', 'NOT_FOUND');
  return { agents, pack };
}

async function cheapest(client: GraphClient, slug: string): Promise<Good | undefined> {
  const { product } = await client.request(ProductVariantsDocument, { slug });
  const [variant] = (product?.productVariants?.edges ?? [])
    .map(({ node }) => node)
    .filter(({ pricing }) => pricing?.price)
    .toSorted((a, b) => (a.pricing?.price?.gross.amount ?? 0) - (b.pricing?.price?.gross.amount ?? 0));
  return product && variant ? { name: product.name, variant: variant.id } : undefined;
}

/** Buys something; what runs is remembered. */
export async function purchase(buyer: Buyer, { variant }: Good, isAgent: boolean): Promise<void> {
  const { client, email } = buyer;
  const payment = { outcome: 'success' };
  const order = await buy(client, { variant, email, billingAddress: address, payment });
  if (isAgent) buyer.instances.push((await activeInstance(client, order.id)).id);
}

/** Its events are of no interest; its end is. */
async function ended(client: GraphClient, run: string): Promise<void> {
  const events = followRun(client, run)[Symbol.asyncIterator]();
  for (let { done } = await events.next(); !done;) ({ done } = await events.next());
}

/** So many runs of a buyer's agents, to their ends. One that is refused, for too few credits say, is left out. */
export async function runAgents({ client, instances }: Buyer, count: number, seed: number): Promise<void> {
  const waiting = Array.from({ length: count }, (_, index) => seed + index);
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const instance = instances[next % instances.length];
      const text = questions[next % questions.length];
      if (instance === undefined) return;
      const { runStart } = await client.request(RunStartDocument, {
        input: { id: randomUUID(), instance, input: { text }, budget: BUDGET_CREDITS },
      });
      const { run } = runStart;
      if (!run) continue;
      await ended(client, run.id);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}
