import {
  bigint,
  boolean,
  doublePrecision,
  integer,
  jsonb,
  numeric,
  pgTable,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';
import type { Scope } from '#common/identity/caller.ts';
import type { ApiKeyKind } from '../domain/api-keys/api-key.ts';
import type { InstanceState, Tone } from '../domain/instances/instance.ts';
import type { ListingState } from '../domain/listing/listing-state.ts';
import type {
  Facet,
  OfferingCategory,
  OfferingDecision,
  OfferingState,
  PlanInterval,
  Snapshot,
} from '../domain/offering.ts';
import type { RunPriceTiers } from '#common/pricing/run-pricing.ts';
import type { LineOutcome } from '../domain/orders/order.ts';
import type { MemberRole } from '../domain/organization.ts';
import type { SellerState } from '../domain/sellers/seller.ts';

/** Milliseconds, as JavaScript has them: a finer time would not come back as it was. */
const moment = (name: string) => timestamp(name, { withTimezone: true, precision: 3, mode: 'date' });
const credits = (name: string) => bigint(name, { mode: 'number' });

export const organizations = pgTable('organizations', {
  id: uuid('id').primaryKey(),
  name: text('name').notNull(),
  slug: text('slug').notNull(),
  personalEmail: text('personal_email'),
  trialCreditsGiven: boolean('trial_credits_given').notNull().default(false),
  createdAt: moment('created_at').notNull().defaultNow(),
});

export const members = pgTable('members', {
  organizationId: uuid('organization_id').notNull(),
  email: text('email').notNull(),
  role: text('role').$type<MemberRole>().notNull(),
  joinedAt: moment('joined_at').notNull().defaultNow(),
});

export const offerings = pgTable('offerings', {
  id: uuid('id').primaryKey(),
  slug: text('slug').notNull(),
  name: text('name').notNull(),
  description: text('description').notNull(),
  category: text('category').$type<OfferingCategory>().notNull(),
  state: text('state').$type<OfferingState>().notNull(),
  publisherId: uuid('publisher_id').notNull(),
  productId: text('product_id'),
  channel: text('channel'),
  currentVersionId: uuid('current_version_id'),
  trialEnabled: boolean('trial_enabled').notNull(),
  trialCredits: credits('trial_credits').notNull(),
  trialDays: integer('trial_days').notNull(),
  includedCreditsPercent: integer('included_credits_percent').notNull().default(0),
  facets: jsonb('facets').$type<Facet[]>().notNull().default([]),
  imageUrl: text('image_url'),
  publishedAt: moment('published_at'),
  submittedAt: moment('submitted_at'),
  pendingVersionId: uuid('pending_version_id'),
  isLinked: boolean('is_linked').notNull().default(false),
  createdAt: moment('created_at').notNull().defaultNow(),
});

export const offeringVersions = pgTable('offering_versions', {
  id: uuid('id').primaryKey(),
  offeringId: uuid('offering_id').notNull(),
  number: integer('number').notNull(),
  flowId: text('flow_id'),
  perRun: doublePrecision('per_run').notNull(),
  perThousandInputTokens: doublePrecision('per_thousand_input_tokens').notNull(),
  perThousandOutputTokens: doublePrecision('per_thousand_output_tokens').notNull(),
  perToolCall: doublePrecision('per_tool_call').notNull(),
  tiers: jsonb('tiers').$type<RunPriceTiers>(),
  releaseNotes: text('release_notes'),
  isApproved: boolean('is_approved').notNull().default(false),
  components: text('components').array().notNull().default([]),
  hosts: text('hosts').array().notNull().default([]),
  studioUrl: text('studio_url'),
  createdAt: moment('created_at').notNull().defaultNow(),
});

export const plans = pgTable('plans', {
  id: uuid('id').primaryKey(),
  offeringId: uuid('offering_id').notNull(),
  name: text('name').notNull(),
  position: integer('position').notNull(),
  variantId: text('variant_id'),
  channel: text('channel'),
  includedCredits: credits('included_credits').notNull(),
  interval: text('interval').$type<PlanInterval>().notNull().default('ONCE'),
  archivedAt: moment('archived_at'),
  requestsPerDay: integer('requests_per_day'),
  requestsPerMinute: integer('requests_per_minute'),
  concurrentRuns: integer('concurrent_runs'),
  documents: integer('documents'),
  documentBytes: integer('document_bytes'),
  createdAt: moment('created_at').notNull().defaultNow(),
});

export const orderLines = pgTable('order_lines', {
  id: text('id').primaryKey(),
  orderId: text('order_id').notNull(),
  organizationId: uuid('organization_id').notNull(),
  variantId: text('variant_id'),
  productSlug: text('product_slug'),
  quantity: integer('quantity').notNull(),
  outcome: text('outcome').$type<LineOutcome>().notNull(),
  note: text('note'),
  isGuest: boolean('is_guest').notNull().default(false),
  creditsGranted: credits('credits_granted'),
  paidMicros: bigint('paid_micros', { mode: 'number' }),
  currency: text('currency'),
});

export const instances = pgTable('instances', {
  id: uuid('id').primaryKey(),
  organizationId: uuid('organization_id').notNull(),
  offeringId: uuid('offering_id').notNull(),
  versionId: uuid('version_id').notNull(),
  planId: uuid('plan_id'),
  orderId: text('order_id'),
  orderLineId: text('order_line_id'),
  unit: integer('unit'),
  soldAt: moment('sold_at'),
  planEndedAt: moment('plan_ended_at'),
  name: text('name').notNull(),
  state: text('state').$type<InstanceState>().notNull(),
  failure: text('failure'),
  trialEndsAt: moment('trial_ends_at'),
  requestsPerDay: integer('requests_per_day'),
  requestsPerMinute: integer('requests_per_minute'),
  concurrentRuns: integer('concurrent_runs'),
  documents: integer('documents'),
  documentBytes: integer('document_bytes'),
  includedCredits: credits('included_credits').notNull().default(0),
  displayName: text('display_name'),
  persona: text('persona'),
  tone: text('tone').$type<Tone>(),
  greeting: text('greeting'),
  branding: jsonb('branding'),
  createdAt: moment('created_at').notNull().defaultNow(),
  activatedAt: moment('activated_at'),
});

export const apiKeys = pgTable('api_keys', {
  id: uuid('id').primaryKey(),
  instanceId: uuid('instance_id').notNull(),
  name: text('name').notNull(),
  prefix: text('prefix').notNull(),
  hash: text('hash').notNull(),
  scopes: text('scopes').array().$type<Scope[]>().notNull(),
  initial: boolean('initial').notNull().default(false),
  sealedSecret: text('sealed_secret'),
  claimedAt: moment('claimed_at'),
  createdAt: moment('created_at').notNull().defaultNow(),
  lastUsedAt: moment('last_used_at'),
  expiresAt: moment('expires_at'),
  revokedAt: moment('revoked_at'),
  kind: text('kind').$type<ApiKeyKind>().notNull().default('SECRET'),
  origins: text('origins').array().notNull().default([]),
  requestsPerMinute: integer('requests_per_minute'),
  budgetPerDay: credits('budget_per_day'),
  budgetTotal: credits('budget_total'),
  contract: text('contract').array(),
  sealedUntil: moment('sealed_until'),
  previousHash: text('previous_hash'),
  previousUntil: moment('previous_until'),
});

export const callerIds = pgTable('caller_ids', {
  id: uuid('id').primaryKey(),
  kind: text('kind').notNull(),
  content: jsonb('content').notNull(),
});

export const invitations = pgTable('invitations', {
  id: uuid('id').primaryKey(),
  organizationId: uuid('organization_id').notNull(),
  email: text('email').notNull(),
  role: text('role').$type<MemberRole>().notNull(),
  secretHash: text('secret_hash').notNull(),
  invitedBy: text('invited_by').notNull(),
  expiresAt: moment('expires_at').notNull(),
  acceptedAt: moment('accepted_at'),
  revokedAt: moment('revoked_at'),
  createdAt: moment('created_at').notNull().defaultNow(),
});

export const sellers = pgTable('sellers', {
  organizationId: uuid('organization_id').primaryKey(),
  state: text('state').$type<SellerState>().notNull(),
  displayName: text('display_name').notNull(),
  description: text('description').notNull(),
  website: text('website'),
  supportEmail: text('support_email').notNull(),
  country: text('country').notNull(),
  isTrusted: boolean('is_trusted').notNull().default(false),
  reason: text('reason'),
  appliedAt: moment('applied_at').notNull().defaultNow(),
  decidedAt: moment('decided_at'),
});

export const features = pgTable('features', {
  name: text('name').primaryKey(),
  isEnabled: boolean('is_enabled').notNull(),
});

export const featureExceptions = pgTable('feature_exceptions', {
  name: text('name').notNull(),
  organizationId: uuid('organization_id').notNull(),
  isEnabled: boolean('is_enabled').notNull(),
});

export const planPrices = pgTable('plan_prices', {
  planId: uuid('plan_id').notNull(),
  channel: text('channel').notNull(),
  amount: numeric('amount', { precision: 12, scale: 2 }).notNull(),
  currency: text('currency').notNull(),
});

export const offeringReviews = pgTable('offering_reviews', {
  id: uuid('id').primaryKey(),
  offeringId: uuid('offering_id').notNull(),
  decision: text('decision').$type<OfferingDecision>().notNull(),
  reason: text('reason'),
  decidedBy: text('decided_by').notNull(),
  decidedAt: moment('decided_at').notNull().defaultNow(),
  snapshot: jsonb('snapshot').$type<Snapshot>().notNull(),
});

export const offeringListings = pgTable('offering_listings', {
  offeringId: uuid('offering_id').primaryKey(),
  state: text('state').$type<ListingState>().notNull(),
  failure: text('failure'),
  syncedAt: moment('synced_at'),
  revision: bigint('revision', { mode: 'number' }).notNull(),
  syncedRevision: bigint('synced_revision', { mode: 'number' }).notNull(),
  leasedUntil: moment('leased_until'),
});
