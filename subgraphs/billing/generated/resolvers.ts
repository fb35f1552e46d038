import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { WalletPosition, GrantPosition, LedgerEntryRow, CreditPackRow } from '../store/tables.ts';
import type { ShownReservation, LedgerEntryPage, EarningPage, PayoutPage, StatementPage, OfferingReference, Reference, VariantReference, SubscriptionPage } from '../parents.ts';
import type { EarningRow, PayoutRow, PlanSubscriptionRow } from '../store/money-tables.ts';
import type { Money } from '../domain/money/money.ts';
import type { Outcome } from '../domain/failure.ts';
import type { HoldOutcome } from '../domain/reserve-credits.ts';
import type { NotedOutcome } from '../domain/money/refunds.ts';
import type { AutoTopUp as AutoTopUpModel } from '../domain/money/auto-top-up.ts';
import type { PackPrice } from '../domain/money/packs.ts';
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
  /** A day, ISO 8601: `2026-01-01`. */
  Date: { input: Date; output: Date; }
  /** A point in time, ISO 8601 with time zone: `2026-01-31T12:00:00.000Z`. */
  DateTime: { input: Date; output: Date; }
  /** An exact decimal, a JSON number: `39.99`. */
  Decimal: { input: string; output: string; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** An account of the marketplace's own books: credits less debits. */
export type AccountBalance = {
  __typename?: 'AccountBalance';
  /** Its name. */
  account: Scalars['String']['output'];
  /** Positive is owed or earned, negative is held. */
  balance: Scalars['Decimal']['output'];
  /** ISO 4217, upper case. */
  currency: Scalars['String']['output'];
};

/** Money. */
export type Amount = {
  __typename?: 'Amount';
  /** Exact, to the micro-unit. */
  amount: Scalars['Decimal']['output'];
  /** ISO 4217, upper case. */
  currency: Scalars['String']['output'];
};

/** A wallet that refills itself by a kept card. */
export type AutoTopUp = {
  __typename?: 'AutoTopUp';
  /** It is bought when fewer credits are available. */
  belowCredits: Scalars['Credits']['output'];
  /** Why the last one failed; null when it did not. */
  failure?: Maybe<Scalars['String']['output']>;
  /** The most that is spent in a month (UTC). */
  monthlyLimit: Amount;
  /** What is bought. */
  pack: CreditPack;
  /** What was spent in this month, what is under way included. */
  spentThisMonth: Amount;
};

/** When a wallet refills itself. */
export type AutoTopUpInput = {
  /** 1 or more, at most as many as the pack has. */
  belowCredits: Scalars['Credits']['input'];
  /** At least the price of the pack, in its currency. */
  monthlyLimit: Scalars['Decimal']['input'];
  /** Id of a credit pack that is on sale. */
  pack: Scalars['ID']['input'];
};

/** How a wallet refills itself now. */
export type AutoTopUpUpdate = {
  __typename?: 'AutoTopUpUpdate';
  /** Null when it is off, or failed. */
  autoTopUp?: Maybe<AutoTopUp>;
  /** Why it was not done; empty when it was. */
  errors: Array<BillingError>;
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

/** The commission from now on. */
export type CommissionUpdate = {
  __typename?: 'CommissionUpdate';
  /** Why it was not done; empty when it was. */
  errors: Array<BillingError>;
  /** Null when it failed. */
  percent?: Maybe<Scalars['Decimal']['output']>;
};

/** A commission. */
export type CommissionUpdateInput = {
  /** The marketplace's default when left out. */
  organization?: InputMaybe<Scalars['ID']['input']>;
  /** 0 to 100, at most four decimal places. */
  percent: Scalars['Decimal']['input'];
};

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
  /** Whether it can be bought. */
  isOnSale: Scalars['Boolean']['output'];
  /** As it is sold. */
  name: Scalars['String']['output'];
  /** What it costs, one for each channel of commerce. */
  prices: Array<CreditPackPrice>;
  /** What commerce sells it as. */
  variant?: Maybe<ProductVariant>;
};

/** The pack, or why there is none. */
export type CreditPackCreate = {
  __typename?: 'CreditPackCreate';
  /** Null when it failed. */
  creditPack?: Maybe<CreditPack>;
  /** Why it was not done; empty when it was. */
  errors: Array<BillingError>;
};

/** A credit pack to sell. */
export type CreditPackCreateInput = {
  /** 1 or more. */
  credits: Scalars['Credits']['input'];
  /** A UUID of the caller's choice, which makes a repeat safe. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** 1 to 100 characters. */
  name: Scalars['String']['input'];
  /** At least one; one for each channel, the first is what a wallet that refills itself pays. */
  prices: Array<CreditPackPriceInput>;
};

/** One paid order line of a credit pack. */
export type CreditPackGrantInput = {
  /** A UUID derived from the order line; it names the grant. */
  id: Scalars['ID']['input'];
  /** The commerce id of the order. */
  order: Scalars['ID']['input'];
  /** Id of the organization that gets the credits. */
  organization: Scalars['ID']['input'];
  /** What was paid for the line; commerce is asked when it is left out. */
  paid?: InputMaybe<PaidInput>;
  /** 1 to 10,000 pieces. */
  quantity: Scalars['Int']['input'];
  /** The commerce id of the variant. */
  variant: Scalars['ID']['input'];
};

/** What a pack costs in a channel of commerce. */
export type CreditPackPrice = {
  __typename?: 'CreditPackPrice';
  /** More than nothing. */
  amount: Scalars['Decimal']['output'];
  /** Slug of the channel. */
  channel: Scalars['String']['output'];
  /** The channel's, ISO 4217. */
  currency: Scalars['String']['output'];
};

/** What a pack costs in a channel. */
export type CreditPackPriceInput = {
  /** More than nothing, in the channel's currency. */
  amount: Scalars['Decimal']['input'];
  /** Slug of a channel of commerce. */
  channel: Scalars['String']['input'];
};

/** The pack as it is now. */
export type CreditPackUpdate = {
  __typename?: 'CreditPackUpdate';
  /** Null when it failed. */
  creditPack?: Maybe<CreditPack>;
  /** Why it was not done; empty when it was. */
  errors: Array<BillingError>;
};

/** What is to change of a credit pack. */
export type CreditPackUpdateInput = {
  /** Whether it can be bought. */
  isOnSale?: InputMaybe<Scalars['Boolean']['input']>;
  /** 1 to 100 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** All of them, at least one. */
  prices?: InputMaybe<Array<CreditPackPriceInput>>;
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

/** What was charged in one step. */
export type CreditsPoint = {
  __typename?: 'CreditsPoint';
  /** When the step begins. */
  at: Scalars['DateTime']['output'];
  /** What runs were charged. */
  credits: Scalars['Credits']['output'];
  /** How many were charged, those for nothing included. */
  runs: Scalars['Int']['output'];
};

/** What a seller earned or lost at one time; it never changes itself, a correction is a new one. */
export type Earning = {
  __typename?: 'Earning';
  /** From when on it may be paid out. */
  availableAt: Scalars['DateTime']['output'];
  /** The marketplace's part of it. */
  commission: Amount;
  /** When it was earned. */
  createdAt: Scalars['DateTime']['output'];
  /** What it moved in all; negative for a reversal. */
  gross: Amount;
  /** A UUID. */
  id: Scalars['ID']['output'];
  /** Why. */
  kind: EarningKind;
  /** The seller's part of it. */
  net: Amount;
  /** What was sold or run; null for corrections. */
  offering?: Maybe<Offering>;
  /** The order of the sale, or that bought the credits which were spent. */
  order?: Maybe<Order>;
  /** The payout that it is in. */
  payout?: Maybe<Payout>;
  /** The run that spent credits. */
  run?: Maybe<Run>;
};

/** A page of earnings. */
export type EarningConnection = {
  __typename?: 'EarningConnection';
  /** In the order of the list. */
  edges: Array<EarningEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** Of the whole list; null for more than 10,000 of an offering or of a time. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An earning in a list. */
export type EarningEdge = {
  __typename?: 'EarningEdge';
  /** For `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The earning itself. */
  node: Earning;
};

/** Which earnings. */
export type EarningFilterInput = {
  /** In this currency. */
  currency?: InputMaybe<Scalars['String']['input']>;
  /** Earned from then on. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Of these kinds. */
  kind?: InputMaybe<Array<EarningKind>>;
  /** Of this offering. */
  offering?: InputMaybe<Scalars['ID']['input']>;
  /** Earned before. */
  to?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Why something was earned. */
export type EarningKind =
  /** A payout that was given up, or a part that is carried over to the next one. */
  | 'ADJUSTMENT'
  /** Money or credits were given back. */
  | 'REFUND'
  /** A plan was sold. */
  | 'SALE'
  /** A run spent credits that were paid for. */
  | 'USAGE';

/** Pending until the hold-back time for refunds is over, then available, then in a payout. */
export type EarningsBalance = {
  __typename?: 'EarningsBalance';
  /** What a payout may take; below zero after reversals of what was paid out. */
  available: Scalars['Decimal']['output'];
  /** ISO 4217, upper case. */
  currency: Scalars['String']['output'];
  /** In payouts that are on their way or have failed. */
  inPayout: Scalars['Decimal']['output'];
  /** Paid. */
  paidOut: Scalars['Decimal']['output'];
  /** Earned, and kept back for refunds. */
  pending: Scalars['Decimal']['output'];
};

/** An offering at work for one organization. */
export type Instance = {
  __typename?: 'Instance';
  /** Charged for its runs since then (ever, when left out); 0 for those who may not read it. */
  creditsConsumed: Scalars['Credits']['output'];
  /** Charged, in steps of the interval, at most 1,000; gaps are zeros, all are for those who may not read it. */
  creditsConsumedSeries: Array<CreditsPoint>;
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** How its plan is paid for; null when it was paid once, and for those who may not read it. */
  subscription?: Maybe<PlanSubscription>;
};


/** An offering at work for one organization. */
export type InstanceCreditsConsumedArgs = {
  since?: InputMaybe<Scalars['DateTime']['input']>;
};


/** An offering at work for one organization. */
export type InstanceCreditsConsumedSeriesArgs = {
  from: Scalars['DateTime']['input'];
  interval: ReportInterval;
  timeZone?: InputMaybe<Scalars['String']['input']>;
  to: Scalars['DateTime']['input'];
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
  /** Credits of an order were taken back, because it was cancelled or refunded; or those of a run were given back. */
  | 'REFUND'
  /** A run was charged. */
  | 'RUN';

/** Everything that can be changed. Expected failures are values in `errors`. */
export type Mutation = {
  __typename?: 'Mutation';
  /**
   * Buys a pack by itself whenever fewer credits than the limit are available, at most so much a month; null turns it
   * off. Needs a card that is kept, a pack of at least as many credits as the limit, and an OWNER, an ADMIN, a key with
   * the ADMIN scope or an operator. What fails is told by mail and in `failure`, and tried again a day later.
   */
  autoTopUpUpdate: AutoTopUpUpdate;
  /** The marketplace's part by default, or of one seller; counts for what is earned from then on. Operators only. */
  commissionUpdate: CommissionUpdate;
  /**
   * Makes a credit pack and puts it on sale in commerce. The id is the caller's: a repeat is the same pack and brings to
   * an end what failed on the way, CONFLICT with other content. REQUIRED without a price. Operators only.
   */
  creditPackCreate: CreditPackCreate;
  /** Grants the credits of a pack for one paid order line. NOT_FOUND when the variant is no credit pack. */
  creditPackGrant: CreditsGrant;
  /** Changes what is given and leaves the rest; what was bought before stays as it is. Operators only. */
  creditPackUpdate: CreditPackUpdate;
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
  /** A plan that was sold with one paid order line: its seller earns the price, less the commission. The id is the caller's. */
  orderLineSale: OrderLineSale;
  /**
   * Gives money back for an order or a part of it: unspent credits are taken back, earnings reversed, the provider
   * told. The id is the caller's. INVALID above what is left of what was paid, NOT_FOUND for an unpaid order.
   */
  orderRefundCreate: OrderRefundCreate;
  /**
   * Money that commerce gave back of its own: what of it is not booked yet is, like a refund that was asked for here. Told
   * again, or of less than before, it changes nothing; NOT_FOUND when nothing was paid with the order.
   */
  orderRefundNote: OrderRefundNote;
  /** Forgets a card. NOT_FOUND for one of somebody else. */
  paymentMethodRemove: PaymentMethodRemove;
  /**
   * To keep a card for later: the secret for the provider's form in the browser. Needs an OWNER, an ADMIN, a key
   * with the ADMIN scope or an operator.
   */
  paymentMethodSetup: PaymentMethodSetup;
  /**
   * Where the seller tells the payment provider who they are; a link for minutes. Needs an OWNER, an ADMIN, a key
   * with the ADMIN scope or an operator.
   */
  payoutAccountLink: PayoutAccountLink;
  /** Gives a failed payout up: the amount is available again; operators only. */
  payoutCancel: PayoutCancel;
  /**
   * Pays out what is available, or less. The id is the caller's: a repeat is the same payout, CONFLICT with other
   * content. INVALID above what is available, below the minimum, and while the account is not enabled.
   */
  payoutCreate: PayoutCreate;
  /** Tries a failed payout again; operators only. */
  payoutRetry: PayoutRetry;
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
  /** Gives back the credits of a run, and takes from its seller what they were worth. The id is the caller's. */
  runRefund: RunRefund;
  /**
   * Ends a plan at the end of what is paid, taken back by subscriptionResume until then, or now; what is past due ends
   * now. Nothing is given back, and the instance is suspended then. Needs an OWNER, an ADMIN, a key with the ADMIN scope
   * or an operator. INVALID for one that has ended.
   */
  subscriptionCancel: SubscriptionCancel;
  /**
   * To another plan of the same offering, from now on: a new period begins, the rest of the time that was paid for is
   * credited, what is missing is taken from the kept card. INVALID with the card's reason when it is declined; nothing is
   * changed then.
   */
  subscriptionPlanChange: SubscriptionPlanChange;
  /** Takes a cancellation back, as long as the plan has not ended. */
  subscriptionResume: SubscriptionResume;
  /**
   * Changes what is given and leaves the rest. Needs an OWNER, an ADMIN, a key with the ADMIN scope or an
   * operator: FORBIDDEN for others who may read the wallet, NOT_FOUND for everybody else.
   */
  walletUpdate: WalletUpdate;
};


/** Everything that can be changed. Expected failures are values in `errors`. */
export type MutationAutoTopUpUpdateArgs = {
  input?: InputMaybe<AutoTopUpInput>;
  organization: Scalars['ID']['input'];
};


/** Everything that can be changed. Expected failures are values in `errors`. */
export type MutationCommissionUpdateArgs = {
  input: CommissionUpdateInput;
};


/** Everything that can be changed. Expected failures are values in `errors`. */
export type MutationCreditPackCreateArgs = {
  input: CreditPackCreateInput;
};


/** Everything that can be changed. Expected failures are values in `errors`. */
export type MutationCreditPackGrantArgs = {
  input: CreditPackGrantInput;
};


/** Everything that can be changed. Expected failures are values in `errors`. */
export type MutationCreditPackUpdateArgs = {
  id: Scalars['ID']['input'];
  input: CreditPackUpdateInput;
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
export type MutationOrderLineSaleArgs = {
  input: OrderLineSaleInput;
};


/** Everything that can be changed. Expected failures are values in `errors`. */
export type MutationOrderRefundCreateArgs = {
  input: OrderRefundCreateInput;
};


/** Everything that can be changed. Expected failures are values in `errors`. */
export type MutationOrderRefundNoteArgs = {
  input: OrderRefundNoteInput;
};


/** Everything that can be changed. Expected failures are values in `errors`. */
export type MutationPaymentMethodRemoveArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be changed. Expected failures are values in `errors`. */
export type MutationPaymentMethodSetupArgs = {
  organization: Scalars['ID']['input'];
};


/** Everything that can be changed. Expected failures are values in `errors`. */
export type MutationPayoutAccountLinkArgs = {
  input: PayoutAccountLinkInput;
};


/** Everything that can be changed. Expected failures are values in `errors`. */
export type MutationPayoutCancelArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be changed. Expected failures are values in `errors`. */
export type MutationPayoutCreateArgs = {
  input: PayoutCreateInput;
};


/** Everything that can be changed. Expected failures are values in `errors`. */
export type MutationPayoutRetryArgs = {
  id: Scalars['ID']['input'];
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
export type MutationRunRefundArgs = {
  input: RunRefundInput;
};


/** Everything that can be changed. Expected failures are values in `errors`. */
export type MutationSubscriptionCancelArgs = {
  id: Scalars['ID']['input'];
  now?: Scalars['Boolean']['input'];
};


/** Everything that can be changed. Expected failures are values in `errors`. */
export type MutationSubscriptionPlanChangeArgs = {
  id: Scalars['ID']['input'];
  plan: Scalars['ID']['input'];
};


/** Everything that can be changed. Expected failures are values in `errors`. */
export type MutationSubscriptionResumeArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be changed. Expected failures are values in `errors`. */
export type MutationWalletUpdateArgs = {
  input: WalletUpdateInput;
  organization: Scalars['ID']['input'];
};

/** What is sold: an agent and its releases. */
export type Offering = {
  __typename?: 'Offering';
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** Who earns by it. */
  publisher: Organization;
  /** For members of its publisher and operators; null for others. */
  revenue?: Maybe<RevenueReport>;
};


/** What is sold: an agent and its releases. */
export type OfferingRevenueArgs = {
  from: Scalars['DateTime']['input'];
  interval: ReportInterval;
  timeZone?: InputMaybe<Scalars['String']['input']>;
  to: Scalars['DateTime']['input'];
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

/** Whether the sale is booked. */
export type OrderLineSale = {
  __typename?: 'OrderLineSale';
  /** Why it was not done; empty when it was. */
  errors: Array<BillingError>;
};

/** One paid order line of a plan. */
export type OrderLineSaleInput = {
  /** Said in statements, 1 to 500 characters. */
  description: Scalars['String']['input'];
  /** A UUID derived from the order line; it names the sale. */
  id: Scalars['ID']['input'];
  /** The instance that it became. */
  instance?: InputMaybe<Scalars['ID']['input']>;
  /** What was sold. */
  offering?: InputMaybe<Scalars['ID']['input']>;
  /** The commerce id of the order. */
  order: Scalars['ID']['input'];
  /** The organization that bought. */
  organization: Scalars['ID']['input'];
  /** What was paid for the line. */
  paid: PaidInput;
  /** The plan that was sold; none when nobody says on which terms. */
  plan?: InputMaybe<SoldPlanInput>;
  /** The organization that earns; none when it is the marketplace's own. */
  seller?: InputMaybe<Scalars['ID']['input']>;
};

/** What was given back. */
export type OrderRefundCreate = {
  __typename?: 'OrderRefundCreate';
  /** Unspent credits of the order that were taken back; null when it failed. */
  creditsTakenBack?: Maybe<Scalars['Credits']['output']>;
  /** Why it was not done; empty when it was. */
  errors: Array<BillingError>;
  /** Null when it failed. */
  refunded?: Maybe<Amount>;
};

/** Money to give back. */
export type OrderRefundCreateInput = {
  /** All that is left when left out. */
  amount?: InputMaybe<Scalars['Decimal']['input']>;
  /** ISO 4217; the order's when left out, INVALID when it is another one. */
  currency?: InputMaybe<Scalars['String']['input']>;
  /** A UUID of the caller's choice; it names the refund. */
  id: Scalars['ID']['input'];
  /** What becomes of the instances that the order bought; when left out they are suspended once all of the order is given back. */
  instances?: InputMaybe<RefundedInstances>;
  /** The commerce id of the order. */
  order: Scalars['ID']['input'];
  /** Said in the ledger and on the statement, 1 to 500 characters. */
  reason: Scalars['String']['input'];
};

/** Whether all of it is booked. */
export type OrderRefundNote = {
  __typename?: 'OrderRefundNote';
  /** Why it was not done; empty when it was, or when all of it had been booked. */
  errors: Array<BillingError>;
  /** What the refund of the order that said it last wants; null when none did. */
  instances?: Maybe<RefundedInstances>;
};

/** What commerce has given back. */
export type OrderRefundNoteInput = {
  /** ISO 4217; INVALID when it is not the order's. */
  currency: Scalars['String']['input'];
  /** A UUID of the caller's choice, for instance derived from the order and the total; it names what is booked. */
  id: Scalars['ID']['input'];
  /** The commerce id of the order. */
  order: Scalars['ID']['input'];
  /** Said in the ledger and on the statement, 1 to 500 characters. */
  reason: Scalars['String']['input'];
  /** All that commerce has given back so far of what was paid for credits and plans: more than nothing, at most six decimal places. */
  total: Scalars['Decimal']['input'];
};

/** A tenant: it buys, owns instances and a wallet, and may publish. Name and slug of a publisher are public. */
export type Organization = {
  __typename?: 'Organization';
  /** How its wallet refills itself; null when it does not, and for those who may not read it. */
  autoTopUp?: Maybe<AutoTopUp>;
  /** What it earned, entry by entry, newest first; empty for those who may not read it. */
  earnings: EarningConnection;
  /** What it is worth as a seller, one for each currency; empty for those who may not read it. */
  earningsBalances: Array<EarningsBalance>;
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** Cards that are kept for it at the provider, newest first; empty for those who may not read it. */
  paymentMethods: Array<PaymentMethod>;
  /** Where it is paid to; null before payoutAccountLink, and for those who may not read it. */
  payoutAccount?: Maybe<PayoutAccount>;
  /** What it was paid, newest first; empty for those who may not read it. */
  payouts: PayoutConnection;
  /** What it was charged and for what, a month (UTC) each, newest first; empty for those who may not read it. */
  statements: StatementConnection;
  /** Plans that it pays for again and again, newest first; empty for those who may not read it. */
  subscriptions: PlanSubscriptionConnection;
  /** Every organization has one, also before its first credits; null for those who may not read it. */
  wallet?: Maybe<Wallet>;
};


/** A tenant: it buys, owns instances and a wallet, and may publish. Name and slug of a publisher are public. */
export type OrganizationEarningsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EarningFilterInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A tenant: it buys, owns instances and a wallet, and may publish. Name and slug of a publisher are public. */
export type OrganizationPayoutsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A tenant: it buys, owns instances and a wallet, and may publish. Name and slug of a publisher are public. */
export type OrganizationStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A tenant: it buys, owns instances and a wallet, and may publish. Name and slug of a publisher are public. */
export type OrganizationSubscriptionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
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

/** What was paid. */
export type PaidInput = {
  /** 0 or more, at most six decimal places. */
  amount: Scalars['Decimal']['input'];
  /** ISO 4217. */
  currency: Scalars['String']['input'];
};

/** A card that the provider keeps. */
export type PaymentMethod = {
  __typename?: 'PaymentMethod';
  /** Like `visa`. */
  brand: Scalars['String']['output'];
  /** 1 to 12. */
  expiryMonth: Scalars['Int']['output'];
  /** Four digits. */
  expiryYear: Scalars['Int']['output'];
  /** The provider's. */
  id: Scalars['ID']['output'];
  /** The one that is charged. */
  isDefault: Scalars['Boolean']['output'];
  /** The last four digits. */
  lastDigits: Scalars['String']['output'];
};

/** Whose card was forgotten. */
export type PaymentMethodRemove = {
  __typename?: 'PaymentMethodRemove';
  /** Why it was not done; empty when it was. */
  errors: Array<BillingError>;
  /** Null when it failed. */
  organization?: Maybe<Organization>;
};

/** What a browser needs to keep a card. */
export type PaymentMethodSetup = {
  __typename?: 'PaymentMethodSetup';
  /** For the provider's form; null when it failed. */
  clientSecret?: Maybe<Scalars['String']['output']>;
  /** Why it was not done; empty when it was. */
  errors: Array<BillingError>;
};

/** Who takes cards. */
export type PaymentProvider = {
  __typename?: 'PaymentProvider';
  /** For people: `Stripe`. */
  name: Scalars['String']['output'];
  /** For the provider's own script in the browser. */
  publishableKey: Scalars['String']['output'];
};

/** Money for a seller. */
export type Payout = {
  __typename?: 'Payout';
  /** How much. */
  amount: Amount;
  /** When it was asked for. */
  createdAt: Scalars['DateTime']['output'];
  /** What it consists of, newest first; the sum is its amount. */
  earnings: EarningConnection;
  /** Why it failed; null unless it did. */
  failure?: Maybe<Scalars['String']['output']>;
  /** A UUID. */
  id: Scalars['ID']['output'];
  /** Who is paid. */
  organization: Organization;
  /** When the provider took it over. */
  paidAt?: Maybe<Scalars['DateTime']['output']>;
  /** The provider's id of the transfer. */
  reference?: Maybe<Scalars['String']['output']>;
  /** Where it stands. */
  state: PayoutState;
};


/** Money for a seller. */
export type PayoutEarningsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Where a seller is paid to. */
export type PayoutAccount = {
  __typename?: 'PayoutAccount';
  /** What the provider still wants to know, in its words. */
  requirements: Array<Scalars['String']['output']>;
  /** Whether it can be paid to. */
  state: PayoutAccountState;
};

/** Where to send the seller. */
export type PayoutAccountLink = {
  __typename?: 'PayoutAccountLink';
  /** Why it was not done; empty when it was. */
  errors: Array<BillingError>;
  /** Until when it can be opened, once. */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** Null when it failed. */
  url?: Maybe<Scalars['String']['output']>;
};

/** Where a seller says who they are. */
export type PayoutAccountLinkInput = {
  /** Id of the seller's organization. */
  organization: Scalars['ID']['input'];
  /** Where it leads to when the link was used before or is too old: an http(s) URL. */
  refreshUrl: Scalars['String']['input'];
  /** Where the provider leads to afterwards: an http(s) URL. */
  returnUrl: Scalars['String']['input'];
};

/** Whether a seller can be paid. */
export type PayoutAccountState =
  /** Payouts arrive. */
  | 'ENABLED'
  /** The seller has not told the provider everything yet. */
  | 'ONBOARDING'
  /** The provider wants to know more before it pays. */
  | 'RESTRICTED';

/** The payout that was given up. */
export type PayoutCancel = {
  __typename?: 'PayoutCancel';
  /** Why it was not done; empty when it was. */
  errors: Array<BillingError>;
  /** Null when it failed. */
  payout?: Maybe<Payout>;
};

/** A page of payouts. */
export type PayoutConnection = {
  __typename?: 'PayoutConnection';
  /** In the order of the list. */
  edges: Array<PayoutEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** Of the whole list. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** The payout, or why there is none. */
export type PayoutCreate = {
  __typename?: 'PayoutCreate';
  /** Why it was not done; empty when it was. */
  errors: Array<BillingError>;
  /** Null when it failed. */
  payout?: Maybe<Payout>;
};

/** Money to pay out. */
export type PayoutCreateInput = {
  /** All that is available when left out. */
  amount?: InputMaybe<Scalars['Decimal']['input']>;
  /** ISO 4217. */
  currency: Scalars['String']['input'];
  /** A UUID of the caller's choice, which makes a repeat safe. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the seller's organization. */
  organization: Scalars['ID']['input'];
};

/** A payout in a list. */
export type PayoutEdge = {
  __typename?: 'PayoutEdge';
  /** For `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The payout itself. */
  node: Payout;
};

/** Which payouts. */
export type PayoutFilterInput = {
  /** Of this organization. */
  organization?: InputMaybe<Scalars['ID']['input']>;
  /** In these states. */
  state?: InputMaybe<Array<PayoutState>>;
};

/** The payout that is tried again. */
export type PayoutRetry = {
  __typename?: 'PayoutRetry';
  /** Why it was not done; empty when it was. */
  errors: Array<BillingError>;
  /** Null when it failed. */
  payout?: Maybe<Payout>;
};

/** Where a payout stands. */
export type PayoutState =
  /** Given up; its amount is available again. */
  | 'CANCELED'
  /** The provider refused it or gave it back: an operator tries again or gives it up. */
  | 'FAILED'
  /** The provider has it. */
  | 'PAID'
  /** The provider will be told, or is being told again. */
  | 'PENDING';

/** Terms under which an offering is sold. */
export type Plan = {
  __typename?: 'Plan';
  /** UUIDv7. */
  id: Scalars['ID']['output'];
};

/** A plan that is paid for again and again, by the card that is kept. */
export type PlanSubscription = {
  __typename?: 'PlanSubscription';
  /** It ends with what is paid. */
  cancelAtPeriodEnd: Scalars['Boolean']['output'];
  /** Until when it is paid; then it is renewed, unless it is cancelled. */
  currentPeriodEnd: Scalars['DateTime']['output'];
  /** From when on it is paid. */
  currentPeriodStart: Scalars['DateTime']['output'];
  /** Why the last payment failed; null when it did not. */
  failure?: Maybe<Scalars['String']['output']>;
  /** A plan that is past due ends then, unless it is paid; null unless it is. */
  graceUntil?: Maybe<Scalars['DateTime']['output']>;
  /** A UUID. */
  id: Scalars['ID']['output'];
  /** What it is paid for. */
  instance: Instance;
  /** On which terms it is renewed. */
  plan: Plan;
  /** What a period costs. */
  price: Amount;
  /** Whether it is paid. */
  state: PlanSubscriptionState;
};

/** A page of subscriptions. */
export type PlanSubscriptionConnection = {
  __typename?: 'PlanSubscriptionConnection';
  /** In the order of the list. */
  edges: Array<PlanSubscriptionEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** Of the whole list. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A subscription in a list. */
export type PlanSubscriptionEdge = {
  __typename?: 'PlanSubscriptionEdge';
  /** For `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The subscription itself. */
  node: PlanSubscription;
};

/** Whether a plan is paid. */
export type PlanSubscriptionState =
  /** It is. */
  | 'ACTIVE'
  /** It has ended, and its instance is suspended. */
  | 'CANCELED'
  /** The payment for the next period failed; it is tried again every day until the grace time is over. */
  | 'PAST_DUE';

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
  /** Variants that buy credits, those of fewest credits first, at most 100; with `channel` (a slug) those sold there. Operators see those that are not on sale, too. */
  creditPacks: Array<CreditPack>;
  /** What a seller's account is worth, one for each currency: members and operators; empty for everybody else. */
  earningsBalances: Array<EarningsBalance>;
  /** What a browser needs to take a card; null where no payment provider is configured. */
  paymentProvider?: Maybe<PaymentProvider>;
  /** For members of its organization and operators; null for everybody else. */
  payout?: Maybe<Payout>;
  /** All of the marketplace, newest first, at most 100 a page; operators only. */
  payouts: PayoutConnection;
  /** Null when there is none, or when it is of an organization that the caller may not read. */
  reservation?: Maybe<Reservation>;
  /** The marketplace's own books by account and currency, which add up to zero in each; operators only. */
  trialBalance: Array<AccountBalance>;
  /**
   * The wallet of an organization, for its members, its API keys that may read, and operators; null for
   * everybody else. The first look opens it, whoever looks; an organization that there is not has none.
   */
  wallet?: Maybe<Wallet>;
};


/** Everything that can be read. */
export type QueryCreditPacksArgs = {
  channel?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be read. */
export type QueryEarningsBalancesArgs = {
  organization: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryPayoutArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryPayoutsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PayoutFilterInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. */
export type QueryReservationArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryWalletArgs = {
  organization: Scalars['ID']['input'];
};

/** What becomes of what a refunded order bought. */
export type RefundedInstances =
  /** They are terminated as soon as commerce tells that money was given back, be it a part. */
  | 'END'
  /** They go on, also when all of the order is given back. */
  | 'KEEP';

/** How long a step of a report is. */
export type ReportInterval =
  /** From midnight to midnight. */
  | 'DAY'
  /** From full hour to full hour. */
  | 'HOUR'
  /** From the first to the first. */
  | 'MONTH'
  /** From Monday to Monday. */
  | 'WEEK';

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

/** What came in in one step. */
export type RevenuePoint = {
  __typename?: 'RevenuePoint';
  /** When the step begins. */
  at: Scalars['DateTime']['output'];
  /** Credits that runs were charged. */
  creditsConsumed: Scalars['Credits']['output'];
  /** Before the commission. */
  gross: Array<Amount>;
  /** The seller's part, reversals taken off. */
  net: Array<Amount>;
  /** Plans that were sold. */
  sales: Scalars['Int']['output'];
};

/** Sums of the ledger, to the last micro-unit. */
export type RevenueReport = {
  __typename?: 'RevenueReport';
  /** The marketplace's part, reversals taken off. */
  commission: Array<Amount>;
  /** Credits that runs were charged, those that were given included. */
  creditsConsumed: Scalars['Credits']['output'];
  /** What buyers paid for plans, and what spent credits were worth. */
  gross: Array<Amount>;
  /** The seller's part, reversals taken off. */
  net: Array<Amount>;
  /** The same by steps; gaps are zeros. */
  points: Array<RevenuePoint>;
  /** What was given back of `gross`. */
  refunded: Array<Amount>;
  /** Plans that were sold. */
  sales: Scalars['Int']['output'];
};

/** One execution of an instance's flow. */
export type Run = {
  __typename?: 'Run';
  /** What it cost: null while it runs, 0 when its hold was voided or has expired. */
  creditsCharged?: Maybe<Scalars['Credits']['output']>;
  /** What its seller earned by it, exact; for members of the publisher and operators. Null when no paid credits were spent. */
  earning?: Maybe<Earning>;
  /** A UUID, the one that the caller chose if it chose one. */
  id: Scalars['ID']['output'];
  /** The hold that pays for it; null for those who may not read it. */
  reservation?: Maybe<Reservation>;
};

/** The credits that were given back. */
export type RunRefund = {
  __typename?: 'RunRefund';
  /** Null when it failed. */
  entry?: Maybe<LedgerEntry>;
  /** Why it was not done; empty when it was. */
  errors: Array<BillingError>;
  /** The wallet that got them; null when it failed. */
  wallet?: Maybe<Wallet>;
};

/** Credits to give back. */
export type RunRefundInput = {
  /** All that is left of the charge when left out. */
  credits?: InputMaybe<Scalars['Credits']['input']>;
  /** A UUID of the caller's choice; it names the refund. */
  id: Scalars['ID']['input'];
  /** Said in the ledger, 1 to 500 characters. */
  reason: Scalars['String']['input'];
  /** Id of the run. */
  run: Scalars['ID']['input'];
};

/** Who publishes and earns. */
export type Seller = {
  __typename?: 'Seller';
  /** The marketplace's part of what this seller earns from now on, in percent, 0 to 100. Members and operators; null for others. */
  commissionPercent?: Maybe<Scalars['Decimal']['output']>;
  /** The organization's id. */
  id: Scalars['ID']['output'];
};

/** On which terms a plan was sold. */
export type SoldPlanInput = {
  /** Control-plane's id. */
  id: Scalars['ID']['input'];
  /** Given with each payment. */
  includedCredits: Scalars['Credits']['input'];
  /** Which share of the price they are worth, 0 to 100 percent. */
  includedCreditsPercent: Scalars['Int']['input'];
  /** How long the payment lasts; what lasts is renewed at the same price. */
  interval: SoldPlanInterval;
};

/** How long a payment lasts. */
export type SoldPlanInterval =
  /** A month. */
  | 'MONTH'
  /** For ever. */
  | 'ONCE'
  /** A year. */
  | 'YEAR';

/** What an organization was charged in one month (UTC). */
export type Statement = {
  __typename?: 'Statement';
  /** What the wallet held at the end of the month, or holds now. */
  closingBalance: Scalars['Credits']['output'];
  /** Credits that runs were charged. */
  creditsConsumed: Scalars['Credits']['output'];
  /** Credits that expired. */
  creditsExpired: Scalars['Credits']['output'];
  /** Credits that came in, less those that were taken back. */
  creditsGranted: Scalars['Credits']['output'];
  /** What was bought and given back, oldest first; at most 1,000. */
  lines: Array<StatementLine>;
  /** Its first day. */
  month: Scalars['Date']['output'];
  /** Sums of the lines, one for each currency. */
  total: Array<Amount>;
};

/** A page of statements. */
export type StatementConnection = {
  __typename?: 'StatementConnection';
  /** In the order of the list. */
  edges: Array<StatementEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** Of the whole list. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A statement in a list. */
export type StatementEdge = {
  __typename?: 'StatementEdge';
  /** For `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The statement itself. */
  node: Statement;
};

/** One thing that was bought or given back. */
export type StatementLine = {
  __typename?: 'StatementLine';
  /** Negative for what was given back. */
  amount: Amount;
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Says for people what it was. */
  description: Scalars['String']['output'];
  /** The order that it belongs to. */
  order?: Maybe<Order>;
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

/** The subscription as it is now. */
export type SubscriptionCancel = {
  __typename?: 'SubscriptionCancel';
  /** Why it was not done; empty when it was. */
  errors: Array<BillingError>;
  /** Null when it failed. */
  subscription?: Maybe<PlanSubscription>;
};

/** The subscription as it is now. */
export type SubscriptionPlanChange = {
  __typename?: 'SubscriptionPlanChange';
  /** Why it was not done; empty when it was. */
  errors: Array<BillingError>;
  /** Null when it failed. */
  subscription?: Maybe<PlanSubscription>;
};

/** The subscription as it is now. */
export type SubscriptionResume = {
  __typename?: 'SubscriptionResume';
  /** Why it was not done; empty when it was. */
  errors: Array<BillingError>;
  /** Null when it failed. */
  subscription?: Maybe<PlanSubscription>;
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
  Earning: Earning;
  Instance: Instance;
  LedgerEntry: LedgerEntry;
  Offering: Offering;
  Organization: Organization;
  Payout: Payout;
  PlanSubscription: PlanSubscription;
  ProductVariant: ProductVariant;
  Reservation: Reservation;
  Run: Run;
  Seller: Seller;
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
  Earning:
    ( { __typename: 'Earning' }
    & GraphQLRecursivePick<FederationTypes['Earning'], {"id":true}> );
  Instance:
    ( { __typename: 'Instance' }
    & GraphQLRecursivePick<FederationTypes['Instance'], {"id":true}> );
  LedgerEntry:
    ( { __typename: 'LedgerEntry' }
    & GraphQLRecursivePick<FederationTypes['LedgerEntry'], {"id":true}> );
  Offering:
    ( { __typename: 'Offering' }
    & GraphQLRecursivePick<FederationTypes['Offering'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Offering'], {"publisher":{"id":true}}> ) );
  Organization:
    ( { __typename: 'Organization' }
    & GraphQLRecursivePick<FederationTypes['Organization'], {"id":true}> );
  Payout:
    ( { __typename: 'Payout' }
    & GraphQLRecursivePick<FederationTypes['Payout'], {"id":true}> );
  PlanSubscription:
    ( { __typename: 'PlanSubscription' }
    & GraphQLRecursivePick<FederationTypes['PlanSubscription'], {"id":true}> );
  ProductVariant:
    ( { __typename: 'ProductVariant' }
    & GraphQLRecursivePick<FederationTypes['ProductVariant'], {"id":true}> );
  Reservation:
    ( { __typename: 'Reservation' }
    & GraphQLRecursivePick<FederationTypes['Reservation'], {"id":true}> );
  Run:
    ( { __typename: 'Run' }
    & GraphQLRecursivePick<FederationTypes['Run'], {"id":true}> );
  Seller:
    ( { __typename: 'Seller' }
    & GraphQLRecursivePick<FederationTypes['Seller'], {"id":true}> );
  Wallet:
    ( { __typename: 'Wallet' }
    & GraphQLRecursivePick<FederationTypes['Wallet'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccountBalance: ResolverTypeWrapper<AccountBalance>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Amount: ResolverTypeWrapper<Money>;
  AutoTopUp: ResolverTypeWrapper<AutoTopUpModel>;
  AutoTopUpInput: AutoTopUpInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AutoTopUpUpdate: ResolverTypeWrapper<Outcome>;
  BillingError: ResolverTypeWrapper<BillingError>;
  BillingErrorCode: BillingErrorCode;
  CommissionUpdate: ResolverTypeWrapper<CommissionUpdate>;
  CommissionUpdateInput: CommissionUpdateInput;
  CreditGrant: ResolverTypeWrapper<GrantPosition>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  CreditGrantKind: CreditGrantKind;
  CreditPack: ResolverTypeWrapper<CreditPackRow>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CreditPackCreate: ResolverTypeWrapper<Outcome>;
  CreditPackCreateInput: CreditPackCreateInput;
  CreditPackGrantInput: CreditPackGrantInput;
  CreditPackPrice: ResolverTypeWrapper<PackPrice>;
  CreditPackPriceInput: CreditPackPriceInput;
  CreditPackUpdate: ResolverTypeWrapper<Outcome>;
  CreditPackUpdateInput: CreditPackUpdateInput;
  Credits: ResolverTypeWrapper<Scalars['Credits']['output']>;
  CreditsGrant: ResolverTypeWrapper<Outcome>;
  CreditsGrantInput: CreditsGrantInput;
  CreditsPoint: ResolverTypeWrapper<CreditsPoint>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  Earning: ResolverTypeWrapper<EarningRow>;
  EarningConnection: ResolverTypeWrapper<EarningPage>;
  EarningEdge: ResolverTypeWrapper<Omit<EarningEdge, 'node'> & { node: ResolversTypes['Earning'] }>;
  EarningFilterInput: EarningFilterInput;
  EarningKind: EarningKind;
  EarningsBalance: ResolverTypeWrapper<EarningsBalance>;
  Instance: ResolverTypeWrapper<Reference>;
  LedgerEntry: ResolverTypeWrapper<LedgerEntryRow>;
  LedgerEntryConnection: ResolverTypeWrapper<LedgerEntryPage>;
  LedgerEntryEdge: ResolverTypeWrapper<Omit<LedgerEntryEdge, 'node'> & { node: ResolversTypes['LedgerEntry'] }>;
  LedgerEntryKind: LedgerEntryKind;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Offering: ResolverTypeWrapper<OfferingReference>;
  Order: ResolverTypeWrapper<Reference>;
  OrderCreditsTakeBack: ResolverTypeWrapper<Outcome>;
  OrderCreditsTakeBackInput: OrderCreditsTakeBackInput;
  OrderLineSale: ResolverTypeWrapper<Outcome>;
  OrderLineSaleInput: OrderLineSaleInput;
  OrderRefundCreate: ResolverTypeWrapper<Outcome>;
  OrderRefundCreateInput: OrderRefundCreateInput;
  OrderRefundNote: ResolverTypeWrapper<NotedOutcome>;
  OrderRefundNoteInput: OrderRefundNoteInput;
  Organization: ResolverTypeWrapper<Reference>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PaidInput: PaidInput;
  PaymentMethod: ResolverTypeWrapper<PaymentMethod>;
  PaymentMethodRemove: ResolverTypeWrapper<Omit<PaymentMethodRemove, 'organization'> & { organization?: Maybe<ResolversTypes['Organization']> }>;
  PaymentMethodSetup: ResolverTypeWrapper<PaymentMethodSetup>;
  PaymentProvider: ResolverTypeWrapper<PaymentProvider>;
  Payout: ResolverTypeWrapper<PayoutRow>;
  PayoutAccount: ResolverTypeWrapper<PayoutAccount>;
  PayoutAccountLink: ResolverTypeWrapper<PayoutAccountLink>;
  PayoutAccountLinkInput: PayoutAccountLinkInput;
  PayoutAccountState: PayoutAccountState;
  PayoutCancel: ResolverTypeWrapper<Outcome>;
  PayoutConnection: ResolverTypeWrapper<PayoutPage>;
  PayoutCreate: ResolverTypeWrapper<Outcome>;
  PayoutCreateInput: PayoutCreateInput;
  PayoutEdge: ResolverTypeWrapper<Omit<PayoutEdge, 'node'> & { node: ResolversTypes['Payout'] }>;
  PayoutFilterInput: PayoutFilterInput;
  PayoutRetry: ResolverTypeWrapper<Outcome>;
  PayoutState: PayoutState;
  Plan: ResolverTypeWrapper<Reference>;
  PlanSubscription: ResolverTypeWrapper<PlanSubscriptionRow>;
  PlanSubscriptionConnection: ResolverTypeWrapper<SubscriptionPage>;
  PlanSubscriptionEdge: ResolverTypeWrapper<Omit<PlanSubscriptionEdge, 'node'> & { node: ResolversTypes['PlanSubscription'] }>;
  PlanSubscriptionState: PlanSubscriptionState;
  ProductVariant: ResolverTypeWrapper<VariantReference>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RefundedInstances: RefundedInstances;
  ReportInterval: ReportInterval;
  Reservation: ResolverTypeWrapper<ShownReservation>;
  ReservationCreate: ResolverTypeWrapper<HoldOutcome>;
  ReservationCreateInput: ReservationCreateInput;
  ReservationSettle: ResolverTypeWrapper<Outcome>;
  ReservationSettleInput: ReservationSettleInput;
  ReservationState: ReservationState;
  ReservationVoid: ResolverTypeWrapper<Outcome>;
  RevenuePoint: ResolverTypeWrapper<Omit<RevenuePoint, 'gross' | 'net'> & { gross: Array<ResolversTypes['Amount']>, net: Array<ResolversTypes['Amount']> }>;
  RevenueReport: ResolverTypeWrapper<Omit<RevenueReport, 'commission' | 'gross' | 'net' | 'points' | 'refunded'> & { commission: Array<ResolversTypes['Amount']>, gross: Array<ResolversTypes['Amount']>, net: Array<ResolversTypes['Amount']>, points: Array<ResolversTypes['RevenuePoint']>, refunded: Array<ResolversTypes['Amount']> }>;
  Run: ResolverTypeWrapper<Reference>;
  RunRefund: ResolverTypeWrapper<Outcome>;
  RunRefundInput: RunRefundInput;
  Seller: ResolverTypeWrapper<Reference>;
  SoldPlanInput: SoldPlanInput;
  SoldPlanInterval: SoldPlanInterval;
  Statement: ResolverTypeWrapper<Omit<Statement, 'lines' | 'total'> & { lines: Array<ResolversTypes['StatementLine']>, total: Array<ResolversTypes['Amount']> }>;
  StatementConnection: ResolverTypeWrapper<StatementPage>;
  StatementEdge: ResolverTypeWrapper<Omit<StatementEdge, 'node'> & { node: ResolversTypes['Statement'] }>;
  StatementLine: ResolverTypeWrapper<Omit<StatementLine, 'amount' | 'order'> & { amount: ResolversTypes['Amount'], order?: Maybe<ResolversTypes['Order']> }>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SubscriptionCancel: ResolverTypeWrapper<Outcome>;
  SubscriptionPlanChange: ResolverTypeWrapper<Outcome>;
  SubscriptionResume: ResolverTypeWrapper<Outcome>;
  Wallet: ResolverTypeWrapper<WalletPosition>;
  WalletUpdate: ResolverTypeWrapper<Outcome>;
  WalletUpdateInput: WalletUpdateInput;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AccountBalance: AccountBalance;
  String: Scalars['String']['output'];
  Amount: Money;
  AutoTopUp: AutoTopUpModel;
  AutoTopUpInput: AutoTopUpInput;
  ID: Scalars['ID']['output'];
  AutoTopUpUpdate: Outcome;
  BillingError: BillingError;
  CommissionUpdate: CommissionUpdate;
  CommissionUpdateInput: CommissionUpdateInput;
  CreditGrant: GrantPosition;
  Int: Scalars['Int']['output'];
  CreditPack: CreditPackRow;
  Boolean: Scalars['Boolean']['output'];
  CreditPackCreate: Outcome;
  CreditPackCreateInput: CreditPackCreateInput;
  CreditPackGrantInput: CreditPackGrantInput;
  CreditPackPrice: PackPrice;
  CreditPackPriceInput: CreditPackPriceInput;
  CreditPackUpdate: Outcome;
  CreditPackUpdateInput: CreditPackUpdateInput;
  Credits: Scalars['Credits']['output'];
  CreditsGrant: Outcome;
  CreditsGrantInput: CreditsGrantInput;
  CreditsPoint: CreditsPoint;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  Earning: EarningRow;
  EarningConnection: EarningPage;
  EarningEdge: Omit<EarningEdge, 'node'> & { node: ResolversParentTypes['Earning'] };
  EarningFilterInput: EarningFilterInput;
  EarningsBalance: EarningsBalance;
  Instance: Reference;
  LedgerEntry: LedgerEntryRow;
  LedgerEntryConnection: LedgerEntryPage;
  LedgerEntryEdge: Omit<LedgerEntryEdge, 'node'> & { node: ResolversParentTypes['LedgerEntry'] };
  Mutation: Record<PropertyKey, never>;
  Offering: OfferingReference;
  Order: Reference;
  OrderCreditsTakeBack: Outcome;
  OrderCreditsTakeBackInput: OrderCreditsTakeBackInput;
  OrderLineSale: Outcome;
  OrderLineSaleInput: OrderLineSaleInput;
  OrderRefundCreate: Outcome;
  OrderRefundCreateInput: OrderRefundCreateInput;
  OrderRefundNote: NotedOutcome;
  OrderRefundNoteInput: OrderRefundNoteInput;
  Organization: Reference;
  PageInfo: PageInfo;
  PaidInput: PaidInput;
  PaymentMethod: PaymentMethod;
  PaymentMethodRemove: Omit<PaymentMethodRemove, 'organization'> & { organization?: Maybe<ResolversParentTypes['Organization']> };
  PaymentMethodSetup: PaymentMethodSetup;
  PaymentProvider: PaymentProvider;
  Payout: PayoutRow;
  PayoutAccount: PayoutAccount;
  PayoutAccountLink: PayoutAccountLink;
  PayoutAccountLinkInput: PayoutAccountLinkInput;
  PayoutCancel: Outcome;
  PayoutConnection: PayoutPage;
  PayoutCreate: Outcome;
  PayoutCreateInput: PayoutCreateInput;
  PayoutEdge: Omit<PayoutEdge, 'node'> & { node: ResolversParentTypes['Payout'] };
  PayoutFilterInput: PayoutFilterInput;
  PayoutRetry: Outcome;
  Plan: Reference;
  PlanSubscription: PlanSubscriptionRow;
  PlanSubscriptionConnection: SubscriptionPage;
  PlanSubscriptionEdge: Omit<PlanSubscriptionEdge, 'node'> & { node: ResolversParentTypes['PlanSubscription'] };
  ProductVariant: VariantReference;
  Query: Record<PropertyKey, never>;
  Reservation: ShownReservation;
  ReservationCreate: HoldOutcome;
  ReservationCreateInput: ReservationCreateInput;
  ReservationSettle: Outcome;
  ReservationSettleInput: ReservationSettleInput;
  ReservationVoid: Outcome;
  RevenuePoint: Omit<RevenuePoint, 'gross' | 'net'> & { gross: Array<ResolversParentTypes['Amount']>, net: Array<ResolversParentTypes['Amount']> };
  RevenueReport: Omit<RevenueReport, 'commission' | 'gross' | 'net' | 'points' | 'refunded'> & { commission: Array<ResolversParentTypes['Amount']>, gross: Array<ResolversParentTypes['Amount']>, net: Array<ResolversParentTypes['Amount']>, points: Array<ResolversParentTypes['RevenuePoint']>, refunded: Array<ResolversParentTypes['Amount']> };
  Run: Reference;
  RunRefund: Outcome;
  RunRefundInput: RunRefundInput;
  Seller: Reference;
  SoldPlanInput: SoldPlanInput;
  Statement: Omit<Statement, 'lines' | 'total'> & { lines: Array<ResolversParentTypes['StatementLine']>, total: Array<ResolversParentTypes['Amount']> };
  StatementConnection: StatementPage;
  StatementEdge: Omit<StatementEdge, 'node'> & { node: ResolversParentTypes['Statement'] };
  StatementLine: Omit<StatementLine, 'amount' | 'order'> & { amount: ResolversParentTypes['Amount'], order?: Maybe<ResolversParentTypes['Order']> };
  Subscription: Record<PropertyKey, never>;
  SubscriptionCancel: Outcome;
  SubscriptionPlanChange: Outcome;
  SubscriptionResume: Outcome;
  Wallet: WalletPosition;
  WalletUpdate: Outcome;
  WalletUpdateInput: WalletUpdateInput;
};

export type AccountBalanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountBalance'] = ResolversParentTypes['AccountBalance']> = {
  account?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  balance?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AmountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Amount'] = ResolversParentTypes['Amount']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AutoTopUpResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AutoTopUp'] = ResolversParentTypes['AutoTopUp']> = {
  belowCredits?: Resolver<ResolversTypes['Credits'], ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  monthlyLimit?: Resolver<ResolversTypes['Amount'], ParentType, ContextType>;
  pack?: Resolver<ResolversTypes['CreditPack'], ParentType, ContextType>;
  spentThisMonth?: Resolver<ResolversTypes['Amount'], ParentType, ContextType>;
};

export type AutoTopUpUpdateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AutoTopUpUpdate'] = ResolversParentTypes['AutoTopUpUpdate']> = {
  autoTopUp?: Resolver<Maybe<ResolversTypes['AutoTopUp']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['BillingError']>, ParentType, ContextType>;
};

export type BillingErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillingError'] = ResolversParentTypes['BillingError']> = {
  code?: Resolver<ResolversTypes['BillingErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CommissionUpdateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommissionUpdate'] = ResolversParentTypes['CommissionUpdate']> = {
  errors?: Resolver<Array<ResolversTypes['BillingError']>, ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
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
  isOnSale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  prices?: Resolver<Array<ResolversTypes['CreditPackPrice']>, ParentType, ContextType>;
  variant?: Resolver<Maybe<ResolversTypes['ProductVariant']>, ParentType, ContextType>;
};

export type CreditPackCreateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditPackCreate'] = ResolversParentTypes['CreditPackCreate']> = {
  creditPack?: Resolver<Maybe<ResolversTypes['CreditPack']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['BillingError']>, ParentType, ContextType>;
};

export type CreditPackPriceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditPackPrice'] = ResolversParentTypes['CreditPackPrice']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CreditPackUpdateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditPackUpdate'] = ResolversParentTypes['CreditPackUpdate']> = {
  creditPack?: Resolver<Maybe<ResolversTypes['CreditPack']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['BillingError']>, ParentType, ContextType>;
};

export interface CreditsScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Credits'], any> {
  name: 'Credits';
}

export type CreditsGrantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditsGrant'] = ResolversParentTypes['CreditsGrant']> = {
  errors?: Resolver<Array<ResolversTypes['BillingError']>, ParentType, ContextType>;
  grant?: Resolver<Maybe<ResolversTypes['CreditGrant']>, ParentType, ContextType>;
  wallet?: Resolver<Maybe<ResolversTypes['Wallet']>, ParentType, ContextType>;
};

export type CreditsPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditsPoint'] = ResolversParentTypes['CreditsPoint']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  credits?: Resolver<ResolversTypes['Credits'], ParentType, ContextType>;
  runs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type EarningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Earning'] = ResolversParentTypes['Earning'], FederationReferenceType extends FederationReferenceTypes['Earning'] = FederationReferenceTypes['Earning']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Earning']> | FederationReferenceType, FederationReferenceType, ContextType>;
  availableAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  commission?: Resolver<ResolversTypes['Amount'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  gross?: Resolver<ResolversTypes['Amount'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EarningKind'], ParentType, ContextType>;
  net?: Resolver<ResolversTypes['Amount'], ParentType, ContextType>;
  offering?: Resolver<Maybe<ResolversTypes['Offering']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  payout?: Resolver<Maybe<ResolversTypes['Payout']>, ParentType, ContextType>;
  run?: Resolver<Maybe<ResolversTypes['Run']>, ParentType, ContextType>;
};

export type EarningConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EarningConnection'] = ResolversParentTypes['EarningConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EarningEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type EarningEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EarningEdge'] = ResolversParentTypes['EarningEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Earning'], ParentType, ContextType>;
};

export type EarningsBalanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EarningsBalance'] = ResolversParentTypes['EarningsBalance']> = {
  available?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inPayout?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  paidOut?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  pending?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type InstanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Instance'] = ResolversParentTypes['Instance'], FederationReferenceType extends FederationReferenceTypes['Instance'] = FederationReferenceTypes['Instance']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Instance']> | FederationReferenceType, FederationReferenceType, ContextType>;
  creditsConsumed?: Resolver<ResolversTypes['Credits'], ParentType, ContextType, Partial<InstanceCreditsConsumedArgs>>;
  creditsConsumedSeries?: Resolver<Array<ResolversTypes['CreditsPoint']>, ParentType, ContextType, RequireFields<InstanceCreditsConsumedSeriesArgs, 'from' | 'interval' | 'timeZone' | 'to'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subscription?: Resolver<Maybe<ResolversTypes['PlanSubscription']>, ParentType, ContextType>;
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
  autoTopUpUpdate?: Resolver<ResolversTypes['AutoTopUpUpdate'], ParentType, ContextType, RequireFields<MutationAutoTopUpUpdateArgs, 'organization'>>;
  commissionUpdate?: Resolver<ResolversTypes['CommissionUpdate'], ParentType, ContextType, RequireFields<MutationCommissionUpdateArgs, 'input'>>;
  creditPackCreate?: Resolver<ResolversTypes['CreditPackCreate'], ParentType, ContextType, RequireFields<MutationCreditPackCreateArgs, 'input'>>;
  creditPackGrant?: Resolver<ResolversTypes['CreditsGrant'], ParentType, ContextType, RequireFields<MutationCreditPackGrantArgs, 'input'>>;
  creditPackUpdate?: Resolver<ResolversTypes['CreditPackUpdate'], ParentType, ContextType, RequireFields<MutationCreditPackUpdateArgs, 'id' | 'input'>>;
  creditsGrant?: Resolver<ResolversTypes['CreditsGrant'], ParentType, ContextType, RequireFields<MutationCreditsGrantArgs, 'input'>>;
  orderCreditsTakeBack?: Resolver<ResolversTypes['OrderCreditsTakeBack'], ParentType, ContextType, RequireFields<MutationOrderCreditsTakeBackArgs, 'input'>>;
  orderLineSale?: Resolver<ResolversTypes['OrderLineSale'], ParentType, ContextType, RequireFields<MutationOrderLineSaleArgs, 'input'>>;
  orderRefundCreate?: Resolver<ResolversTypes['OrderRefundCreate'], ParentType, ContextType, RequireFields<MutationOrderRefundCreateArgs, 'input'>>;
  orderRefundNote?: Resolver<ResolversTypes['OrderRefundNote'], ParentType, ContextType, RequireFields<MutationOrderRefundNoteArgs, 'input'>>;
  paymentMethodRemove?: Resolver<ResolversTypes['PaymentMethodRemove'], ParentType, ContextType, RequireFields<MutationPaymentMethodRemoveArgs, 'id'>>;
  paymentMethodSetup?: Resolver<ResolversTypes['PaymentMethodSetup'], ParentType, ContextType, RequireFields<MutationPaymentMethodSetupArgs, 'organization'>>;
  payoutAccountLink?: Resolver<ResolversTypes['PayoutAccountLink'], ParentType, ContextType, RequireFields<MutationPayoutAccountLinkArgs, 'input'>>;
  payoutCancel?: Resolver<ResolversTypes['PayoutCancel'], ParentType, ContextType, RequireFields<MutationPayoutCancelArgs, 'id'>>;
  payoutCreate?: Resolver<ResolversTypes['PayoutCreate'], ParentType, ContextType, RequireFields<MutationPayoutCreateArgs, 'input'>>;
  payoutRetry?: Resolver<ResolversTypes['PayoutRetry'], ParentType, ContextType, RequireFields<MutationPayoutRetryArgs, 'id'>>;
  reservationCreate?: Resolver<ResolversTypes['ReservationCreate'], ParentType, ContextType, RequireFields<MutationReservationCreateArgs, 'input'>>;
  reservationSettle?: Resolver<ResolversTypes['ReservationSettle'], ParentType, ContextType, RequireFields<MutationReservationSettleArgs, 'input'>>;
  reservationVoid?: Resolver<ResolversTypes['ReservationVoid'], ParentType, ContextType, RequireFields<MutationReservationVoidArgs, 'id'>>;
  runRefund?: Resolver<ResolversTypes['RunRefund'], ParentType, ContextType, RequireFields<MutationRunRefundArgs, 'input'>>;
  subscriptionCancel?: Resolver<ResolversTypes['SubscriptionCancel'], ParentType, ContextType, RequireFields<MutationSubscriptionCancelArgs, 'id' | 'now'>>;
  subscriptionPlanChange?: Resolver<ResolversTypes['SubscriptionPlanChange'], ParentType, ContextType, RequireFields<MutationSubscriptionPlanChangeArgs, 'id' | 'plan'>>;
  subscriptionResume?: Resolver<ResolversTypes['SubscriptionResume'], ParentType, ContextType, RequireFields<MutationSubscriptionResumeArgs, 'id'>>;
  walletUpdate?: Resolver<ResolversTypes['WalletUpdate'], ParentType, ContextType, RequireFields<MutationWalletUpdateArgs, 'input' | 'organization'>>;
};

export type OfferingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Offering'] = ResolversParentTypes['Offering'], FederationReferenceType extends FederationReferenceTypes['Offering'] = FederationReferenceTypes['Offering']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Offering']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  revenue?: Resolver<Maybe<ResolversTypes['RevenueReport']>, ParentType, ContextType, RequireFields<OfferingRevenueArgs, 'from' | 'interval' | 'timeZone' | 'to'>>;
};

export type OrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Order'] = ResolversParentTypes['Order']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OrderCreditsTakeBackResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderCreditsTakeBack'] = ResolversParentTypes['OrderCreditsTakeBack']> = {
  creditsTakenBack?: Resolver<Maybe<ResolversTypes['Credits']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['BillingError']>, ParentType, ContextType>;
  wallet?: Resolver<Maybe<ResolversTypes['Wallet']>, ParentType, ContextType>;
};

export type OrderLineSaleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderLineSale'] = ResolversParentTypes['OrderLineSale']> = {
  errors?: Resolver<Array<ResolversTypes['BillingError']>, ParentType, ContextType>;
};

export type OrderRefundCreateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderRefundCreate'] = ResolversParentTypes['OrderRefundCreate']> = {
  creditsTakenBack?: Resolver<Maybe<ResolversTypes['Credits']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['BillingError']>, ParentType, ContextType>;
  refunded?: Resolver<Maybe<ResolversTypes['Amount']>, ParentType, ContextType>;
};

export type OrderRefundNoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderRefundNote'] = ResolversParentTypes['OrderRefundNote']> = {
  errors?: Resolver<Array<ResolversTypes['BillingError']>, ParentType, ContextType>;
  instances?: Resolver<Maybe<ResolversTypes['RefundedInstances']>, ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization'], FederationReferenceType extends FederationReferenceTypes['Organization'] = FederationReferenceTypes['Organization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  autoTopUp?: Resolver<Maybe<ResolversTypes['AutoTopUp']>, ParentType, ContextType>;
  earnings?: Resolver<ResolversTypes['EarningConnection'], ParentType, ContextType, Partial<OrganizationEarningsArgs>>;
  earningsBalances?: Resolver<Array<ResolversTypes['EarningsBalance']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  paymentMethods?: Resolver<Array<ResolversTypes['PaymentMethod']>, ParentType, ContextType>;
  payoutAccount?: Resolver<Maybe<ResolversTypes['PayoutAccount']>, ParentType, ContextType>;
  payouts?: Resolver<ResolversTypes['PayoutConnection'], ParentType, ContextType, Partial<OrganizationPayoutsArgs>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<OrganizationStatementsArgs>>;
  subscriptions?: Resolver<ResolversTypes['PlanSubscriptionConnection'], ParentType, ContextType, Partial<OrganizationSubscriptionsArgs>>;
  wallet?: Resolver<Maybe<ResolversTypes['Wallet']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PaymentMethodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentMethod'] = ResolversParentTypes['PaymentMethod']> = {
  brand?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiryMonth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expiryYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDefault?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastDigits?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PaymentMethodRemoveResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentMethodRemove'] = ResolversParentTypes['PaymentMethodRemove']> = {
  errors?: Resolver<Array<ResolversTypes['BillingError']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
};

export type PaymentMethodSetupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentMethodSetup'] = ResolversParentTypes['PaymentMethodSetup']> = {
  clientSecret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['BillingError']>, ParentType, ContextType>;
};

export type PaymentProviderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentProvider'] = ResolversParentTypes['PaymentProvider']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishableKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PayoutResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Payout'] = ResolversParentTypes['Payout'], FederationReferenceType extends FederationReferenceTypes['Payout'] = FederationReferenceTypes['Payout']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Payout']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amount?: Resolver<ResolversTypes['Amount'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  earnings?: Resolver<ResolversTypes['EarningConnection'], ParentType, ContextType, Partial<PayoutEarningsArgs>>;
  failure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  paidAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PayoutState'], ParentType, ContextType>;
};

