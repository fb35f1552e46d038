export interface PaidOrderLine {
  id: string;
  quantity: number;
  variantId: string | null;
  productSlug: string | null;
}

/** What an order says that concerns us. */
export interface PaidOrder {
  id: string;
  /** Lower case. */
  email: string;
  lines: PaidOrderLine[];
}

export type LineOutcome = 'PENDING' | 'INSTANCES' | 'CREDITS' | 'NOTHING';

export interface OrderLine extends PaidOrderLine {
  orderId: string;
  organizationId: string;
  outcome: LineOutcome;
}

export interface OrderLineStore {
  /** True for a line that was not there. */
  insert(line: OrderLine): Promise<boolean>;
  line(id: string): Promise<OrderLine | undefined>;
  /** The same, kept as it is by others until the transaction ends. */
  lock(id: string): Promise<OrderLine | undefined>;
  decide(id: string, outcome: LineOutcome, note: string | null): Promise<void>;
}
