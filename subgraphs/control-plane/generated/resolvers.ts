import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Organization as OrganizationModel, Member as MemberModel, Invitation as InvitationModel } from '../domain/organization.ts';
import type { Offering as OfferingModel, OfferingVersion as OfferingVersionModel, RunPricing as RunPricingModel, RunPriceTiers as RunPriceTiersModel, Plan as PlanModel, PlanLimits as PlanLimitsModel, Facet, OfferingReview as OfferingReviewModel, PlanPrice as PlanPriceModel, CommerceReference } from '../domain/offering.ts';
import type { Instance as InstanceModel, InstanceSettings as InstanceSettingsModel } from '../domain/instances/instance.ts';
import type { ApiKey as ApiKeyModel } from '../domain/api-keys/api-key.ts';
import type { InstanceCount as InstanceCountModel } from '../store/lists/instance-counts.ts';
import type { Customer as CustomerModel } from '../store/lists/customers.ts';
import type { LineStanding } from '../resolvers/order-provisioning.ts';
import type { CustomerConnection as CustomerConnectionModel, SellerConnection as SellerConnectionModel, OrganizationConnection as OrganizationConnectionModel, OperationUsageConnection as OperationUsageConnectionModel, FailedJobConnection as FailedJobConnectionModel, AuditEventConnection as AuditEventConnectionModel, InstanceConnection as InstanceConnectionModel, OfferingConnection as OfferingConnectionModel, OfferingVersionConnection as OfferingVersionConnectionModel } from '../resolvers/connections.ts';
import type { Seller as SellerModel } from '../domain/sellers/seller.ts';
import type { FeatureState, FeatureException as FeatureExceptionModel } from '../domain/features/feature.ts';
import type { SignedIn } from '../resolvers/Viewer.ts';
import type { AuditEventRow } from '../audit/audit-lists.ts';
import type { OperationUse } from '../schema-usage/use-lists.ts';
import type { ServiceJob } from '../operations/failed-jobs.ts';
import type { ById, ByEmail } from '../resolvers/references.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** Whole credits, a 64-bit integer as a JSON number; never fractional, never beyond 2^53-1. */
  Credits: { input: number; output: number; }
  /** A point in time, ISO 8601 with time zone: `2026-01-31T12:00:00.000Z`. */
  DateTime: { input: Date; output: Date; }
  /** A decimal number, exact: no binary fractions on the way. */
  Decimal: { input: string; output: string; }
  /** Any JSON value. */
  JSON: { input: unknown; output: unknown; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** What a program shows to use an instance. Its secret is never readable again. */
export type ApiKey = {
  __typename?: 'ApiKey';
  /** Credits that its runs may cost in 24 hours; null is no limit of its own. */
  budgetPerDay?: Maybe<Scalars['Credits']['output']>;
  /** Credits that its runs may cost in its life; null is no limit of its own. */
  budgetTotal?: Maybe<Scalars['Credits']['output']>;
  /** Tags of the schema, sorted: the key sees and asks what bears one of them, and nothing else; null for all of it. */
  contract?: Maybe<Array<Scalars['String']['output']>>;
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** It opens nothing from then on; null for never. */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** The one instance that it opens. */
  instance: Instance;
  /** Where it may stand: with a program, or in web pages. */
  kind: ApiKeyKind;
  /** To the minute. */
  lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
  /** At most 100 characters. */
  name: Scalars['String']['output'];
  /** Pages on which a WIDGET key works, like `https://shop.example`; empty for a SECRET one. */
  origins: Array<Scalars['String']['output']>;
  /** The first characters of the secret, to tell keys apart: cmp_sk_Ab12… */
  prefix: Scalars['String']['output'];
  /** Requests in 60 seconds, all users of the key together; null is no limit of its own. */
  requestsPerMinute?: Maybe<Scalars['Int']['output']>;
  /** Since when it opens nothing; null for a key that was not revoked. */
  revokedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What it may do; at least one. */
  scopes: Array<ApiKeyScope>;
};

/** The new key with its secret, or why there is none. */
export type ApiKeyCreate = {
  __typename?: 'ApiKeyCreate';
  /** The new key; null when it failed. */
  apiKey?: Maybe<ApiKey>;
  /** Why it was not done; empty when it was. */
  errors: Array<ControlPlaneError>;
  /** `cmp_sk_` or `cmp_pk_` and 43 characters; shown here and never again. Null when a call is repeated too late. */
  secret?: Maybe<Scalars['String']['output']>;
};

/** A new key for an instance. */
export type ApiKeyCreateInput = {
  /** Credits in 24 hours; no limit of its own when left out. */
  budgetPerDay?: InputMaybe<Scalars['Credits']['input']>;
  /** Credits in its life; no limit of its own when left out. */
  budgetTotal?: InputMaybe<Scalars['Credits']['input']>;
  /** Tags of the schema, 1 to 10: the key sees and asks what bears one of them, and nothing else; all when left out. */
  contract?: InputMaybe<Array<Scalars['String']['input']>>;
  /** In the future; never expires when left out. */
  expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** A UUID of the caller's: the same call again finds the key, with its secret for ten minutes; other content is CONFLICT. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the instance that it is to open. */
  instance: Scalars['ID']['input'];
  /** SECRET when left out. */
  kind?: ApiKeyKind;
  /** 1 to 100 characters. */
  name: Scalars['String']['input'];
  /** Pages on which a WIDGET key works: 1 to 20, https but for localhost, without a path. */
  origins?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Requests in 60 seconds: 1 to 100,000; no limit of its own when left out. */
  requestsPerMinute?: InputMaybe<Scalars['Int']['input']>;
  /** At least one; of a WIDGET key INVOKE alone. */
  scopes?: Array<ApiKeyScope>;
};

/** Where a key may stand. */
export type ApiKeyKind =
  /** `cmp_sk_…`: with a program that keeps it to itself. */
  | 'SECRET'
  /** `cmp_pk_…`: in web pages of listed origins, for everybody to read. It starts and follows runs, and reads nothing else. */
  | 'WIDGET';

/** The revoked key, or why it is not. */
export type ApiKeyRevoke = {
  __typename?: 'ApiKeyRevoke';
  /** As it is now; null when it failed. */
  apiKey?: Maybe<ApiKey>;
  /** Why it was not done; empty when it was. */
  errors: Array<ControlPlaneError>;
};

/** The key with its new secret, or why there is none. */
export type ApiKeyRotate = {
  __typename?: 'ApiKeyRotate';
  /** The key, with the prefix of its new secret; null when it failed. */
  apiKey?: Maybe<ApiKey>;
  /** Why it was not done; empty when it was. */
  errors: Array<ControlPlaneError>;
  /** Shown here and never again. */
  secret?: Maybe<Scalars['String']['output']>;
};

/** What a key may do, with its own instance alone. */
export type ApiKeyScope =
  /** Read and change the instance and its keys. */
  | 'ADMIN'
  /** Start, watch and cancel runs; see the instance itself and its organization's name, nothing around them. */
  | 'INVOKE'
  /** Read the instance, its runs and its organization. */
  | 'READ';

/** What asked for something. */
export type AuditActorKind =
  /** Nobody known. */
  | 'ANONYMOUS'
  /** A program with an API key. */
  | 'API_KEY'
  /** One of the marketplace's own services, or an app of the shop. */
  | 'SERVICE'
  /** A person. */
  | 'USER';

/** One mutation that somebody asked for. */
export type AuditEvent = {
  __typename?: 'AuditEvent';
  /** The mutation's root field. */
  action: Scalars['String']['output'];
  /** Of a person, verified by the issuer. */
  actorEmail?: Maybe<Scalars['String']['output']>;
  /** The issuer's subject, or in commerce the e-mail address; the id of a key; the name of a service; `anonymous`. */
  actorId: Scalars['String']['output'];
  /** What asked for it. */
  actorKind: AuditActorKind;
  /** Arguments as a JSON object: ids, enums, numbers, times and truth values. Words of people and secrets are left out. */
  arguments: Scalars['JSON']['output'];
  /** When it began. */
  at: Scalars['DateTime']['output'];
  /** Codes of the expected failures, or of the error that took their place. */
  codes: Array<Scalars['String']['output']>;
  /** A UUIDv7. */
  id: Scalars['ID']['output'];
  /** Whose thing it was about; null when there is none, or the caller had no right to it. */
  organization?: Maybe<Organization>;
  /** How it ended. */
  outcome: AuditOutcome;
  /** The id of the request that asked for it: logs have it as well. */
  requestId: Scalars['String']['output'];
  /** Whose mutation it is, by the name in the supergraph. */
  subgraph: Scalars['String']['output'];
  /** Id of what it was about. */
  targetId?: Maybe<Scalars['ID']['output']>;
  /** Type of what it was about. */
  targetType?: Maybe<Scalars['String']['output']>;
};

/** A page of audit events. */
export type AuditEventConnection = {
  __typename?: 'AuditEventConnection';
  /** The entries of this page, in the order of the list. */
  edges: Array<AuditEventEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are on all pages together; 10,000 stands for at least so many. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An audit event on a page. */
export type AuditEventEdge = {
  __typename?: 'AuditEventEdge';
  /** Where it stands: for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The event. */
  node: AuditEvent;
};

/** Which audit events to list; conditions add up. */
export type AuditEventFilterInput = {
  /** Only these root fields. */
  action?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only this person's. */
  actorEmail?: InputMaybe<Scalars['String']['input']>;
  /** Only from this moment on. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Id of an organization: only what was about it. */
  organization?: InputMaybe<Scalars['ID']['input']>;
  /** Only what was about this id. */
  targetId?: InputMaybe<Scalars['ID']['input']>;
  /** Only up to this moment. */
  to?: InputMaybe<Scalars['DateTime']['input']>;
};

/** How a mutation ended. */
export type AuditOutcome =
  /** It did what it says, or had done so before. */
  | 'DONE'
  /** A fault, or something that it needs was away. */
  | 'FAILED'
  /** Nothing was done, for a reason that the caller was told: `codes`. */
  | 'REFUSED';

/** Organizations whose members changed. */
export type ChangedMembers = {
  __typename?: 'ChangedMembers';
  /** There may have been others: whoever holds something open for members looks again who they are. */
  missed: Scalars['Boolean']['output'];
  /** Their ids; empty when it is only known that some were missed. */
  organizations: Array<Scalars['ID']['output']>;
};

/** An expected failure of a mutation, for people (`message`) and programs (`code`). */
export type ControlPlaneError = {
  __typename?: 'ControlPlaneError';
  /** For programs to decide on. */
  code: ControlPlaneErrorCode;
  /** The input field that is wrong; null when it is none alone. */
  field?: Maybe<Scalars['String']['output']>;
  /** For people to read. */
  message: Scalars['String']['output'];
};

/** Why a mutation did nothing. */
export type ControlPlaneErrorCode =
  /** The secret was handed over before. */
  | 'ALREADY_CLAIMED'
  /** Its state does not allow it. */
  | 'CONFLICT'
  /** The caller can see it but may not change it. */
  | 'FORBIDDEN'
  /** A value is not acceptable. */
  | 'INVALID'
  /** There are as many as there may be. */
  | 'LIMIT_EXCEEDED'
  /** There is none, or it is somebody else's. */
  | 'NOT_FOUND'
  /** A value is missing. */
  | 'REQUIRED'
  /** The organization has tried this offering before. */
  | 'TRIAL_USED';

/** An organization that has bought or tried what another publishes. */
export type Customer = {
  __typename?: 'Customer';
  /** Instances of it, those that are over included. */
  instances: Scalars['Int']['output'];
  /** Name and slug. */
  organization: Organization;
  /** Since the first of them. */
  since: Scalars['DateTime']['output'];
};

/** A page of customers. */
export type CustomerConnection = {
  __typename?: 'CustomerConnection';
  /** The entries of this page, in the order of the list. */
  edges: Array<CustomerEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Of the whole list. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One of the customers in a list. */
export type CustomerEdge = {
  __typename?: 'CustomerEdge';
  /** For `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: Customer;
};

/** What an instance may still do; null is no limit. */
export type Entitlements = {
  __typename?: 'Entitlements';
  /** The terms that it was sold with. */
  limits: PlanLimits;
  /** Runs that may be started beside those under way. */
  runsLeftAtOnce?: Maybe<Scalars['Int']['output']>;
  /** Runs that may still be started in these 60 seconds. */
  runsLeftThisMinute?: Maybe<Scalars['Int']['output']>;
  /** Runs that may still be started in these 24 hours. */
  runsLeftToday?: Maybe<Scalars['Int']['output']>;
  /** Runs are refused from then on; null unless it is a trial. */
  trialEndsAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Work that was tried often enough. */
export type FailedJob = {
  __typename?: 'FailedJob';
  /** How often it was tried. */
  attempts: Scalars['Int']['output'];
  /** When it was given up. */
  failedAt: Scalars['DateTime']['output'];
  /** What went wrong the last time, in the words of the service. */
  failure: Scalars['String']['output'];
  /** For `jobRetry`. */
  id: Scalars['ID']['output'];
  /** The service and what kind of work: `billing/mail`. */
  queue: Scalars['String']['output'];
  /** What it was about, mostly an id. */
  subject?: Maybe<Scalars['String']['output']>;
};

/** A page of failed jobs. */
export type FailedJobConnection = {
  __typename?: 'FailedJobConnection';
  /** The entries of this page, in the order of the list. */
  edges: Array<FailedJobEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A failed job on a page. */
export type FailedJobEdge = {
  __typename?: 'FailedJobEdge';
  /** Where it stands: for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The job. */
  node: FailedJob;
};

/** A part of the marketplace that operators turn on and off. */
export type Feature = {
  __typename?: 'Feature';
  /** What is off while it is off. */
  description: Scalars['String']['output'];
  /** Organizations for which it differs from the rest, at most 1,000. Operators; empty for others. */
  exceptions: Array<FeatureException>;
  /** For the caller. */
  isEnabled: Scalars['Boolean']['output'];
  /** TRIALS, SELLER_APPLICATIONS, NEW_PURCHASES, RUNS. */
  name: Scalars['String']['output'];
};

/** An organization for which a feature differs from the rest. */
export type FeatureException = {
  __typename?: 'FeatureException';
  /** For it alone. */
  isEnabled: Scalars['Boolean']['output'];
  /** The organization. */
  organization: Organization;
};

/** The feature as it stands now, or why it did not change. */
export type FeatureUpdate = {
  __typename?: 'FeatureUpdate';
  /** Why it was not done; empty when it was. */
  errors: Array<ControlPlaneError>;
  /** As it is now; null when it failed. */
  feature?: Maybe<Feature>;
};

/** A part of the marketplace, turned on or off. */
export type FeatureUpdateInput = {
  /** On or off. */
  isEnabled: Scalars['Boolean']['input'];
  /** TRIALS, SELLER_APPLICATIONS, NEW_PURCHASES or RUNS. */
  name: Scalars['String']['input'];
  /** Id of the organization for which alone it changes; for all others when left out. */
  organization?: InputMaybe<Scalars['ID']['input']>;
};

/** How often one part of the schema was used. */
export type FieldUsage = {
  __typename?: 'FieldUsage';
  /** The names of the clients that used it last, at most 20; without those that give none. */
  clients: Array<Scalars['String']['output']>;
  /** What was asked for, such as `Query.products`. */
  coordinate: Scalars['String']['output'];
  /** How often operations with it were used, as far as it is remembered; a whole number. */
  count: Scalars['Float']['output'];
  /** When it was used first, as far as it is remembered; null for never. */
  firstAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was used last; null for never. */
  lastAt?: Maybe<Scalars['DateTime']['output']>;
  /** How many operations of how many clients use it: clients by name and version. */
  operations: Scalars['Int']['output'];
};

/** A Langflow flow, content-addressed: the same definition is the same flow. */
export type Flow = {
  __typename?: 'Flow';
  /** A UUID that is derived from `hash`. */
  id: Scalars['ID']['output'];
};

/** One thing that is wrong with a Langflow export. */
export type FlowMistake = {
  __typename?: 'FlowMistake';
  /** The part that is concerned, as it is called in the flow; null for none. */
  component?: Maybe<Scalars['String']['output']>;
  /** For people to read: what is wrong, and what to do. */
  message: Scalars['String']['output'];
  /** Where it is in the export: `data.nodes.2.data.node.template.order`. */
  path: Scalars['String']['output'];
};

/** The initial key with its secret, or why it is not handed over. */
export type InitialApiKeyClaim = {
  __typename?: 'InitialApiKeyClaim';
  /** The key whose secret is handed over; null when it failed. */
  apiKey?: Maybe<ApiKey>;
  /** Why it was not done; empty when it was. */
  errors: Array<ControlPlaneError>;
  /** `cmp_sk_` and 43 characters; shown here and never again. */
  secret?: Maybe<Scalars['String']['output']>;
};

/** An offering at work for one organization. */
export type Instance = {
  __typename?: 'Instance';
  /** When it first became ACTIVE. */
  activatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Newest first, revoked and expired ones included; at most 100. */
  apiKeys: Array<ApiKey>;
  /** When it was bought or its trial begun. */
  createdAt: Scalars['DateTime']['output'];
  /** What it may still do, as runs were counted a moment ago. */
  entitlements: Entitlements;
  /** Why it FAILED. */
  failure?: Maybe<Scalars['String']['output']>;
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** At most 100 characters. */
  name: Scalars['String']['output'];
  /** What it is an instance of. */
  offering: Offering;
  /** The paid order that bought it; null for a trial. */
  order?: Maybe<Order>;
  /** Whose it is. */
  organization: Organization;
  /** Null for a trial. */
  plan?: Maybe<Plan>;
  /** How it presents itself. */
  settings: InstanceSettings;
  /** Where it is on its way; only an ACTIVE one runs. */
  state: InstanceState;
  /** Runs are refused from then on; null unless it is a trial. */
  trialEndsAt?: Maybe<Scalars['DateTime']['output']>;
  /** The release it was made with. */
  version: OfferingVersion;
};

/** A page of instances. */
export type InstanceConnection = {
  __typename?: 'InstanceConnection';
  /** The entries of this page, in the order of the list. */
  edges: Array<InstanceEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Of the whole list. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** Instances of an offering that are alike. */
export type InstanceCount = {
  __typename?: 'InstanceCount';
  /** How many. */
  count: Scalars['Int']['output'];
  /** Their state. */
  state: InstanceState;
  /** The release that they run. */
  version: OfferingVersion;
};

/** An instance in a list. */
export type InstanceEdge = {
  __typename?: 'InstanceEdge';
  /** For `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: Instance;
};

/** Whether it is noted. */
export type InstancePlanNote = {
  __typename?: 'InstancePlanNote';
  /** Why it was not done; empty when it was. */
  errors: Array<ControlPlaneError>;
};

/** How the plan of an instance stands. */
export type InstancePlanNoteInput = {
  /** Id of the instance. */
  instance: Scalars['ID']['input'];
  /** True when it is not paid for any more: the instance is suspended and does not resume. */
  isEnded: Scalars['Boolean']['input'];
  /** Id of the plan that it has now, one of its offering. */
  plan: Scalars['ID']['input'];
};

/** The resumed instance, or why it is not. */
export type InstanceResume = {
  __typename?: 'InstanceResume';
  /** Why it was not done; empty when it was. */
  errors: Array<ControlPlaneError>;
  /** As it is now; null when it failed. */
  instance?: Maybe<Instance>;
};

/** How an instance presents itself. */
export type InstanceSettings = {
  __typename?: 'InstanceSettings';
  /** Colours, logo and the like, for whoever shows it. At most 16 kB as JSON text. */
  branding?: Maybe<Scalars['JSON']['output']>;
  /** At most 100 characters. */
  displayName?: Maybe<Scalars['String']['output']>;
  /** What it says first. At most 1,000 characters. */
  greeting?: Maybe<Scalars['String']['output']>;
  /** Who it is, in words for the model. At most 4,000 characters. */
  persona?: Maybe<Scalars['String']['output']>;
  /** How it speaks. */
  tone?: Maybe<Tone>;
};

/** PENDING → PROVISIONING → ACTIVE ⇄ SUSPENDED; FAILED when it cannot be provisioned; TERMINATED ends every way. */
export type InstanceState =
  /** Runs. */
  | 'ACTIVE'
  /** Could not be provisioned; `failure` says why. */
  | 'FAILED'
  /** Bought, or a trial begun; waits for provisioning. */
  | 'PENDING'
  /** Its key and credits are being made. */
  | 'PROVISIONING'
  /** Refuses runs until it is resumed. */
  | 'SUSPENDED'
  /** Over, for ever. */
  | 'TERMINATED';

/** The suspended instance, or why it is not. */
export type InstanceSuspend = {
  __typename?: 'InstanceSuspend';
  /** Why it was not done; empty when it was. */
  errors: Array<ControlPlaneError>;
  /** As it is now; null when it failed. */
  instance?: Maybe<Instance>;
};

/** The terminated instance, or why it is not. */
export type InstanceTerminate = {
  __typename?: 'InstanceTerminate';
  /** Why it was not done; empty when it was. */
  errors: Array<ControlPlaneError>;
  /** As it is now; null when it failed. */
  instance?: Maybe<Instance>;
};

/** The changed instance, or why it did not change. */
export type InstanceUpdate = {
  __typename?: 'InstanceUpdate';
  /** Why it was not done; empty when it was. */
  errors: Array<ControlPlaneError>;
  /** As it is now; null when it failed. */
  instance?: Maybe<Instance>;
};

/** What is left out stays; null clears it (but for `name`). */
export type InstanceUpdateInput = {
  /** A JSON object of at most 16 kB. */
  branding?: InputMaybe<Scalars['JSON']['input']>;
  /** At most 100 characters. */
  displayName?: InputMaybe<Scalars['String']['input']>;
  /** At most 1,000 characters. */
  greeting?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 100 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** At most 4,000 characters. */
  persona?: InputMaybe<Scalars['String']['input']>;
  /** How it speaks. */
  tone?: InputMaybe<Tone>;
};

/** The instance on its release, or why it is not. */
export type InstanceUpgrade = {
  __typename?: 'InstanceUpgrade';
  /** Why it was not done; empty when it was. */
  errors: Array<ControlPlaneError>;
  /** As it is now; null when it failed. */
  instance?: Maybe<Instance>;
};

/** Asks a person to join an organization, by e-mail. */
export type Invitation = {
  __typename?: 'Invitation';
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Lower case. */
  email: Scalars['String']['output'];
  /** It opens nothing from then on. */
  expiresAt: Scalars['DateTime']['output'];
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** E-mail address of who invited. */
  invitedBy: Scalars['String']['output'];
  /** What the person is to join. */
  organization: Organization;
  /** What the person is to be there. */
  role: MemberRole;
};

/** The organization that was joined, or why it was not. */
export type InvitationAccept = {
  __typename?: 'InvitationAccept';
  /** Why it was not done; empty when it was. */
  errors: Array<ControlPlaneError>;
  /** As it is now; null when it failed. */
  organization?: Maybe<Organization>;
};

/** The invitation that was taken back, or why it was not. */
export type InvitationRevoke = {
  __typename?: 'InvitationRevoke';
  /** Why it was not done; empty when it was. */
  errors: Array<ControlPlaneError>;
  /** As it is now; null when it failed. */
  invitation?: Maybe<Invitation>;
};

/** What `jobRetry` answers. */
export type JobRetry = {
  __typename?: 'JobRetry';
  /** Why nothing was done; empty when it was. */
  errors: Array<ControlPlaneError>;
  /** The job as it was given up; null when nothing was done. */
  job?: Maybe<FailedJob>;
};

/** Credits that the runs of a key may cost; null is no limit. */
export type KeyBudget = {
  __typename?: 'KeyBudget';
  /** In 24 hours. */
  perDay?: Maybe<Scalars['Credits']['output']>;
  /** In its life. */
  total?: Maybe<Scalars['Credits']['output']>;
};

/** A person's place in an organization. */
export type Member = {
  __typename?: 'Member';
  /** Lower case. */
  email: Scalars['String']['output'];
  /** Since when the person belongs to it. */
  joinedAt: Scalars['DateTime']['output'];
  /** What the person may do in the organization. */
  role: MemberRole;
  /** The commerce account with the same e-mail address. */
  user?: Maybe<User>;
};

/** The invitation with its secret, or why there is none. */
export type MemberInvite = {
  __typename?: 'MemberInvite';
  /** Why it was not done; empty when it was. */
  errors: Array<ControlPlaneError>;
  /** The new invitation; null when it failed. */
  invitation?: Maybe<Invitation>;
  /** In the mail and here, and never again. */
  secret?: Maybe<Scalars['String']['output']>;
};

/** Whom to invite, and as what. */
export type MemberInviteInput = {
  /** Where the invitation is sent, and who may accept it. */
  email: Scalars['String']['input'];
  /** Id of the organization. */
  organization: Scalars['ID']['input'];
  /** What the person is to be. */
  role?: MemberRole;
};

/** The organization without the member, or why it stays. */
export type MemberRemove = {
  __typename?: 'MemberRemove';
  /** Why it was not done; empty when it was. */
  errors: Array<ControlPlaneError>;
  /** As it is now; null when it failed. */
  organization?: Maybe<Organization>;
};

/** What a member may do in an organization. */
export type MemberRole =
  /** Everything but what concerns owners. */
  | 'ADMIN'
  /** Reads and uses. */
  | 'MEMBER'
  /** Everything. */
  | 'OWNER';

/** The changed member, or why it did not change. */
export type MemberUpdate = {
  __typename?: 'MemberUpdate';
  /** Why it was not done; empty when it was. */
  errors: Array<ControlPlaneError>;
  /** As it is now; null when it failed. */
  member?: Maybe<Member>;
};

/** An organization that a person belongs to. */
export type Membership = {
  __typename?: 'Membership';
  /** Id of the organization. */
  organization: Scalars['ID']['output'];
  /** What the person may do there. */
  role: MemberRole;
};

/** Everything that can be changed. Expected failures are values in `errors`. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Makes a key for programs. The secret is in this answer and nowhere else. At most 20 living keys an instance: LIMIT_EXCEEDED. */
  apiKeyCreate: ApiKeyCreate;
  /** The key opens nothing from now on. Revoking it again changes nothing. Operators may revoke any. */
  apiKeyRevoke: ApiKeyRevoke;
  /** A new secret for a key; the old one opens for `overlapSeconds` more, at most 7 days. CONFLICT for a key that opens nothing any more. */
  apiKeyRotate: ApiKeyRotate;
  /** Turns a part of the marketplace on or off, for all or for one organization; every process knows within a second. */
  featureUpdate: FeatureUpdate;
  /** Hands over, once, the secret of the key that provisioning made; then ALREADY_CLAIMED. */
  initialApiKeyClaim: InitialApiKeyClaim;
  /** Whether an instance's plan is still paid for, and which one it is now; the same again changes nothing. Services only. */
  instancePlanNote: InstancePlanNote;
  /** Lets a suspended instance run again. CONFLICT unless SUSPENDED (or ACTIVE already), and when a trial is over. */
  instanceResume: InstanceResume;
  /** Refuses runs until it is resumed. CONFLICT unless ACTIVE (or SUSPENDED already). */
  instanceSuspend: InstanceSuspend;
  /** Ends an instance for ever, whatever its state: nothing runs any more, and its keys open nothing. */
  instanceTerminate: InstanceTerminate;
  /** Changes what is given and leaves the rest; null clears a setting. Needs an OWNER, an ADMIN or a key with the ADMIN scope, as do all mutations of an instance; operators may suspend, resume and terminate any. */
  instanceUpdate: InstanceUpdate;
  /** Moves an instance to another approved release of its offering; runs under way keep theirs. CONFLICT for one that is over. */
  instanceUpgrade: InstanceUpgrade;
  /** The invited person, signed in with the invited address, joins. NOT_FOUND when it is unknown, used, revoked or expired. */
  invitationAccept: InvitationAccept;
  /** Takes an open invitation back. CONFLICT when it is used or revoked. Needs an OWNER or ADMIN. */
  invitationRevoke: InvitationRevoke;
  /** Tries given-up work again, as if it were new. NOT_FOUND when it is no longer given up. Operators only. */
  jobRetry: JobRetry;
  /**
   * An invitation by e-mail, open for seven days; its secret is in the mail and in this answer alone. OWNER and ADMIN
   * invite; only an OWNER invites an OWNER. Inviting a person again takes the earlier invitation back. CONFLICT for a
   * member; LIMIT_EXCEEDED beyond 100 people, or 100 invitations a day.
   */
  memberInvite: MemberInvite;
  /**
   * Removes a member, or leaves. CONFLICT for the last OWNER, and for the person whose personal workspace it is. The
   * person's streams of this organization end within seconds. Needs an OWNER or ADMIN, but for oneself; an OWNER to remove an OWNER.
   */
  memberRemove: MemberRemove;
  /** Gives a member another role. CONFLICT for the last OWNER. Needs an OWNER or ADMIN; an OWNER to make or change an OWNER. */
  memberUpdate: MemberUpdate;
  /** The end of an offering: off sale, and it changes no more. Instances go on. */
  offeringArchive: OfferingArchive;
  /** A DRAFT of an approved seller. Needs an OWNER or ADMIN, as do all mutations of an offering, its releases and plans. CONFLICT for a slug that another has. */
  offeringCreate: OfferingCreate;
  /** Operators: sell through a product and variants that exist in commerce already, and whose texts stay commerce's. */
  offeringLink: OfferingLink;
  /** Operators: APPROVE publishes and lists it in commerce, REJECT says why. Of a published offering it is about the release that waits. CONFLICT when nothing does. */
  offeringReview: OfferingReviewDecide;
  /** DRAFT, REJECTED or UNPUBLISHED → IN_REVIEW. INVALID names everything that is missing: a release with a flow, a plan with a price, a description. */
  offeringSubmit: OfferingSubmit;
  /** PUBLISHED → UNPUBLISHED: off sale in commerce at once. */
  offeringUnpublish: OfferingUnpublish;
  /** What is left out stays. Of a published offering the change is live at once, in commerce a moment later. */
  offeringUpdate: OfferingUpdate;
  /** Makes an existing release the one that new instances get: also the way back. */
  offeringVersionActivate: OfferingVersionActivate;
  /**
   * A release: a flow by id (of an earlier release), or a Langflow export that is imported here, every mistake reported in
   * `flowErrors`. Immutable; current at once unless `isCurrent` is false. Of a published offering a release of a seller
   * who is not trusted waits for an operator, and the one before is sold on.
   */
  offeringVersionCreate: OfferingVersionCreate;
  /** IN_REVIEW → DRAFT; of a published offering the release that waits is taken back. */
  offeringWithdraw: OfferingWithdraw;
  /**
   * What operations were used since the last report. The id is the caller's: a repeat counts nothing again.
   * Services only.
   */
  operationUsagesRecord: OperationUsagesRecord;
  /** Founds an organization; whoever does is its OWNER. At most 50 a person: LIMIT_EXCEEDED. CONFLICT for a slug that another has. */
  organizationCreate: OrganizationCreate;
  /** Changes name and slug; what is left out stays. Needs an OWNER or ADMIN. CONFLICT for a slug that another has. */
  organizationUpdate: OrganizationUpdate;
  /** Takes a plan from sale; instances keep its terms. */
  planArchive: PlanArchive;
  /** Terms under which the offering is sold; at most 20 that are not archived: LIMIT_EXCEEDED. */
  planCreate: PlanCreate;
  /** What is left out stays. Instances keep the terms that they were sold with. */
  planUpdate: PlanUpdate;
  /** Tries provisioning again, for a FAILED instance, or for a paid order line that came to nothing (exactly one of them). CONFLICT when nothing failed. Operators only. */
  provisioningRetry: ProvisioningRetry;
  /**
   * Mutations that a gateway did not let through, which no other subgraph hears of: for the audit log. The ids are the
   * caller's: a repeat records nothing again. Services only.
   */
  refusalsRecord: RefusalsRecord;
  /** An organization asks to sell. Again after a REJECTED one; CONFLICT otherwise. FORBIDDEN while SELLER_APPLICATIONS is off. Needs an OWNER or ADMIN. */
  sellerApply: SellerApply;
  /** Operators decide. REJECT and SUSPEND need a reason. SUSPEND takes all offerings from sale; instances go on. CONFLICT from a state that does not allow it. */
  sellerReview: SellerReview;
  /** Changes what a seller says of itself; what is left out stays. Needs an OWNER or ADMIN. */
  sellerUpdate: SellerUpdate;
  /**
   * A trial of a published offering, in a workspace made on the first use. One trial of an offering
   * for each organization: TRIAL_USED. Needs an OWNER or ADMIN of the organization when one is named.
   */
  trialStart: TrialStart;
};


/** Everything that can be changed. Expected failures are values in `errors`. */
export type MutationApiKeyCreateArgs = {
  input: ApiKeyCreateInput;
};


/** Everything that can be changed. Expected failures are values in `errors`. */
export type MutationApiKeyRevokeArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be changed. Expected failures are values in `errors`. */
export type MutationApiKeyRotateArgs = {
  id: Scalars['ID']['input'];
  overlapSeconds?: Scalars['Int']['input'];
};


/** Everything that can be changed. Expected failures are values in `errors`. */
export type MutationFeatureUpdateArgs = {
  input: FeatureUpdateInput;
};


/** Everything that can be changed. Expected failures are values in `errors`. */
export type MutationInitialApiKeyClaimArgs = {
  instance: Scalars['ID']['input'];
};


/** Everything that can be changed. Expected failures are values in `errors`. */
export type MutationInstancePlanNoteArgs = {
  input: InstancePlanNoteInput;
};


/** Everything that can be changed. Expected failures are values in `errors`. */
export type MutationInstanceResumeArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be changed. Expected failures are values in `errors`. */
export type MutationInstanceSuspendArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be changed. Expected failures are values in `errors`. */
export type MutationInstanceTerminateArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be changed. Expected failures are values in `errors`. */
export type MutationInstanceUpdateArgs = {
  id: Scalars['ID']['input'];
  input: InstanceUpdateInput;
};


/** Everything that can be changed. Expected failures are values in `errors`. */
export type MutationInstanceUpgradeArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['ID']['input'];
};


/** Everything that can be changed. Expected failures are values in `errors`. */
export type MutationInvitationAcceptArgs = {
  secret: Scalars['String']['input'];
};


/** Everything that can be changed. Expected failures are values in `errors`. */
export type MutationInvitationRevokeArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be changed. Expected failures are values in `errors`. */
export type MutationJobRetryArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be changed. Expected failures are values in `errors`. */
export type MutationMemberInviteArgs = {
  input: MemberInviteInput;
};


/** Everything that can be changed. Expected failures are values in `errors`. */
export type MutationMemberRemoveArgs = {
  email: Scalars['String']['input'];
  organization: Scalars['ID']['input'];
};


/** Everything that can be changed. Expected failures are values in `errors`. */
export type MutationMemberUpdateArgs = {
  email: Scalars['String']['input'];
  organization: Scalars['ID']['input'];
  role: MemberRole;
};


/** Everything that can be changed. Expected failures are values in `errors`. */
export type MutationOfferingArchiveArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be changed. Expected failures are values in `errors`. */
export type MutationOfferingCreateArgs = {
  input: OfferingCreateInput;
};


/** Everything that can be changed. Expected failures are values in `errors`. */
export type MutationOfferingLinkArgs = {
  input: OfferingLinkInput;
};


/** Everything that can be changed. Expected failures are values in `errors`. */
export type MutationOfferingReviewArgs = {
  input: OfferingReviewInput;
};


/** Everything that can be changed. Expected failures are values in `errors`. */
export type MutationOfferingSubmitArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be changed. Expected failures are values in `errors`. */
export type MutationOfferingUnpublishArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be changed. Expected failures are values in `errors`. */
export type MutationOfferingUpdateArgs = {
  id: Scalars['ID']['input'];
  input: OfferingUpdateInput;
};


/** Everything that can be changed. Expected failures are values in `errors`. */
export type MutationOfferingVersionActivateArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be changed. Expected failures are values in `errors`. */
export type MutationOfferingVersionCreateArgs = {
  input: OfferingVersionCreateInput;
};


/** Everything that can be changed. Expected failures are values in `errors`. */
export type MutationOfferingWithdrawArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be changed. Expected failures are values in `errors`. */
export type MutationOperationUsagesRecordArgs = {
  input: OperationUsagesRecordInput;
};


/** Everything that can be changed. Expected failures are values in `errors`. */
export type MutationOrganizationCreateArgs = {
  input: OrganizationCreateInput;
};


/** Everything that can be changed. Expected failures are values in `errors`. */
export type MutationOrganizationUpdateArgs = {
  id: Scalars['ID']['input'];
  input: OrganizationUpdateInput;
};


/** Everything that can be changed. Expected failures are values in `errors`. */
export type MutationPlanArchiveArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be changed. Expected failures are values in `errors`. */
export type MutationPlanCreateArgs = {
  input: PlanCreateInput;
};


/** Everything that can be changed. Expected failures are values in `errors`. */
export type MutationPlanUpdateArgs = {
  id: Scalars['ID']['input'];
  input: PlanUpdateInput;
};


/** Everything that can be changed. Expected failures are values in `errors`. */
export type MutationProvisioningRetryArgs = {
  instance?: InputMaybe<Scalars['ID']['input']>;
  orderLine?: InputMaybe<Scalars['ID']['input']>;
};


/** Everything that can be changed. Expected failures are values in `errors`. */
export type MutationRefusalsRecordArgs = {
  input: RefusalsRecordInput;
};


/** Everything that can be changed. Expected failures are values in `errors`. */
export type MutationSellerApplyArgs = {
  input: SellerApplyInput;
};


/** Everything that can be changed. Expected failures are values in `errors`. */
export type MutationSellerReviewArgs = {
  input: SellerReviewInput;
};


/** Everything that can be changed. Expected failures are values in `errors`. */
export type MutationSellerUpdateArgs = {
  input: SellerUpdateInput;
  organization: Scalars['ID']['input'];
};


/** Everything that can be changed. Expected failures are values in `errors`. */
export type MutationTrialStartArgs = {
  input: TrialStartInput;
};

/** What a publisher offers: an agent, its plans and what a run of it costs. */
export type Offering = {
  __typename?: 'Offering';
  /** What kind of thing it is. */
  category: OfferingCategory;
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** What a new instance gets. */
  currentVersion?: Maybe<OfferingVersion>;
  /** For buyers to read, at most 10,000 characters. */
  description: Scalars['String']['output'];
  /** Facets that commerce filters by: outcome, role, capability, industry, integration, deployment. */
  facets: Array<OfferingFacet>;
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** https, at most 500 characters. */
  imageUrl?: Maybe<Scalars['String']['output']>;
  /** Which share of a plan's price the credits are worth that it includes, in percent. Publisher and operators; null for others. */
  includedCreditsPercent?: Maybe<Scalars['Int']['output']>;
  /** Instances that are not TERMINATED or FAILED. Publisher and operators; null for others. */
  instanceCount?: Maybe<Scalars['Int']['output']>;
  /** How many instances are in which state and on which release. Publisher and operators; empty for others. */
  instanceCounts: Array<InstanceCount>;
  /** Those of it that the caller may see, newest first: one's own, for a buyer. At most 100 a page. */
  instances: InstanceConnection;
  /** How commerce has it. Publisher and operators; null for others. */
  listing?: Maybe<OfferingListing>;
  /** At most 100 characters. */
  name: Scalars['String']['output'];
  /** A release that waits for an operator while the current one is sold. Publisher and operators; null for others. */
  pendingVersion?: Maybe<OfferingVersion>;
  /** Cheapest terms first, as the publisher ordered them. */
  plans: Array<Plan>;
  /** What commerce sells it as. */
  product?: Maybe<Product>;
  /** When it was first on sale. */
  publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The organization that offers it. */
  publisher: Organization;
  /** The newest decision of an operator. Publisher and operators; null for others. */
  review?: Maybe<OfferingReview>;
  /** What is different from what was approved the last time, by path. Publisher and operators; empty for others. */
  reviewChanges: Array<OfferingChange>;
  /** Unique; lower-case letters, digits and hyphens. */
  slug: Scalars['String']['output'];
  /** Whether it is on offer. */
  state: OfferingState;
  /** Since when something of it waits for an operator. Publisher and operators; null for others. */
  submittedAt?: Maybe<Scalars['DateTime']['output']>;
  /** On what terms it can be tried. */
  trial: TrialTerms;
  /** Newest first; of those that no operator has seen only publisher and operators know. At most 100 a page. */
  versions: OfferingVersionConnection;
};


/** What a publisher offers: an agent, its plans and what a run of it costs. */
export type OfferingInstancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What a publisher offers: an agent, its plans and what a run of it costs. */
export type OfferingVersionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** The archived offering, or why it is not. */
export type OfferingArchive = {
  __typename?: 'OfferingArchive';
  /** Why it was not done; empty when it was. */
  errors: Array<ControlPlaneError>;
  /** As it is now; null when it failed. */
  offering?: Maybe<Offering>;
};

/** What kind of thing an offering is. */
export type OfferingCategory =
  /** Acts for somebody, in conversation. */
  | 'AGENT'
  /** Does one task with an interface of its own. */
  | 'APP'
  /** Helps a person with their work. */
  | 'ASSISTANT'
  /** Runs in the background. */
  | 'AUTOMATION';

/** One thing that is different from what was approved. */
export type OfferingChange = {
  __typename?: 'OfferingChange';
  /** As it is now; null for what is gone. */
  after?: Maybe<Scalars['JSON']['output']>;
  /** As it was approved; null for what is new. */
  before?: Maybe<Scalars['JSON']['output']>;
  /** Where: `description`, `plans.<id>.prices.<channel>`, `release.components` and the like. */
  path: Scalars['String']['output'];
};

/** A page of offerings. */
export type OfferingConnection = {
  __typename?: 'OfferingConnection';
  /** The entries of this page, in the order of the list. */
  edges: Array<OfferingEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Of the whole list. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** The new offering, or why there is none. */
export type OfferingCreate = {
  __typename?: 'OfferingCreate';
  /** Why it was not done; empty when it was. */
  errors: Array<ControlPlaneError>;
  /** As it is now; null when it failed. */
  offering?: Maybe<Offering>;
};

/** A new offering. */
export type OfferingCreateInput = {
  /** What kind of thing it is. */
  category: OfferingCategory;
  /** For buyers to read, at most 10,000 characters; text, never HTML. */
  description: Scalars['String']['input'];
  /** By what it is found. */
  facets?: InputMaybe<Array<OfferingFacetInput>>;
  /** A UUID of the caller's: the same call again finds the offering, other content is CONFLICT. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** https, at most 500 characters. */
  imageUrl?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 100 characters. */
  name: Scalars['String']['input'];
  /** Id of the organization that offers it. */
  publisher: Scalars['ID']['input'];
  /** Lower-case letters, digits and hyphens, at most 63; made of the name when left out. */
  slug?: InputMaybe<Scalars['String']['input']>;
  /** None when left out. */
  trial?: InputMaybe<TrialTermsInput>;
};

/** What an operator decides about an offering. */
export type OfferingDecision =
  /** It may be sold. */
  | 'APPROVE'
  /** It may not, and `reason` says why. */
  | 'REJECT';

/** An offering in a list. */
export type OfferingEdge = {
  __typename?: 'OfferingEdge';
  /** For `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: Offering;
};

/** Values by which commerce finds an offering. */
export type OfferingFacet = {
  __typename?: 'OfferingFacet';
  /** outcome, role, capability, industry, integration or deployment. */
  attribute: Scalars['String']['output'];
  /** At most 20, of 1 to 100 characters. */
  values: Array<Scalars['String']['output']>;
};

/** Values by which commerce finds an offering. */
export type OfferingFacetInput = {
  /** outcome, role, capability, industry, integration or deployment. */
  attribute: Scalars['String']['input'];
  /** At most 20, of 1 to 100 characters. */
  values: Array<Scalars['String']['input']>;
};

/** Conditions that all must hold. */
export type OfferingFilterInput = {
  /** One of these. */
  category?: InputMaybe<Array<OfferingCategory>>;
  /** Id of the publishing organization. */
  publisher?: InputMaybe<Scalars['ID']['input']>;
  /** Words, or beginnings of words, of name and description: in capitals or not, with accents or without. At most 200 characters. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** One of these. */
  state?: InputMaybe<Array<OfferingState>>;
};

/** The linked offering, or why it is not. */
export type OfferingLink = {
  __typename?: 'OfferingLink';
  /** Why it was not done; empty when it was. */
  errors: Array<ControlPlaneError>;
  /** As it is now; null when it failed. */
  offering?: Maybe<Offering>;
};

/** What is sold as what. */
export type OfferingLinkInput = {
  /** Id of the offering. */
  offering: Scalars['ID']['input'];
  /** Which variant sells which plan. */
  plans: Array<PlanLinkInput>;
  /** Commerce's id of the product. */
  product: Scalars['ID']['input'];
};

/** How commerce has an offering. */
export type OfferingListing = {
  __typename?: 'OfferingListing';
  /** Why commerce does not have it as it should; null otherwise. */
  failure?: Maybe<Scalars['String']['output']>;
  /** Where it stands. */
  state: OfferingListingState;
  /** When commerce last had it as it should. */
  syncedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** NOT_LISTED → PENDING → LISTED or FAILED, and PENDING again with every change. */
export type OfferingListingState =
  /** Commerce refuses it; `failure` says why. It is tried again. */
  | 'FAILED'
  /** Commerce has it as it should. */
  | 'LISTED'
  /** Commerce does not sell it, and is not to. */
  | 'NOT_LISTED'
  /** On its way to commerce. */
  | 'PENDING';

/** What an operator decided. */
export type OfferingReview = {
  __typename?: 'OfferingReview';
  /** When. */
  decidedAt: Scalars['DateTime']['output'];
  /** The decision. */
  decision: OfferingDecision;
  /** Why, for the publisher to read. */
  reason?: Maybe<Scalars['String']['output']>;
};

/** The offering as decided, or why it is not. */
export type OfferingReviewDecide = {
  __typename?: 'OfferingReviewDecide';
  /** Why it was not done; empty when it was. */
  errors: Array<ControlPlaneError>;
  /** As it is now; null when it failed. */
  offering?: Maybe<Offering>;
};

/** An operator's decision about an offering. */
export type OfferingReviewInput = {
  /** What is decided. */
  decision: OfferingDecision;
  /** Id of the offering. */
  offering: Scalars['ID']['input'];
  /** At most 2,000 characters; REJECT needs one. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Only a PUBLISHED offering is visible to everybody. */
export type OfferingState =
  /** Kept for the record. */
  | 'ARCHIVED'
  /** Being written. */
  | 'DRAFT'
  /** Waits for an operator's decision. */
  | 'IN_REVIEW'
  /** For everybody to see and buy. */
  | 'PUBLISHED'
  /** Refused by an operator. */
  | 'REJECTED'
  /** Taken back by its publisher; instances go on. */
  | 'UNPUBLISHED';

/** The offering in review, or why it is not. */
export type OfferingSubmit = {
  __typename?: 'OfferingSubmit';
  /** Why it was not done; empty when it was. */
  errors: Array<ControlPlaneError>;
  /** As it is now; null when it failed. */
  offering?: Maybe<Offering>;
};

/** The offering off sale, or why it is not. */
export type OfferingUnpublish = {
  __typename?: 'OfferingUnpublish';
  /** Why it was not done; empty when it was. */
  errors: Array<ControlPlaneError>;
  /** As it is now; null when it failed. */
  offering?: Maybe<Offering>;
};

/** The changed offering, or why it did not change. */
export type OfferingUpdate = {
  __typename?: 'OfferingUpdate';
  /** Why it was not done; empty when it was. */
  errors: Array<ControlPlaneError>;
  /** As it is now; null when it failed. */
  offering?: Maybe<Offering>;
};

/** What is left out stays; null clears facets and image. */
export type OfferingUpdateInput = {
  /** What kind of thing it is. */
  category?: InputMaybe<OfferingCategory>;
  /** At most 10,000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** By what it is found: all of them. */
  facets?: InputMaybe<Array<OfferingFacetInput>>;
  /** https, at most 500 characters. */
  imageUrl?: InputMaybe<Scalars['String']['input']>;
  /** Which share of a plan's price the credits are worth that it includes, in percent from 0 to 100: so much is earned when they are spent, the rest when the plan is sold. 0 until it is set. */
  includedCreditsPercent?: InputMaybe<Scalars['Int']['input']>;
  /** 1 to 100 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** On what terms it can be tried. */
  trial?: InputMaybe<TrialTermsInput>;
};

/** An immutable release of an offering: the flow it runs and what a run costs. */
export type OfferingVersion = {
  __typename?: 'OfferingVersion';
  /** When it was released. */
  createdAt: Scalars['DateTime']['output'];
  /** What its runs execute; null while there is none, and nothing can run. */
  flow?: Maybe<Flow>;
  /** Hosts that its runs may call, at most 50. */
  hosts: Array<Scalars['String']['output']>;
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** Instances of it that are not TERMINATED or FAILED. Publisher and operators; null for others. */
  instanceCount?: Maybe<Scalars['Int']['output']>;
  /** Whether an operator has seen it, or its seller is trusted: buyers get no other. */
  isApproved: Scalars['Boolean']['output'];
  /** 1 for the first release. */
  number: Scalars['Int']['output'];
  /** What it is a release of. */
  offering: Offering;
  /** What its runs cost. */
  pricing: RunPricing;
  /** What is new, at most 10,000 characters. */
  releaseNotes?: Maybe<Scalars['String']['output']>;
  /** Where its flow was drawn in the Studio; null when it was not. Publisher and operators; null for others. */
  studioUrl?: Maybe<Scalars['String']['output']>;
};

/** The offering with its release, or why it did not change. */
export type OfferingVersionActivate = {
  __typename?: 'OfferingVersionActivate';
  /** Why it was not done; empty when it was. */
  errors: Array<ControlPlaneError>;
  /** As it is now; null when it failed. */
  offering?: Maybe<Offering>;
};

/** A page of versions. */
export type OfferingVersionConnection = {
  __typename?: 'OfferingVersionConnection';
  /** The entries of this page, in the order of the list. */
  edges: Array<OfferingVersionEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Of the whole list. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** The new release, or why there is none. */
export type OfferingVersionCreate = {
  __typename?: 'OfferingVersionCreate';
  /** Why it was not done; empty when it was. */
  errors: Array<ControlPlaneError>;
  /** Every mistake of the definition, at most 100; empty when there is none. */
  flowErrors: Array<FlowMistake>;
  /** The new release; null when it failed. */
  version?: Maybe<OfferingVersion>;
};

/** A new release: either `flow` or `definition`. */
export type OfferingVersionCreateInput = {
  /** A Langflow export. */
  definition?: InputMaybe<Scalars['JSON']['input']>;
  /** Id of a flow that an earlier release of the publisher runs. */
  flow?: InputMaybe<Scalars['ID']['input']>;
  /** Hosts that its runs may call, like api.example.com; at most 50. */
  hosts?: InputMaybe<Array<Scalars['String']['input']>>;
  /** A UUID of the caller's: the same call again finds the release, other content is CONFLICT. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Whether new instances get it from now on. */
  isCurrent?: Scalars['Boolean']['input'];
  /** Id of the offering. */
  offering: Scalars['ID']['input'];
  /** What its runs cost. */
  pricing: RunPricingInput;
  /** At most 10,000 characters. */
  releaseNotes?: InputMaybe<Scalars['String']['input']>;
  /** Address of a flow in the Studio, which is read as the caller may read it. */
  studioUrl?: InputMaybe<Scalars['String']['input']>;
};

/** A version in a list. */
export type OfferingVersionEdge = {
  __typename?: 'OfferingVersionEdge';
  /** For `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: OfferingVersion;
};

/** The offering as a draft, or why it is not. */
export type OfferingWithdraw = {
  __typename?: 'OfferingWithdraw';
  /** Why it was not done; empty when it was. */
  errors: Array<ControlPlaneError>;
  /** As it is now; null when it failed. */
  offering?: Maybe<Offering>;
};

/** One operation of one client, and how often it was used. */
export type OperationUsage = {
  __typename?: 'OperationUsage';
  /** What the client calls itself (`apollographql-client-name` or `graphql-client-name`), up to 100 characters; null when it says nothing. */
  client?: Maybe<Scalars['String']['output']>;
  /** The client's version (`apollographql-client-version` or `graphql-client-version`), up to 100 characters; null when it says nothing. */
  clientVersion?: Maybe<Scalars['String']['output']>;
  /** What it uses, in alphabetical order: `Type.field`, `Type.field(argument:)`, `Enum.VALUE`, types of its variables and conditions. */
  coordinates: Array<Scalars['String']['output']>;
  /** How often, since `firstAt`; a whole number. */
  count: Scalars['Float']['output'];
  /** The first 16 hex digits of the SHA-256 of its document. */
  documentHash: Scalars['String']['output'];
  /** When it was used first, as far as it is remembered. */
  firstAt: Scalars['DateTime']['output'];
  /** A UUID. */
  id: Scalars['ID']['output'];
  /** When it was used last, to the minute. */
  lastAt: Scalars['DateTime']['output'];
  /** The operation's name, up to 200 characters; null when it has none. */
  operation?: Maybe<Scalars['String']['output']>;
};

/** A page of used operations. */
export type OperationUsageConnection = {
  __typename?: 'OperationUsageConnection';
  /** The operations of this page, with their cursors. */
  edges: Array<OperationUsageEdge>;
  /** What there is before and after this page. */
  pageInfo: PageInfo;
  /** How many operations the filter lets through, on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A used operation in a list. */
export type OperationUsageEdge = {
  __typename?: 'OperationUsageEdge';
  /** Where it stands in this list. */
  cursor: Scalars['String']['output'];
  /** The operation. */
  node: OperationUsage;
};

/** Restricts a list of used operations; parts that are left out restrict nothing. */
export type OperationUsageFilterInput = {
  /** Those of the client of this name; "" for clients that give none. */
  client?: InputMaybe<Scalars['String']['input']>;
  /** Those that use any of these, at most 100, such as `Query.products`. */
  coordinates?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Those that were used after this. */
  usedAfter?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What was kept of a report. */
export type OperationUsagesRecord = {
  __typename?: 'OperationUsagesRecord';
  /** How many operations could not be kept, because there is room for 10,000 that no manifest names. */
  dropped: Scalars['Int']['output'];
  /** Why nothing was kept. */
  errors: Array<ControlPlaneError>;
};

/** What a gateway has counted. */
export type OperationUsagesRecordInput = {
  /** A UUID of the caller's own. */
  id: Scalars['ID']['input'];
  /** At most 100. */
  operations: Array<UsedOperationInput>;
};

/** An order of commerce. */
export type Order = {
  __typename?: 'Order';
  /** Commerce's id. */
  id: Scalars['ID']['output'];
  /** What it bought, of organizations that the caller belongs to; at most 1,000. */
  instances: Array<Instance>;
  /** What became of each paid line: for whoever bought it, a guest's for whoever knows the order's id, and operators; empty for others, and while its payment has not arrived here. */
  provisioning: Array<OrderLineProvisioning>;
};

/** What became of a paid line of an order. */
export type OrderLineProvisioning = {
  __typename?: 'OrderLineProvisioning';
  /** Credits of a credit pack; null for other lines, and for whoever does not belong to the organization. */
  creditsGranted?: Maybe<Scalars['Credits']['output']>;
  /** What it bought, as far as the caller may see it. */
  instances: Array<Instance>;
  /** Commerce's id of the line. */
  orderLine: Scalars['ID']['output'];
  /** Why it FAILED, gives NOTHING or was CANCELED, for the buyer to read. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Where it stands. */
  state: ProvisioningState;
};

/** A tenant: it buys, owns instances and a wallet, and may publish. Name and slug of a publisher are public. */
export type Organization = {
  __typename?: 'Organization';
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Organizations that have an instance of what it publishes, for itself and operators; empty for others. At most 100 a page. */
  customers: CustomerConnection;
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** Newest first; empty for whoever does not belong to it. At most 100 a page. */
  instances: InstanceConnection;
  /** Open invitations, oldest first, at most 100; empty for whoever is neither OWNER nor ADMIN of it, nor an operator. */
  invitations: Array<Invitation>;
  /** Oldest first, at most 100; empty for whoever does not belong to it. */
  members: Array<Member>;
  /** At most 100 characters. */
  name: Scalars['String']['output'];
  /** What it publishes, as far as the caller may see it. At most 100 a page. */
  offerings: OfferingConnection;
  /** What it is as a seller: everybody sees an approved one, its members and operators any; null when there is none. */
  seller?: Maybe<Seller>;
  /** Unique; lower-case letters, digits and hyphens. */
  slug: Scalars['String']['output'];
};


/** A tenant: it buys, owns instances and a wallet, and may publish. Name and slug of a publisher are public. */
export type OrganizationCustomersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A tenant: it buys, owns instances and a wallet, and may publish. Name and slug of a publisher are public. */
export type OrganizationInstancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<Array<InstanceState>>;
};


/** A tenant: it buys, owns instances and a wallet, and may publish. Name and slug of a publisher are public. */
export type OrganizationOfferingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of organizations. */
export type OrganizationConnection = {
  __typename?: 'OrganizationConnection';
  /** The entries of this page, in the order of the list. */
  edges: Array<OrganizationEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Of the whole list. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** The new organization, or why there is none. */
export type OrganizationCreate = {
  __typename?: 'OrganizationCreate';
  /** Why it was not done; empty when it was. */
  errors: Array<ControlPlaneError>;
  /** As it is now; null when it failed. */
  organization?: Maybe<Organization>;
};

/** A new organization. */
export type OrganizationCreateInput = {
  /** A UUID of the caller's: the same call again finds the organization, other content is CONFLICT. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** 1 to 100 characters. */
  name: Scalars['String']['input'];
  /** Lower-case letters, digits and hyphens, at most 63; made of the name when left out. */
  slug?: InputMaybe<Scalars['String']['input']>;
};

/** One of the organizations in a list. */
export type OrganizationEdge = {
  __typename?: 'OrganizationEdge';
  /** For `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: Organization;
};

/** The changed organization, or why it did not change. */
export type OrganizationUpdate = {
  __typename?: 'OrganizationUpdate';
  /** Why it was not done; empty when it was. */
  errors: Array<ControlPlaneError>;
  /** As it is now; null when it failed. */
  organization?: Maybe<Organization>;
};

/** What is left out stays. */
export type OrganizationUpdateInput = {
  /** 1 to 100 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Lower-case letters, digits and hyphens, at most 63. */
  slug?: InputMaybe<Scalars['String']['input']>;
};

/** Where a page of a list stands. Cursors are opaque. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** The last entry's cursor; null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** More entries follow after `endCursor`. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Entries stand before `startCursor`. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The first entry's cursor; null on an empty page. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** Terms under which an offering is sold. */
export type Plan = {
  __typename?: 'Plan';
  /** Since when it is not sold any more. */
  archivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** Granted with each instance bought. */
  includedCredits: Scalars['Credits']['output'];
  /** How often it is paid. */
  interval: PlanInterval;
  /** How much an instance may run. */
  limits: PlanLimits;
  /** At most 100 characters. */
  name: Scalars['String']['output'];
  /** What it sells. */
  offering: Offering;
  /** As commerce sells it, one for each channel. */
  prices: Array<PlanPrice>;
  /** What commerce sells it as. */
  variant?: Maybe<ProductVariant>;
};

/** The archived plan, or why it is not. */
export type PlanArchive = {
  __typename?: 'PlanArchive';
  /** Why it was not done; empty when it was. */
  errors: Array<ControlPlaneError>;
  /** As it is now; null when it failed. */
  plan?: Maybe<Plan>;
};

/** The new plan, or why there is none. */
export type PlanCreate = {
  __typename?: 'PlanCreate';
  /** Why it was not done; empty when it was. */
  errors: Array<ControlPlaneError>;
  /** As it is now; null when it failed. */
  plan?: Maybe<Plan>;
};

/** New terms under which an offering is sold. */
export type PlanCreateInput = {
  /** A UUID of the caller's: the same call again finds the plan, other content is CONFLICT. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Granted with each instance bought. */
  includedCredits?: Scalars['Credits']['input'];
  /** How often it is paid. */
  interval?: PlanInterval;
  /** How much an instance may run; as it likes when left out. */
  limits?: InputMaybe<PlanLimitsInput>;
  /** 1 to 100 characters. */
  name: Scalars['String']['input'];
  /** Id of the offering. */
  offering: Scalars['ID']['input'];
  /** 1 to 50, each in another channel. */
  prices: Array<PlanPriceInput>;
};

/** How often a plan is paid. */
export type PlanInterval =
  /** Every month. */
  | 'MONTH'
  /** Once. */
  | 'ONCE'
  /** Every year. */
  | 'YEAR';

/** A null limit is no limit. */
export type PlanLimits = {
  __typename?: 'PlanLimits';
  /** Runs under way at the same time. */
  concurrentRuns?: Maybe<Scalars['Int']['output']>;
  /** Bytes of these documents together. Without a limit it is the platform's. */
  documentBytes?: Maybe<Scalars['Int']['output']>;
  /** Documents that an instance may have. Without a limit it is the platform's. */
  documents?: Maybe<Scalars['Int']['output']>;
  /** Runs started in 24 hours. */
  requestsPerDay?: Maybe<Scalars['Int']['output']>;
  /** Runs started in 60 seconds. */
  requestsPerMinute?: Maybe<Scalars['Int']['output']>;
};

/** What is left out or null is no limit. */
export type PlanLimitsInput = {
  /** Runs under way at the same time. */
  concurrentRuns?: InputMaybe<Scalars['Int']['input']>;
  /** Bytes of these documents together. Without a limit it is the platform's. */
  documentBytes?: InputMaybe<Scalars['Int']['input']>;
  /** Documents that an instance may have. Without a limit it is the platform's. */
  documents?: InputMaybe<Scalars['Int']['input']>;
  /** Runs started in 24 hours. */
  requestsPerDay?: InputMaybe<Scalars['Int']['input']>;
  /** Runs started in 60 seconds. */
  requestsPerMinute?: InputMaybe<Scalars['Int']['input']>;
};

/** A plan and the variant that sells it. */
export type PlanLinkInput = {
  /** Id of the plan. */
  plan: Scalars['ID']['input'];
  /** Commerce's id of the variant. */
  variant: Scalars['ID']['input'];
};

/** What a plan costs in one channel of commerce. */
export type PlanPrice = {
  __typename?: 'PlanPrice';
  /** In units of the currency, with two decimals. */
  amount: Scalars['Decimal']['output'];
  /** Slug of the channel. */
  channel: Scalars['String']['output'];
  /** ISO 4217. */
  currency: Scalars['String']['output'];
};

/** What a plan is to cost in one channel. */
export type PlanPriceInput = {
  /** In units of the channel's currency, at most two decimals. */
  amount: Scalars['Decimal']['input'];
  /** Slug of a channel of commerce that sells. */
  channel: Scalars['String']['input'];
};

/** How a plan is sold. */
export type PlanTerms = {
  __typename?: 'PlanTerms';
  /** Given with each payment. */
  includedCredits: Scalars['Credits']['output'];
  /** Which share of the price they are worth, in percent. */
  includedCreditsPercent: Scalars['Int']['output'];
  /** How long a payment lasts. */
  interval: PlanInterval;
  /** Whether it can be bought. */
  isOnSale: Scalars['Boolean']['output'];
  /** Of offering and plan, for people. */
  name: Scalars['String']['output'];
  /** Id of the offering. */
  offering: Scalars['ID']['output'];
  /** Id of the plan. */
  plan: Scalars['ID']['output'];
  /** What it costs, one for each channel. */
  prices: Array<PlanPrice>;
  /** Id of the organization that publishes it. */
  seller: Scalars['ID']['output'];
};

/** The changed plan, or why it did not change. */
export type PlanUpdate = {
  __typename?: 'PlanUpdate';
  /** Why it was not done; empty when it was. */
  errors: Array<ControlPlaneError>;
  /** As it is now; null when it failed. */
  plan?: Maybe<Plan>;
};

/** What is left out stays. */
export type PlanUpdateInput = {
  /** Granted with each instance bought from now on. */
  includedCredits?: InputMaybe<Scalars['Credits']['input']>;
  /** All of them; what is left out or null is no limit. */
  limits?: InputMaybe<PlanLimitsInput>;
  /** 1 to 100 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** All of them: 1 to 50, each in another channel. */
  prices?: InputMaybe<Array<PlanPriceInput>>;
};

/** What units of a meter cost up to an end. */
export type PriceTier = {
  __typename?: 'PriceTier';
  /** Credits for a run, a call of a tool, or 1,000 tokens. */
  price: Scalars['Float']['output'];
  /** The last unit that it is for, counted from the first of the month: runs, calls, or tokens (not thousands). Null without end. */
  upTo?: Maybe<Scalars['Float']['output']>;
};

/** At most 10 of a meter, each ending above the one before it, the last one without end. */
export type PriceTierInput = {
  /** 0 to 1,000,000 credits for a run, a call of a tool, or 1,000 tokens. */
  price: Scalars['Float']['input'];
  /** The last unit that it is for, a whole number: runs, calls, or tokens (not thousands). Only the last tier has none. */
  upTo?: InputMaybe<Scalars['Float']['input']>;
};

/** Something to buy, seen through one channel. Without a channel it has no prices. */
export type Product = {
  __typename?: 'Product';
  /** Slug of the channel through which this product is seen; null for staff and apps that named none. */
  channel?: Maybe<Scalars['String']['output']>;
  /** Commerce's id. */
  id: Scalars['ID']['output'];
  /** What buying it gives, as far as the caller may see it. */
  offering?: Maybe<Offering>;
};

/** What is bought: one version of a product with a price of its own. */
export type ProductVariant = {
  __typename?: 'ProductVariant';
  /** Slug of the channel through which this variant is seen; null for staff and apps that named none. */
  channel?: Maybe<Scalars['String']['output']>;
  /** Commerce's id. */
  id: Scalars['ID']['output'];
  /** What buying it gives, as far as the caller may see it. */
  plan?: Maybe<Plan>;
};

/** The instance that is tried again, or why it is not. */
export type ProvisioningRetry = {
  __typename?: 'ProvisioningRetry';
  /** Why it was not done; empty when it was. */
  errors: Array<ControlPlaneError>;
  /** The first of them; null for a line without one, and when it failed. */
  instance?: Maybe<Instance>;
};

/** PENDING → DONE, NOTHING or FAILED; operators try the latter again. CANCELED ends every way. */
export type ProvisioningState =
  /** The order was canceled or refunded. */
  | 'CANCELED'
  /** All of it is delivered. */
  | 'DONE'
  /** Some of it cannot be delivered; `reason` says why. */
  | 'FAILED'
  /** It buys nothing that is known here; `reason` says why. */
  | 'NOTHING'
  /** On its way. */
  | 'PENDING';

/** Everything that can be read. */
export type Query = {
  __typename?: 'Query';
  /**
   * The living API key with this SHA-256 (lower-case hex) of its secret; null when unknown, expired,
   * revoked, or its instance is terminated. Notes the use, at most once a minute. Services only.
   */
  apiKeyVerify?: Maybe<VerifiedApiKey>;
  /**
   * Who did what, newest first: owners and admins see their organizations', operators everything; empty for others.
   * Every mutation of the marketplace's own subgraphs is there, done, refused or failed, for 400 days; of a
   * Saleor's own mutations its own history tells.
   */
  auditEvents: AuditEventConnection;
  /**
   * Work of all services that was given up, newest first: deliveries, provisioning, listings, mails. Operators only.
   * SERVICE_UNAVAILABLE while a service cannot be asked.
   */
  failedJobs: FailedJobConnection;
  /**
   * Whether a part of the marketplace is turned on: for an organization, or for a person, who acts for the named
   * organization if they belong to it, else for their personal workspace; for neither, whether it is for the rest.
   * Services only.
   */
  featureEnabled: Scalars['Boolean']['output'];
  /** Parts of the marketplace that operators turn on and off, as they stand for the caller: on, if it is for one of the caller's organizations. */
  features: Array<Feature>;
  /** How often parts of the schema were used, in the order that is asked for. Operators only. */
  fieldUsages: Array<FieldUsage>;
  /** An instance of an organization that the caller belongs to. */
  instance?: Maybe<Instance>;
  /** Instances of the organizations that the viewer belongs to, newest first; an API key sees its own instance. At most 100 a page. */
  instances: InstanceConnection;
  /** What somebody is invited to, by the secret of the invitation; null when it is unknown, used, revoked or expired. */
  invitation?: Maybe<Invitation>;
  /** Organizations that the person with this e-mail address (lower case) belongs to. Services only. */
  memberships: Array<Membership>;
  /** One offering by `id` or by `slug` (exactly one of them). Only its publisher and operators see it before it is published. */
  offering?: Maybe<Offering>;
  /** Organizations that publish these offerings, in their order; null for what there is none of. Services only. */
  offeringPublishers: Array<Maybe<Scalars['ID']['output']>>;
  /** Offerings in the order of the catalogue. Pages have 20 entries unless `first` or `last` says otherwise (at most 100). */
  offerings: OfferingConnection;
  /** Offerings that wait for an operator's decision, the longest first; operators only. At most 100 a page. */
  offeringsInReview: OfferingConnection;
  /**
   * Which operations of which clients use the graph, those that were used last first. Gateways say it about every minute.
   * What nobody has used for 90 days is forgotten. Operators only.
   */
  operationUsages: OperationUsageConnection;
  /** An organization that the caller belongs to. Operators see all. */
  organization?: Maybe<Organization>;
  /** E-mail addresses of an organization's owners and admins, at most 20; empty for one that there is not. Services only. */
  organizationContacts: Array<Scalars['String']['output']>;
  /** All tenants, newest first; operators only. At most 100 a page. */
  organizations: OrganizationConnection;
  /** How a plan is sold now; null when there is none. Services only. */
  planTerms?: Maybe<PlanTerms>;
  /**
   * What the runtime needs to run an instance, null when there is none. The runtime checks the
   * caller against `organization` itself. Services only.
   */
  runTerms?: Maybe<RunTerms>;
  /** An approved seller's profile for everybody; any state for its members and operators. Null when there is none. */
  seller?: Maybe<Seller>;
  /** Who sells or wants to, newest first; operators only. At most 100 a page. */
  sellers: SellerConnection;
  /** Who is asking: null when anonymous. */
  viewer?: Maybe<Viewer>;
};


/** Everything that can be read. */
export type QueryApiKeyVerifyArgs = {
  hash: Scalars['String']['input'];
};


/** Everything that can be read. */
export type QueryAuditEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditEventFilterInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. */
export type QueryFailedJobsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. */
export type QueryFeatureEnabledArgs = {
  email?: InputMaybe<Scalars['String']['input']>;
  name: Scalars['String']['input'];
  organization?: InputMaybe<Scalars['ID']['input']>;
};


/** Everything that can be read. */
export type QueryFieldUsagesArgs = {
  coordinates: Array<Scalars['String']['input']>;
};


/** Everything that can be read. */
export type QueryInstanceArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryInstancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  organization?: InputMaybe<Scalars['ID']['input']>;
  state?: InputMaybe<Array<InstanceState>>;
};


/** Everything that can be read. */
export type QueryInvitationArgs = {
  secret: Scalars['String']['input'];
};


/** Everything that can be read. */
export type QueryMembershipsArgs = {
  email: Scalars['String']['input'];
};


/** Everything that can be read. */
export type QueryOfferingArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be read. */
export type QueryOfferingPublishersArgs = {
  offerings: Array<Scalars['ID']['input']>;
};


/** Everything that can be read. */
export type QueryOfferingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OfferingFilterInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. */
export type QueryOfferingsInReviewArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. */
export type QueryOperationUsagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OperationUsageFilterInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. */
export type QueryOrganizationArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryOrganizationContactsArgs = {
  organization: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be read. */
export type QueryPlanTermsArgs = {
  plan: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryRunTermsArgs = {
  apiKey?: InputMaybe<Scalars['ID']['input']>;
  instance: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QuerySellerArgs = {
  organization: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QuerySellersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SellerFilterInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A mutation that was refused, or several of one caller that were refused alike. */
export type RefusalInput = {
  /** The mutation's root field. */
  action: Scalars['String']['input'];
  /** Of a person. */
  actorEmail?: InputMaybe<Scalars['String']['input']>;
  /** The person's subject or the key's id. */
  actorId: Scalars['String']['input'];
  /** Who asked. */
  actorKind: AuditActorKind;
  /** When; of several the last. */
  at: Scalars['DateTime']['input'];
  /** Why, as the errors say it. */
  codes: Array<Scalars['String']['input']>;
  /** A UUID of the caller's own. */
  id: Scalars['ID']['input'];
  /** Of an API key. */
  organization?: InputMaybe<Scalars['ID']['input']>;
  /** Of several the last. */
  requestId: Scalars['String']['input'];
  /** How often, at least once. */
  times: Scalars['Int']['input'];
};

/** What became of a report of refusals. */
export type RefusalsRecord = {
  __typename?: 'RefusalsRecord';
  /** Why nothing was recorded. */
  errors: Array<ControlPlaneError>;
};

/** What a gateway has refused. */
export type RefusalsRecordInput = {
  /** At most 100. */
  refusals: Array<RefusalInput>;
};

/** API keys that open nothing any more. */
export type RevokedApiKeys = {
  __typename?: 'RevokedApiKeys';
  /** Their ids; empty when it is only known that some were missed. */
  ids: Array<Scalars['ID']['output']>;
  /** There may have been others: whoever holds something open by a key verifies it again. */
  missed: Scalars['Boolean']['output'];
};

/** What somebody is to the marketplace as a whole. */
export type Role =
  /** May buy. */
  | 'BUYER'
  /** Keeps the marketplace running; reads everything. */
  | 'OPERATOR'
  /** May publish. */
  | 'SELLER'
  /** One of the marketplace's own services. */
  | 'SERVICE';

/**
 * Graduated prices: each unit costs what the tier says that it falls into, counted within a calendar month (UTC) of one
 * instance, so that runs one after another cost what their sum costs. An empty list is the flat price.
 */
export type RunPriceTiers = {
  __typename?: 'RunPriceTiers';
  /** Of tokens read by models. */
  inputTokens: Array<PriceTier>;
  /** Of tokens written by models. */
  outputTokens: Array<PriceTier>;
  /** Of runs. */
  runs: Array<PriceTier>;
  /** Of calls of tools. */
  toolCalls: Array<PriceTier>;
};

/** Graduated prices within a calendar month (UTC) of one instance; a meter that is left out, or empty, has its flat price. */
export type RunPriceTiersInput = {
  /** Of tokens read by models. */
  inputTokens?: Array<PriceTierInput>;
  /** Of tokens written by models. */
  outputTokens?: Array<PriceTierInput>;
  /** Of runs. */
  runs?: Array<PriceTierInput>;
  /** Of calls of tools. */
  toolCalls?: Array<PriceTierInput>;
};

/** Credits that a run costs; the sum is rounded up once, when the run is settled. */
export type RunPricing = {
  __typename?: 'RunPricing';
  /** Credits for the run itself. */
  perRun: Scalars['Float']['output'];
  /** Credits per 1,000 tokens read by models. */
  perThousandInputTokens: Scalars['Float']['output'];
  /** Credits per 1,000 tokens written by models. */
  perThousandOutputTokens: Scalars['Float']['output'];
  /** Credits per call of a tool. */
  perToolCall: Scalars['Float']['output'];
  /** Meters that are priced in tiers, in place of their flat price; null when none is. */
  tiers?: Maybe<RunPriceTiers>;
};

/** Credits that a run costs: each 0 to 1,000,000. */
export type RunPricingInput = {
  /** For the run itself. */
  perRun?: Scalars['Float']['input'];
  /** Per 1,000 tokens read by models. */
  perThousandInputTokens?: Scalars['Float']['input'];
  /** Per 1,000 tokens written by models. */
  perThousandOutputTokens?: Scalars['Float']['input'];
  /** Per call of a tool. */
  perToolCall?: Scalars['Float']['input'];
  /** Meters that are priced in tiers, in place of their flat price. */
  tiers?: InputMaybe<RunPriceTiersInput>;
};

/** The terms under which an instance runs. */
export type RunTerms = {
  __typename?: 'RunTerms';
  /** Id of the flow of its release; null when there is none. */
  flow?: Maybe<Scalars['ID']['output']>;
  /** Hosts that its runs may call. */
  hosts: Array<Scalars['String']['output']>;
  /** Id of the instance. */
  instance: Scalars['ID']['output'];
  /** What the runs of the key that was asked for may cost; null without one. */
  keyBudget?: Maybe<KeyBudget>;
  /** Of its plan; of the offering's first plan for a trial. */
  limits: PlanLimits;
  /** Id of the offering. */
  offering: Scalars['ID']['output'];
  /** The name under which it is sold. */
  offeringName: Scalars['String']['output'];
  /** Id of the organization that pays for its runs. */
  organization: Scalars['ID']['output'];
  /** What its runs cost. */
  pricing: RunPricing;
  /** Id of the organization that publishes the offering. */
  publisher: Scalars['ID']['output'];
  /** False while operators have turned RUNS off for the organization. */
  runsEnabled: Scalars['Boolean']['output'];
  /** How it presents itself. */
  settings: InstanceSettings;
  /** Only an ACTIVE one runs. */
  state: InstanceState;
  /** It does not run from then on; null unless it is a trial. */
  trialEndsAt?: Maybe<Scalars['DateTime']['output']>;
};

/** An organization that sells, or wants to. */
export type Seller = {
  __typename?: 'Seller';
  /** When it asked, the last time. */
  appliedAt: Scalars['DateTime']['output'];
  /** ISO 3166-1 alpha-2. */
  country: Scalars['String']['output'];
  /** When an operator decided, the last time; null while nobody has. */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** For buyers to read, at most 10,000 characters; text, never HTML. */
  description: Scalars['String']['output'];
  /** At most 100 characters. */
  displayName: Scalars['String']['output'];
  /** The organization's id. */
  id: Scalars['ID']['output'];
  /** Whether new releases of its published offerings need no review. Members and operators; null for others. */
  isTrusted?: Maybe<Scalars['Boolean']['output']>;
  /** Who sells. */
  organization: Organization;
  /** Why it was rejected or suspended. Members and operators; null for others. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Only what an APPROVED one offers is on sale. */
  state: SellerState;
  /** Where buyers get help. */
  supportEmail: Scalars['String']['output'];
  /** http(s), at most 500 characters. */
  website?: Maybe<Scalars['String']['output']>;
};

/** The seller that waits for a decision, or why it does not. */
export type SellerApply = {
  __typename?: 'SellerApply';
  /** Why it was not done; empty when it was. */
  errors: Array<ControlPlaneError>;
  /** As it is now; null when it failed. */
  seller?: Maybe<Seller>;
};

/** What an organization says of itself as a seller. */
export type SellerApplyInput = {
  /** ISO 3166-1 alpha-2, like DE. */
  country: Scalars['String']['input'];
  /** For buyers to read, at most 10,000 characters. */
  description: Scalars['String']['input'];
  /** 1 to 100 characters. */
  displayName: Scalars['String']['input'];
  /** Id of the organization. */
  organization: Scalars['ID']['input'];
  /** Where buyers get help. */
  supportEmail: Scalars['String']['input'];
  /** http(s), at most 500 characters. */
  website?: InputMaybe<Scalars['String']['input']>;
};

/** A page of sellers. */
export type SellerConnection = {
  __typename?: 'SellerConnection';
  /** The entries of this page, in the order of the list. */
  edges: Array<SellerEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Of the whole list. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** What an operator decides about a seller. */
export type SellerDecision =
  /** APPLIED or REJECTED → APPROVED; of an APPROVED one the terms alone. */
  | 'APPROVE'
  /** SUSPENDED → APPROVED. */
  | 'REINSTATE'
  /** APPLIED → REJECTED. */
  | 'REJECT'
  /** APPROVED → SUSPENDED. */
  | 'SUSPEND';

/** One of the sellers in a list. */
export type SellerEdge = {
  __typename?: 'SellerEdge';
  /** For `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: Seller;
};

/** Conditions that all must hold. */
export type SellerFilterInput = {
  /** A part of the name, at most 200 characters. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** One of these. */
  state?: InputMaybe<Array<SellerState>>;
};

/** The seller as decided, or why it is not. */
export type SellerReview = {
  __typename?: 'SellerReview';
  /** Why it was not done; empty when it was. */
  errors: Array<ControlPlaneError>;
  /** As it is now; null when it failed. */
  seller?: Maybe<Seller>;
};

/** An operator's decision about a seller. */
export type SellerReviewInput = {
  /** The marketplace's part, in percent, 0 to 100 with two decimals; stays when left out. Billing keeps it, and charges by it. */
  commissionPercent?: InputMaybe<Scalars['Decimal']['input']>;
  /** What is decided. */
  decision: SellerDecision;
  /** Whether new releases of its published offerings need no review; stays when left out (false in the beginning). */
  isTrusted?: InputMaybe<Scalars['Boolean']['input']>;
  /** Id of the organization. */
  organization: Scalars['ID']['input'];
  /** At most 2,000 characters; REJECT and SUSPEND need one. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** APPLIED → APPROVED ⇄ SUSPENDED; APPLIED → REJECTED, which may apply again. */
export type SellerState =
  /** Waits for an operator. */
  | 'APPLIED'
  /** Sells. */
  | 'APPROVED'
  /** Was refused; may apply again. */
  | 'REJECTED'
  /** Nothing of it is on sale; what was bought runs on. */
  | 'SUSPENDED';

/** The changed seller, or why it did not change. */
export type SellerUpdate = {
  __typename?: 'SellerUpdate';
  /** Why it was not done; empty when it was. */
  errors: Array<ControlPlaneError>;
  /** As it is now; null when it failed. */
  seller?: Maybe<Seller>;
};

/** What is left out stays; null clears the website. */
export type SellerUpdateInput = {
  /** At most 10,000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 100 characters. */
  displayName?: InputMaybe<Scalars['String']['input']>;
  /** Where buyers get help. */
  supportEmail?: InputMaybe<Scalars['String']['input']>;
  /** http(s), at most 500 characters. */
  website?: InputMaybe<Scalars['String']['input']>;
};

/** Everything that can be followed. */
export type Subscription = {
  __typename?: 'Subscription';
  /**
   * API keys as soon as they open nothing any more: revoked, or their instance terminated. The first event
   * says that some were missed, namely all before it. Services only.
   */
  apiKeysRevoked: RevokedApiKeys;
  /**
   * The instance as it is now, then whenever its state changes, until it is terminated or the caller may not
   * see it any more. NOT_FOUND when the caller may not see it to begin with.
   */
  instanceStateChanged: Instance;
  /** Any instance of an organization that is new or changed its state, as it is then. NOT_FOUND for whoever does not belong to it. */
  instancesChanged: Instance;
  /**
   * Organizations of which somebody was removed or has another role. The first event says that some were missed,
   * namely all before it. Services only.
   */
  membersChanged: ChangedMembers;
  /** An offering as it is now, then whenever its state, review, release or listing changes: publisher and operators. NOT_FOUND for others. */
  offeringChanged: Offering;
  /** A paid order as it stands, then whenever one of its lines gets further, until all are delivered or over: for whoever sees `Order.provisioning`. NOT_FOUND for others. */
  orderProvisioningChanged: Order;
};


/** Everything that can be followed. */
export type SubscriptionInstanceStateChangedArgs = {
  instance: Scalars['ID']['input'];
};


/** Everything that can be followed. */
export type SubscriptionInstancesChangedArgs = {
  organization: Scalars['ID']['input'];
};


/** Everything that can be followed. */
export type SubscriptionOfferingChangedArgs = {
  offering: Scalars['ID']['input'];
};


/** Everything that can be followed. */
export type SubscriptionOrderProvisioningChangedArgs = {
  order: Scalars['ID']['input'];
};

/** How it speaks. */
export type Tone =
  /** As among friends. */
  | 'CASUAL'
  /** Warm. */
  | 'FRIENDLY'
  /** To the point and polite. */
  | 'PROFESSIONAL';

/** The instance, or why there is none. */
export type TrialStart = {
  __typename?: 'TrialStart';
  /** Why it was not done; empty when it was. */
  errors: Array<ControlPlaneError>;
  /** The new instance, PENDING at first; null when it failed. */
  instance?: Maybe<Instance>;
};

/** What to try, and where. */
export type TrialStartInput = {
  /** A UUID of the caller's: the same call again finds the trial, other content is CONFLICT. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The instance's name, at most 100 characters; the offering's when left out. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Id of a published offering. */
  offering: Scalars['ID']['input'];
  /** Id of the organization that tries it; the personal workspace when left out. */
  organization?: InputMaybe<Scalars['ID']['input']>;
};

/** What somebody gets for trying. */
export type TrialTerms = {
  __typename?: 'TrialTerms';
  /** Granted once in an organization's life, with its first trial or purchase. */
  credits: Scalars['Credits']['output'];
  /** How long a trial lasts. */
  days: Scalars['Int']['output'];
  /** Whether a trial can be started. */
  enabled: Scalars['Boolean']['output'];
};

/** On what terms something can be tried. */
export type TrialTermsInput = {
  /** 0 to 1,000,000; stays when left out (0 in the beginning). */
  credits?: InputMaybe<Scalars['Credits']['input']>;
  /** 1 to 365; stays when left out (14 in the beginning). */
  days?: InputMaybe<Scalars['Int']['input']>;
  /** Whether it can. */
  enabled: Scalars['Boolean']['input'];
};

/** One operation of one client since the last report. */
export type UsedOperationInput = {
  /** What the client calls itself, at most 100 characters; empty for nothing. */
  client: Scalars['String']['input'];
  /** The client's version, at most 100 characters; empty for nothing. */
  clientVersion: Scalars['String']['input'];
  /** What it uses, at most 2,000. */
  coordinates: Array<Scalars['String']['input']>;
  /** How often, at least once. */
  count: Scalars['Int']['input'];
  /** The first 16 hex digits of the SHA-256 of its document. */
  documentHash: Scalars['String']['input'];
  /** When it was used first since the last report. */
  firstAt: Scalars['DateTime']['input'];
  /** Whether the gateway knows the document beforehand. There is always room for those. */
  isTrusted: Scalars['Boolean']['input'];
  /** When it was used last. */
  lastAt: Scalars['DateTime']['input'];
  /** The operation's name, at most 200 characters; empty for none. */
  operation: Scalars['String']['input'];
};

/** A customer or a member of the staff, made when first seen with a token of the issuer. */
export type User = {
  __typename?: 'User';
  /** Lower case. */
  email: Scalars['String']['output'];
  /** Organizations of oneself; operators see everybody's. */
  organizations: Array<Organization>;
};

/** What a living API key stands for. */
export type VerifiedApiKey = {
  __typename?: 'VerifiedApiKey';
  /** Credits that its runs may cost in 24 hours; null is no limit of its own. */
  budgetPerDay?: Maybe<Scalars['Credits']['output']>;
  /** Credits that its runs may cost in its life; null is no limit of its own. */
  budgetTotal?: Maybe<Scalars['Credits']['output']>;
  /** Tags of the schema that it shows; null for all of it. */
  contract?: Maybe<Array<Scalars['String']['output']>>;
  /** It opens nothing from then on; null for never. */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** Id of the key. */
  id: Scalars['ID']['output'];
  /** Id of the instance that it opens. */
  instance: Scalars['ID']['output'];
  /** Where it may stand. */
  kind: ApiKeyKind;
  /** Id of the organization whose instance it is. */
  organization: Scalars['ID']['output'];
  /** Pages on which a WIDGET key works. */
  origins: Array<Scalars['String']['output']>;
  /** Requests in 60 seconds, all users of the key together; null is no limit of its own. */
  requestsPerMinute?: Maybe<Scalars['Int']['output']>;
  /** What it may do. */
  scopes: Array<ApiKeyScope>;
};

/** Who is asking. */
export type Viewer = {
  __typename?: 'Viewer';
  /** The API key used for this request, if one was. */
  apiKey?: Maybe<ApiKey>;
  /** Verified by the issuer, lower case. */
  email?: Maybe<Scalars['String']['output']>;
  /** Organizations that the viewer belongs to; a program's own. */
  organizations: Array<Organization>;
  /** What the issuer's groups say; memberships say more. */
  roles: Array<Role>;
  /** The issuer's subject; for a program its key's id, for a service its name. */
  subject: Scalars['ID']['output'];
  /** The commerce account with the same e-mail address. */
  user?: Maybe<User>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  ApiKey: ApiKey;
  Instance: Instance;
  Offering: Offering;
  OfferingVersion: OfferingVersion;
  Order: Order;
  Organization: Organization;
  Plan: Plan;
  Product: Product;
  ProductVariant: ProductVariant;
  Seller: Seller;
  User: User;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  ApiKey:
    ( { __typename: 'ApiKey' }
    & GraphQLRecursivePick<FederationTypes['ApiKey'], {"id":true}> );
  Instance:
    ( { __typename: 'Instance' }
    & GraphQLRecursivePick<FederationTypes['Instance'], {"id":true}> );
  Offering:
    ( { __typename: 'Offering' }
    & ( GraphQLRecursivePick<FederationTypes['Offering'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Offering'], {"slug":true}> ) );
  OfferingVersion:
    ( { __typename: 'OfferingVersion' }
    & GraphQLRecursivePick<FederationTypes['OfferingVersion'], {"id":true}> );
  Order:
    ( { __typename: 'Order' }
    & GraphQLRecursivePick<FederationTypes['Order'], {"id":true}> );
  Organization:
    ( { __typename: 'Organization' }
    & GraphQLRecursivePick<FederationTypes['Organization'], {"id":true}> );
  Plan:
    ( { __typename: 'Plan' }
    & GraphQLRecursivePick<FederationTypes['Plan'], {"id":true}> );
  Product:
    ( { __typename: 'Product' }
    & GraphQLRecursivePick<FederationTypes['Product'], {"id":true}> );
  ProductVariant:
    ( { __typename: 'ProductVariant' }
    & GraphQLRecursivePick<FederationTypes['ProductVariant'], {"id":true}> );
  Seller:
    ( { __typename: 'Seller' }
    & GraphQLRecursivePick<FederationTypes['Seller'], {"id":true}> );
  User:
    ( { __typename: 'User' }
    & GraphQLRecursivePick<FederationTypes['User'], {"email":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  ApiKey: ResolverTypeWrapper<ApiKeyModel>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ApiKeyCreate: ResolverTypeWrapper<Omit<ApiKeyCreate, 'apiKey'> & { apiKey?: Maybe<ResolversTypes['ApiKey']> }>;
  ApiKeyCreateInput: ApiKeyCreateInput;
  ApiKeyKind: ApiKeyKind;
  ApiKeyRevoke: ResolverTypeWrapper<Omit<ApiKeyRevoke, 'apiKey'> & { apiKey?: Maybe<ResolversTypes['ApiKey']> }>;
  ApiKeyRotate: ResolverTypeWrapper<Omit<ApiKeyRotate, 'apiKey'> & { apiKey?: Maybe<ResolversTypes['ApiKey']> }>;
  ApiKeyScope: ApiKeyScope;
  AuditActorKind: AuditActorKind;
  AuditEvent: ResolverTypeWrapper<AuditEventRow>;
  AuditEventConnection: ResolverTypeWrapper<AuditEventConnectionModel>;
  AuditEventEdge: ResolverTypeWrapper<Omit<AuditEventEdge, 'node'> & { node: ResolversTypes['AuditEvent'] }>;
  AuditEventFilterInput: AuditEventFilterInput;
  AuditOutcome: AuditOutcome;
  ChangedMembers: ResolverTypeWrapper<ChangedMembers>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ControlPlaneError: ResolverTypeWrapper<ControlPlaneError>;
  ControlPlaneErrorCode: ControlPlaneErrorCode;
  Credits: ResolverTypeWrapper<Scalars['Credits']['output']>;
  Customer: ResolverTypeWrapper<CustomerModel>;
  CustomerConnection: ResolverTypeWrapper<CustomerConnectionModel>;
  CustomerEdge: ResolverTypeWrapper<Omit<CustomerEdge, 'node'> & { node: ResolversTypes['Customer'] }>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  Entitlements: ResolverTypeWrapper<Omit<Entitlements, 'limits'> & { limits: ResolversTypes['PlanLimits'] }>;
  FailedJob: ResolverTypeWrapper<ServiceJob>;
  FailedJobConnection: ResolverTypeWrapper<FailedJobConnectionModel>;
  FailedJobEdge: ResolverTypeWrapper<Omit<FailedJobEdge, 'node'> & { node: ResolversTypes['FailedJob'] }>;
  Feature: ResolverTypeWrapper<FeatureState>;
  FeatureException: ResolverTypeWrapper<FeatureExceptionModel>;
  FeatureUpdate: ResolverTypeWrapper<Omit<FeatureUpdate, 'feature'> & { feature?: Maybe<ResolversTypes['Feature']> }>;
  FeatureUpdateInput: FeatureUpdateInput;
  FieldUsage: ResolverTypeWrapper<FieldUsage>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Flow: ResolverTypeWrapper<ById>;
  FlowMistake: ResolverTypeWrapper<FlowMistake>;
  InitialApiKeyClaim: ResolverTypeWrapper<Omit<InitialApiKeyClaim, 'apiKey'> & { apiKey?: Maybe<ResolversTypes['ApiKey']> }>;
  Instance: ResolverTypeWrapper<InstanceModel>;
  InstanceConnection: ResolverTypeWrapper<InstanceConnectionModel>;
  InstanceCount: ResolverTypeWrapper<InstanceCountModel>;
  InstanceEdge: ResolverTypeWrapper<Omit<InstanceEdge, 'node'> & { node: ResolversTypes['Instance'] }>;
  InstancePlanNote: ResolverTypeWrapper<InstancePlanNote>;
  InstancePlanNoteInput: InstancePlanNoteInput;
  InstanceResume: ResolverTypeWrapper<Omit<InstanceResume, 'instance'> & { instance?: Maybe<ResolversTypes['Instance']> }>;
  InstanceSettings: ResolverTypeWrapper<InstanceSettingsModel>;
  InstanceState: InstanceState;
  InstanceSuspend: ResolverTypeWrapper<Omit<InstanceSuspend, 'instance'> & { instance?: Maybe<ResolversTypes['Instance']> }>;
  InstanceTerminate: ResolverTypeWrapper<Omit<InstanceTerminate, 'instance'> & { instance?: Maybe<ResolversTypes['Instance']> }>;
  InstanceUpdate: ResolverTypeWrapper<Omit<InstanceUpdate, 'instance'> & { instance?: Maybe<ResolversTypes['Instance']> }>;
  InstanceUpdateInput: InstanceUpdateInput;
  InstanceUpgrade: ResolverTypeWrapper<Omit<InstanceUpgrade, 'instance'> & { instance?: Maybe<ResolversTypes['Instance']> }>;
  Invitation: ResolverTypeWrapper<InvitationModel>;
  InvitationAccept: ResolverTypeWrapper<Omit<InvitationAccept, 'organization'> & { organization?: Maybe<ResolversTypes['Organization']> }>;
  InvitationRevoke: ResolverTypeWrapper<Omit<InvitationRevoke, 'invitation'> & { invitation?: Maybe<ResolversTypes['Invitation']> }>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  JobRetry: ResolverTypeWrapper<Omit<JobRetry, 'job'> & { job?: Maybe<ResolversTypes['FailedJob']> }>;
  KeyBudget: ResolverTypeWrapper<KeyBudget>;
  Member: ResolverTypeWrapper<MemberModel>;
  MemberInvite: ResolverTypeWrapper<Omit<MemberInvite, 'invitation'> & { invitation?: Maybe<ResolversTypes['Invitation']> }>;
  MemberInviteInput: MemberInviteInput;
  MemberRemove: ResolverTypeWrapper<Omit<MemberRemove, 'organization'> & { organization?: Maybe<ResolversTypes['Organization']> }>;
  MemberRole: MemberRole;
  MemberUpdate: ResolverTypeWrapper<Omit<MemberUpdate, 'member'> & { member?: Maybe<ResolversTypes['Member']> }>;
  Membership: ResolverTypeWrapper<Membership>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Offering: ResolverTypeWrapper<OfferingModel>;
  OfferingArchive: ResolverTypeWrapper<Omit<OfferingArchive, 'offering'> & { offering?: Maybe<ResolversTypes['Offering']> }>;
  OfferingCategory: OfferingCategory;
  OfferingChange: ResolverTypeWrapper<OfferingChange>;
  OfferingConnection: ResolverTypeWrapper<OfferingConnectionModel>;
  OfferingCreate: ResolverTypeWrapper<Omit<OfferingCreate, 'offering'> & { offering?: Maybe<ResolversTypes['Offering']> }>;
  OfferingCreateInput: OfferingCreateInput;
  OfferingDecision: OfferingDecision;
  OfferingEdge: ResolverTypeWrapper<Omit<OfferingEdge, 'node'> & { node: ResolversTypes['Offering'] }>;
  OfferingFacet: ResolverTypeWrapper<Facet>;
  OfferingFacetInput: OfferingFacetInput;
  OfferingFilterInput: OfferingFilterInput;
  OfferingLink: ResolverTypeWrapper<Omit<OfferingLink, 'offering'> & { offering?: Maybe<ResolversTypes['Offering']> }>;
  OfferingLinkInput: OfferingLinkInput;
  OfferingListing: ResolverTypeWrapper<OfferingListing>;
  OfferingListingState: OfferingListingState;
  OfferingReview: ResolverTypeWrapper<OfferingReviewModel>;
  OfferingReviewDecide: ResolverTypeWrapper<Omit<OfferingReviewDecide, 'offering'> & { offering?: Maybe<ResolversTypes['Offering']> }>;
  OfferingReviewInput: OfferingReviewInput;
  OfferingState: OfferingState;
  OfferingSubmit: ResolverTypeWrapper<Omit<OfferingSubmit, 'offering'> & { offering?: Maybe<ResolversTypes['Offering']> }>;
  OfferingUnpublish: ResolverTypeWrapper<Omit<OfferingUnpublish, 'offering'> & { offering?: Maybe<ResolversTypes['Offering']> }>;
  OfferingUpdate: ResolverTypeWrapper<Omit<OfferingUpdate, 'offering'> & { offering?: Maybe<ResolversTypes['Offering']> }>;
  OfferingUpdateInput: OfferingUpdateInput;
  OfferingVersion: ResolverTypeWrapper<OfferingVersionModel>;
  OfferingVersionActivate: ResolverTypeWrapper<Omit<OfferingVersionActivate, 'offering'> & { offering?: Maybe<ResolversTypes['Offering']> }>;
  OfferingVersionConnection: ResolverTypeWrapper<OfferingVersionConnectionModel>;
  OfferingVersionCreate: ResolverTypeWrapper<Omit<OfferingVersionCreate, 'version'> & { version?: Maybe<ResolversTypes['OfferingVersion']> }>;
  OfferingVersionCreateInput: OfferingVersionCreateInput;
  OfferingVersionEdge: ResolverTypeWrapper<Omit<OfferingVersionEdge, 'node'> & { node: ResolversTypes['OfferingVersion'] }>;
  OfferingWithdraw: ResolverTypeWrapper<Omit<OfferingWithdraw, 'offering'> & { offering?: Maybe<ResolversTypes['Offering']> }>;
  OperationUsage: ResolverTypeWrapper<OperationUse>;
  OperationUsageConnection: ResolverTypeWrapper<OperationUsageConnectionModel>;
  OperationUsageEdge: ResolverTypeWrapper<Omit<OperationUsageEdge, 'node'> & { node: ResolversTypes['OperationUsage'] }>;
  OperationUsageFilterInput: OperationUsageFilterInput;
  OperationUsagesRecord: ResolverTypeWrapper<OperationUsagesRecord>;
  OperationUsagesRecordInput: OperationUsagesRecordInput;
  Order: ResolverTypeWrapper<ById>;
  OrderLineProvisioning: ResolverTypeWrapper<LineStanding>;
  Organization: ResolverTypeWrapper<OrganizationModel>;
  OrganizationConnection: ResolverTypeWrapper<OrganizationConnectionModel>;
  OrganizationCreate: ResolverTypeWrapper<Omit<OrganizationCreate, 'organization'> & { organization?: Maybe<ResolversTypes['Organization']> }>;
  OrganizationCreateInput: OrganizationCreateInput;
  OrganizationEdge: ResolverTypeWrapper<Omit<OrganizationEdge, 'node'> & { node: ResolversTypes['Organization'] }>;
  OrganizationUpdate: ResolverTypeWrapper<Omit<OrganizationUpdate, 'organization'> & { organization?: Maybe<ResolversTypes['Organization']> }>;
  OrganizationUpdateInput: OrganizationUpdateInput;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Plan: ResolverTypeWrapper<PlanModel>;
  PlanArchive: ResolverTypeWrapper<Omit<PlanArchive, 'plan'> & { plan?: Maybe<ResolversTypes['Plan']> }>;
  PlanCreate: ResolverTypeWrapper<Omit<PlanCreate, 'plan'> & { plan?: Maybe<ResolversTypes['Plan']> }>;
  PlanCreateInput: PlanCreateInput;
  PlanInterval: PlanInterval;
  PlanLimits: ResolverTypeWrapper<PlanLimitsModel>;
  PlanLimitsInput: PlanLimitsInput;
  PlanLinkInput: PlanLinkInput;
  PlanPrice: ResolverTypeWrapper<PlanPriceModel>;
  PlanPriceInput: PlanPriceInput;
  PlanTerms: ResolverTypeWrapper<Omit<PlanTerms, 'prices'> & { prices: Array<ResolversTypes['PlanPrice']> }>;
  PlanUpdate: ResolverTypeWrapper<Omit<PlanUpdate, 'plan'> & { plan?: Maybe<ResolversTypes['Plan']> }>;
  PlanUpdateInput: PlanUpdateInput;
  PriceTier: ResolverTypeWrapper<PriceTier>;
  PriceTierInput: PriceTierInput;
  Product: ResolverTypeWrapper<CommerceReference>;
  ProductVariant: ResolverTypeWrapper<CommerceReference>;
  ProvisioningRetry: ResolverTypeWrapper<Omit<ProvisioningRetry, 'instance'> & { instance?: Maybe<ResolversTypes['Instance']> }>;
  ProvisioningState: ProvisioningState;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RefusalInput: RefusalInput;
  RefusalsRecord: ResolverTypeWrapper<RefusalsRecord>;
  RefusalsRecordInput: RefusalsRecordInput;
  RevokedApiKeys: ResolverTypeWrapper<RevokedApiKeys>;
  Role: Role;
  RunPriceTiers: ResolverTypeWrapper<RunPriceTiersModel>;
  RunPriceTiersInput: RunPriceTiersInput;
  RunPricing: ResolverTypeWrapper<RunPricingModel>;
  RunPricingInput: RunPricingInput;
  RunTerms: ResolverTypeWrapper<Omit<RunTerms, 'limits' | 'pricing' | 'settings'> & { limits: ResolversTypes['PlanLimits'], pricing: ResolversTypes['RunPricing'], settings: ResolversTypes['InstanceSettings'] }>;
  Seller: ResolverTypeWrapper<SellerModel>;
  SellerApply: ResolverTypeWrapper<Omit<SellerApply, 'seller'> & { seller?: Maybe<ResolversTypes['Seller']> }>;
  SellerApplyInput: SellerApplyInput;
  SellerConnection: ResolverTypeWrapper<SellerConnectionModel>;
  SellerDecision: SellerDecision;
  SellerEdge: ResolverTypeWrapper<Omit<SellerEdge, 'node'> & { node: ResolversTypes['Seller'] }>;
  SellerFilterInput: SellerFilterInput;
  SellerReview: ResolverTypeWrapper<Omit<SellerReview, 'seller'> & { seller?: Maybe<ResolversTypes['Seller']> }>;
  SellerReviewInput: SellerReviewInput;
  SellerState: SellerState;
  SellerUpdate: ResolverTypeWrapper<Omit<SellerUpdate, 'seller'> & { seller?: Maybe<ResolversTypes['Seller']> }>;
  SellerUpdateInput: SellerUpdateInput;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Tone: Tone;
  TrialStart: ResolverTypeWrapper<Omit<TrialStart, 'instance'> & { instance?: Maybe<ResolversTypes['Instance']> }>;
  TrialStartInput: TrialStartInput;
  TrialTerms: ResolverTypeWrapper<TrialTerms>;
  TrialTermsInput: TrialTermsInput;
  UsedOperationInput: UsedOperationInput;
  User: ResolverTypeWrapper<ByEmail>;
  VerifiedApiKey: ResolverTypeWrapper<VerifiedApiKey>;
  Viewer: ResolverTypeWrapper<SignedIn>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  ApiKey: ApiKeyModel;
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  ApiKeyCreate: Omit<ApiKeyCreate, 'apiKey'> & { apiKey?: Maybe<ResolversParentTypes['ApiKey']> };
  ApiKeyCreateInput: ApiKeyCreateInput;
  ApiKeyRevoke: Omit<ApiKeyRevoke, 'apiKey'> & { apiKey?: Maybe<ResolversParentTypes['ApiKey']> };
  ApiKeyRotate: Omit<ApiKeyRotate, 'apiKey'> & { apiKey?: Maybe<ResolversParentTypes['ApiKey']> };
  AuditEvent: AuditEventRow;
  AuditEventConnection: AuditEventConnectionModel;
  AuditEventEdge: Omit<AuditEventEdge, 'node'> & { node: ResolversParentTypes['AuditEvent'] };
  AuditEventFilterInput: AuditEventFilterInput;
  ChangedMembers: ChangedMembers;
  Boolean: Scalars['Boolean']['output'];
  ControlPlaneError: ControlPlaneError;
  Credits: Scalars['Credits']['output'];
  Customer: CustomerModel;
  CustomerConnection: CustomerConnectionModel;
  CustomerEdge: Omit<CustomerEdge, 'node'> & { node: ResolversParentTypes['Customer'] };
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  Entitlements: Omit<Entitlements, 'limits'> & { limits: ResolversParentTypes['PlanLimits'] };
  FailedJob: ServiceJob;
  FailedJobConnection: FailedJobConnectionModel;
  FailedJobEdge: Omit<FailedJobEdge, 'node'> & { node: ResolversParentTypes['FailedJob'] };
  Feature: FeatureState;
  FeatureException: FeatureExceptionModel;
  FeatureUpdate: Omit<FeatureUpdate, 'feature'> & { feature?: Maybe<ResolversParentTypes['Feature']> };
  FeatureUpdateInput: FeatureUpdateInput;
  FieldUsage: FieldUsage;
  Float: Scalars['Float']['output'];
  Flow: ById;
  FlowMistake: FlowMistake;
  InitialApiKeyClaim: Omit<InitialApiKeyClaim, 'apiKey'> & { apiKey?: Maybe<ResolversParentTypes['ApiKey']> };
  Instance: InstanceModel;
  InstanceConnection: InstanceConnectionModel;
  InstanceCount: InstanceCountModel;
  InstanceEdge: Omit<InstanceEdge, 'node'> & { node: ResolversParentTypes['Instance'] };
  InstancePlanNote: InstancePlanNote;
  InstancePlanNoteInput: InstancePlanNoteInput;
  InstanceResume: Omit<InstanceResume, 'instance'> & { instance?: Maybe<ResolversParentTypes['Instance']> };
  InstanceSettings: InstanceSettingsModel;
  InstanceSuspend: Omit<InstanceSuspend, 'instance'> & { instance?: Maybe<ResolversParentTypes['Instance']> };
  InstanceTerminate: Omit<InstanceTerminate, 'instance'> & { instance?: Maybe<ResolversParentTypes['Instance']> };
  InstanceUpdate: Omit<InstanceUpdate, 'instance'> & { instance?: Maybe<ResolversParentTypes['Instance']> };
  InstanceUpdateInput: InstanceUpdateInput;
  InstanceUpgrade: Omit<InstanceUpgrade, 'instance'> & { instance?: Maybe<ResolversParentTypes['Instance']> };
  Invitation: InvitationModel;
  InvitationAccept: Omit<InvitationAccept, 'organization'> & { organization?: Maybe<ResolversParentTypes['Organization']> };
  InvitationRevoke: Omit<InvitationRevoke, 'invitation'> & { invitation?: Maybe<ResolversParentTypes['Invitation']> };
  JSON: Scalars['JSON']['output'];
  JobRetry: Omit<JobRetry, 'job'> & { job?: Maybe<ResolversParentTypes['FailedJob']> };
  KeyBudget: KeyBudget;
  Member: MemberModel;
  MemberInvite: Omit<MemberInvite, 'invitation'> & { invitation?: Maybe<ResolversParentTypes['Invitation']> };
  MemberInviteInput: MemberInviteInput;
  MemberRemove: Omit<MemberRemove, 'organization'> & { organization?: Maybe<ResolversParentTypes['Organization']> };
  MemberUpdate: Omit<MemberUpdate, 'member'> & { member?: Maybe<ResolversParentTypes['Member']> };
  Membership: Membership;
  Mutation: Record<PropertyKey, never>;
  Offering: OfferingModel;
  OfferingArchive: Omit<OfferingArchive, 'offering'> & { offering?: Maybe<ResolversParentTypes['Offering']> };
  OfferingChange: OfferingChange;
  OfferingConnection: OfferingConnectionModel;
  OfferingCreate: Omit<OfferingCreate, 'offering'> & { offering?: Maybe<ResolversParentTypes['Offering']> };
  OfferingCreateInput: OfferingCreateInput;
  OfferingEdge: Omit<OfferingEdge, 'node'> & { node: ResolversParentTypes['Offering'] };
  OfferingFacet: Facet;
  OfferingFacetInput: OfferingFacetInput;
  OfferingFilterInput: OfferingFilterInput;
  OfferingLink: Omit<OfferingLink, 'offering'> & { offering?: Maybe<ResolversParentTypes['Offering']> };
  OfferingLinkInput: OfferingLinkInput;
  OfferingListing: OfferingListing;
  OfferingReview: OfferingReviewModel;
  OfferingReviewDecide: Omit<OfferingReviewDecide, 'offering'> & { offering?: Maybe<ResolversParentTypes['Offering']> };
  OfferingReviewInput: OfferingReviewInput;
  OfferingSubmit: Omit<OfferingSubmit, 'offering'> & { offering?: Maybe<ResolversParentTypes['Offering']> };
  OfferingUnpublish: Omit<OfferingUnpublish, 'offering'> & { offering?: Maybe<ResolversParentTypes['Offering']> };
  OfferingUpdate: Omit<OfferingUpdate, 'offering'> & { offering?: Maybe<ResolversParentTypes['Offering']> };
  OfferingUpdateInput: OfferingUpdateInput;
  OfferingVersion: OfferingVersionModel;
  OfferingVersionActivate: Omit<OfferingVersionActivate, 'offering'> & { offering?: Maybe<ResolversParentTypes['Offering']> };
  OfferingVersionConnection: OfferingVersionConnectionModel;
  OfferingVersionCreate: Omit<OfferingVersionCreate, 'version'> & { version?: Maybe<ResolversParentTypes['OfferingVersion']> };
  OfferingVersionCreateInput: OfferingVersionCreateInput;
  OfferingVersionEdge: Omit<OfferingVersionEdge, 'node'> & { node: ResolversParentTypes['OfferingVersion'] };
  OfferingWithdraw: Omit<OfferingWithdraw, 'offering'> & { offering?: Maybe<ResolversParentTypes['Offering']> };
  OperationUsage: OperationUse;
  OperationUsageConnection: OperationUsageConnectionModel;
  OperationUsageEdge: Omit<OperationUsageEdge, 'node'> & { node: ResolversParentTypes['OperationUsage'] };
  OperationUsageFilterInput: OperationUsageFilterInput;
  OperationUsagesRecord: OperationUsagesRecord;
  OperationUsagesRecordInput: OperationUsagesRecordInput;
  Order: ById;
  OrderLineProvisioning: LineStanding;
  Organization: OrganizationModel;
  OrganizationConnection: OrganizationConnectionModel;
  OrganizationCreate: Omit<OrganizationCreate, 'organization'> & { organization?: Maybe<ResolversParentTypes['Organization']> };
  OrganizationCreateInput: OrganizationCreateInput;
  OrganizationEdge: Omit<OrganizationEdge, 'node'> & { node: ResolversParentTypes['Organization'] };
  OrganizationUpdate: Omit<OrganizationUpdate, 'organization'> & { organization?: Maybe<ResolversParentTypes['Organization']> };
  OrganizationUpdateInput: OrganizationUpdateInput;
  PageInfo: PageInfo;
  Plan: PlanModel;
  PlanArchive: Omit<PlanArchive, 'plan'> & { plan?: Maybe<ResolversParentTypes['Plan']> };
  PlanCreate: Omit<PlanCreate, 'plan'> & { plan?: Maybe<ResolversParentTypes['Plan']> };
  PlanCreateInput: PlanCreateInput;
  PlanLimits: PlanLimitsModel;
  PlanLimitsInput: PlanLimitsInput;
  PlanLinkInput: PlanLinkInput;
  PlanPrice: PlanPriceModel;
  PlanPriceInput: PlanPriceInput;
  PlanTerms: Omit<PlanTerms, 'prices'> & { prices: Array<ResolversParentTypes['PlanPrice']> };
  PlanUpdate: Omit<PlanUpdate, 'plan'> & { plan?: Maybe<ResolversParentTypes['Plan']> };
  PlanUpdateInput: PlanUpdateInput;
  PriceTier: PriceTier;
  PriceTierInput: PriceTierInput;
  Product: CommerceReference;
  ProductVariant: CommerceReference;
  ProvisioningRetry: Omit<ProvisioningRetry, 'instance'> & { instance?: Maybe<ResolversParentTypes['Instance']> };
  Query: Record<PropertyKey, never>;
  RefusalInput: RefusalInput;
  RefusalsRecord: RefusalsRecord;
  RefusalsRecordInput: RefusalsRecordInput;
  RevokedApiKeys: RevokedApiKeys;
  RunPriceTiers: RunPriceTiersModel;
  RunPriceTiersInput: RunPriceTiersInput;
  RunPricing: RunPricingModel;
  RunPricingInput: RunPricingInput;
  RunTerms: Omit<RunTerms, 'limits' | 'pricing' | 'settings'> & { limits: ResolversParentTypes['PlanLimits'], pricing: ResolversParentTypes['RunPricing'], settings: ResolversParentTypes['InstanceSettings'] };
  Seller: SellerModel;
  SellerApply: Omit<SellerApply, 'seller'> & { seller?: Maybe<ResolversParentTypes['Seller']> };
  SellerApplyInput: SellerApplyInput;
  SellerConnection: SellerConnectionModel;
  SellerEdge: Omit<SellerEdge, 'node'> & { node: ResolversParentTypes['Seller'] };
  SellerFilterInput: SellerFilterInput;
  SellerReview: Omit<SellerReview, 'seller'> & { seller?: Maybe<ResolversParentTypes['Seller']> };
  SellerReviewInput: SellerReviewInput;
  SellerUpdate: Omit<SellerUpdate, 'seller'> & { seller?: Maybe<ResolversParentTypes['Seller']> };
  SellerUpdateInput: SellerUpdateInput;
  Subscription: Record<PropertyKey, never>;
  TrialStart: Omit<TrialStart, 'instance'> & { instance?: Maybe<ResolversParentTypes['Instance']> };
  TrialStartInput: TrialStartInput;
  TrialTerms: TrialTerms;
  TrialTermsInput: TrialTermsInput;
  UsedOperationInput: UsedOperationInput;
  User: ByEmail;
  VerifiedApiKey: VerifiedApiKey;
  Viewer: SignedIn;
};

export type ApiKeyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiKey'] = ResolversParentTypes['ApiKey'], FederationReferenceType extends FederationReferenceTypes['ApiKey'] = FederationReferenceTypes['ApiKey']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ApiKey']> | FederationReferenceType, FederationReferenceType, ContextType>;
  budgetPerDay?: Resolver<Maybe<ResolversTypes['Credits']>, ParentType, ContextType>;
  budgetTotal?: Resolver<Maybe<ResolversTypes['Credits']>, ParentType, ContextType>;
  contract?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instance?: Resolver<ResolversTypes['Instance'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ApiKeyKind'], ParentType, ContextType>;
  lastUsedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  origins?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  prefix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestsPerMinute?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  scopes?: Resolver<Array<ResolversTypes['ApiKeyScope']>, ParentType, ContextType>;
};

export type ApiKeyCreateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiKeyCreate'] = ResolversParentTypes['ApiKeyCreate']> = {
  apiKey?: Resolver<Maybe<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['ControlPlaneError']>, ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ApiKeyRevokeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiKeyRevoke'] = ResolversParentTypes['ApiKeyRevoke']> = {
  apiKey?: Resolver<Maybe<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['ControlPlaneError']>, ParentType, ContextType>;
};

export type ApiKeyRotateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiKeyRotate'] = ResolversParentTypes['ApiKeyRotate']> = {
  apiKey?: Resolver<Maybe<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['ControlPlaneError']>, ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AuditEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEvent'] = ResolversParentTypes['AuditEvent']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actorEmail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  actorId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actorKind?: Resolver<ResolversTypes['AuditActorKind'], ParentType, ContextType>;
  arguments?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  codes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['AuditOutcome'], ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subgraph?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  targetId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  targetType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AuditEventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEventConnection'] = ResolversParentTypes['AuditEventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AuditEventEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AuditEventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEventEdge'] = ResolversParentTypes['AuditEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditEvent'], ParentType, ContextType>;
};

export type ChangedMembersResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangedMembers'] = ResolversParentTypes['ChangedMembers']> = {
  missed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  organizations?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ControlPlaneErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ControlPlaneError'] = ResolversParentTypes['ControlPlaneError']> = {
  code?: Resolver<ResolversTypes['ControlPlaneErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface CreditsScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Credits'], any> {
  name: 'Credits';
}

export type CustomerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Customer'] = ResolversParentTypes['Customer']> = {
  instances?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CustomerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerConnection'] = ResolversParentTypes['CustomerConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CustomerEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CustomerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerEdge'] = ResolversParentTypes['CustomerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type EntitlementsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entitlements'] = ResolversParentTypes['Entitlements']> = {
  limits?: Resolver<ResolversTypes['PlanLimits'], ParentType, ContextType>;
  runsLeftAtOnce?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  runsLeftThisMinute?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  runsLeftToday?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  trialEndsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type FailedJobResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FailedJob'] = ResolversParentTypes['FailedJob']> = {
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  failedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  failure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  queue?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FailedJobConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FailedJobConnection'] = ResolversParentTypes['FailedJobConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FailedJobEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type FailedJobEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FailedJobEdge'] = ResolversParentTypes['FailedJobEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FailedJob'], ParentType, ContextType>;
};

export type FeatureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Feature'] = ResolversParentTypes['Feature']> = {
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  exceptions?: Resolver<Array<ResolversTypes['FeatureException']>, ParentType, ContextType>;
  isEnabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FeatureExceptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeatureException'] = ResolversParentTypes['FeatureException']> = {
  isEnabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
};

export type FeatureUpdateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeatureUpdate'] = ResolversParentTypes['FeatureUpdate']> = {
  errors?: Resolver<Array<ResolversTypes['ControlPlaneError']>, ParentType, ContextType>;
  feature?: Resolver<Maybe<ResolversTypes['Feature']>, ParentType, ContextType>;
};

export type FieldUsageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FieldUsage'] = ResolversParentTypes['FieldUsage']> = {
  clients?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  coordinate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  firstAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  operations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FlowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Flow'] = ResolversParentTypes['Flow']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type FlowMistakeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FlowMistake'] = ResolversParentTypes['FlowMistake']> = {
  component?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InitialApiKeyClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InitialApiKeyClaim'] = ResolversParentTypes['InitialApiKeyClaim']> = {
  apiKey?: Resolver<Maybe<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['ControlPlaneError']>, ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InstanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Instance'] = ResolversParentTypes['Instance'], FederationReferenceType extends FederationReferenceTypes['Instance'] = FederationReferenceTypes['Instance']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Instance']> | FederationReferenceType, FederationReferenceType, ContextType>;
  activatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  apiKeys?: Resolver<Array<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  entitlements?: Resolver<ResolversTypes['Entitlements'], ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  offering?: Resolver<ResolversTypes['Offering'], ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  settings?: Resolver<ResolversTypes['InstanceSettings'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['InstanceState'], ParentType, ContextType>;
  trialEndsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['OfferingVersion'], ParentType, ContextType>;
};

export type InstanceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InstanceConnection'] = ResolversParentTypes['InstanceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InstanceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type InstanceCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InstanceCount'] = ResolversParentTypes['InstanceCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['InstanceState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['OfferingVersion'], ParentType, ContextType>;
};

export type InstanceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InstanceEdge'] = ResolversParentTypes['InstanceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Instance'], ParentType, ContextType>;
};

export type InstancePlanNoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InstancePlanNote'] = ResolversParentTypes['InstancePlanNote']> = {
  errors?: Resolver<Array<ResolversTypes['ControlPlaneError']>, ParentType, ContextType>;
};

export type InstanceResumeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InstanceResume'] = ResolversParentTypes['InstanceResume']> = {
  errors?: Resolver<Array<ResolversTypes['ControlPlaneError']>, ParentType, ContextType>;
  instance?: Resolver<Maybe<ResolversTypes['Instance']>, ParentType, ContextType>;
};

export type InstanceSettingsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InstanceSettings'] = ResolversParentTypes['InstanceSettings']> = {
  branding?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  displayName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  greeting?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  persona?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tone?: Resolver<Maybe<ResolversTypes['Tone']>, ParentType, ContextType>;
};

export type InstanceSuspendResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InstanceSuspend'] = ResolversParentTypes['InstanceSuspend']> = {
  errors?: Resolver<Array<ResolversTypes['ControlPlaneError']>, ParentType, ContextType>;
  instance?: Resolver<Maybe<ResolversTypes['Instance']>, ParentType, ContextType>;
};

export type InstanceTerminateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InstanceTerminate'] = ResolversParentTypes['InstanceTerminate']> = {
  errors?: Resolver<Array<ResolversTypes['ControlPlaneError']>, ParentType, ContextType>;
  instance?: Resolver<Maybe<ResolversTypes['Instance']>, ParentType, ContextType>;
};

export type InstanceUpdateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InstanceUpdate'] = ResolversParentTypes['InstanceUpdate']> = {
  errors?: Resolver<Array<ResolversTypes['ControlPlaneError']>, ParentType, ContextType>;
  instance?: Resolver<Maybe<ResolversTypes['Instance']>, ParentType, ContextType>;
};

export type InstanceUpgradeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InstanceUpgrade'] = ResolversParentTypes['InstanceUpgrade']> = {
  errors?: Resolver<Array<ResolversTypes['ControlPlaneError']>, ParentType, ContextType>;
  instance?: Resolver<Maybe<ResolversTypes['Instance']>, ParentType, ContextType>;
};

export type InvitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Invitation'] = ResolversParentTypes['Invitation']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invitedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['MemberRole'], ParentType, ContextType>;
};

export type InvitationAcceptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvitationAccept'] = ResolversParentTypes['InvitationAccept']> = {
  errors?: Resolver<Array<ResolversTypes['ControlPlaneError']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
};

export type InvitationRevokeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvitationRevoke'] = ResolversParentTypes['InvitationRevoke']> = {
  errors?: Resolver<Array<ResolversTypes['ControlPlaneError']>, ParentType, ContextType>;
  invitation?: Resolver<Maybe<ResolversTypes['Invitation']>, ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type JobRetryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobRetry'] = ResolversParentTypes['JobRetry']> = {
  errors?: Resolver<Array<ResolversTypes['ControlPlaneError']>, ParentType, ContextType>;
  job?: Resolver<Maybe<ResolversTypes['FailedJob']>, ParentType, ContextType>;
};

export type KeyBudgetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KeyBudget'] = ResolversParentTypes['KeyBudget']> = {
  perDay?: Resolver<Maybe<ResolversTypes['Credits']>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Credits']>, ParentType, ContextType>;
};

export type MemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Member'] = ResolversParentTypes['Member']> = {
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  joinedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['MemberRole'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type MemberInviteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberInvite'] = ResolversParentTypes['MemberInvite']> = {
  errors?: Resolver<Array<ResolversTypes['ControlPlaneError']>, ParentType, ContextType>;
  invitation?: Resolver<Maybe<ResolversTypes['Invitation']>, ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MemberRemoveResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberRemove'] = ResolversParentTypes['MemberRemove']> = {
  errors?: Resolver<Array<ResolversTypes['ControlPlaneError']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
};

export type MemberUpdateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberUpdate'] = ResolversParentTypes['MemberUpdate']> = {
  errors?: Resolver<Array<ResolversTypes['ControlPlaneError']>, ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
};

export type MembershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership']> = {
  organization?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['MemberRole'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  apiKeyCreate?: Resolver<ResolversTypes['ApiKeyCreate'], ParentType, ContextType, RequireFields<MutationApiKeyCreateArgs, 'input'>>;
  apiKeyRevoke?: Resolver<ResolversTypes['ApiKeyRevoke'], ParentType, ContextType, RequireFields<MutationApiKeyRevokeArgs, 'id'>>;
  apiKeyRotate?: Resolver<ResolversTypes['ApiKeyRotate'], ParentType, ContextType, RequireFields<MutationApiKeyRotateArgs, 'id' | 'overlapSeconds'>>;
  featureUpdate?: Resolver<ResolversTypes['FeatureUpdate'], ParentType, ContextType, RequireFields<MutationFeatureUpdateArgs, 'input'>>;
  initialApiKeyClaim?: Resolver<ResolversTypes['InitialApiKeyClaim'], ParentType, ContextType, RequireFields<MutationInitialApiKeyClaimArgs, 'instance'>>;
  instancePlanNote?: Resolver<ResolversTypes['InstancePlanNote'], ParentType, ContextType, RequireFields<MutationInstancePlanNoteArgs, 'input'>>;
  instanceResume?: Resolver<ResolversTypes['InstanceResume'], ParentType, ContextType, RequireFields<MutationInstanceResumeArgs, 'id'>>;
  instanceSuspend?: Resolver<ResolversTypes['InstanceSuspend'], ParentType, ContextType, RequireFields<MutationInstanceSuspendArgs, 'id'>>;
  instanceTerminate?: Resolver<ResolversTypes['InstanceTerminate'], ParentType, ContextType, RequireFields<MutationInstanceTerminateArgs, 'id'>>;
  instanceUpdate?: Resolver<ResolversTypes['InstanceUpdate'], ParentType, ContextType, RequireFields<MutationInstanceUpdateArgs, 'id' | 'input'>>;
  instanceUpgrade?: Resolver<ResolversTypes['InstanceUpgrade'], ParentType, ContextType, RequireFields<MutationInstanceUpgradeArgs, 'id' | 'version'>>;
  invitationAccept?: Resolver<ResolversTypes['InvitationAccept'], ParentType, ContextType, RequireFields<MutationInvitationAcceptArgs, 'secret'>>;
  invitationRevoke?: Resolver<ResolversTypes['InvitationRevoke'], ParentType, ContextType, RequireFields<MutationInvitationRevokeArgs, 'id'>>;
  jobRetry?: Resolver<ResolversTypes['JobRetry'], ParentType, ContextType, RequireFields<MutationJobRetryArgs, 'id'>>;
  memberInvite?: Resolver<ResolversTypes['MemberInvite'], ParentType, ContextType, RequireFields<MutationMemberInviteArgs, 'input'>>;
  memberRemove?: Resolver<ResolversTypes['MemberRemove'], ParentType, ContextType, RequireFields<MutationMemberRemoveArgs, 'email' | 'organization'>>;
  memberUpdate?: Resolver<ResolversTypes['MemberUpdate'], ParentType, ContextType, RequireFields<MutationMemberUpdateArgs, 'email' | 'organization' | 'role'>>;
  offeringArchive?: Resolver<ResolversTypes['OfferingArchive'], ParentType, ContextType, RequireFields<MutationOfferingArchiveArgs, 'id'>>;
  offeringCreate?: Resolver<ResolversTypes['OfferingCreate'], ParentType, ContextType, RequireFields<MutationOfferingCreateArgs, 'input'>>;
  offeringLink?: Resolver<ResolversTypes['OfferingLink'], ParentType, ContextType, RequireFields<MutationOfferingLinkArgs, 'input'>>;
  offeringReview?: Resolver<ResolversTypes['OfferingReviewDecide'], ParentType, ContextType, RequireFields<MutationOfferingReviewArgs, 'input'>>;
  offeringSubmit?: Resolver<ResolversTypes['OfferingSubmit'], ParentType, ContextType, RequireFields<MutationOfferingSubmitArgs, 'id'>>;
  offeringUnpublish?: Resolver<ResolversTypes['OfferingUnpublish'], ParentType, ContextType, RequireFields<MutationOfferingUnpublishArgs, 'id'>>;
  offeringUpdate?: Resolver<ResolversTypes['OfferingUpdate'], ParentType, ContextType, RequireFields<MutationOfferingUpdateArgs, 'id' | 'input'>>;
  offeringVersionActivate?: Resolver<ResolversTypes['OfferingVersionActivate'], ParentType, ContextType, RequireFields<MutationOfferingVersionActivateArgs, 'id'>>;
  offeringVersionCreate?: Resolver<ResolversTypes['OfferingVersionCreate'], ParentType, ContextType, RequireFields<MutationOfferingVersionCreateArgs, 'input'>>;
  offeringWithdraw?: Resolver<ResolversTypes['OfferingWithdraw'], ParentType, ContextType, RequireFields<MutationOfferingWithdrawArgs, 'id'>>;
  operationUsagesRecord?: Resolver<ResolversTypes['OperationUsagesRecord'], ParentType, ContextType, RequireFields<MutationOperationUsagesRecordArgs, 'input'>>;
  organizationCreate?: Resolver<ResolversTypes['OrganizationCreate'], ParentType, ContextType, RequireFields<MutationOrganizationCreateArgs, 'input'>>;
  organizationUpdate?: Resolver<ResolversTypes['OrganizationUpdate'], ParentType, ContextType, RequireFields<MutationOrganizationUpdateArgs, 'id' | 'input'>>;
  planArchive?: Resolver<ResolversTypes['PlanArchive'], ParentType, ContextType, RequireFields<MutationPlanArchiveArgs, 'id'>>;
  planCreate?: Resolver<ResolversTypes['PlanCreate'], ParentType, ContextType, RequireFields<MutationPlanCreateArgs, 'input'>>;
  planUpdate?: Resolver<ResolversTypes['PlanUpdate'], ParentType, ContextType, RequireFields<MutationPlanUpdateArgs, 'id' | 'input'>>;
  provisioningRetry?: Resolver<ResolversTypes['ProvisioningRetry'], ParentType, ContextType, Partial<MutationProvisioningRetryArgs>>;
  refusalsRecord?: Resolver<ResolversTypes['RefusalsRecord'], ParentType, ContextType, RequireFields<MutationRefusalsRecordArgs, 'input'>>;
  sellerApply?: Resolver<ResolversTypes['SellerApply'], ParentType, ContextType, RequireFields<MutationSellerApplyArgs, 'input'>>;
  sellerReview?: Resolver<ResolversTypes['SellerReview'], ParentType, ContextType, RequireFields<MutationSellerReviewArgs, 'input'>>;
  sellerUpdate?: Resolver<ResolversTypes['SellerUpdate'], ParentType, ContextType, RequireFields<MutationSellerUpdateArgs, 'input' | 'organization'>>;
  trialStart?: Resolver<ResolversTypes['TrialStart'], ParentType, ContextType, RequireFields<MutationTrialStartArgs, 'input'>>;
};

export type OfferingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Offering'] = ResolversParentTypes['Offering'], FederationReferenceType extends FederationReferenceTypes['Offering'] = FederationReferenceTypes['Offering']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Offering']> | FederationReferenceType, FederationReferenceType, ContextType>;
  category?: Resolver<ResolversTypes['OfferingCategory'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  currentVersion?: Resolver<Maybe<ResolversTypes['OfferingVersion']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  facets?: Resolver<Array<ResolversTypes['OfferingFacet']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  imageUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  includedCreditsPercent?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  instanceCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  instanceCounts?: Resolver<Array<ResolversTypes['InstanceCount']>, ParentType, ContextType>;
  instances?: Resolver<ResolversTypes['InstanceConnection'], ParentType, ContextType, Partial<OfferingInstancesArgs>>;
  listing?: Resolver<Maybe<ResolversTypes['OfferingListing']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pendingVersion?: Resolver<Maybe<ResolversTypes['OfferingVersion']>, ParentType, ContextType>;
  plans?: Resolver<Array<ResolversTypes['Plan']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  publisher?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['OfferingReview']>, ParentType, ContextType>;
  reviewChanges?: Resolver<Array<ResolversTypes['OfferingChange']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['OfferingState'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  trial?: Resolver<ResolversTypes['TrialTerms'], ParentType, ContextType>;
  versions?: Resolver<ResolversTypes['OfferingVersionConnection'], ParentType, ContextType, Partial<OfferingVersionsArgs>>;
};

export type OfferingArchiveResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferingArchive'] = ResolversParentTypes['OfferingArchive']> = {
  errors?: Resolver<Array<ResolversTypes['ControlPlaneError']>, ParentType, ContextType>;
  offering?: Resolver<Maybe<ResolversTypes['Offering']>, ParentType, ContextType>;
};

export type OfferingChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferingChange'] = ResolversParentTypes['OfferingChange']> = {
  after?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OfferingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferingConnection'] = ResolversParentTypes['OfferingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OfferingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type OfferingCreateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferingCreate'] = ResolversParentTypes['OfferingCreate']> = {
  errors?: Resolver<Array<ResolversTypes['ControlPlaneError']>, ParentType, ContextType>;
  offering?: Resolver<Maybe<ResolversTypes['Offering']>, ParentType, ContextType>;
};

export type OfferingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferingEdge'] = ResolversParentTypes['OfferingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Offering'], ParentType, ContextType>;
};

export type OfferingFacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferingFacet'] = ResolversParentTypes['OfferingFacet']> = {
  attribute?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OfferingLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferingLink'] = ResolversParentTypes['OfferingLink']> = {
  errors?: Resolver<Array<ResolversTypes['ControlPlaneError']>, ParentType, ContextType>;
  offering?: Resolver<Maybe<ResolversTypes['Offering']>, ParentType, ContextType>;
};

export type OfferingListingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferingListing'] = ResolversParentTypes['OfferingListing']> = {
  failure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['OfferingListingState'], ParentType, ContextType>;
  syncedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type OfferingReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferingReview'] = ResolversParentTypes['OfferingReview']> = {
  decidedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['OfferingDecision'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OfferingReviewDecideResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferingReviewDecide'] = ResolversParentTypes['OfferingReviewDecide']> = {
  errors?: Resolver<Array<ResolversTypes['ControlPlaneError']>, ParentType, ContextType>;
  offering?: Resolver<Maybe<ResolversTypes['Offering']>, ParentType, ContextType>;
};

export type OfferingSubmitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferingSubmit'] = ResolversParentTypes['OfferingSubmit']> = {
  errors?: Resolver<Array<ResolversTypes['ControlPlaneError']>, ParentType, ContextType>;
  offering?: Resolver<Maybe<ResolversTypes['Offering']>, ParentType, ContextType>;
};

export type OfferingUnpublishResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferingUnpublish'] = ResolversParentTypes['OfferingUnpublish']> = {
  errors?: Resolver<Array<ResolversTypes['ControlPlaneError']>, ParentType, ContextType>;
  offering?: Resolver<Maybe<ResolversTypes['Offering']>, ParentType, ContextType>;
};