export type PayoutAccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayoutAccount'] = ResolversParentTypes['PayoutAccount']> = {
  requirements?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PayoutAccountState'], ParentType, ContextType>;
};

export type PayoutAccountLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayoutAccountLink'] = ResolversParentTypes['PayoutAccountLink']> = {
  errors?: Resolver<Array<ResolversTypes['BillingError']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PayoutCancelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayoutCancel'] = ResolversParentTypes['PayoutCancel']> = {
  errors?: Resolver<Array<ResolversTypes['BillingError']>, ParentType, ContextType>;
  payout?: Resolver<Maybe<ResolversTypes['Payout']>, ParentType, ContextType>;
};

export type PayoutConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayoutConnection'] = ResolversParentTypes['PayoutConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PayoutEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PayoutCreateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayoutCreate'] = ResolversParentTypes['PayoutCreate']> = {
  errors?: Resolver<Array<ResolversTypes['BillingError']>, ParentType, ContextType>;
  payout?: Resolver<Maybe<ResolversTypes['Payout']>, ParentType, ContextType>;
};

export type PayoutEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayoutEdge'] = ResolversParentTypes['PayoutEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Payout'], ParentType, ContextType>;
};

export type PayoutRetryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayoutRetry'] = ResolversParentTypes['PayoutRetry']> = {
  errors?: Resolver<Array<ResolversTypes['BillingError']>, ParentType, ContextType>;
  payout?: Resolver<Maybe<ResolversTypes['Payout']>, ParentType, ContextType>;
};

