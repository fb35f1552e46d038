import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { WalletPosition, GrantPosition, LedgerEntryRow, ReservationPosition, CreditPackRow } from '../store/tables.ts';
import type { LedgerEntryPage, Reference, VariantReference } from '../parents.ts';
import type { Outcome } from '../domain/failure.ts';
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
  _FieldSet: { input: unknown; output: unknown; }
};

/** An expected failure of a mutation, for people (`message`) and programs (`code`). */
export type BillingError = {
  __typename?: 'BillingError';
  /** For programs to decide on. */
  code: BillingErrorCode;
  /** The field of the input that is to blame. */
  field?: Maybe<Scalars['String']['output']>;
  /** For people to read. */
  message: Scalars['String']['output'];
};

/** Why a mutation did nothing. */
export type BillingErrorCode =
  /** The id or the run was used before, for something else. */
  | 'CONFLICT'
  /** The caller can see it but may not change it. */
  | 'FORBIDDEN'
  /** Fewer credits are available than were to be held. */
  | 'INSUFFICIENT_CREDITS'
  /** A value is not acceptable. */
  | 'INVALID'
  /** There is none, or it is somebody else's. */
  | 'NOT_FOUND'
  /** A text is empty that must say something. */
  | 'REQUIRED'
  /** The hold has ended in another way. */
  | 'RESERVATION_CLOSED';

/** Credits given at one time; spent in order of priority, then expiry, then age. */
export type CreditGrant = {
  __typename?: 'CreditGrant';
  /** What was given. */
  amount: Scalars['Credits']['output'];
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Null when it never expires. */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** A UUID, chosen by whoever granted it. */
  id: Scalars['ID']['output'];
  /** Why it was given, which decides its priority. */
  kind: CreditGrantKind;
  /** The order that bought it. */
  order?: Maybe<Order>;
  /** Lower is spent first. */
  priority: Scalars['Int']['output'];
  /** What is left of it. After it has expired: what open holds were promised before. */
  remaining: Scalars['Credits']['output'];
};

/** Why credits were given, in the order in which they are spent. */
export type CreditGrantKind =
  /** A correction by an operator. Priority 40. */
  | 'ADJUSTMENT'
  /** Included in a plan that was bought. Priority 30. */
  | 'PLAN'
  /** A present. Priority 20. */
  | 'PROMOTION'
  /** A credit pack that was bought. Priority 50: spent last. */
  | 'PURCHASE'
  /** For trying. Priority 10: spent first. */
  | 'TRIAL';

/** A product variant that buys credits instead of an instance. */
export type CreditPack = {
  __typename?: 'CreditPack';
  /** What one piece grants. */
  credits: Scalars['Credits']['output'];
  /** A UUID. */
  id: Scalars['ID']['output'];
  /** What commerce sells it as. */
  variant?: Maybe<ProductVariant>;
};

/** One paid order line of a credit pack. */
export type CreditPackGrantInput = {
  /** A UUID derived from the order line; it names the grant. */
  id: Scalars['ID']['input'];
  /** The commerce id of the order. */
  order: Scalars['ID']['input'];
  /** Id of the organization that gets the credits. */
  organization: Scalars['ID']['input'];
  /** 1 to 10,000 pieces. */
  quantity: Scalars['Int']['input'];
  /** The commerce id of the variant. */
  variant: Scalars['ID']['input'];
};

/** The grant, or why there is none. */
export type CreditsGrant = {
  __typename?: 'CreditsGrant';
  /** Why it was not done; empty when it was. */
  errors: Array<BillingError>;
  /** The grant as it is now; null when it failed, and when credits were taken away. */
  grant?: Maybe<CreditGrant>;
  /** The wallet that got or gave the credits; null when it failed. */
  wallet?: Maybe<Wallet>;
};

/** Credits to give. */
export type CreditsGrantInput = {
  /** At least 1; negative takes credits away, for kind ADJUSTMENT without `expiresAt` and `order`. */
  amount: Scalars['Credits']['input'];
  /** In the future; none for credits that stay. */
  expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** A UUID of the caller's choice; it names the grant. */
  id: Scalars['ID']['input'];
  /** Why, which decides when they are spent. */
  kind?: CreditGrantKind;
  /** The commerce id of the order that it belongs to. */
  order?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the organization that gets them; its wallet is opened if need be. */
  organization: Scalars['ID']['input'];
  /** Said in the ledger, 1 to 500 characters. */
  reason: Scalars['String']['input'];
};