export type OfferingUpdateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferingUpdate'] = ResolversParentTypes['OfferingUpdate']> = {
  errors?: Resolver<Array<ResolversTypes['ControlPlaneError']>, ParentType, ContextType>;
  offering?: Resolver<Maybe<ResolversTypes['Offering']>, ParentType, ContextType>;
};

export type OfferingVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferingVersion'] = ResolversParentTypes['OfferingVersion'], FederationReferenceType extends FederationReferenceTypes['OfferingVersion'] = FederationReferenceTypes['OfferingVersion']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['OfferingVersion']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  flow?: Resolver<Maybe<ResolversTypes['Flow']>, ParentType, ContextType>;
  hosts?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instanceCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  isApproved?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  offering?: Resolver<ResolversTypes['Offering'], ParentType, ContextType>;
  pricing?: Resolver<ResolversTypes['RunPricing'], ParentType, ContextType>;
  releaseNotes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  studioUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OfferingVersionActivateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferingVersionActivate'] = ResolversParentTypes['OfferingVersionActivate']> = {
  errors?: Resolver<Array<ResolversTypes['ControlPlaneError']>, ParentType, ContextType>;
  offering?: Resolver<Maybe<ResolversTypes['Offering']>, ParentType, ContextType>;
};

export type OfferingVersionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferingVersionConnection'] = ResolversParentTypes['OfferingVersionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OfferingVersionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type OfferingVersionCreateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferingVersionCreate'] = ResolversParentTypes['OfferingVersionCreate']> = {
  errors?: Resolver<Array<ResolversTypes['ControlPlaneError']>, ParentType, ContextType>;
  flowErrors?: Resolver<Array<ResolversTypes['FlowMistake']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['OfferingVersion']>, ParentType, ContextType>;
};

