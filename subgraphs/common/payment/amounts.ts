const zeroDecimal = new Set('BIF CLP DJF GNF JPY KMF KRW MGA PYG RWF VND VUV XAF XOF XPF'.split(' '));
const threeDecimal = new Set('BHD JOD KWD OMR TND'.split(' '));

/**
 * Decimal places of Stripe's smallest unit of a currency, which is ISO 4217's but for ISK and UGX (two, always
 * even amounts of the major unit) and MGA (none).
 */
const decimalsOf = (currency: string): number => {
  const code = currency.toUpperCase();
  if (zeroDecimal.has(code)) return 0;
  return threeDecimal.has(code) ? 3 : 2;
};

/** Stripe's smallest units of an amount in micro-units; half a unit is rounded up. */
export const toStripeAmount = (amountMicros: number, currency: string): number =>
  Math.round(amountMicros / 10 ** (6 - decimalsOf(currency)));

export const fromStripeAmount = (amount: number, currency: string): number =>
  amount * 10 ** (6 - decimalsOf(currency));
