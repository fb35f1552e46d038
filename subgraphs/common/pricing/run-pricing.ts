/** What is counted of a run. Tokens are priced by the thousand, runs and calls of tools by the piece. */
export const METERS = ['runs', 'inputTokens', 'outputTokens', 'toolCalls'] as const;
export type Meter = (typeof METERS)[number];
export type Usage = Readonly<Record<Meter, number>>;

/** Units of a meter from the end of the tier before it up to `upTo` (null: without end) cost `price` credits each. */
export interface PriceTier {
  /** Counted in the meter's own unit (tokens, not thousands), within a calendar month (UTC) of one instance. */
  upTo: number | null;
  /** Credits for one run, one call of a tool, or a thousand tokens. */
  price: number;
}

/** Tiers of the meters that have any. */
export type RunPriceTiers = Readonly<Partial<Record<Meter, readonly PriceTier[]>>>;

/** What a release's runs cost. A meter without tiers has its flat price, which is one tier without end. */
export interface RunPricing {
  perRun: number;
  perThousandInputTokens: number;
  perThousandOutputTokens: number;
  perToolCall: number;
  tiers?: RunPriceTiers | null | undefined;
}

const flatPrice: Record<Meter, Exclude<keyof RunPricing, 'tiers'>> = {
  runs: 'perRun',
  inputTokens: 'perThousandInputTokens',
  outputTokens: 'perThousandOutputTokens',
  toolCalls: 'perToolCall',
};
const unitsPerPrice: Record<Meter, number> = {
  runs: 1,
  inputTokens: 1_000,
  outputTokens: 1_000,
  toolCalls: 1,
};

export const NOTHING_USED: Usage = { runs: 0, inputTokens: 0, outputTokens: 0, toolCalls: 0 };

/** The tiers of a meter, lowest first, the last one without end. */
function tiersOf(pricing: RunPricing, meter: Meter): readonly PriceTier[] {
  const tiers = pricing.tiers?.[meter];
  return tiers?.length ? tiers : [{ upTo: null, price: pricing[flatPrice[meter]] }];
}

/**
 * What a usage costs in credits, in millionths, when the instance has used `before` in the same calendar
 * month: each unit is priced by the tier that it falls into, so that runs one after another cost what their
 * sum costs. Rounded to millionths once: a sum of fractions must not grow a credit out of noise.
 */
export function costOf(pricing: RunPricing, usage: Usage, before: Usage = NOTHING_USED): number {
  let cost = 0;
  for (const meter of METERS)
    cost += meterCost(tiersOf(pricing, meter), before[meter], usage[meter]) / unitsPerPrice[meter];
  return Math.round(cost * 1e6) / 1e6;
}

function meterCost(tiers: readonly PriceTier[], before: number, used: number): number {
  const after = before + used;
  let from = 0;
  let cost = 0;
  for (const { upTo, price } of tiers) {
    const end = upTo ?? Infinity;
    cost += Math.max(0, Math.min(after, end) - Math.max(before, from)) * price;
    from = end;
  }
  return cost;
}

/** Whether nothing but runs themselves costs anything: then the cost of a run is known before it begins. */
export const isFixedPrice = (pricing: RunPricing): boolean =>
  METERS.every((meter) => meter === 'runs' || tiersOf(pricing, meter).every(({ price }) => price === 0));

export const isTiered = (pricing: RunPricing): boolean =>
  METERS.some((meter) => pricing.tiers?.[meter]?.length);

/** The most that a usage may cost, whatever was used before. */
export const highestCostOf = (pricing: RunPricing, usage: Usage): number =>
  METERS.reduce((sum, meter) => {
    const price = Math.max(...tiersOf(pricing, meter).map((tier) => tier.price));
    return sum + (usage[meter] * price) / unitsPerPrice[meter];
  }, 0);

/** How many units of a meter the credits pay for, after `before` of them; undefined for as many as one likes. */
export function affordableUnits(
  pricing: RunPricing,
  meter: Meter,
  credits: number,
  before: number,
): number | undefined {
  let left = credits * unitsPerPrice[meter];
  let at = before;
  for (const { upTo, price } of tiersOf(pricing, meter)) {
    const end = upTo ?? Infinity;
    if (end <= at) continue;
    const cost = price === 0 ? 0 : (end - at) * price;
    // Rounding noise must not take the last unit away.
    if (cost > left) return at - before + Math.max(0, Math.floor(left / price + 1e-6));
    left -= cost;
    at = end;
  }
  return at === Infinity ? undefined : at - before;
}

/** The whole credits to charge: the cost rounded up once, never more than was held. */
export const chargeOf = (
  pricing: RunPricing,
  usage: Usage,
  budgetCredits: number,
  before: Usage = NOTHING_USED,
): number => Math.min(Math.ceil(costOf(pricing, usage, before)), budgetCredits);

/** The calendar month (UTC) within which usage is counted, as `2026-01`. */
export const meterMonth = (at: Date): string => at.toISOString().slice(0, 7);

const MAX_TIERS = 10;

/** What is wrong with the tiers of a meter, for people; null when nothing is. */
export function tiersMistake(tiers: readonly PriceTier[]): string | null {
  if (tiers.length > MAX_TIERS) return `A meter has at most ${MAX_TIERS} tiers.`;
  let from = 0;
  for (const [index, { upTo, price }] of tiers.entries()) {
    if (!Number.isFinite(price) || price < 0) return 'A price is zero or more credits.';
    if (upTo === null) return index === tiers.length - 1 ? null : 'Only the last tier has no end.';
    if (!Number.isSafeInteger(upTo) || upTo <= from)
      return 'Each tier ends above the one before it, at a whole number.';
    from = upTo;
  }
  return tiers.length === 0 ? null : 'The last tier has no end (`upTo` null): every usage must have a price.';
}