export type OfferingVersionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferingVersionEdge'] = ResolversParentTypes['OfferingVersionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OfferingVersion'], ParentType, ContextType>;
};

export type OfferingWithdrawResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferingWithdraw'] = ResolversParentTypes['OfferingWithdraw']> = {
  errors?: Resolver<Array<ResolversTypes['ControlPlaneError']>, ParentType, ContextType>;
  offering?: Resolver<Maybe<ResolversTypes['Offering']>, ParentType, ContextType>;
};

export type OperationUsageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OperationUsage'] = ResolversParentTypes['OperationUsage']> = {
  client?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  clientVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  coordinates?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  documentHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  firstAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  operation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OperationUsageConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OperationUsageConnection'] = ResolversParentTypes['OperationUsageConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OperationUsageEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OperationUsageEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OperationUsageEdge'] = ResolversParentTypes['OperationUsageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OperationUsage'], ParentType, ContextType>;
};

export type OperationUsagesRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OperationUsagesRecord'] = ResolversParentTypes['OperationUsagesRecord']> = {
  dropped?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['ControlPlaneError']>, ParentType, ContextType>;
};

export type OrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Order'] = ResolversParentTypes['Order'], FederationReferenceType extends FederationReferenceTypes['Order'] = FederationReferenceTypes['Order']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Order']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instances?: Resolver<Array<ResolversTypes['Instance']>, ParentType, ContextType>;
  provisioning?: Resolver<Array<ResolversTypes['OrderLineProvisioning']>, ParentType, ContextType>;
};