/** An offering at work for one organization. */
export type Instance = {
  __typename?: 'Instance';
  /** Charged for its runs since then (ever, when left out); 0 for those who may not read it. */
  creditsConsumed: Scalars['Credits']['output'];
  /** UUIDv7. */
  id: Scalars['ID']['output'];
};


/** An offering at work for one organization. */
export type InstanceCreditsConsumedArgs = {
  since?: InputMaybe<Scalars['DateTime']['input']>;
};

/** One change of a wallet's balance; it never changes itself, a correction is a new entry. */
export type LedgerEntry = {
  __typename?: 'LedgerEntry';
  /** Positive into the wallet, negative out of it. */
  amount: Scalars['Credits']['output'];
  /** The wallet's balance after this entry. */
  balanceAfter: Scalars['Credits']['output'];
  /** When the balance changed. */
  createdAt: Scalars['DateTime']['output'];
  /** Says for people what happened, at most 500 characters. */
  description: Scalars['String']['output'];
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** What the change was. */
  kind: LedgerEntryKind;
  /** The order that the credits came with; null when there was none. */
  order?: Maybe<Order>;
  /** The run that was charged; null for other entries. */
  run?: Maybe<Run>;
  /** The wallet whose balance changed. */
  wallet: Wallet;
};

/** A page of a wallet's ledger. */
export type LedgerEntryConnection = {
  __typename?: 'LedgerEntryConnection';
  /** The entries of this page, in the order of the list. */
  edges: Array<LedgerEntryEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Of the whole list. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An entry of a ledger in a list. */
export type LedgerEntryEdge = {
  __typename?: 'LedgerEntryEdge';
  /** For `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: LedgerEntry;
};

/** What changed a balance. */
export type LedgerEntryKind =
  /** An operator corrected the balance. */
  | 'ADJUSTMENT'
  /** What was left of a grant expired. */
  | 'EXPIRY'
  /** Credits were given: a trial, a plan, a purchase, a promotion. */
  | 'GRANT'
  /** Credits of an order were taken back, because it was cancelled or refunded. */
  | 'REFUND'
  /** A run was charged. */
  | 'RUN';

/** Everything that can be changed. Expected failures are values in `errors`. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Grants the credits of a pack for one paid order line. NOT_FOUND when the variant is no credit pack. */
  creditPackGrant: CreditsGrant;
  /**
   * Gives credits; operators only. The id is the caller's: the same id and content is the same grant, the
   * same id with other content is CONFLICT, for ever. A negative `amount` of kind ADJUSTMENT takes credits
   * away: all of it, or INSUFFICIENT_CREDITS when fewer are available.
   */
  creditsGrant: CreditsGrant;
  /**
   * Takes back what is left of the credits that an order gave, because it was cancelled or refunded. What open
   * runs hold stays with them. An order that gave no credits, or whose credits are spent, gives back 0. The id
   * is the caller's: a repeat takes nothing again, CONFLICT when it was used for something else.
   */
  orderCreditsTakeBack: OrderCreditsTakeBack;
  /**
   * Holds credits for a run. The id is the caller's and makes retries safe: a repeat answers the reservation
   * as it is now, closed ones too. INSUFFICIENT_CREDITS when less is available; CONFLICT when the id was used
   * for something else or the run has another reservation.
   */
  reservationCreate: ReservationCreate;
  /**
   * Posts what the run used, at most the amount held, and releases the rest. RESERVATION_CLOSED (with the
   * reservation) when it was voided or has expired; CONFLICT when it was settled with another amount or
   * description; INVALID when the amount is more than was held.
   */
  reservationSettle: ReservationSettle;
  /** Releases all that was held. RESERVATION_CLOSED (with the reservation) when it was settled or has expired. */
  reservationVoid: ReservationVoid;
  /**
   * Changes what is given and leaves the rest. Needs an OWNER, an ADMIN, a key with the ADMIN scope or an
   * operator: FORBIDDEN for others who may read the wallet, NOT_FOUND for everybody else.
   */
  walletUpdate: WalletUpdate;
};


/** Everything that can be changed. Expected failures are values in `errors`. */
export type MutationCreditPackGrantArgs = {
  input: CreditPackGrantInput;
};


/** Everything that can be changed. Expected failures are values in `errors`. */
export type MutationCreditsGrantArgs = {
  input: CreditsGrantInput;
};


/** Everything that can be changed. Expected failures are values in `errors`. */
export type MutationOrderCreditsTakeBackArgs = {
  input: OrderCreditsTakeBackInput;
};


/** Everything that can be changed. Expected failures are values in `errors`. */
export type MutationReservationCreateArgs = {
  input: ReservationCreateInput;
};


/** Everything that can be changed. Expected failures are values in `errors`. */
export type MutationReservationSettleArgs = {
  input: ReservationSettleInput;
};


/** Everything that can be changed. Expected failures are values in `errors`. */
export type MutationReservationVoidArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be changed. Expected failures are values in `errors`. */
export type MutationWalletUpdateArgs = {
  input: WalletUpdateInput;
  organization: Scalars['ID']['input'];
};

/** An order of commerce. */
export type Order = {
  __typename?: 'Order';
  /** Commerce's id. */
  id: Scalars['ID']['output'];
};

/** What was taken back of an order's credits, or why nothing was. */
export type OrderCreditsTakeBack = {
  __typename?: 'OrderCreditsTakeBack';
  /** How many credits were taken, 0 or more; null when it failed. */
  creditsTakenBack?: Maybe<Scalars['Credits']['output']>;
  /** Why it was not done; empty when it was. */
  errors: Array<BillingError>;
  /** The wallet that they were taken from; null when it failed, and for an order that gave no credits. */
  wallet?: Maybe<Wallet>;
};

/** An order whose unspent credits are taken back. */
export type OrderCreditsTakeBackInput = {
  /** At most so many, 1 or more; all that is left when left out. */
  amount?: InputMaybe<Scalars['Credits']['input']>;
  /** A UUID of the caller's choice, for instance derived from the refund; it names what is done. */
  id: Scalars['ID']['input'];
  /** The commerce id of the order. */
  order: Scalars['ID']['input'];
  /** Said in the ledger, 1 to 500 characters. */
  reason: Scalars['String']['input'];
};

/** A tenant: it buys, owns instances and a wallet, and may publish. Name and slug of a publisher are public. */
export type Organization = {
  __typename?: 'Organization';
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** Every organization has one, also before its first credits; null for those who may not read it. */
  wallet?: Maybe<Wallet>;
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

/** What is bought: one version of a product with a price of its own. */
export type ProductVariant = {
  __typename?: 'ProductVariant';
  /** Slug of the channel through which this variant is seen; null for staff and apps that named none. */
  channel?: Maybe<Scalars['String']['output']>;
  /** The credits that it buys; null for a variant that buys something else. */
  creditPack?: Maybe<CreditPack>;
  /** Commerce's id. */
  id: Scalars['ID']['output'];
};

/** Everything that can be read. */
export type Query = {
  __typename?: 'Query';
  /** Variants that buy credits, those of fewest credits first, at most 100; with `channel` (a slug) those sold there. */
  creditPacks: Array<CreditPack>;
  /** Null when there is none, or when it is of an organization that the caller may not read. */
  reservation?: Maybe<Reservation>;
  /**
   * The wallet of an organization, for its members, its API keys that may read, and operators; null for
   * everybody else. A member's first look opens it.
   */
  wallet?: Maybe<Wallet>;
};


/** Everything that can be read. */
export type QueryCreditPacksArgs = {
  channel?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be read. */
export type QueryReservationArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryWalletArgs = {
  organization: Scalars['ID']['input'];
};

/** A hold on a wallet, settled or voided at most once. */
export type Reservation = {
  __typename?: 'Reservation';
  /** What is or was held. */
  amount: Scalars['Credits']['output'];
  /** When the credits were held. */
  createdAt: Scalars['DateTime']['output'];
  /** When the hold ends by itself, without a charge. */
  expiresAt: Scalars['DateTime']['output'];
  /** A UUID, chosen by whoever made the hold; of a run its id. */
  id: Scalars['ID']['output'];
  /** The run that it pays for; null when it was made without one. */
  run?: Maybe<Run>;
  /** What the run was charged, 0 to `amount`; null unless SETTLED. */
  settled?: Maybe<Scalars['Credits']['output']>;
  /** Whether it still holds, else how it ended. */
  state: ReservationState;
  /** The wallet whose credits are held. */
  wallet: Wallet;
};

/** The hold, or why there is none. */
export type ReservationCreate = {
  __typename?: 'ReservationCreate';
  /** Why it was not done; empty when it was. */
  errors: Array<BillingError>;
  /** The hold as it is now; null when it failed. */
  reservation?: Maybe<Reservation>;
};

/** Credits to hold for a run. */
export type ReservationCreateInput = {
  /** At least 1. */
  amount: Scalars['Credits']['input'];
  /** 1 to 604,800 (seven days); an expired hold cannot be settled. */
  expiresInSeconds?: Scalars['Int']['input'];
  /** A UUID of the caller's choice; it names the reservation. */
  id: Scalars['ID']['input'];
  /** The instance to whose consumption the charge counts. */
  instance?: InputMaybe<Scalars['ID']['input']>;
  /** What is run. */
  offering?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the organization whose wallet pays. */
  organization: Scalars['ID']['input'];
  /** The run that it pays for; a run has one reservation. */
  run?: InputMaybe<Scalars['ID']['input']>;
  /** The organization that earns by it; without, all that was paid for the credits is the marketplace's. */
  seller?: InputMaybe<Scalars['ID']['input']>;
};

/** The settled hold, or why it is not settled. */
export type ReservationSettle = {
  __typename?: 'ReservationSettle';
  /** Why it was not done; empty when it was. */
  errors: Array<BillingError>;
  /** The hold as it is now; null when it failed, unless with RESERVATION_CLOSED. */
  reservation?: Maybe<Reservation>;
};

/** What a run used. */
export type ReservationSettleInput = {
  /** 0 to the amount held. */
  amount: Scalars['Credits']['input'];
  /** Said in the ledger, 1 to 500 characters; `Run` when left out. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Id of the reservation. */
  id: Scalars['ID']['input'];
};

/** HELD ends once, as one of the others, and stays that. */
export type ReservationState =
  /** Its time was over: all was released without a charge. */
  | 'EXPIRED'
  /** The credits are set aside. */
  | 'HELD'
  /** The run was charged, the rest released. */
  | 'SETTLED'
  /** All was released without a charge. */
  | 'VOIDED';

/** The released hold, or why it is not released. */
export type ReservationVoid = {
  __typename?: 'ReservationVoid';
  /** Why it was not done; empty when it was. */
  errors: Array<BillingError>;
  /** The hold as it is now; null when it failed, unless with RESERVATION_CLOSED. */
  reservation?: Maybe<Reservation>;
};

/** One execution of an instance's flow. */
export type Run = {
  __typename?: 'Run';
  /** What it cost: null while it runs, 0 when its hold was voided or has expired. */
  creditsCharged?: Maybe<Scalars['Credits']['output']>;
  /** A UUID, the one that the caller chose if it chose one. */
  id: Scalars['ID']['output'];
  /** The hold that pays for it; null for those who may not read it. */
  reservation?: Maybe<Reservation>;
};

/** Everything that can be followed. */
export type Subscription = {
  __typename?: 'Subscription';
  /**
   * The wallet as it is now, and again after every change of it; changes in quick succession may be one event.
   * Ends with NOT_FOUND for those who may not read it, also when that changes meanwhile.
   */
  walletChanged: Wallet;
};


/** Everything that can be followed. */
export type SubscriptionWalletChangedArgs = {
  organization: Scalars['ID']['input'];
};

/** An organization's credits. It never goes below zero. */
export type Wallet = {
  __typename?: 'Wallet';
  /** balance - reserved: what a new run may hold. */
  available: Scalars['Credits']['output'];
  /** What was granted less what was spent or has expired. */
  balance: Scalars['Credits']['output'];
  /** Everything that changed the balance, newest first, at most 100 a page. Holds are no entries: see `reserved`. */
  entries: LedgerEntryConnection;
  /** Those with credits left first, in the order in which they are spent; at most 100. */
  grants: Array<CreditGrant>;
  /** A UUID. */
  id: Scalars['ID']['output'];
  /** True when fewer credits are available than `lowCreditThreshold`. */
  isLow: Scalars['Boolean']['output'];
  /** Below so many available credits the wallet counts as low; null is never. */
  lowCreditThreshold?: Maybe<Scalars['Credits']['output']>;
  /** Whose wallet it is; an organization has one. */
  organization: Organization;
  /** Held by open reservations. */
  reserved: Scalars['Credits']['output'];
};


/** An organization's credits. It never goes below zero. */
export type WalletEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** The changed wallet, or why it did not change. */
export type WalletUpdate = {
  __typename?: 'WalletUpdate';
  /** Why it was not done; empty when it was. */
  errors: Array<BillingError>;
  /** The wallet as it is now; null when it failed. */
  wallet?: Maybe<Wallet>;
};

/** A wallet's settings. */
export type WalletUpdateInput = {
  /** 0 or more; null takes the threshold away, nothing leaves it as it is. */
  lowCreditThreshold?: InputMaybe<Scalars['Credits']['input']>;
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
  CreditGrant: CreditGrant;
  CreditPack: CreditPack;
  Instance: Instance;
  LedgerEntry: LedgerEntry;
  Organization: Organization;
  ProductVariant: ProductVariant;
  Reservation: Reservation;
  Run: Run;
  Wallet: Wallet;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  CreditGrant:
    ( { __typename: 'CreditGrant' }
    & GraphQLRecursivePick<FederationTypes['CreditGrant'], {"id":true}> );
  CreditPack:
    ( { __typename: 'CreditPack' }
    & GraphQLRecursivePick<FederationTypes['CreditPack'], {"id":true}> );
  Instance:
    ( { __typename: 'Instance' }
    & GraphQLRecursivePick<FederationTypes['Instance'], {"id":true}> );
  LedgerEntry:
    ( { __typename: 'LedgerEntry' }
    & GraphQLRecursivePick<FederationTypes['LedgerEntry'], {"id":true}> );
  Organization:
    ( { __typename: 'Organization' }
    & GraphQLRecursivePick<FederationTypes['Organization'], {"id":true}> );
  ProductVariant:
    ( { __typename: 'ProductVariant' }
    & GraphQLRecursivePick<FederationTypes['ProductVariant'], {"id":true}> );
  Reservation:
    ( { __typename: 'Reservation' }
    & GraphQLRecursivePick<FederationTypes['Reservation'], {"id":true}> );
  Run:
    ( { __typename: 'Run' }
    & GraphQLRecursivePick<FederationTypes['Run'], {"id":true}> );
  Wallet:
    ( { __typename: 'Wallet' }
    & GraphQLRecursivePick<FederationTypes['Wallet'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  BillingError: ResolverTypeWrapper<BillingError>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  BillingErrorCode: BillingErrorCode;
  CreditGrant: ResolverTypeWrapper<GrantPosition>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  CreditGrantKind: CreditGrantKind;
  CreditPack: ResolverTypeWrapper<CreditPackRow>;
  CreditPackGrantInput: CreditPackGrantInput;
  Credits: ResolverTypeWrapper<Scalars['Credits']['output']>;
  CreditsGrant: ResolverTypeWrapper<Outcome>;
  CreditsGrantInput: CreditsGrantInput;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Instance: ResolverTypeWrapper<Reference>;
  LedgerEntry: ResolverTypeWrapper<LedgerEntryRow>;
  LedgerEntryConnection: ResolverTypeWrapper<LedgerEntryPage>;
  LedgerEntryEdge: ResolverTypeWrapper<Omit<LedgerEntryEdge, 'node'> & { node: ResolversTypes['LedgerEntry'] }>;
  LedgerEntryKind: LedgerEntryKind;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Order: ResolverTypeWrapper<Reference>;
  OrderCreditsTakeBack: ResolverTypeWrapper<Outcome>;
  OrderCreditsTakeBackInput: OrderCreditsTakeBackInput;
  Organization: ResolverTypeWrapper<Reference>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ProductVariant: ResolverTypeWrapper<VariantReference>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Reservation: ResolverTypeWrapper<ReservationPosition>;
  ReservationCreate: ResolverTypeWrapper<Outcome>;
  ReservationCreateInput: ReservationCreateInput;
  ReservationSettle: ResolverTypeWrapper<Outcome>;
  ReservationSettleInput: ReservationSettleInput;
  ReservationState: ReservationState;
  ReservationVoid: ResolverTypeWrapper<Outcome>;
  Run: ResolverTypeWrapper<Reference>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Wallet: ResolverTypeWrapper<WalletPosition>;
  WalletUpdate: ResolverTypeWrapper<Outcome>;
  WalletUpdateInput: WalletUpdateInput;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  BillingError: BillingError;
  String: Scalars['String']['output'];
  CreditGrant: GrantPosition;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  CreditPack: CreditPackRow;
  CreditPackGrantInput: CreditPackGrantInput;
  Credits: Scalars['Credits']['output'];
  CreditsGrant: Outcome;
  CreditsGrantInput: CreditsGrantInput;
  DateTime: Scalars['DateTime']['output'];
  Instance: Reference;
  LedgerEntry: LedgerEntryRow;
  LedgerEntryConnection: LedgerEntryPage;
  LedgerEntryEdge: Omit<LedgerEntryEdge, 'node'> & { node: ResolversParentTypes['LedgerEntry'] };
  Mutation: Record<PropertyKey, never>;
  Order: Reference;
  OrderCreditsTakeBack: Outcome;
  OrderCreditsTakeBackInput: OrderCreditsTakeBackInput;
  Organization: Reference;
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  ProductVariant: VariantReference;
  Query: Record<PropertyKey, never>;
  Reservation: ReservationPosition;
  ReservationCreate: Outcome;
  ReservationCreateInput: ReservationCreateInput;
  ReservationSettle: Outcome;
  ReservationSettleInput: ReservationSettleInput;
  ReservationVoid: Outcome;
  Run: Reference;
  Subscription: Record<PropertyKey, never>;
  Wallet: WalletPosition;
  WalletUpdate: Outcome;
  WalletUpdateInput: WalletUpdateInput;
};

export type BillingErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillingError'] = ResolversParentTypes['BillingError']> = {
  code?: Resolver<ResolversTypes['BillingErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CreditGrantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditGrant'] = ResolversParentTypes['CreditGrant'], FederationReferenceType extends FederationReferenceTypes['CreditGrant'] = FederationReferenceTypes['CreditGrant']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CreditGrant']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amount?: Resolver<ResolversTypes['Credits'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CreditGrantKind'], ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  remaining?: Resolver<ResolversTypes['Credits'], ParentType, ContextType>;
};

export type CreditPackResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditPack'] = ResolversParentTypes['CreditPack'], FederationReferenceType extends FederationReferenceTypes['CreditPack'] = FederationReferenceTypes['CreditPack']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CreditPack']> | FederationReferenceType, FederationReferenceType, ContextType>;
  credits?: Resolver<ResolversTypes['Credits'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  variant?: Resolver<Maybe<ResolversTypes['ProductVariant']>, ParentType, ContextType>;
};

export interface CreditsScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Credits'], any> {
  name: 'Credits';
}

export type CreditsGrantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditsGrant'] = ResolversParentTypes['CreditsGrant']> = {
  errors?: Resolver<Array<ResolversTypes['BillingError']>, ParentType, ContextType>;
  grant?: Resolver<Maybe<ResolversTypes['CreditGrant']>, ParentType, ContextType>;
  wallet?: Resolver<Maybe<ResolversTypes['Wallet']>, ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type InstanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Instance'] = ResolversParentTypes['Instance'], FederationReferenceType extends FederationReferenceTypes['Instance'] = FederationReferenceTypes['Instance']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Instance']> | FederationReferenceType, FederationReferenceType, ContextType>;
  creditsConsumed?: Resolver<ResolversTypes['Credits'], ParentType, ContextType, Partial<InstanceCreditsConsumedArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type LedgerEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerEntry'] = ResolversParentTypes['LedgerEntry'], FederationReferenceType extends FederationReferenceTypes['LedgerEntry'] = FederationReferenceTypes['LedgerEntry']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LedgerEntry']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amount?: Resolver<ResolversTypes['Credits'], ParentType, ContextType>;
  balanceAfter?: Resolver<ResolversTypes['Credits'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LedgerEntryKind'], ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  run?: Resolver<Maybe<ResolversTypes['Run']>, ParentType, ContextType>;
  wallet?: Resolver<ResolversTypes['Wallet'], ParentType, ContextType>;
};

