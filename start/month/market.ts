import { readFile } from 'node:fs/promises';
import type { GraphClient } from '#clients/sdk/client.ts';
import { GraphError, succeeded } from '#clients/sdk/errors.ts';
import {
  OfferingChangedDocument,
  OfferingCreateDocument,
  OfferingReviewDocument,
  OfferingSubmitDocument,
  OfferingVersionCreateDocument,
  OrganizationCreateDocument,
  PlanCreateDocument,
  SellerApplyDocument,
  SellerReviewDocument,
  type OfferingCategory,
} from '#clients/sdk/generated/operations.ts';
import { line } from '#clients/cli/screen.ts';

interface DemoOffering {
  name: string;
  description: string;
  category: OfferingCategory;
  industry: string;
  flow: string;
  price: number;
}

interface DemoSeller {
  name: string;
  description: string;
  country: string;
  offerings: DemoOffering[];
}

const sellers: DemoSeller[] = [
  {
    name: 'Harbour Analytics',
    description: 'Agents that read figures and say in plain words what they mean.',
    country: 'NL',
    offerings: [
      {
        name: 'Weekly Report Writer',
        description: 'Turns the figures of a week into a page that people read to its end.',
        category: 'ASSISTANT',
        industry: 'Finance',
        flow: 'data-extraction-pipeline',
        price: 39,
      },
      {
        name: 'Churn Watcher',
        description: 'Notices customers who go quiet, and says what they last asked for.',
        category: 'AGENT',
        industry: 'Software',
        flow: 'monitoring-alerting',
        price: 59,
      },
    ],
  },
  {
    name: 'Paper and Ink',
    description: 'Assistants for everything that is still written on paper.',
    country: 'IE',
    offerings: [
      {
        name: 'Contract Reader',
        description: 'Reads contracts and lists what one promises, until when, and how to get out.',
        category: 'ASSISTANT',
        industry: 'Finance',
        flow: 'customer-support-agent',
        price: 79,
      },
    ],
  },
  {
    name: 'Fjord Automations',
    description: 'Small automations that each do one thing, every day.',
    country: 'NO',
    offerings: [
      {
        name: 'Invoice Sorter',
        description: 'Puts each invoice where it belongs and asks about the ones that belong nowhere.',
        category: 'AUTOMATION',
        industry: 'Retail',
        flow: 'email-automation',
        price: 25,
      },
    ],
  },
];

/** Several sellers with something on sale, beside the one that the demo data has. */
export async function openMarket(seller: GraphClient, operator: GraphClient): Promise<void> {
  for (const { name, description, country, offerings } of sellers) {
    const founded = await seller.request(OrganizationCreateDocument, { input: { name } });
    const { organization } = succeeded(founded.organizationCreate);
    if (!organization) throw new GraphError(`${name} was not founded.`, 'NO_ANSWER');
    const profile = { displayName: name, description, country, supportEmail: 'help@example.com' };
    succeeded(
      (await seller.request(SellerApplyDocument, { input: { organization: organization.id, ...profile } }))
        .sellerApply,
    );
    const decision = { organization: organization.id, decision: 'APPROVE' } as const;
    succeeded((await operator.request(SellerReviewDocument, { input: decision })).sellerReview);
    for (const offering of offerings) await sell(seller, operator, organization.id, offering);
    line(`${name}: ${offerings.map((offering) => offering.name).join(', ')}`);
  }
}

async function sell(
  seller: GraphClient,
  operator: GraphClient,
  publisher: string,
  { name, description, category, industry, flow, price }: DemoOffering,
): Promise<void> {
  const created = await seller.request(OfferingCreateDocument, {
    input: {
      publisher,
      name,
      description,
      category,
      facets: [{ attribute: 'industry', values: [industry] }],
      trial: { enabled: true, credits: 50, days: 14 },
    },
  });
  const offering = succeeded(created.offeringCreate).offering?.id;
  if (offering === undefined) throw new GraphError(`${name} was not made.`, 'NO_ANSWER');
  const file = new URL(`../../subgraphs/common/demo/flows/${flow}.json`, import.meta.url);
  const definition: unknown = JSON.parse(await readFile(file, 'utf8'));
  const pricing = { perRun: 2, perThousandOutputTokens: 1.5 };
  succeeded(
    (await seller.request(OfferingVersionCreateDocument, { input: { offering, definition, pricing } }))
      .offeringVersionCreate,
  );
  const plan = {
    offering,
    name: 'Standard',
    prices: [{ channel: 'default-channel', amount: price }],
    includedCredits: 150,
  };
  succeeded((await seller.request(PlanCreateDocument, { input: plan })).planCreate);
  succeeded((await seller.request(OfferingSubmitDocument, { id: offering })).offeringSubmit);
  const approval = { offering, decision: 'APPROVE' } as const;
  succeeded((await operator.request(OfferingReviewDocument, { input: approval })).offeringReview);
  for await (const { offeringChanged } of seller.subscribe(OfferingChangedDocument, { offering })) {
    const { listing } = offeringChanged;
    if (listing?.state === 'LISTED') return;
    if (listing?.state === 'FAILED')
      throw new GraphError(listing.failure ?? 'Commerce refuses it.', 'FAILED');
  }
}
