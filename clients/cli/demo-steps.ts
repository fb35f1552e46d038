import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { GraphClient } from '../sdk/client.ts';
import { GraphError, succeeded } from '../sdk/errors.ts';
import { followRun } from '../sdk/follow-run.ts';
import {
  CatalogueDocument,
  InitialApiKeyClaimDocument,
  ProductVariantsDocument,
  RunCostDocument,
  RunStartDocument,
  type RunCostQuery,
} from '../sdk/generated/operations.ts';
import { activeInstance, buy } from '../sdk/purchase.ts';
import { faint, heading, line, money, stream } from './screen.ts';

const AGENT = { slug: 'customer-support-agent', plan: 'Basic' };
const BUDGET_CREDITS = 10;

export async function showCatalogue(client: GraphClient): Promise<void> {
  const { products } = await client.request(CatalogueDocument, { first: 20 });
  heading(`On sale: ${products?.totalCount ?? 0} products`);
  for (const { node } of products?.edges ?? []) {
    const from = node.pricing?.priceRange?.start?.gross;
    line(
      `${node.name.padEnd(28)} ${faint((node.category?.name ?? '').padEnd(12))} ${from ? `from ${money(from)}` : ''}`,
    );
  }
}

export interface BoughtAgent {
  instance: string;
  /** The secret of its first API key; the graph hands it out once. */
  key: string;
}

export async function buyAgent(client: GraphClient, email: string, agent = AGENT): Promise<BoughtAgent> {
  const { product } = await client.request(ProductVariantsDocument, { slug: agent.slug });
  const variant = product?.productVariants?.edges
    .map(({ node }) => node)
    .find(({ name }) => name === agent.plan);
  const price = variant?.pricing?.price?.gross;
  if (!product || !variant || !price) throw new GraphError(`${agent.slug} is not on sale here.`, 'NOT_FOUND');
  heading(`Buying ${product.name}, ${variant.name}, for ${money(price)}`);
  const order = await buy(client, {
    variant: variant.id,
    email,
    billingAddress: demoAddress,
    payment: { outcome: 'success' },
  });
  line(`order ${order.number} is paid`);
  const begun = performance.now();
  const instance = await activeInstance(client, order.id);
  line(`instance "${instance.name}" is active after ${((performance.now() - begun) / 1_000).toFixed(1)} s`);
  const { initialApiKeyClaim } = await client.request(InitialApiKeyClaimDocument, { instance: instance.id });
  const { secret, apiKey } = succeeded(initialApiKeyClaim);
  if (!secret) throw new GraphError('The first key has no secret.', 'NO_ANSWER');
  line(`API key ${apiKey?.prefix} (${apiKey?.scopes.join(', ')}), shown once`);
  return { instance: instance.id, key: secret };
}

const demoAddress = {
  firstName: 'Demo',
  lastName: 'Buyer',
  streetAddress1: 'Example Street 1',
  city: 'Berlin',
  postalCode: '10115',
  country: 'DE',
} as const;

/** Starts a run and prints what it says, as it says it; resolves with the run's id. */
export async function runAgent(client: GraphClient, instance: string, question: string): Promise<string> {
  heading(`Asking: ${question}`);
  const { runStart } = await client.request(RunStartDocument, {
    input: { id: randomUUID(), instance, input: { text: question }, budget: BUDGET_CREDITS },
  });
  const { run } = succeeded(runStart);
  if (!run) throw new GraphError('The run did not start.', 'NO_ANSWER');
  stream('  ');
  for await (const event of followRun(client, run.id)) {
    if (event.__typename === 'RunOutputDelta') stream(event.text.replaceAll('\n', '\n  '));
    if (event.__typename === 'RunFailed') throw new GraphError(event.failure.message, event.failure.code);
    if (event.__typename === 'RunCanceled') throw new GraphError('The run was canceled.', 'CANCELED');
  }
  stream('\n');
  return run.id;
}

export async function showCost(client: GraphClient, id: string): Promise<void> {
  const run = await settledRun(client, id);
  const wallet = run.instance.organization.wallet;
  heading('What it cost');
  line(`${run.creditsCharged} of ${run.reservation?.amount} credits held; the rest was given back`);
  line(`${run.usage.inputTokens} tokens in, ${run.usage.outputTokens} out, ${run.usage.milliseconds} ms`);
  line(`${wallet?.balance} credits are left in the wallet of ${run.instance.organization.name}`);
}

/** A run is settled a moment after its last event. */
async function settledRun(client: GraphClient, id: string): Promise<NonNullable<RunCostQuery['run']>> {
  for (let attempt = 1; attempt <= 50; attempt++) {
    const { run } = await client.request(RunCostDocument, { run: id });
    if (run?.reservation && run.reservation.state !== 'HELD') return run;
    await delay(200);
  }
  throw new GraphError('The run was not settled in time.', 'TIMEOUT');
}
