import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  chargeOf,
  costOf,
  meterMonth,
  NOTHING_USED,
  tiersMistake,
  type RunPricing,
  type Usage,
} from './run-pricing.ts';

const flat: RunPricing = {
  perRun: 2,
  perThousandInputTokens: 0.5,
  perThousandOutputTokens: 1.5,
  perToolCall: 0.1,
};
const tiered: RunPricing = {
  ...flat,
  tiers: {
    runs: [
      { upTo: 10, price: 0 },
      { upTo: 100, price: 2 },
      { upTo: null, price: 1 },
    ],
    outputTokens: [
      { upTo: 1_000_000, price: 3 },
      { upTo: null, price: 1 },
    ],
  },
};
const used = (usage: Partial<Usage>): Usage => ({ ...NOTHING_USED, ...usage });

test.each<[string, RunPricing, Partial<Usage>, Partial<Usage>, number]>([
  [
    'a flat price is one tier',
    flat,
    { runs: 1, inputTokens: 1_000, outputTokens: 2_000, toolCalls: 3 },
    {},
    5.8,
  ],
  ['a flat price does not know what was used before', flat, { runs: 1 }, { runs: 1_000_000 }, 2],
  ['the free part costs nothing', tiered, { runs: 10 }, {}, 0],
  ['units are priced by the tier that each falls into', tiered, { runs: 95 }, { runs: 8 }, 2 * 90 + 3],
  ['what a month has used moves the tier', tiered, { outputTokens: 2_000 }, { outputTokens: 999_000 }, 3 + 1],
  ['exactly at an end', tiered, { runs: 1 }, { runs: 100 }, 1],
  ['noise of fractions grows no credit', { ...flat, perRun: 0, perToolCall: 0.1 }, { toolCalls: 30 }, {}, 3],
])('%s', (_name, pricing, usage, before, cost) => {
  expect(costOf(pricing, used(usage), used(before))).toBe(cost);
});

test('runs one after another cost what their sum costs', () => {
  const parts = fc.array(fc.record({ runs: fc.nat(40), outputTokens: fc.nat(600_000) }), { maxLength: 12 });
  fc.assert(
    fc.property(parts, (runs) => {
      let before = NOTHING_USED;
      let sum = 0;
      for (const run of runs) {
        sum += costOf(tiered, used(run), before);
        before = used({ runs: before.runs + run.runs, outputTokens: before.outputTokens + run.outputTokens });
      }
      expect(sum).toBeCloseTo(costOf(tiered, before), 4);
    }),
  );
});

test('a charge is whole, rounded up, and never above what was held', () => {
  expect(chargeOf(flat, used({ runs: 1, toolCalls: 1 }), 10)).toBe(3);
  expect(chargeOf(flat, used({ runs: 1, outputTokens: 100_000 }), 10)).toBe(10);
  expect(chargeOf(tiered, used({ runs: 1 }), 10)).toBe(0);
});

test('a month is a calendar month of UTC', () => {
  expect(meterMonth(new Date('2026-02-01T00:30:00+01:00'))).toBe('2026-01');
});

describe('tiers that cannot be', () => {
  test.each([
    [[], null],
    [[{ upTo: null, price: 1 }], null],
    [[{ upTo: 10, price: 1 }], /last tier has no end/],
    [
      [
        { upTo: null, price: 1 },
        { upTo: 10, price: 1 },
      ],
      /Only the last/,
    ],
    [
      [
        { upTo: 10, price: 1 },
        { upTo: 10, price: 1 },
        { upTo: null, price: 1 },
      ],
      /ends above/,
    ],
    [
      [
        { upTo: 1.5, price: 1 },
        { upTo: null, price: 1 },
      ],
      /whole number/,
    ],
    [[{ upTo: null, price: -1 }], /zero or more/],
    [[{ upTo: null, price: Number.NaN }], /zero or more/],
    [Array.from({ length: 11 }, (_, index) => ({ upTo: index + 1, price: 1 })), /at most 10/],
  ])('%j', (tiers, mistake) => {
    const found = tiersMistake(tiers);
    if (mistake === null) expect(found).toBeNull();
    else expect(found).toMatch(mistake);
  });
});
