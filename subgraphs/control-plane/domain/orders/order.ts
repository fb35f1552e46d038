import type { Instance, InstanceState } from '../instances/instance.ts';

export interface PaidOrderLine {
  id: string;
  quantity: number;
  variantId: string | null;
  productSlug: string | null;
  /**
   * What all of its pieces cost after discounts, an exact decimal and an ISO 4217 code; gift cards may have
   * paid a part of it. Null when commerce did not say.
   */
  paid?: { amount: string; currency: string } | null;
}

/** What an order says that concerns us. */
export interface PaidOrder {
  id: string;
  /** Lower case. */
  email: string;
  /** Bought without an account of commerce. */
  isGuest?: boolean;
  /** Id of the organization that it was bought for, as the buyer wrote it: not to be believed. */
  organization?: string | null;
  lines: PaidOrderLine[];
}

export type LineOutcome = 'PENDING' | 'INSTANCES' | 'CREDITS' | 'NOTHING' | 'CANCELED';

/** An amount of money as whole micro-units; null for one that nobody can have paid. */
export function microsOf(amount: string | number): number | null {
  const micros = Math.round(Number(amount) * 1_000_000);
  return Number.isSafeInteger(micros) && micros >= 0 ? micros : null;
}

/** What a line was bought for, in whole micro-units of the currency; null when commerce did not say. */
export interface LinePrice {
  paidMicros: number | null;
  currency: string | null;
}

export function priceOf({ paid = null }: Pick<PaidOrderLine, 'paid'>): LinePrice {
  const paidMicros = paid ? microsOf(paid.amount) : null;
  return { paidMicros, currency: paid && paidMicros !== null ? paid.currency : null };
}

export interface OrderLine extends Omit<PaidOrderLine, 'paid'>, LinePrice {
  orderId: string;
  organizationId: string;
  outcome: LineOutcome;
  isGuest: boolean;
}

/** A line with what is known of its end. */
export interface DecidedLine extends OrderLine {
  note: string | null;
  creditsGranted: number | null;
}

export type ProvisioningState = 'PENDING' | 'DONE' | 'NOTHING' | 'FAILED' | 'CANCELED';

export interface OrderLineStore {
  /** True for a line that was not there. */
  insert(line: OrderLine, note?: string | null): Promise<boolean>;
  line(id: string): Promise<OrderLine | undefined>;
  /** The same, kept as it is by others until the transaction ends. */
  lock(id: string): Promise<OrderLine | undefined>;
  /** A line that was canceled meanwhile stays so. */
  decide(
    id: string,
    outcome: LineOutcome,
    note: string | null,
    creditsGranted?: number | null,
  ): Promise<void>;
  linesOf(orderId: string): Promise<DecidedLine[]>;
  /** Keeps the prices of lines that were told without; answers the ids of those for which that is news. */
  notePrices(lines: readonly PaidOrderLine[]): Promise<string[]>;
}

const underWay: ReadonlySet<InstanceState> = new Set(['PENDING', 'PROVISIONING']);

/** Where a paid line stands, for its buyer to read. */
export function provisioningOf(
  { outcome, note }: Pick<DecidedLine, 'outcome' | 'note'>,
  instances: readonly Pick<Instance, 'state' | 'failure'>[],
): { state: ProvisioningState; reason: string | null } {
  if (outcome === 'PENDING') return { state: 'PENDING', reason: null };
  if (outcome === 'NOTHING' || outcome === 'CANCELED') return { state: outcome, reason: note };
  const failed = instances.find(({ state }) => state === 'FAILED');
  if (failed) return { state: 'FAILED', reason: failed.failure };
  const waits = instances.some(({ state }) => underWay.has(state));
  return { state: waits ? 'PENDING' : 'DONE', reason: null };
}

export interface OrderAfterSale {
  canceledAt: Date | null;
  /** When all of it had been given back. */
  refundedAt: Date | null;
  /** What commerce has given back so far, in micro-units of the order's currency, and of how much. */
  refundedMicros: number;
  totalMicros: number | null;
}

/** What happened to orders and customers in commerce; each is told in any order and any number of times. */
export interface AfterSaleStore {
  /** What is known of an order; nobody else decides about it until the transaction ends. */
  lock(orderId: string): Promise<OrderAfterSale>;
  /** What is known of an order. */
  read(orderId: string): Promise<OrderAfterSale>;
  canceled(orderId: string): Promise<void>;
  /** All of it was given back. */
  refunded(orderId: string): Promise<void>;
  /** So much was given back so far; less than is known already changes nothing. */
  refundedSoFar(
    orderId: string,
    refund: { refundedMicros: number; totalMicros: number | null },
  ): Promise<void>;
  /** Remembers an account that was not known. */
  rememberCustomer(id: string, email: string): Promise<void>;
  /** The address that an account had before; undefined when it is not known, or has been changed later. */
  changeCustomer(id: string, email: string, changedAt: Date | null): Promise<string | undefined>;
  /** Accounts that are known, in the order of their ids. */
  customersAfter(id: string, limit: number): Promise<{ id: string; email: string }[]>;
  /** Memberships, and the personal workspace, of one address become another's. */
  moveMember(from: string, to: string): Promise<void>;
}
