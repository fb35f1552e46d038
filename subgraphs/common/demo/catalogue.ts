/**
 * The demo catalogue: what commerce sells, what control-plane provisions and what billing grants
 * must name the same things, so the facts that they share stand here once. Commerce keys are fixed,
 * as in a Saleor whose catalogue was imported: `Product:1` is the same product after every reset.
 */
export interface DemoPlan {
  variantPk: number;
  name: string;
  sku: string;
  priceUsd: number;
  includedCredits: number;
  limits: { requestsPerDay: number | null; requestsPerMinute: number | null; concurrentRuns: number | null };
}

export type Facet = 'outcome' | 'role' | 'capability' | 'industry' | 'integration' | 'deployment';

export interface DemoOffering {
  productPk: number;
  slug: string;
  name: string;
  description: string;
  category: DemoCategory;
  /** Values of the storefront's facets. */
  facets: Record<Facet, string[]>;
  plans: DemoPlan[];
  trial: { enabled: boolean; credits: number; days: number };
  /** Credits that a run costs. */
  pricing: {
    perRun: number;
    perThousandInputTokens: number;
    perThousandOutputTokens: number;
    perToolCall: number;
  };
  releaseNotes: string;
}

export type DemoCategory = 'AGENT' | 'APP' | 'ASSISTANT' | 'AUTOMATION';

export interface DemoCreditPack {
  productPk: number;
  variantPk: number;
  slug: string;
  name: string;
  description: string;
  sku: string;
  priceUsd: number;
  credits: number;
}

export const channel = { pk: 1, slug: 'default-channel', name: 'Default channel', currency: 'USD' } as const;

export const publisher = {
  name: 'Marketplace Demo Publisher',
  slug: 'demo-publisher',
  ownerEmail: 'seller@test.gsv.dev',
} as const;

export const categories: { pk: number; slug: string; name: string; of: DemoCategory }[] = [
  { pk: 1, slug: 'agents', name: 'Agents', of: 'AGENT' },
  { pk: 2, slug: 'apps', name: 'Apps', of: 'APP' },
  { pk: 3, slug: 'assistants', name: 'Assistants', of: 'ASSISTANT' },
  { pk: 4, slug: 'automations', name: 'Automations', of: 'AUTOMATION' },
];

const trial = { enabled: true, credits: 100, days: 14 };
const basicLimits = { requestsPerDay: 500, requestsPerMinute: 30, concurrentRuns: 2 };
const standardLimits = { requestsPerDay: 2_000, requestsPerMinute: 60, concurrentRuns: 5 };
const proLimits = { requestsPerDay: 10_000, requestsPerMinute: 120, concurrentRuns: 10 };

const standard = (variantPk: number, sku: string): DemoPlan => ({
  variantPk,
  name: 'Standard',
  sku,
  priceUsd: 49,
  includedCredits: 0,
  limits: standardLimits,
});

