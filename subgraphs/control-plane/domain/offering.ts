import type { RunPriceTiers, RunPricing } from '#common/pricing/run-pricing.ts';
export type { RunPriceTiers, RunPricing };

export type OfferingCategory = 'AGENT' | 'APP' | 'ASSISTANT' | 'AUTOMATION';
export type OfferingState = 'DRAFT' | 'IN_REVIEW' | 'PUBLISHED' | 'REJECTED' | 'UNPUBLISHED' | 'ARCHIVED';
export type OfferingDecision = 'APPROVE' | 'REJECT';
export type PlanInterval = 'ONCE' | 'MONTH' | 'YEAR';

/** A facet by which commerce finds an offering: an attribute, and its values. */
export interface Facet {
  attribute: string;
  values: string[];
}

/** What an operator sees of an offering: by path, so that two of them can be compared. */
export type Snapshot = Record<string, unknown>;

export interface TrialTerms {
  trialEnabled: boolean;
  trialCredits: number;
  trialDays: number;
}

export interface Offering extends TrialTerms {
  /** Which share of a plan's price its included credits are worth. */
  includedCreditsPercent: number;
  id: string;
  slug: string;
  name: string;
  description: string;
  category: OfferingCategory;
  facets: Facet[];
  imageUrl: string | null;
  state: OfferingState;
  publisherId: string;
  productId: string | null;
  channel: string | null;
  /** Sold through a product that somebody else keeps in commerce. */
  isLinked: boolean;
  currentVersionId: string | null;
  /** A release that waits for an operator while the current one is sold. */
  pendingVersionId: string | null;
  submittedAt: Date | null;
  publishedAt: Date | null;
  createdAt: Date;
}

export type NewOffering = Pick<
  Offering,
  | 'id'
  | 'slug'
  | 'name'
  | 'description'
  | 'category'
  | 'facets'
  | 'imageUrl'
  | 'publisherId'
  | keyof TrialTerms
>;
export type OfferingChanges = Partial<
  Omit<NewOffering, 'id' | 'slug' | 'publisherId'> & Pick<Offering, 'includedCreditsPercent'>
>;

export interface OfferingVersion extends RunPricing {
  tiers: RunPriceTiers | null;
  id: string;
  offeringId: string;
  number: number;
  flowId: string | null;
  releaseNotes: string | null;
  /** Seen by an operator, or of a trusted seller. */
  isApproved: boolean;
  /** Kinds of parts of its flow. */
  components: string[];
  /** Hosts that its runs may call. */
  hosts: string[];
  /** Where its flow was drawn, if that was in the Studio. */
  studioUrl: string | null;
  createdAt: Date;
}

export interface PlanLimits {
  requestsPerDay: number | null;
  requestsPerMinute: number | null;
  concurrentRuns: number | null;
  documents: number | null;
  documentBytes: number | null;
}

export const limitNames = [
  'requestsPerDay',
  'requestsPerMinute',
  'concurrentRuns',
  'documents',
  'documentBytes',
] as const satisfies readonly (keyof PlanLimits)[];

export interface Plan extends PlanLimits {
  id: string;
  offeringId: string;
  name: string;
  position: number;
  interval: PlanInterval;
  variantId: string | null;
  channel: string | null;
  includedCredits: number;
  archivedAt: Date | null;
  createdAt: Date;
}

export interface PlanPrice {
  channel: string;
  /** Digits with two decimals. */
  amount: string;
  currency: string;
}

export interface OfferingReview {
  id: string;
  offeringId: string;
  decision: OfferingDecision;
  reason: string | null;
  decidedAt: Date;
}

/** A product or a variant of commerce, by the key under which commerce finds it. */
export interface CommerceReference {
  id: string;
  channel?: string | null;
}

export interface OfferingStore {
  offering(id: string): Promise<Offering | undefined>;
  /** The same, kept as it is by others until the transaction ends. */
  lock(id: string): Promise<Offering | undefined>;
  countOf(publisherId: string): Promise<number>;
  /** Undefined when the slug is taken. */
  insert(offering: NewOffering): Promise<Offering | undefined>;
  update(id: string, changes: OfferingChanges): Promise<Offering | undefined>;
  /** Changes the state if it still is one of `from`; undefined when it is another. */
  move(id: string, from: readonly OfferingState[], to: OfferingState): Promise<Offering | undefined>;
  setCurrentVersion(id: string, versionId: string): Promise<Offering>;
  setPendingVersion(id: string, versionId: string): Promise<Offering>;
  clearPendingVersion(id: string): Promise<Offering>;
  link(
    id: string,
    product: { productId: string; channel: string | null; isLinked: boolean },
  ): Promise<Offering | 'taken'>;

  version(id: string): Promise<OfferingVersion | undefined>;
  newestNumber(offeringId: string): Promise<number>;
  insertVersion(version: Omit<OfferingVersion, 'isApproved' | 'createdAt'>): Promise<OfferingVersion>;
  approveVersion(id: string): Promise<void>;
  /** Parts and hosts of the publisher's releases that run a flow; none for a flow of somebody else's. */
  releasesOfFlow(
    publisherId: string,
    flowId: string,
  ): Promise<Pick<OfferingVersion, 'components' | 'hosts' | 'studioUrl'>[]>;

  plan(id: string): Promise<Plan | undefined>;
  /** As the publisher ordered them, archived ones included. */
  plansOf(offeringId: string): Promise<Plan[]>;
  planOfVariant(variantId: string): Promise<Plan | undefined>;
  /** The first plan of the offering whose slug is that of a product. */
  firstPlanOfSlug(slug: string): Promise<Plan | undefined>;
  insertPlan(plan: Omit<Plan, 'variantId' | 'channel' | 'archivedAt' | 'createdAt'>): Promise<Plan>;
  updatePlan(
    id: string,
    changes: Partial<Pick<Plan, 'name' | 'includedCredits'> & PlanLimits>,
  ): Promise<Plan | undefined>;
  archivePlan(id: string): Promise<Plan | undefined>;
  linkPlan(id: string, variantId: string, channel: string | null): Promise<'linked' | 'taken'>;
  setPrices(planId: string, prices: readonly PlanPrice[]): Promise<void>;
  pricesOf(planIds: readonly string[]): Promise<Map<string, PlanPrice[]>>;
  /** Those of the plans that have a price in a channel. */
  pricedPlans(planIds: readonly string[]): Promise<ReadonlySet<string>>;

  insertReview(
    review: Omit<OfferingReview, 'decidedAt'> & { decidedBy: string; snapshot: Snapshot },
  ): Promise<void>;
  /** What was approved the last time; undefined for what never was. */
  approvedSnapshot(offeringId: string): Promise<Snapshot | undefined>;
}

export interface ListingStore {
  /** Something changed that commerce shows: brings it there soon. Nothing for what commerce never had to have. */
  touch(offeringId: string): Promise<void>;
  /** The same for everything that the organization offers. */
  touchAllOf(publisherId: string): Promise<void>;
}