export type LedgerEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerEntryConnection'] = ResolversParentTypes['LedgerEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LedgerEntryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type LedgerEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerEntryEdge'] = ResolversParentTypes['LedgerEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LedgerEntry'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  creditPackGrant?: Resolver<ResolversTypes['CreditsGrant'], ParentType, ContextType, RequireFields<MutationCreditPackGrantArgs, 'input'>>;
  creditsGrant?: Resolver<ResolversTypes['CreditsGrant'], ParentType, ContextType, RequireFields<MutationCreditsGrantArgs, 'input'>>;
  orderCreditsTakeBack?: Resolver<ResolversTypes['OrderCreditsTakeBack'], ParentType, ContextType, RequireFields<MutationOrderCreditsTakeBackArgs, 'input'>>;
  reservationCreate?: Resolver<ResolversTypes['ReservationCreate'], ParentType, ContextType, RequireFields<MutationReservationCreateArgs, 'input'>>;
  reservationSettle?: Resolver<ResolversTypes['ReservationSettle'], ParentType, ContextType, RequireFields<MutationReservationSettleArgs, 'input'>>;
  reservationVoid?: Resolver<ResolversTypes['ReservationVoid'], ParentType, ContextType, RequireFields<MutationReservationVoidArgs, 'id'>>;
  walletUpdate?: Resolver<ResolversTypes['WalletUpdate'], ParentType, ContextType, RequireFields<MutationWalletUpdateArgs, 'input' | 'organization'>>;
};