export const offerings: DemoOffering[] = [
  {
    productPk: 1,
    slug: 'customer-support-agent',
    name: 'Customer Support Agent',
    description:
      'Answers customers around the clock in your tone of voice and hands over to a person when it should.',
    category: 'AGENT',
    facets: {
      outcome: ['Faster replies', 'Lower cost'],
      role: ['Support'],
      capability: ['Conversation', 'Hand-over'],
      industry: ['Retail', 'Software'],
      integration: ['Zendesk', 'E-mail'],
      deployment: ['Cloud', 'Widget'],
    },
    plans: [
      {
        variantPk: 1,
        name: 'Basic',
        sku: 'CSA-BASIC',
        priceUsd: 19.99,
        includedCredits: 0,
        limits: basicLimits,
      },
      { variantPk: 2, name: 'Pro', sku: 'CSA-PRO', priceUsd: 49.99, includedCredits: 250, limits: proLimits },
    ],
    trial,
    pricing: { perRun: 2, perThousandInputTokens: 0.5, perThousandOutputTokens: 1.5, perToolCall: 0 },
    releaseNotes: 'First release: greets, answers, remembers the conversation.',
  },
  {
    productPk: 2,
    slug: 'knowledge-base-agent',
    name: 'Knowledge Base Agent',
    description: 'Answers questions from your documents and says where each answer comes from.',
    category: 'AGENT',
    facets: {
      outcome: ['Faster replies', 'Better answers'],
      role: ['Support', 'Operations'],
      capability: ['Search', 'Conversation'],
      industry: ['Software', 'Finance'],
      integration: ['Confluence', 'Google Drive'],
      deployment: ['Cloud'],
    },
    plans: [{ ...standard(3, 'KBA-STANDARD'), priceUsd: 29.99 }],
    trial,
    pricing: { perRun: 2, perThousandInputTokens: 1, perThousandOutputTokens: 2, perToolCall: 0 },
    releaseNotes: 'First release.',
  },
  {
    productPk: 3,
    slug: 'code-review-agent',
    name: 'Code Review Agent',
    description:
      'Reads a change like a careful colleague: what may break, what is missing, what could be simpler.',
    category: 'AGENT',
    facets: {
      outcome: ['Fewer defects'],
      role: ['Engineering'],
      capability: ['Code analysis'],
      industry: ['Software'],
      integration: ['GitHub', 'GitLab'],
      deployment: ['Cloud', 'API'],
    },
    plans: [standard(4, 'CRA-STANDARD')],
    trial,
    pricing: { perRun: 3, perThousandInputTokens: 1, perThousandOutputTokens: 4, perToolCall: 0 },
    releaseNotes: 'First release.',
  },
  {
    productPk: 4,
    slug: 'data-extraction-pipeline',
    name: 'Data Extraction Pipeline',
    description: 'Turns letters, invoices and forms into clean structured records.',
    category: 'AUTOMATION',
    facets: {
      outcome: ['Lower cost', 'Fewer defects'],
      role: ['Operations', 'Finance'],
      capability: ['Extraction'],
      industry: ['Finance', 'Logistics'],
      integration: ['E-mail', 'Google Drive'],
      deployment: ['API'],
    },
    plans: [standard(5, 'DEP-STANDARD')],
    trial,
    pricing: { perRun: 1, perThousandInputTokens: 1, perThousandOutputTokens: 2, perToolCall: 0 },
    releaseNotes: 'First release.',
  },
  {
    productPk: 5,
    slug: 'email-automation',
    name: 'Email Automation',
    description: 'Sorts the inbox, drafts the answers and keeps the promises made in them.',
    category: 'AUTOMATION',
    facets: {
      outcome: ['Faster replies'],
      role: ['Sales', 'Support'],
      capability: ['Drafting', 'Classification'],
      industry: ['Retail', 'Software'],
      integration: ['E-mail'],
      deployment: ['Cloud'],
    },
    plans: [standard(6, 'EMA-STANDARD')],
    trial,
    pricing: { perRun: 1, perThousandInputTokens: 1, perThousandOutputTokens: 2, perToolCall: 0 },
    releaseNotes: 'First release.',
  },
  {
    productPk: 6,
    slug: 'hr-onboarding-assistant',
    name: 'HR Onboarding Assistant',
    description:
      'Guides new colleagues through their first weeks and answers what they would rather not ask.',
    category: 'ASSISTANT',
    facets: {
      outcome: ['Happier people'],
      role: ['People'],
      capability: ['Conversation'],
      industry: ['Software', 'Healthcare'],
      integration: ['Slack'],
      deployment: ['Cloud', 'Widget'],
    },
    plans: [standard(7, 'HRO-STANDARD')],
    trial,
    pricing: { perRun: 2, perThousandInputTokens: 0.5, perThousandOutputTokens: 2, perToolCall: 0 },
    releaseNotes: 'First release.',
  },
  {
    productPk: 7,
    slug: 'meeting-scheduler',
    name: 'Meeting Scheduler',
    description: 'Finds the time that suits everybody and writes the invitation.',
    category: 'APP',
    facets: {
      outcome: ['Saved time'],
      role: ['Operations', 'Sales'],
      capability: ['Scheduling'],
      industry: ['Software', 'Consulting'],
      integration: ['Google Calendar', 'E-mail'],
      deployment: ['Cloud'],
    },
    plans: [standard(8, 'MSC-STANDARD')],
    trial,
    pricing: { perRun: 1, perThousandInputTokens: 0.5, perThousandOutputTokens: 1, perToolCall: 0 },
    releaseNotes: 'First release.',
  },
  {
    productPk: 8,
    slug: 'monitoring-alerting',
    name: 'Monitoring Alerting',
    description: 'Reads alerts as they come in, tells noise from trouble and says what to look at first.',
    category: 'APP',
    facets: {
      outcome: ['Fewer defects', 'Saved time'],
      role: ['Engineering', 'Operations'],
      capability: ['Classification'],
      industry: ['Software'],
      integration: ['Slack', 'PagerDuty'],
      deployment: ['Cloud', 'API'],
    },
    plans: [standard(9, 'MON-STANDARD')],
    trial,
    pricing: { perRun: 1, perThousandInputTokens: 0.5, perThousandOutputTokens: 1, perToolCall: 0 },
    releaseNotes: 'First release.',
  },
  {
    productPk: 9,
    slug: 'sales-outreach-agent',
    name: 'Sales Outreach Agent',
    description: 'Researches a prospect and writes the first message that somebody would answer.',
    category: 'AGENT',
    facets: {
      outcome: ['More revenue'],
      role: ['Sales'],
      capability: ['Drafting', 'Research'],
      industry: ['Software', 'Consulting'],
      integration: ['HubSpot', 'E-mail'],
      deployment: ['Cloud'],
    },
    plans: [standard(10, 'SOA-STANDARD')],
    trial,
    pricing: { perRun: 2, perThousandInputTokens: 1, perThousandOutputTokens: 3, perToolCall: 0 },
    releaseNotes: 'First release.',
  },
];

export const creditPack: DemoCreditPack = {
  productPk: 10,
  variantPk: 11,
  slug: 'pro-credit-pack',
  name: 'Pro Credit Pack',
  description: '500 credits for runs of any agent. They do not expire.',
  sku: 'CREDITS-500',
  priceUsd: 40,
  credits: 500,
};

/** A commerce id as Saleor writes it: base64 of `Type:pk`. */
export const commerceId = (type: string, pk: number): string =>
  Buffer.from(`${type}:${pk}`).toString('base64');
