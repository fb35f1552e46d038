import type { Connection } from '#common/pagination/connection.ts';
import type { EarningRow, PayoutRow, PlanSubscriptionRow } from './store/money-tables.ts';
import type { JustHeld } from './domain/reserve-credits.ts';
import type { LedgerEntryRow, ReservationPosition } from './store/tables.ts';

/** An entity of another subgraph, by its key. */
export interface Reference {
  id: string;
}
export interface VariantReference extends Reference {
  channel?: string | null;
}
/** With what the gateway fetched of it beforehand. */
export interface OfferingReference extends Reference {
  publisher?: Reference | null;
}
export type ShownReservation = ReservationPosition | JustHeld;
export type LedgerEntryPage = Connection<LedgerEntryRow>;
export type EarningPage = Connection<EarningRow>;
export type PayoutPage = Connection<PayoutRow>;
export type SubscriptionPage = Connection<PlanSubscriptionRow>;
export type StatementPage = Connection<StatementModel>;

interface StatementModel {
  month: string;
  lines: { description: string; order: Reference | null; amount: Money; at: Date }[];
  total: Money[];
  creditsGranted: number;
  creditsConsumed: number;
  creditsExpired: number;
  closingBalance: number;
}
interface Money {
  amountMicros: number;
  currency: string;
}