export type OrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Order'] = ResolversParentTypes['Order']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OrderCreditsTakeBackResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderCreditsTakeBack'] = ResolversParentTypes['OrderCreditsTakeBack']> = {
  creditsTakenBack?: Resolver<Maybe<ResolversTypes['Credits']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['BillingError']>, ParentType, ContextType>;
  wallet?: Resolver<Maybe<ResolversTypes['Wallet']>, ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization'], FederationReferenceType extends FederationReferenceTypes['Organization'] = FederationReferenceTypes['Organization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  wallet?: Resolver<Maybe<ResolversTypes['Wallet']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProductVariantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductVariant'] = ResolversParentTypes['ProductVariant'], FederationReferenceType extends FederationReferenceTypes['ProductVariant'] = FederationReferenceTypes['ProductVariant']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ProductVariant']> | FederationReferenceType, FederationReferenceType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  creditPack?: Resolver<Maybe<ResolversTypes['CreditPack']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  creditPacks?: Resolver<Array<ResolversTypes['CreditPack']>, ParentType, ContextType, Partial<QueryCreditPacksArgs>>;
  reservation?: Resolver<Maybe<ResolversTypes['Reservation']>, ParentType, ContextType, RequireFields<QueryReservationArgs, 'id'>>;
  wallet?: Resolver<Maybe<ResolversTypes['Wallet']>, ParentType, ContextType, RequireFields<QueryWalletArgs, 'organization'>>;
};