export type PlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Plan'] = ResolversParentTypes['Plan']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PlanSubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanSubscription'] = ResolversParentTypes['PlanSubscription'], FederationReferenceType extends FederationReferenceTypes['PlanSubscription'] = FederationReferenceTypes['PlanSubscription']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PlanSubscription']> | FederationReferenceType, FederationReferenceType, ContextType>;
  cancelAtPeriodEnd?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  currentPeriodEnd?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  currentPeriodStart?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  graceUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instance?: Resolver<ResolversTypes['Instance'], ParentType, ContextType>;
  plan?: Resolver<ResolversTypes['Plan'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Amount'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PlanSubscriptionState'], ParentType, ContextType>;
};

export type PlanSubscriptionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanSubscriptionConnection'] = ResolversParentTypes['PlanSubscriptionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PlanSubscriptionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PlanSubscriptionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanSubscriptionEdge'] = ResolversParentTypes['PlanSubscriptionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PlanSubscription'], ParentType, ContextType>;
};

export type ProductVariantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductVariant'] = ResolversParentTypes['ProductVariant'], FederationReferenceType extends FederationReferenceTypes['ProductVariant'] = FederationReferenceTypes['ProductVariant']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ProductVariant']> | FederationReferenceType, FederationReferenceType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  creditPack?: Resolver<Maybe<ResolversTypes['CreditPack']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  creditPacks?: Resolver<Array<ResolversTypes['CreditPack']>, ParentType, ContextType, Partial<QueryCreditPacksArgs>>;
  earningsBalances?: Resolver<Array<ResolversTypes['EarningsBalance']>, ParentType, ContextType, RequireFields<QueryEarningsBalancesArgs, 'organization'>>;
  paymentProvider?: Resolver<Maybe<ResolversTypes['PaymentProvider']>, ParentType, ContextType>;
  payout?: Resolver<Maybe<ResolversTypes['Payout']>, ParentType, ContextType, RequireFields<QueryPayoutArgs, 'id'>>;
  payouts?: Resolver<ResolversTypes['PayoutConnection'], ParentType, ContextType, Partial<QueryPayoutsArgs>>;
  reservation?: Resolver<Maybe<ResolversTypes['Reservation']>, ParentType, ContextType, RequireFields<QueryReservationArgs, 'id'>>;
  trialBalance?: Resolver<Array<ResolversTypes['AccountBalance']>, ParentType, ContextType>;
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

