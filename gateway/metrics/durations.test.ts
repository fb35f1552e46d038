import { Histogram, Registry } from 'prom-client';
import { expect, it } from 'vitest';
import { Durations } from './durations.ts';

const BUCKETS = [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

const withoutNulls = (_key: string, value: unknown): unknown => (value === null ? undefined : value);

it('shows what a histogram of prom-client shows of the same durations', async () => {
  const described = { name: 'seconds', help: 'What it takes.', labelNames: ['of', 'outcome'] as const };
  const [own, theirs] = [new Registry(), new Registry()];
  const durations = new Durations({ ...described, registry: own });
  const histogram = new Histogram({ ...described, buckets: BUCKETS, registers: [theirs] });
  const texts = (): Promise<string[]> => Promise.all([own.metrics(), theirs.metrics()]);
  const [none, noneOfTheirs] = await texts();
  expect(none).toBe(noneOfTheirs);
  for (const of of ['a', 'b', 'say "c"\\'])
    for (const outcome of ['ok', 'error'])
      for (const seconds of [0, ...BUCKETS, 0.0011, 0.3, 10.1, 600]) {
        durations.observe({ of, outcome }, seconds);
        histogram.observe({ of, outcome }, seconds);
      }
  const [shown, shownOfTheirs] = await texts();
  expect(shown).toBe(shownOfTheirs);
  // As workers send it to whoever adds theirs together; nobody gives examples.
  const [sent, sentOfTheirs] = await Promise.all([own, theirs].map((each) => each.getMetricsAsJSON()));
  expect(JSON.parse(JSON.stringify(sent))).toEqual(JSON.parse(JSON.stringify(sentOfTheirs, withoutNulls)));
});