export type ReservationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reservation'] = ResolversParentTypes['Reservation'], FederationReferenceType extends FederationReferenceTypes['Reservation'] = FederationReferenceTypes['Reservation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Reservation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amount?: Resolver<ResolversTypes['Credits'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  run?: Resolver<Maybe<ResolversTypes['Run']>, ParentType, ContextType>;
  settled?: Resolver<Maybe<ResolversTypes['Credits']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReservationState'], ParentType, ContextType>;
  wallet?: Resolver<ResolversTypes['Wallet'], ParentType, ContextType>;
};

export type ReservationCreateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReservationCreate'] = ResolversParentTypes['ReservationCreate']> = {
  errors?: Resolver<Array<ResolversTypes['BillingError']>, ParentType, ContextType>;
  reservation?: Resolver<Maybe<ResolversTypes['Reservation']>, ParentType, ContextType>;
};

export type ReservationSettleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReservationSettle'] = ResolversParentTypes['ReservationSettle']> = {
  errors?: Resolver<Array<ResolversTypes['BillingError']>, ParentType, ContextType>;
  reservation?: Resolver<Maybe<ResolversTypes['Reservation']>, ParentType, ContextType>;
};

export type ReservationVoidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReservationVoid'] = ResolversParentTypes['ReservationVoid']> = {
  errors?: Resolver<Array<ResolversTypes['BillingError']>, ParentType, ContextType>;
  reservation?: Resolver<Maybe<ResolversTypes['Reservation']>, ParentType, ContextType>;
};

