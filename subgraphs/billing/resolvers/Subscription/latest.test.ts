import { expect, test } from 'vitest';
import { latest } from './latest.ts';

/** A value and the subscribers that want to hear of it. */
function source(): {
  value: number;
  signals: Set<() => void>;
  open: () => ReturnType<typeof latest<number>>;
} {
  const it = {
    value: 1,
    signals: new Set<() => void>(),
    open: () =>
      latest(
        async (signal) => {
          it.signals.add(signal);
          return () => void it.signals.delete(signal);
        },
        async () => it.value,
      ),
  };
  return it;
}

test('gives the value at once, and again after a signal', async () => {
  const it = source();
  const values = await it.open();
  expect(await values.next()).toEqual({ done: false, value: 1 });
  const second = values.next();
  it.value = 2;
  for (const signal of it.signals) signal();
  expect(await second).toEqual({ done: false, value: 2 });
});

test('signals that nobody waited for are one, with the newest value', async () => {
  const it = source();
  const values = await it.open();
  await values.next();
  for (it.value = 2; it.value < 5; it.value++) for (const signal of it.signals) signal();
  expect(await values.next()).toEqual({ done: false, value: 5 });
  const waiting = values.next();
  await values.return?.();
  expect(await waiting).toEqual({ done: true, value: undefined });
});

test('a subscriber that leaves while it waits is let go at once', async () => {
  const it = source();
  const values = await it.open();
  await values.next();
  const waiting = values.next();
  await values.return?.();
  expect(await waiting).toEqual({ done: true, value: undefined });
  expect(it.signals.size).toBe(0);
});

test('a read that fails ends the stream and stops listening', async () => {
  const it = source();
  const values = await latest(
    async (signal) => {
      it.signals.add(signal);
      return () => void it.signals.delete(signal);
    },
    () => Promise.reject(new Error('gone')),
  );
  await expect(values.next()).rejects.toThrow('gone');
  expect(it.signals.size).toBe(0);
  expect(await values.next()).toEqual({ done: true, value: undefined });
});