export type RevenuePointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevenuePoint'] = ResolversParentTypes['RevenuePoint']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  creditsConsumed?: Resolver<ResolversTypes['Credits'], ParentType, ContextType>;
  gross?: Resolver<Array<ResolversTypes['Amount']>, ParentType, ContextType>;
  net?: Resolver<Array<ResolversTypes['Amount']>, ParentType, ContextType>;
  sales?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RevenueReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevenueReport'] = ResolversParentTypes['RevenueReport']> = {
  commission?: Resolver<Array<ResolversTypes['Amount']>, ParentType, ContextType>;
  creditsConsumed?: Resolver<ResolversTypes['Credits'], ParentType, ContextType>;
  gross?: Resolver<Array<ResolversTypes['Amount']>, ParentType, ContextType>;
  net?: Resolver<Array<ResolversTypes['Amount']>, ParentType, ContextType>;
  points?: Resolver<Array<ResolversTypes['RevenuePoint']>, ParentType, ContextType>;
  refunded?: Resolver<Array<ResolversTypes['Amount']>, ParentType, ContextType>;
  sales?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RunResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Run'] = ResolversParentTypes['Run'], FederationReferenceType extends FederationReferenceTypes['Run'] = FederationReferenceTypes['Run']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Run']> | FederationReferenceType, FederationReferenceType, ContextType>;
  creditsCharged?: Resolver<Maybe<ResolversTypes['Credits']>, ParentType, ContextType>;
  earning?: Resolver<Maybe<ResolversTypes['Earning']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reservation?: Resolver<Maybe<ResolversTypes['Reservation']>, ParentType, ContextType>;
};

