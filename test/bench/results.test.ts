import { expect, test } from 'vitest';
import type { ContestantName } from './contestants.ts';
import { report } from './report.ts';
import { advantageOver, type ContestantResult, goalsOf, type ScenarioResult } from './results.ts';
import { median } from './statistics.ts';

const contestant = (name: ContestantName, measured: number[], peakMemoryBytes: number): ContestantResult => ({
  name,
  fetchesPerRequest: 4,
  peakMemoryBytes,
  rounds: measured.map((requests) => ({
    answered: requests,
    failures: 0,
    measured: requests,
    measuredSeconds: 2,
    meanMs: 1,
    p50Ms: 1,
    p95Ms: 2,
    p99Ms: 3,
    cpuMsPerRequest: 0.5,
    cpuPercent: 99,
    othersPercent: 49,
  })),
});

const own = contestant('gateway', [600, 300, 1_000], 100 * 1024 ** 2);
const result: ScenarioResult = {
  scenario: {
    name: 'heavy-alone',
    title: 'Heavy query',
    connections: 50,
    goals: { apollo: 5, 'hive-rust': 2 },
  },
  contestants: [
    own,
    contestant('apollo', [100, 100, 200], 50 * 1024 ** 2),
    contestant('hive-rust', [300, 100, 200], 1),
  ],
};

test('the median of an even number of values lies between the two in the middle', () => {
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(median([5, 1, 3])).toBe(3);
  expect(median([])).toBeNaN();
});

test('the advantage is the median of the ratios within each round', () => {
  expect(advantageOver(result.contestants[1] as ContestantResult, result)).toBe(5);
  expect(advantageOver(result.contestants[2] as ContestantResult, result)).toBe(3);
});

test('goals of speed and memory are met or missed', () => {
  expect(goalsOf(result).map(({ reached, met }) => [reached, met])).toEqual([
    [5, true],
    [2, false],
    [3, true],
  ]);
});

test('the report shows requests per second, ratios, goals, and who is out', () => {
  const out: ContestantResult = {
    name: 'hive-jit',
    rounds: [],
    fetchesPerRequest: Number.NaN,
    disqualified: 'wrong answer',
  };
  const slow = contestant('floor-print', [0, 0, 0], 1);
  const text = report([{ ...result, contestants: [...result.contestants, out, slow] }]);
  expect(text).toMatch(/CPU ms\/req +CPU % +others % +peak MB/);
  expect(text).toMatch(/our gateway +300 .* 0\.500 +99 +49 +100 /);
  expect(text).toMatch(/our gateway +300 +1\.0/);
  expect(text).toMatch(/Apollo Gateway +50 +5\.00/);
  expect(text).toMatch(/Hive Gateway, --jit +out: wrong answer/);
  expect(text).toMatch(/prints the JSON +too slow/);
  expect(text).toMatch(/peak memory at most that of apollo +2\.00 +MISSED/);
});