export type RunResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Run'] = ResolversParentTypes['Run'], FederationReferenceType extends FederationReferenceTypes['Run'] = FederationReferenceTypes['Run']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Run']> | FederationReferenceType, FederationReferenceType, ContextType>;
  creditsCharged?: Resolver<Maybe<ResolversTypes['Credits']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reservation?: Resolver<Maybe<ResolversTypes['Reservation']>, ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  walletChanged?: SubscriptionResolver<ResolversTypes['Wallet'], "walletChanged", ParentType, ContextType, RequireFields<SubscriptionWalletChangedArgs, 'organization'>>;
};

export type WalletResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Wallet'] = ResolversParentTypes['Wallet'], FederationReferenceType extends FederationReferenceTypes['Wallet'] = FederationReferenceTypes['Wallet']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Wallet']> | FederationReferenceType, FederationReferenceType, ContextType>;
  available?: Resolver<ResolversTypes['Credits'], ParentType, ContextType>;
  balance?: Resolver<ResolversTypes['Credits'], ParentType, ContextType>;
  entries?: Resolver<ResolversTypes['LedgerEntryConnection'], ParentType, ContextType, Partial<WalletEntriesArgs>>;
  grants?: Resolver<Array<ResolversTypes['CreditGrant']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isLow?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lowCreditThreshold?: Resolver<Maybe<ResolversTypes['Credits']>, ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  reserved?: Resolver<ResolversTypes['Credits'], ParentType, ContextType>;
};