export type RunRefundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RunRefund'] = ResolversParentTypes['RunRefund']> = {
  entry?: Resolver<Maybe<ResolversTypes['LedgerEntry']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['BillingError']>, ParentType, ContextType>;
  wallet?: Resolver<Maybe<ResolversTypes['Wallet']>, ParentType, ContextType>;
};

export type SellerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Seller'] = ResolversParentTypes['Seller'], FederationReferenceType extends FederationReferenceTypes['Seller'] = FederationReferenceTypes['Seller']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Seller']> | FederationReferenceType, FederationReferenceType, ContextType>;
  commissionPercent?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type StatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement']> = {
  closingBalance?: Resolver<ResolversTypes['Credits'], ParentType, ContextType>;
  creditsConsumed?: Resolver<ResolversTypes['Credits'], ParentType, ContextType>;
  creditsExpired?: Resolver<ResolversTypes['Credits'], ParentType, ContextType>;
  creditsGranted?: Resolver<ResolversTypes['Credits'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['StatementLine']>, ParentType, ContextType>;
  month?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  total?: Resolver<Array<ResolversTypes['Amount']>, ParentType, ContextType>;
};

export type StatementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementConnection'] = ResolversParentTypes['StatementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StatementEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type StatementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementEdge'] = ResolversParentTypes['StatementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
};

