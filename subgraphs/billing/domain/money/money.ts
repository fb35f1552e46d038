import { z } from 'zod';

/** Money in whole micro-units of its currency: $1.50 is 1,500,000. */
export interface Money {
  amountMicros: number;
  /** ISO 4217, upper case. */
  currency: string;
}

/** A thousand million units: far beyond any order, and far below what a sum of them can count. */
const MAX_UNITS = 1_000_000_000;
const MICROS = 6;

/** An exact decimal as micro-units; finer than that is a mistake and no rounding. */
export const decimalMicros = z
  .string()
  .regex(/^-?\d{1,20}(\.\d{1,10})?$/, 'An amount is like 39.99.')
  .refine((text) => /^[^.]*(\.\d{1,6}0*)?$/.test(text), 'At most six decimal places.')
  .refine((text) => Math.abs(Number(text)) <= MAX_UNITS, 'That is more than can be counted.')
  .transform((text) => {
    const [whole = '0', fraction = ''] = text.replace('-', '').split('.');
    const micros = Number(whole + fraction.slice(0, MICROS).padEnd(MICROS, '0'));
    return text.startsWith('-') ? -micros : micros;
  });
export const positiveMicros = decimalMicros.refine((micros) => micros > 0, 'More than nothing is needed.');
export const currencyCode = z
  .string()
  .regex(/^[A-Za-z]{3}$/, 'A currency has three letters, like USD.')
  .transform((code) => code.toUpperCase());

/** Micro-units as an exact decimal. */
export function toDecimal(micros: number): string {
  const digits = String(Math.abs(micros)).padStart(MICROS + 1, '0');
  const fraction = digits.slice(-MICROS).replace(/0+$/, '');
  return `${micros < 0 ? '-' : ''}${digits.slice(0, -MICROS)}${fraction === '' ? '' : `.${fraction}`}`;
}
