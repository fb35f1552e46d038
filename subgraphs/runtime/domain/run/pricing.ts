/** Credits that a run costs. */
export interface RunPricing {
  perRun: number;
  perThousandInputTokens: number;
  perThousandOutputTokens: number;
  perToolCall: number;
}

interface Used {
  inputTokens: number;
  outputTokens: number;
  toolCalls: number;
}

/** What a usage costs in credits, in millionths: a sum of fractions must not grow a credit out of rounding noise. */
export const costOf = (used: Used, pricing: RunPricing): number =>
  Math.round(
    1e6 *
      (pricing.perRun +
        (used.inputTokens / 1_000) * pricing.perThousandInputTokens +
        (used.outputTokens / 1_000) * pricing.perThousandOutputTokens +
        used.toolCalls * pricing.perToolCall),
  ) / 1e6;

/** The whole credits to charge: the cost rounded up once, never more than was held. */
export const chargeOf = (used: Used, pricing: RunPricing, budgetCredits: number): number =>
  Math.min(Math.ceil(costOf(used, pricing)), budgetCredits);