export type StatementLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementLine'] = ResolversParentTypes['StatementLine']> = {
  amount?: Resolver<ResolversTypes['Amount'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  walletChanged?: SubscriptionResolver<ResolversTypes['Wallet'], "walletChanged", ParentType, ContextType, RequireFields<SubscriptionWalletChangedArgs, 'organization'>>;
};

export type SubscriptionCancelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubscriptionCancel'] = ResolversParentTypes['SubscriptionCancel']> = {
  errors?: Resolver<Array<ResolversTypes['BillingError']>, ParentType, ContextType>;
  subscription?: Resolver<Maybe<ResolversTypes['PlanSubscription']>, ParentType, ContextType>;
};

export type SubscriptionPlanChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubscriptionPlanChange'] = ResolversParentTypes['SubscriptionPlanChange']> = {
  errors?: Resolver<Array<ResolversTypes['BillingError']>, ParentType, ContextType>;
  subscription?: Resolver<Maybe<ResolversTypes['PlanSubscription']>, ParentType, ContextType>;
};

export type SubscriptionResumeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubscriptionResume'] = ResolversParentTypes['SubscriptionResume']> = {
  errors?: Resolver<Array<ResolversTypes['BillingError']>, ParentType, ContextType>;
  subscription?: Resolver<Maybe<ResolversTypes['PlanSubscription']>, ParentType, ContextType>;
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
  AccountBalance?: AccountBalanceResolvers<ContextType>;
  Amount?: AmountResolvers<ContextType>;
  AutoTopUp?: AutoTopUpResolvers<ContextType>;
  AutoTopUpUpdate?: AutoTopUpUpdateResolvers<ContextType>;
  BillingError?: BillingErrorResolvers<ContextType>;
  CommissionUpdate?: CommissionUpdateResolvers<ContextType>;
  CreditGrant?: CreditGrantResolvers<ContextType>;
  CreditPack?: CreditPackResolvers<ContextType>;
  CreditPackCreate?: CreditPackCreateResolvers<ContextType>;
  CreditPackPrice?: CreditPackPriceResolvers<ContextType>;
  CreditPackUpdate?: CreditPackUpdateResolvers<ContextType>;
  Credits?: GraphQLScalarType;
  CreditsGrant?: CreditsGrantResolvers<ContextType>;
  CreditsPoint?: CreditsPointResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Earning?: EarningResolvers<ContextType>;
  EarningConnection?: EarningConnectionResolvers<ContextType>;
  EarningEdge?: EarningEdgeResolvers<ContextType>;
  EarningsBalance?: EarningsBalanceResolvers<ContextType>;
  Instance?: InstanceResolvers<ContextType>;
  LedgerEntry?: LedgerEntryResolvers<ContextType>;
  LedgerEntryConnection?: LedgerEntryConnectionResolvers<ContextType>;
  LedgerEntryEdge?: LedgerEntryEdgeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Offering?: OfferingResolvers<ContextType>;
  Order?: OrderResolvers<ContextType>;
  OrderCreditsTakeBack?: OrderCreditsTakeBackResolvers<ContextType>;
  OrderLineSale?: OrderLineSaleResolvers<ContextType>;
  OrderRefundCreate?: OrderRefundCreateResolvers<ContextType>;
  OrderRefundNote?: OrderRefundNoteResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PaymentMethod?: PaymentMethodResolvers<ContextType>;
  PaymentMethodRemove?: PaymentMethodRemoveResolvers<ContextType>;
  PaymentMethodSetup?: PaymentMethodSetupResolvers<ContextType>;
  PaymentProvider?: PaymentProviderResolvers<ContextType>;
  Payout?: PayoutResolvers<ContextType>;
  PayoutAccount?: PayoutAccountResolvers<ContextType>;
  PayoutAccountLink?: PayoutAccountLinkResolvers<ContextType>;
  PayoutCancel?: PayoutCancelResolvers<ContextType>;
  PayoutConnection?: PayoutConnectionResolvers<ContextType>;
  PayoutCreate?: PayoutCreateResolvers<ContextType>;
  PayoutEdge?: PayoutEdgeResolvers<ContextType>;
  PayoutRetry?: PayoutRetryResolvers<ContextType>;
  Plan?: PlanResolvers<ContextType>;
  PlanSubscription?: PlanSubscriptionResolvers<ContextType>;
  PlanSubscriptionConnection?: PlanSubscriptionConnectionResolvers<ContextType>;
  PlanSubscriptionEdge?: PlanSubscriptionEdgeResolvers<ContextType>;
  ProductVariant?: ProductVariantResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Reservation?: ReservationResolvers<ContextType>;
  ReservationCreate?: ReservationCreateResolvers<ContextType>;
  ReservationSettle?: ReservationSettleResolvers<ContextType>;
  ReservationVoid?: ReservationVoidResolvers<ContextType>;
  RevenuePoint?: RevenuePointResolvers<ContextType>;
  RevenueReport?: RevenueReportResolvers<ContextType>;
  Run?: RunResolvers<ContextType>;
  RunRefund?: RunRefundResolvers<ContextType>;
  Seller?: SellerResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  StatementConnection?: StatementConnectionResolvers<ContextType>;
  StatementEdge?: StatementEdgeResolvers<ContextType>;
  StatementLine?: StatementLineResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  SubscriptionCancel?: SubscriptionCancelResolvers<ContextType>;
  SubscriptionPlanChange?: SubscriptionPlanChangeResolvers<ContextType>;
  SubscriptionResume?: SubscriptionResumeResolvers<ContextType>;
  Wallet?: WalletResolvers<ContextType>;
  WalletUpdate?: WalletUpdateResolvers<ContextType>;
};

