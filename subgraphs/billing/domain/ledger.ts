import type { GrantKind } from './credits.ts';
import type { Money } from './money/money.ts';

/** What the use cases need of the ledger. Each call is one transaction; it answers an outcome and raises only faults. */
export interface Ledger {
  grant(grant: NewGrant): Promise<GrantOutcome>;
  hold(hold: NewHold): Promise<HoldOutcome>;
  settle(settlement: Settlement): Promise<SettleOutcome>;
  void(reservation: string): Promise<VoidOutcome>;
  /** Releases due holds and takes back due grants of at most so many wallets; answers of how many. */
  expireDue(limit: number): Promise<number>;
  /** Takes credits out of a wallet: all or nothing, never more than is available. */
  adjust(adjustment: Adjustment): Promise<AdjustOutcome>;
  /** Takes back what is left of an order's grants; what open holds were promised stays with them. */
  takeBack(order: OrderCredits): Promise<TakeBackOutcome>;
  /** The organization's wallet, made if there is none. */
  open(organization: string): Promise<string>;
  setLowCreditThreshold(organization: string, thresholdCredits: number | null): Promise<void>;
}

export interface NewGrant {
  id: string;
  organization: string;
  kind: GrantKind;
  /** Null when nothing says how much; the answer is then NO_AMOUNT unless the grant was made before. */
  amountCredits: number | null;
  priority: number;
  expiresAt: Date | null;
  order: string | null;
  /** What was paid for it with the order; null for what was given. */
  paid: Money | null;
  description: string;
  /** What the caller asked, to tell a repeat from a conflict. */
  request: Record<string, unknown>;
}
export type GrantOutcome = 'CREATED' | 'EXISTS' | 'CONFLICT' | 'NO_AMOUNT' | 'EXPIRED' | 'TOO_MUCH';

export interface NewHold {
  id: string;
  organization: string;
  amountCredits: number;
  run: string | null;
  instance: string | null;
  /** What is run, and the organization that earns by it. */
  offering: string | null;
  seller: string | null;
  expiresInSeconds: number;
}
export type HoldOutcome = 'CREATED' | 'EXISTS' | 'CONFLICT' | 'RUN_TAKEN' | 'INSUFFICIENT';

export interface Settlement {
  id: string;
  amountCredits: number;
  description: string;
}
export type SettleOutcome = 'SETTLED' | 'EXISTS' | 'CONFLICT' | 'CLOSED' | 'TOO_MUCH' | 'NOT_FOUND';

export type VoidOutcome = 'VOIDED' | 'EXISTS' | 'CLOSED' | 'NOT_FOUND';

export interface Adjustment {
  id: string;
  organization: string;
  /** What is taken, 1 or more. */
  amountCredits: number;
  description: string;
}
export type AdjustOutcome = 'CREATED' | 'EXISTS' | 'CONFLICT' | 'INSUFFICIENT';

export interface OrderCredits {
  id: string;
  order: string;
  /** At most so many; null takes all that is left. */
  amountCredits: number | null;
  description: string;
}
export type TakeBackOutcome = 'CREATED' | 'EXISTS' | 'CONFLICT';

export interface CreditPackCatalogue {
  /** Credits that a commerce variant buys; null when it buys none. */
  creditsOf(variant: string): Promise<number | null>;
}
