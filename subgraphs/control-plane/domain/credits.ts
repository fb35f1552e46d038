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

export interface CreditPackGrant {
  id: string;
  organizationId: string;
  variantId: string;
  quantity: number;
  orderId: string;
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
}

/** Billing has understood and refuses: trying again would not help. */
export class CreditsRefused extends Error {
  override name = 'CreditsRefused';
}