export type WalletUpdateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WalletUpdate'] = ResolversParentTypes['WalletUpdate']> = {
  errors?: Resolver<Array<ResolversTypes['BillingError']>, ParentType, ContextType>;
  wallet?: Resolver<Maybe<ResolversTypes['Wallet']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  BillingError?: BillingErrorResolvers<ContextType>;
  CreditGrant?: CreditGrantResolvers<ContextType>;
  CreditPack?: CreditPackResolvers<ContextType>;
  Credits?: GraphQLScalarType;
  CreditsGrant?: CreditsGrantResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Instance?: InstanceResolvers<ContextType>;
  LedgerEntry?: LedgerEntryResolvers<ContextType>;
  LedgerEntryConnection?: LedgerEntryConnectionResolvers<ContextType>;
  LedgerEntryEdge?: LedgerEntryEdgeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Order?: OrderResolvers<ContextType>;
  OrderCreditsTakeBack?: OrderCreditsTakeBackResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  ProductVariant?: ProductVariantResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Reservation?: ReservationResolvers<ContextType>;
  ReservationCreate?: ReservationCreateResolvers<ContextType>;
  ReservationSettle?: ReservationSettleResolvers<ContextType>;
  ReservationVoid?: ReservationVoidResolvers<ContextType>;
  Run?: RunResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  Wallet?: WalletResolvers<ContextType>;
  WalletUpdate?: WalletUpdateResolvers<ContextType>;
};

