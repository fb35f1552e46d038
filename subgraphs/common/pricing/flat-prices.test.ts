import { expect, test } from 'vitest';
import { chargeOf } from './run-pricing.ts';

const pricing = { perRun: 2, perThousandInputTokens: 0.5, perThousandOutputTokens: 1.5, perToolCall: 0.1 };

test.each([
  // input, output, tools, budget → credits
  [0, 0, 0, 10, 2],
  [1, 0, 0, 10, 3],
  [1_000, 100, 0, 10, 3],
  [2_000, 0, 0, 10, 3],
  [2_000, 1, 0, 10, 4],
  // 0.1 × 3 is 0.30000000000000004 in floating point; ten of them are still one credit.
  [0, 0, 10, 10, 3],
  [0, 0, 30, 10, 5],
  [1_000_000, 0, 0, 10, 10],
])(
  '%i tokens in, %i out, %i tools, of a budget of %4$i cost %5$i',
  (inputTokens, outputTokens, toolCalls, budget, credits) => {
    expect(chargeOf(pricing, { runs: 1, inputTokens, outputTokens, toolCalls }, budget)).toBe(credits);
  },
);