export type OrderLineProvisioningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderLineProvisioning'] = ResolversParentTypes['OrderLineProvisioning']> = {
  creditsGranted?: Resolver<Maybe<ResolversTypes['Credits']>, ParentType, ContextType>;
  instances?: Resolver<Array<ResolversTypes['Instance']>, ParentType, ContextType>;
  orderLine?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ProvisioningState'], ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization'], FederationReferenceType extends FederationReferenceTypes['Organization'] = FederationReferenceTypes['Organization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  customers?: Resolver<ResolversTypes['CustomerConnection'], ParentType, ContextType, Partial<OrganizationCustomersArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instances?: Resolver<ResolversTypes['InstanceConnection'], ParentType, ContextType, Partial<OrganizationInstancesArgs>>;
  invitations?: Resolver<Array<ResolversTypes['Invitation']>, ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['Member']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  offerings?: Resolver<ResolversTypes['OfferingConnection'], ParentType, ContextType, Partial<OrganizationOfferingsArgs>>;
  seller?: Resolver<Maybe<ResolversTypes['Seller']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OrganizationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationConnection'] = ResolversParentTypes['OrganizationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrganizationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type OrganizationCreateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationCreate'] = ResolversParentTypes['OrganizationCreate']> = {
  errors?: Resolver<Array<ResolversTypes['ControlPlaneError']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
};

