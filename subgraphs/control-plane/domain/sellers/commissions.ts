/** What the marketplace keeps of what sellers earn: billing has it, and charges by it. */
export interface Commissions {
  /** From now on, in percent with two decimals, as a text of digits. The same again changes nothing. */
  set(organizationId: string, percent: string): Promise<void>;
}
