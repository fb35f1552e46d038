export interface CreditGrant {
  /** Names the grant for ever: the same id is granted once. */
  id: string;
  organizationId: string;
  amountCredits: number;
  kind: 'TRIAL' | 'PLAN';
  expiresAt: Date | null;
  orderId: string | null;
  reason: string;
}

/** Money in whole micro-units of its currency. */
export interface Paid {
  amountMicros: number;
  /** ISO 4217. */
  currency: string;
}

export interface CreditPackGrant {
  id: string;
  organizationId: string;
  variantId: string;
  quantity: number;
  orderId: string;
  /** Billing asks commerce when it is null. */
  paid: Paid | null;
}

/** The terms on which a plan is sold. */
export interface SoldPlan {
  id: string;
  interval: 'ONCE' | 'MONTH' | 'YEAR';
  includedCredits: number;
  /** Which share of the price they are worth. */
  includedCreditsPercent: number;
}

/** One piece of a paid order line of a plan. */
export interface PlanSale {
  /** Names the sale for ever. */
  id: string;
  orderId: string;
  organizationId: string;
  /** Who earns. */
  sellerId: string;
  offeringId: string;
  instanceId: string;
  plan: SoldPlan;
  paid: Paid;
  description: string;
}

/** Billing, as far as provisioning needs it. Every call may be repeated. */
export interface Credits {
  grant(grant: CreditGrant): Promise<void>;
  /** Credits that the pack gives; undefined when the variant is no credit pack. */
  grantPack(grant: CreditPackGrant): Promise<number | undefined>;
  /** Whether one of these variants is a credit pack. */
  sellsAny(variantIds: readonly string[]): Promise<boolean>;
  /** Takes back what is left of the credits that an order gave. */
  takeBack(taken: { id: string; orderId: string; reason: string }): Promise<void>;
  /** What was paid for a plan is earned */
  sell(sale: PlanSale): Promise<void>;
  /**
   * So much of the order has been given back by commerce in all. Answers what an operator wants done with the
   * instances; undefined when nothing was paid with the order that is known.
   */
  noteRefund(refund: {
    id: string;
    orderId: string;
    totalMicros: number;
    currency: string;
    reason: string;
  }): Promise<'KEEP' | 'END' | null | undefined>;
}

/** Billing has understood and refuses: trying again would not help. */
export class CreditsRefused extends Error {
  override name = 'CreditsRefused';
}