export type OrganizationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationEdge'] = ResolversParentTypes['OrganizationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
};

export type OrganizationUpdateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationUpdate'] = ResolversParentTypes['OrganizationUpdate']> = {
  errors?: Resolver<Array<ResolversTypes['ControlPlaneError']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Plan'] = ResolversParentTypes['Plan'], FederationReferenceType extends FederationReferenceTypes['Plan'] = FederationReferenceTypes['Plan']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Plan']> | FederationReferenceType, FederationReferenceType, ContextType>;
  archivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  includedCredits?: Resolver<ResolversTypes['Credits'], ParentType, ContextType>;
  interval?: Resolver<ResolversTypes['PlanInterval'], ParentType, ContextType>;
  limits?: Resolver<ResolversTypes['PlanLimits'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  offering?: Resolver<ResolversTypes['Offering'], ParentType, ContextType>;
  prices?: Resolver<Array<ResolversTypes['PlanPrice']>, ParentType, ContextType>;
  variant?: Resolver<Maybe<ResolversTypes['ProductVariant']>, ParentType, ContextType>;
};

export type PlanArchiveResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanArchive'] = ResolversParentTypes['PlanArchive']> = {
  errors?: Resolver<Array<ResolversTypes['ControlPlaneError']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
};

export type PlanCreateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanCreate'] = ResolversParentTypes['PlanCreate']> = {
  errors?: Resolver<Array<ResolversTypes['ControlPlaneError']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
};

