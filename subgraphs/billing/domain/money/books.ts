import type { Money } from './money.ts';

/** What the use cases need of the money ledger. Each call is one transaction; it answers an outcome and raises only faults. */
export interface Books {
  sale(sale: Sale): Promise<'CREATED' | 'EXISTS' | 'CONFLICT'>;
  refundOrder(
    refund: OrderRefund,
  ): Promise<'CREATED' | 'EXISTS' | 'CONFLICT' | 'UNPAID' | 'CURRENCY' | 'TOO_MUCH'>;
  /** What commerce has given back of its own. */
  noteRefund(
    refund: NotedRefund,
  ): Promise<'CREATED' | 'EXISTS' | 'CONFLICT' | 'UNPAID' | 'CURRENCY' | 'TOO_MUCH'>;
  /** What the refund of the order that said it last wants done with what was bought. */
  refundedInstances(order: string): Promise<RefundedInstances | null>;
  refundRun(refund: RunRefund): Promise<'CREATED' | 'EXISTS' | 'CONFLICT' | 'NOT_FOUND' | 'TOO_MUCH'>;
  payOut(payout: NewPayout): Promise<PayoutOutcome>;
  retryPayout(id: string): Promise<'RETRIED' | 'EXISTS' | 'CLOSED'>;
  cancelPayout(id: string): Promise<'CANCELED' | 'EXISTS' | 'CLOSED'>;
  /** Of one seller, or of all others (null). */
  setCommission(seller: string | null, millionths: number): Promise<void>;
}

/** A plan that was sold with a paid order line. */
export interface Sale {
  id: string;
  order: string;
  /** Who bought. */
  organization: string;
  seller: string | null;
  offering: string | null;
  instance: string | null;
  /** On which terms; null when nobody said. */
  plan: {
    id: string;
    interval: 'ONCE' | 'MONTH' | 'YEAR';
    includedCredits: number;
    includedCreditsPercent: number;
    /** Names the grant of its credits. */
    grant: string;
  } | null;
  paid: Money;
  description: string;
}
export interface OrderRefund {
  id: string;
  order: string;
  /** Null gives back all that is left of what was paid. */
  amountMicros: number | null;
  /** Null is the order's. */
  currency: string | null;
  reason: string;
  /** What becomes of what was bought; null when the operator did not say. */
  instances: RefundedInstances | null;
}
export type RefundedInstances = 'KEEP' | 'END';
export interface NotedRefund {
  id: string;
  order: string;
  /** Given back in all so far. */
  totalMicros: number;
  currency: string;
  reason: string;
}
export interface RunRefund {
  id: string;
  run: string;
  /** Null gives back all that is left of the charge. */
  credits: number | null;
  reason: string;
}
export interface NewPayout {
  id: string;
  seller: string;
  currency: string;
  /** Null is all that is available. */
  amountMicros: number | null;
  minimumMicros: number;
  /** The provider's smallest unit. */
  unitMicros: number;
}
export type PayoutOutcome =
  | 'CREATED'
  | 'EXISTS'
  | 'CONFLICT'
  | 'NO_ACCOUNT'
  | 'NOT_ENABLED'
  | 'TOO_MUCH'
  | 'TOO_LITTLE'
  | 'TOO_FINE';
