import type { Money } from './money.ts';

/** Commerce, which knows what was paid. */
export interface OrderPrices {
  /** What so many pieces of the variant cost in the order; null when it has no such line. Rejects when commerce does not answer. */
  paidFor(order: string, variant: string, quantity: number): Promise<Money | null>;
}
