/** Something that somebody should hear of; written as a job in the transaction of its cause. */
export const NOTICE_QUEUE = 'notice';

export type Notice =
  /** An order was paid: what was bought and what it cost. Of our own charges `charge:<id>`. */
  | { kind: 'RECEIPT'; organization: string; order: string }
  | { kind: 'LOW_CREDITS'; organization: string; available: number; threshold: number }
  | { kind: 'TOP_UP_FAILED'; organization: string; failure: string }
  | { kind: 'RENEWAL_FAILED'; organization: string; subscription: string; failure: string }
  | { kind: 'SUBSCRIPTION_ENDED'; organization: string; subscription: string }
  /** What became of it, which may be another thing by the time somebody hears of it. */
  | { kind: 'PAYOUT_PAID'; organization: string; payout: string; reference: string | null }
  | { kind: 'PAYOUT_FAILED'; organization: string; payout: string; failure: string | null };

export type PayoutNotice = Extract<Notice, { payout: string }>;

export interface Reader {
  email: string;
  /** As BCP 47 writes it; null when it is not known. */
  language: string | null;
}

export interface BoughtLine {
  name: string;
  quantity: number;
  total: Price;
}
export interface Price {
  amountMicros: number;
  currency: string;
}
/** What a receipt is about. */
export interface Bought {
  /** As people know the order; null for what was bought without one. */
  number: string | null;
  at: Date;
  lines: BoughtLine[];
  total: Price;
}
