import {
  affordableUnits,
  costOf,
  NOTHING_USED,
  type RunPricing,
  type Usage,
} from '#common/pricing/run-pricing.ts';

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
  readonly #before: Usage;

  /** `before` is what the instance has used in the same month. */
  constructor(pricing: RunPricing, budgetCredits: number, before: Usage = NOTHING_USED) {
    this.#pricing = pricing;
    this.#budgetCredits = budgetCredits;
    this.#before = before;
  }

  #costOf(usage: TokenUsage): number {
    return costOf(this.#pricing, { runs: 1, ...usage }, this.#before);
  }

  /** Counts what is about to be sent, shown or called; throws, and counts nothing, when it is no longer paid for. */
  count(more: Partial<TokenUsage>): void {
    const next = {
      inputTokens: this.usage.inputTokens + (more.inputTokens ?? 0),
      outputTokens: this.usage.outputTokens + (more.outputTokens ?? 0),
      toolCalls: this.usage.toolCalls + (more.toolCalls ?? 0),
    };
    if (this.#costOf(next) > this.#budgetCredits) {
      throw new BudgetExhaustedError(`The run reached its budget of ${this.#budgetCredits} credits.`);
    }
    Object.assign(this.usage, next);
  }

  /** How many tokens a model may still answer; undefined when they cost nothing. */
  get outputTokensLeft(): number | undefined {
    const left = Math.max(0, this.#budgetCredits - this.#costOf(this.usage));
    const before = this.#before.outputTokens + this.usage.outputTokens;
    return affordableUnits(this.#pricing, 'outputTokens', left, before);
  }

  /**
   * Puts the provider's count in the place of what was counted for the same call. What it says beyond the
   * budget is not charged: returns false when there was such a thing.
   */
  correct(counted: Tokens, exact: Tokens): boolean {
    this.usage.inputTokens += exact.inputTokens - counted.inputTokens;
    this.usage.outputTokens += exact.outputTokens - counted.outputTokens;
    if (this.#costOf(this.usage) <= this.#budgetCredits) return true;
    this.usage.inputTokens += counted.inputTokens - exact.inputTokens;
    this.usage.outputTokens += counted.outputTokens - exact.outputTokens;
    return false;
  }
}
