import { expect, test } from 'vitest';
import { gather } from './gather.ts';

test('what comes while a group is under way goes together with the next one; one alone waits for nobody', async () => {
  const groups: { items: readonly number[]; done: PromiseWithResolvers<void> }[] = [];
  const double = gather(async (items: readonly number[]) => {
    const done = Promise.withResolvers<void>();
    groups.push({ items, done });
    await done.promise;
    return items.map((item) => item * 2);
  });
  const first = double(1);
  await expect.poll(() => groups.length).toBe(1);
  const rest = [2, 3, 4].map(double);
  groups[0]?.done.resolve();
  expect(await first).toBe(2);
  await expect.poll(() => groups.length).toBe(2);
  groups[1]?.done.resolve();
  expect(await Promise.all(rest)).toEqual([4, 6, 8]);
  expect(groups.map(({ items }) => items)).toEqual([[1], [2, 3, 4]]);
});

test('no group is larger than it may be, and several are under way where there are writers for them', async () => {
  let underWay = 0;
  let most = 0;
  const sizes: number[] = [];
  const same = gather(
    async (items: readonly number[]) => {
      sizes.push(items.length);
      most = Math.max(most, ++underWay);
      await new Promise((resolve) => setImmediate(resolve));
      underWay -= 1;
      return items;
    },
    { atMost: 3, writers: 2 },
  );
  const all = Array.from({ length: 10 }, (_value, index) => index);
  expect(await Promise.all(all.map(same))).toEqual(all);
  expect(Math.max(...sizes)).toBe(3);
  expect(most).toBe(2);
});

test('what is wrong with one item is no fault of the others', async () => {
  const positive = gather(async (items: readonly number[]) => {
    if (items.some((item) => item < 0)) throw new Error('negative');
    return items;
  });
  const results = await Promise.allSettled([1, -2, 3].map(positive));
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
});
