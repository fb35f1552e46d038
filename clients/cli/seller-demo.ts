import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { GraphClient } from '../sdk/client.ts';
import { GraphError, succeeded } from '../sdk/errors.ts';
import {
  OfferingAtWorkDocument,
  OfferingChangedDocument,
  OfferingCreateDocument,
  OfferingReviewDocument,
  OfferingsInReviewDocument,
  OfferingSubmitDocument,
  OfferingVersionCreateDocument,
  OrganizationCreateDocument,
  PlanCreateDocument,
  SellerApplyDocument,
  SellerReviewDocument,
} from '../sdk/generated/operations.ts';
import { faint, heading, line } from './screen.ts';

/** What is played, and by whom: the same from the first word to the last. */
export interface SellerDemo {
  seller: GraphClient;
  operator: GraphClient;
}

export interface Published {
  organization: string;
  offering: string;
  slug: string;
}

const FLOW = new URL('../../subgraphs/common/demo/flows/customer-support-agent.json', import.meta.url);

/** A stranger founds an organization and asks to sell; an operator says yes. */
export async function becomeSeller({ seller, operator }: SellerDemo): Promise<string> {
  const name = `Demo Sellers ${randomBytes(3).toString('hex')}`;
  heading(`Founding ${name}, which asks to sell`);
  const founded = await seller.request(OrganizationCreateDocument, { input: { name } });
  const { organization } = succeeded(founded.organizationCreate);
  if (!organization) throw new GraphError('The organization was not founded.', 'NO_ANSWER');
  const applied = await seller.request(SellerApplyDocument, {
    input: {
      organization: organization.id,
      displayName: name,
      description: 'Agents that were made in a minute.',
      supportEmail: 'help@example.com',
      country: 'DE',
    },
  });
  line(`the seller is ${succeeded(applied.sellerApply).seller?.state}`);
  const decided = await operator.request(SellerReviewDocument, {
    input: { organization: organization.id, decision: 'APPROVE' },
  });
  const { seller: approved } = succeeded(decided.sellerReview);
  line(`an operator decides: ${approved?.state}, ${approved?.commissionPercent} % for the marketplace`);
  return organization.id;
}

/** A draft with a release and a plan is submitted, reviewed, and seen on its way into commerce. */
export async function publish({ seller, operator }: SellerDemo, organization: string): Promise<Published> {
  heading('Putting an agent on sale: a Langflow export, a price, a review');
  const created = await seller.request(OfferingCreateDocument, {
    input: {
      publisher: organization,
      name: 'E2E Seller Test Agent',
      description: 'Answers customers around the clock.',
      category: 'AGENT',
      facets: [{ attribute: 'industry', values: ['Retail'] }],
      trial: { enabled: true, credits: 50, days: 7 },
    },
  });
  const { offering } = succeeded(created.offeringCreate);
  if (!offering) throw new GraphError('The offering was not made.', 'NO_ANSWER');
  const definition: unknown = JSON.parse(await readFile(FLOW, 'utf8'));
  const released = await seller.request(OfferingVersionCreateDocument, {
    input: { offering: offering.id, definition, pricing: { perRun: 2, perThousandOutputTokens: 1.5 } },
  });
  line(`release ${succeeded(released.offeringVersionCreate).version?.number}: the flow has no mistakes`);
  const planned = await seller.request(PlanCreateDocument, {
    input: {
      offering: offering.id,
      name: 'Standard',
      prices: [{ channel: 'default-channel', amount: 39.99 }],
      includedCredits: 200,
      limits: { requestsPerDay: 500 },
    },
  });
  const { plan } = succeeded(planned.planCreate);
  line(
    `plan ${plan?.name}: ${plan?.prices.map(({ amount, currency }) => `${amount} ${currency}`).join(', ')}`,
  );
  succeeded((await seller.request(OfferingSubmitDocument, { id: offering.id })).offeringSubmit);
  await showReview(operator, offering.id);
  const reviewed = await operator.request(OfferingReviewDocument, {
    input: { offering: offering.id, decision: 'APPROVE' },
  });
  line(`an operator decides: ${succeeded(reviewed.offeringReview).offering?.state}`);
  await listedInCommerce(seller, offering.id);
  return { organization, offering: offering.id, slug: offering.slug };
}

async function showReview(operator: GraphClient, offering: string): Promise<void> {
  const { offeringsInReview } = await operator.request(OfferingsInReviewDocument, {});
  const waiting = offeringsInReview.edges.map(({ node }) => node);
  line(
    `${waiting.length} offering${waiting.length === 1 ? ' waits' : 's wait'} for a decision; new in this one:`,
  );
  const changes = waiting.find(({ id }) => id === offering)?.reviewChanges ?? [];
  for (const { path, after } of changes.slice(0, 5))
    line(faint(`${path.padEnd(28)} ${JSON.stringify(after).slice(0, 60)}`));
}

/** Follows the listing until commerce sells it; rejects with commerce's words when it refuses. */
async function listedInCommerce(seller: GraphClient, offering: string): Promise<void> {
  for await (const { offeringChanged } of seller.subscribe(OfferingChangedDocument, { offering })) {
    const { listing } = offeringChanged;
    line(`commerce: ${listing?.state ?? 'NOT_LISTED'}`);
    if (listing?.state === 'LISTED') return;
    if (listing?.state === 'FAILED')
      throw new GraphError(listing.failure ?? 'Commerce refuses it.', 'FAILED');
  }
  throw new GraphError('The graph stopped telling about the offering.', 'NO_ANSWER');
}

/** Who bought it, and how it runs. */
export async function showBusiness(
  seller: GraphClient,
  { offering, organization }: Published,
): Promise<void> {
  const now = Date.now();
  const answer = await seller.request(OfferingAtWorkDocument, {
    offering,
    organization,
    from: new Date(now - 86_400_000).toISOString(),
    to: new Date(now + 3_600_000).toISOString(),
  });
  heading(`What the seller sees of ${answer.offering?.name}`);
  line(`${answer.offering?.instanceCount} instances at work`);
  for (const { node } of answer.organization?.customers.edges ?? [])
    line(`${node.organization.name}: ${node.instances}`);
  const statistics = answer.offering?.runStatistics;
  line(
    `${statistics?.runs} runs, ${statistics?.succeeded} of them succeeded, 95 % within ${statistics?.p95Milliseconds} ms`,
  );
}
