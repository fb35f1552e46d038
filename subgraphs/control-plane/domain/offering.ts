export type OfferingCategory = 'AGENT' | 'APP' | 'ASSISTANT' | 'AUTOMATION';
export type OfferingState = 'DRAFT' | 'IN_REVIEW' | 'PUBLISHED' | 'REJECTED' | 'UNPUBLISHED' | 'ARCHIVED';

export interface Offering {
  id: string;
  slug: string;
  name: string;
  description: string;
  category: OfferingCategory;
  state: OfferingState;
  publisherId: string;
  productId: string | null;
  channel: string | null;
  currentVersionId: string | null;
  trialEnabled: boolean;
  trialCredits: number;
  trialDays: number;
  createdAt: Date;
}

export interface RunPricing {
  perRun: number;
  perThousandInputTokens: number;
  perThousandOutputTokens: number;
  perToolCall: number;
}

export interface OfferingVersion extends RunPricing {
  id: string;
  offeringId: string;
  number: number;
  flowId: string | null;
  releaseNotes: string | null;
  createdAt: Date;
}

export interface PlanLimits {
  requestsPerDay: number | null;
  requestsPerMinute: number | null;
  concurrentRuns: number | null;
}

export interface Plan extends PlanLimits {
  id: string;
  offeringId: string;
  name: string;
  position: number;
  variantId: string | null;
  channel: string | null;
  includedCredits: number;
  createdAt: Date;
}

/** A product or a variant of commerce, by the key under which commerce finds it. */
export interface CommerceReference {
  id: string;
  channel?: string | null;
}

export interface OfferingStore {
  offering(id: string): Promise<Offering | undefined>;
  version(id: string): Promise<OfferingVersion | undefined>;
  plan(id: string): Promise<Plan | undefined>;
  planOfVariant(variantId: string): Promise<Plan | undefined>;
  /** The first plan of the offering whose slug is that of a product. */
  firstPlanOfSlug(slug: string): Promise<Plan | undefined>;
}