export type PlanLimitsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanLimits'] = ResolversParentTypes['PlanLimits']> = {
  concurrentRuns?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  documentBytes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  documents?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  requestsPerDay?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  requestsPerMinute?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PlanPriceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanPrice'] = ResolversParentTypes['PlanPrice']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlanTermsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanTerms'] = ResolversParentTypes['PlanTerms']> = {
  includedCredits?: Resolver<ResolversTypes['Credits'], ParentType, ContextType>;
  includedCreditsPercent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  interval?: Resolver<ResolversTypes['PlanInterval'], ParentType, ContextType>;
  isOnSale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  offering?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  plan?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  prices?: Resolver<Array<ResolversTypes['PlanPrice']>, ParentType, ContextType>;
  seller?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PlanUpdateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanUpdate'] = ResolversParentTypes['PlanUpdate']> = {
  errors?: Resolver<Array<ResolversTypes['ControlPlaneError']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
};

export type PriceTierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceTier'] = ResolversParentTypes['PriceTier']> = {
  price?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  upTo?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product'], FederationReferenceType extends FederationReferenceTypes['Product'] = FederationReferenceTypes['Product']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Product']> | FederationReferenceType, FederationReferenceType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  offering?: Resolver<Maybe<ResolversTypes['Offering']>, ParentType, ContextType>;
};

