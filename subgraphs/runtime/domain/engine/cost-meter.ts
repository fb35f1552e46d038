import { costOf, type RunPricing } from '../run/pricing.ts';

/** The run would cost more than it holds. */
export class BudgetExhaustedError extends Error {
  override name = 'BudgetExhaustedError';
}

export interface TokenUsage {
  inputTokens: number;
  outputTokens: number;
  toolCalls: number;
}

/** Counts what a run uses and stops it before something is shown that its budget does not cover. */
export class CostMeter {
  readonly usage: TokenUsage = { inputTokens: 0, outputTokens: 0, toolCalls: 0 };
  readonly #pricing: RunPricing;
  readonly #budgetCredits: number;

  constructor(pricing: RunPricing, budgetCredits: number) {
    this.#pricing = pricing;
    this.#budgetCredits = budgetCredits;
  }

  /** Counts tokens before they are sent or shown; throws when they are no longer paid for. */
  count(tokens: { inputTokens?: number; outputTokens?: number }): void {
    this.usage.inputTokens += tokens.inputTokens ?? 0;
    this.usage.outputTokens += tokens.outputTokens ?? 0;
    if (costOf(this.usage, this.#pricing) > this.#budgetCredits) {
      throw new BudgetExhaustedError(`The run reached its budget of ${this.#budgetCredits} credits.`);
    }
  }

  /** Puts the provider's count in the place of what was counted for the same call. */
  correct(
    counted: { inputTokens: number; outputTokens: number },
    exact: { inputTokens: number; outputTokens: number },
  ): void {
    this.usage.inputTokens += exact.inputTokens - counted.inputTokens;
    this.usage.outputTokens += exact.outputTokens - counted.outputTokens;
  }
}
