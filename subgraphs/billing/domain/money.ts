/** Money in whole micro-units of its currency: $1.50 is 1,500,000. */
export interface Money {
  amountMicros: number;
  /** ISO 4217, upper case. */
  currency: string;
}