export type ProductVariantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductVariant'] = ResolversParentTypes['ProductVariant'], FederationReferenceType extends FederationReferenceTypes['ProductVariant'] = FederationReferenceTypes['ProductVariant']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ProductVariant']> | FederationReferenceType, FederationReferenceType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
};

export type ProvisioningRetryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProvisioningRetry'] = ResolversParentTypes['ProvisioningRetry']> = {
  errors?: Resolver<Array<ResolversTypes['ControlPlaneError']>, ParentType, ContextType>;
  instance?: Resolver<Maybe<ResolversTypes['Instance']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  apiKeyVerify?: Resolver<Maybe<ResolversTypes['VerifiedApiKey']>, ParentType, ContextType, RequireFields<QueryApiKeyVerifyArgs, 'hash'>>;
  auditEvents?: Resolver<ResolversTypes['AuditEventConnection'], ParentType, ContextType, Partial<QueryAuditEventsArgs>>;
  failedJobs?: Resolver<ResolversTypes['FailedJobConnection'], ParentType, ContextType, Partial<QueryFailedJobsArgs>>;
  featureEnabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<QueryFeatureEnabledArgs, 'name'>>;
  features?: Resolver<Array<ResolversTypes['Feature']>, ParentType, ContextType>;
  fieldUsages?: Resolver<Array<ResolversTypes['FieldUsage']>, ParentType, ContextType, RequireFields<QueryFieldUsagesArgs, 'coordinates'>>;
  instance?: Resolver<Maybe<ResolversTypes['Instance']>, ParentType, ContextType, RequireFields<QueryInstanceArgs, 'id'>>;
  instances?: Resolver<ResolversTypes['InstanceConnection'], ParentType, ContextType, Partial<QueryInstancesArgs>>;
  invitation?: Resolver<Maybe<ResolversTypes['Invitation']>, ParentType, ContextType, RequireFields<QueryInvitationArgs, 'secret'>>;
  memberships?: Resolver<Array<ResolversTypes['Membership']>, ParentType, ContextType, RequireFields<QueryMembershipsArgs, 'email'>>;
  offering?: Resolver<Maybe<ResolversTypes['Offering']>, ParentType, ContextType, Partial<QueryOfferingArgs>>;
  offeringPublishers?: Resolver<Array<Maybe<ResolversTypes['ID']>>, ParentType, ContextType, RequireFields<QueryOfferingPublishersArgs, 'offerings'>>;
  offerings?: Resolver<ResolversTypes['OfferingConnection'], ParentType, ContextType, Partial<QueryOfferingsArgs>>;
  offeringsInReview?: Resolver<ResolversTypes['OfferingConnection'], ParentType, ContextType, Partial<QueryOfferingsInReviewArgs>>;
  operationUsages?: Resolver<ResolversTypes['OperationUsageConnection'], ParentType, ContextType, Partial<QueryOperationUsagesArgs>>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, RequireFields<QueryOrganizationArgs, 'id'>>;
  organizationContacts?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType, RequireFields<QueryOrganizationContactsArgs, 'organization'>>;
  organizations?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, Partial<QueryOrganizationsArgs>>;
  planTerms?: Resolver<Maybe<ResolversTypes['PlanTerms']>, ParentType, ContextType, RequireFields<QueryPlanTermsArgs, 'plan'>>;
  runTerms?: Resolver<Maybe<ResolversTypes['RunTerms']>, ParentType, ContextType, RequireFields<QueryRunTermsArgs, 'instance'>>;
  seller?: Resolver<Maybe<ResolversTypes['Seller']>, ParentType, ContextType, RequireFields<QuerySellerArgs, 'organization'>>;
  sellers?: Resolver<ResolversTypes['SellerConnection'], ParentType, ContextType, Partial<QuerySellersArgs>>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type RefusalsRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefusalsRecord'] = ResolversParentTypes['RefusalsRecord']> = {
  errors?: Resolver<Array<ResolversTypes['ControlPlaneError']>, ParentType, ContextType>;
};

