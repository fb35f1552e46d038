import { costOf, type RunPricing } from '#common/pricing/run-pricing.ts';

/** The run would cost more than it holds. */
export class BudgetExhaustedError extends Error {
  override name = 'BudgetExhaustedError';
}

export interface TokenUsage {
  inputTokens: number;
  outputTokens: number;
  toolCalls: number;
}

type Tokens = Pick<TokenUsage, 'inputTokens' | 'outputTokens'>;

/** Counts what a run uses and stops it before something is done or shown that its budget does not cover. */
export class CostMeter {
  readonly usage: TokenUsage = { inputTokens: 0, outputTokens: 0, toolCalls: 0 };
  readonly #pricing: RunPricing;
  readonly #budgetCredits: number;

  constructor(pricing: RunPricing, budgetCredits: number) {
    this.#pricing = pricing;
    this.#budgetCredits = budgetCredits;
  }

  /** Counts what is about to be sent, shown or called; throws, and counts nothing, when it is no longer paid for. */
  count(more: Partial<TokenUsage>): void {
    const next = {
      inputTokens: this.usage.inputTokens + (more.inputTokens ?? 0),
      outputTokens: this.usage.outputTokens + (more.outputTokens ?? 0),
      toolCalls: this.usage.toolCalls + (more.toolCalls ?? 0),
    };
    if (costOf(this.#pricing, { runs: 1, ...next }) > this.#budgetCredits) {
      throw new BudgetExhaustedError(`The run reached its budget of ${this.#budgetCredits} credits.`);
    }
    Object.assign(this.usage, next);
  }

  /** How many tokens a model may still answer; undefined when they cost nothing. */
  get outputTokensLeft(): number | undefined {
    const { perThousandOutputTokens } = this.#pricing;
    if (perThousandOutputTokens <= 0) return undefined;
    const left = this.#budgetCredits - costOf(this.#pricing, { runs: 1, ...this.usage });
    // Rounding noise must not take the last token away.
    return Math.max(0, Math.floor((left / perThousandOutputTokens) * 1_000 + 1e-6));
  }

  /**
   * Puts the provider's count in the place of what was counted for the same call. What it says beyond the
   * budget is not charged: returns false when there was such a thing.
   */
  correct(counted: Tokens, exact: Tokens): boolean {
    this.usage.inputTokens += exact.inputTokens - counted.inputTokens;
    this.usage.outputTokens += exact.outputTokens - counted.outputTokens;
    if (costOf(this.#pricing, { runs: 1, ...this.usage }) <= this.#budgetCredits) return true;
    this.usage.inputTokens += counted.inputTokens - exact.inputTokens;
    this.usage.outputTokens += counted.outputTokens - exact.outputTokens;
    return false;
  }
}
