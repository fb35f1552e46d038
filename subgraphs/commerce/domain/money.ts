/** An exact amount: whole numbers of the currency's smallest unit. */
export interface Money {
  amountMinor: number;
  currency: string;
}

/** What a GraphQL Int can carry; a larger total is refused instead of becoming an error in an answer. */
export const MAX_AMOUNT_MINOR = 2_147_483_647;

const digits = new Map<string, number>();

/** Decimal places of a currency: 2 for USD, 0 for JPY. */
export function fractionDigits(currency: string): number {
  let known = digits.get(currency);
  if (known === undefined) {
    const format = new Intl.NumberFormat('en', { style: 'currency', currency });
    digits.set(currency, (known = format.resolvedOptions().maximumFractionDigits ?? 2));
  }
  return known;
}

export const money = (amountMinor: number, currency: string): Money => ({ amountMinor, currency });

/** The nearest JSON number, for display only. */
export const toAmount = ({ amountMinor, currency }: Money): number => {
  const places = fractionDigits(currency);
  return Number((amountMinor / 10 ** places).toFixed(places));
};

/**
 * Reads a decimal like `19.99` without going through binary fractions; null when it has more places
 * than the currency, or is too large.
 */
export function toMinor(decimal: string, currency: string): number | null {
  const [whole = '', fraction = ''] = decimal.split('.');
  const places = fractionDigits(currency);
  const exact = fraction.replace(/0+$/, '');
  if (exact.length > places) return null;
  const minor = Number(whole + exact.padEnd(places, '0'));
  return Number.isSafeInteger(minor) && minor <= MAX_AMOUNT_MINOR ? minor : null;
}

export type ChargeStatus = 'NONE' | 'PARTIAL' | 'FULL' | 'OVERCHARGED';

export function chargeStatus(chargedMinor: number, totalMinor: number): ChargeStatus {
  if (chargedMinor > totalMinor) return 'OVERCHARGED';
  if (chargedMinor === totalMinor) return 'FULL';
  return chargedMinor === 0 ? 'NONE' : 'PARTIAL';
}

export type AuthorizeStatus = 'NONE' | 'PARTIAL' | 'FULL';

/** Whether what was authorized or charged covers the total. */
export function authorizeStatus(coveredMinor: number, totalMinor: number): AuthorizeStatus {
  if (coveredMinor >= totalMinor) return 'FULL';
  return coveredMinor > 0 ? 'PARTIAL' : 'NONE';
}

export interface PriceRange {
  lowest: Money;
  highest: Money;
}