export type RevokedApiKeysResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokedApiKeys'] = ResolversParentTypes['RevokedApiKeys']> = {
  ids?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  missed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RunPriceTiersResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RunPriceTiers'] = ResolversParentTypes['RunPriceTiers']> = {
  inputTokens?: Resolver<Array<ResolversTypes['PriceTier']>, ParentType, ContextType>;
  outputTokens?: Resolver<Array<ResolversTypes['PriceTier']>, ParentType, ContextType>;
  runs?: Resolver<Array<ResolversTypes['PriceTier']>, ParentType, ContextType>;
  toolCalls?: Resolver<Array<ResolversTypes['PriceTier']>, ParentType, ContextType>;
};

export type RunPricingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RunPricing'] = ResolversParentTypes['RunPricing']> = {
  perRun?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  perThousandInputTokens?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  perThousandOutputTokens?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  perToolCall?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  tiers?: Resolver<Maybe<ResolversTypes['RunPriceTiers']>, ParentType, ContextType>;
};

export type RunTermsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RunTerms'] = ResolversParentTypes['RunTerms']> = {
  flow?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  hosts?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  instance?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  keyBudget?: Resolver<Maybe<ResolversTypes['KeyBudget']>, ParentType, ContextType>;
  limits?: Resolver<ResolversTypes['PlanLimits'], ParentType, ContextType>;
  offering?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  offeringName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  pricing?: Resolver<ResolversTypes['RunPricing'], ParentType, ContextType>;
  publisher?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  runsEnabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  settings?: Resolver<ResolversTypes['InstanceSettings'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['InstanceState'], ParentType, ContextType>;
  trialEndsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type SellerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Seller'] = ResolversParentTypes['Seller'], FederationReferenceType extends FederationReferenceTypes['Seller'] = FederationReferenceTypes['Seller']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Seller']> | FederationReferenceType, FederationReferenceType, ContextType>;
  appliedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  country?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isTrusted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SellerState'], ParentType, ContextType>;
  supportEmail?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SellerApplyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SellerApply'] = ResolversParentTypes['SellerApply']> = {
  errors?: Resolver<Array<ResolversTypes['ControlPlaneError']>, ParentType, ContextType>;
  seller?: Resolver<Maybe<ResolversTypes['Seller']>, ParentType, ContextType>;
};

export type SellerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SellerConnection'] = ResolversParentTypes['SellerConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SellerEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SellerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SellerEdge'] = ResolversParentTypes['SellerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Seller'], ParentType, ContextType>;
};

export type SellerReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SellerReview'] = ResolversParentTypes['SellerReview']> = {
  errors?: Resolver<Array<ResolversTypes['ControlPlaneError']>, ParentType, ContextType>;
  seller?: Resolver<Maybe<ResolversTypes['Seller']>, ParentType, ContextType>;
};

export type SellerUpdateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SellerUpdate'] = ResolversParentTypes['SellerUpdate']> = {
  errors?: Resolver<Array<ResolversTypes['ControlPlaneError']>, ParentType, ContextType>;
  seller?: Resolver<Maybe<ResolversTypes['Seller']>, ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  apiKeysRevoked?: SubscriptionResolver<ResolversTypes['RevokedApiKeys'], "apiKeysRevoked", ParentType, ContextType>;
  instanceStateChanged?: SubscriptionResolver<ResolversTypes['Instance'], "instanceStateChanged", ParentType, ContextType, RequireFields<SubscriptionInstanceStateChangedArgs, 'instance'>>;
  instancesChanged?: SubscriptionResolver<ResolversTypes['Instance'], "instancesChanged", ParentType, ContextType, RequireFields<SubscriptionInstancesChangedArgs, 'organization'>>;
  membersChanged?: SubscriptionResolver<ResolversTypes['ChangedMembers'], "membersChanged", ParentType, ContextType>;
  offeringChanged?: SubscriptionResolver<ResolversTypes['Offering'], "offeringChanged", ParentType, ContextType, RequireFields<SubscriptionOfferingChangedArgs, 'offering'>>;
  orderProvisioningChanged?: SubscriptionResolver<ResolversTypes['Order'], "orderProvisioningChanged", ParentType, ContextType, RequireFields<SubscriptionOrderProvisioningChangedArgs, 'order'>>;
};

export type TrialStartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrialStart'] = ResolversParentTypes['TrialStart']> = {
  errors?: Resolver<Array<ResolversTypes['ControlPlaneError']>, ParentType, ContextType>;
  instance?: Resolver<Maybe<ResolversTypes['Instance']>, ParentType, ContextType>;
};

export type TrialTermsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrialTerms'] = ResolversParentTypes['TrialTerms']> = {
  credits?: Resolver<ResolversTypes['Credits'], ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  enabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organizations?: Resolver<Array<ResolversTypes['Organization']>, ParentType, ContextType>;
};

export type VerifiedApiKeyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VerifiedApiKey'] = ResolversParentTypes['VerifiedApiKey']> = {
  budgetPerDay?: Resolver<Maybe<ResolversTypes['Credits']>, ParentType, ContextType>;
  budgetTotal?: Resolver<Maybe<ResolversTypes['Credits']>, ParentType, ContextType>;
  contract?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instance?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ApiKeyKind'], ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  origins?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  requestsPerMinute?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  scopes?: Resolver<Array<ResolversTypes['ApiKeyScope']>, ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  apiKey?: Resolver<Maybe<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organizations?: Resolver<Array<ResolversTypes['Organization']>, ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  ApiKey?: ApiKeyResolvers<ContextType>;
  ApiKeyCreate?: ApiKeyCreateResolvers<ContextType>;
  ApiKeyRevoke?: ApiKeyRevokeResolvers<ContextType>;
  ApiKeyRotate?: ApiKeyRotateResolvers<ContextType>;
  AuditEvent?: AuditEventResolvers<ContextType>;
  AuditEventConnection?: AuditEventConnectionResolvers<ContextType>;
  AuditEventEdge?: AuditEventEdgeResolvers<ContextType>;
  ChangedMembers?: ChangedMembersResolvers<ContextType>;
  ControlPlaneError?: ControlPlaneErrorResolvers<ContextType>;
  Credits?: GraphQLScalarType;
  Customer?: CustomerResolvers<ContextType>;
  CustomerConnection?: CustomerConnectionResolvers<ContextType>;
  CustomerEdge?: CustomerEdgeResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Entitlements?: EntitlementsResolvers<ContextType>;
  FailedJob?: FailedJobResolvers<ContextType>;
  FailedJobConnection?: FailedJobConnectionResolvers<ContextType>;
  FailedJobEdge?: FailedJobEdgeResolvers<ContextType>;
  Feature?: FeatureResolvers<ContextType>;
  FeatureException?: FeatureExceptionResolvers<ContextType>;
  FeatureUpdate?: FeatureUpdateResolvers<ContextType>;
  FieldUsage?: FieldUsageResolvers<ContextType>;
  Flow?: FlowResolvers<ContextType>;
  FlowMistake?: FlowMistakeResolvers<ContextType>;
  InitialApiKeyClaim?: InitialApiKeyClaimResolvers<ContextType>;
  Instance?: InstanceResolvers<ContextType>;
  InstanceConnection?: InstanceConnectionResolvers<ContextType>;
  InstanceCount?: InstanceCountResolvers<ContextType>;
  InstanceEdge?: InstanceEdgeResolvers<ContextType>;
  InstancePlanNote?: InstancePlanNoteResolvers<ContextType>;
  InstanceResume?: InstanceResumeResolvers<ContextType>;
  InstanceSettings?: InstanceSettingsResolvers<ContextType>;
  InstanceSuspend?: InstanceSuspendResolvers<ContextType>;
  InstanceTerminate?: InstanceTerminateResolvers<ContextType>;
  InstanceUpdate?: InstanceUpdateResolvers<ContextType>;
  InstanceUpgrade?: InstanceUpgradeResolvers<ContextType>;
  Invitation?: InvitationResolvers<ContextType>;
  InvitationAccept?: InvitationAcceptResolvers<ContextType>;
  InvitationRevoke?: InvitationRevokeResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  JobRetry?: JobRetryResolvers<ContextType>;
  KeyBudget?: KeyBudgetResolvers<ContextType>;
  Member?: MemberResolvers<ContextType>;
  MemberInvite?: MemberInviteResolvers<ContextType>;
  MemberRemove?: MemberRemoveResolvers<ContextType>;
  MemberUpdate?: MemberUpdateResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Offering?: OfferingResolvers<ContextType>;
  OfferingArchive?: OfferingArchiveResolvers<ContextType>;
  OfferingChange?: OfferingChangeResolvers<ContextType>;
  OfferingConnection?: OfferingConnectionResolvers<ContextType>;
  OfferingCreate?: OfferingCreateResolvers<ContextType>;
  OfferingEdge?: OfferingEdgeResolvers<ContextType>;
  OfferingFacet?: OfferingFacetResolvers<ContextType>;
  OfferingLink?: OfferingLinkResolvers<ContextType>;
  OfferingListing?: OfferingListingResolvers<ContextType>;
  OfferingReview?: OfferingReviewResolvers<ContextType>;
  OfferingReviewDecide?: OfferingReviewDecideResolvers<ContextType>;
  OfferingSubmit?: OfferingSubmitResolvers<ContextType>;
  OfferingUnpublish?: OfferingUnpublishResolvers<ContextType>;
  OfferingUpdate?: OfferingUpdateResolvers<ContextType>;
  OfferingVersion?: OfferingVersionResolvers<ContextType>;
  OfferingVersionActivate?: OfferingVersionActivateResolvers<ContextType>;
  OfferingVersionConnection?: OfferingVersionConnectionResolvers<ContextType>;
  OfferingVersionCreate?: OfferingVersionCreateResolvers<ContextType>;
  OfferingVersionEdge?: OfferingVersionEdgeResolvers<ContextType>;
  OfferingWithdraw?: OfferingWithdrawResolvers<ContextType>;
  OperationUsage?: OperationUsageResolvers<ContextType>;
  OperationUsageConnection?: OperationUsageConnectionResolvers<ContextType>;
  OperationUsageEdge?: OperationUsageEdgeResolvers<ContextType>;
  OperationUsagesRecord?: OperationUsagesRecordResolvers<ContextType>;
  Order?: OrderResolvers<ContextType>;
  OrderLineProvisioning?: OrderLineProvisioningResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  OrganizationCreate?: OrganizationCreateResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>;
  OrganizationUpdate?: OrganizationUpdateResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Plan?: PlanResolvers<ContextType>;
  PlanArchive?: PlanArchiveResolvers<ContextType>;
  PlanCreate?: PlanCreateResolvers<ContextType>;
  PlanLimits?: PlanLimitsResolvers<ContextType>;
  PlanPrice?: PlanPriceResolvers<ContextType>;
  PlanTerms?: PlanTermsResolvers<ContextType>;
  PlanUpdate?: PlanUpdateResolvers<ContextType>;
  PriceTier?: PriceTierResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  ProductVariant?: ProductVariantResolvers<ContextType>;
  ProvisioningRetry?: ProvisioningRetryResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RefusalsRecord?: RefusalsRecordResolvers<ContextType>;
  RevokedApiKeys?: RevokedApiKeysResolvers<ContextType>;
  RunPriceTiers?: RunPriceTiersResolvers<ContextType>;
  RunPricing?: RunPricingResolvers<ContextType>;
  RunTerms?: RunTermsResolvers<ContextType>;
  Seller?: SellerResolvers<ContextType>;
  SellerApply?: SellerApplyResolvers<ContextType>;
  SellerConnection?: SellerConnectionResolvers<ContextType>;
  SellerEdge?: SellerEdgeResolvers<ContextType>;
  SellerReview?: SellerReviewResolvers<ContextType>;
  SellerUpdate?: SellerUpdateResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  TrialStart?: TrialStartResolvers<ContextType>;
  TrialTerms?: TrialTermsResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  VerifiedApiKey?: VerifiedApiKeyResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
};

