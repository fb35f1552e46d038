import { expect, test } from 'vitest';
import { changing } from './changing.ts';

interface Source {
  value: number | undefined;
  signal: () => void;
  listening: boolean;
}

const follow = (source: Source, last = -1) =>
  changing<number>({
    listen: async (signal) => {
      Object.assign(source, { signal, listening: true });
      return () => void (source.listening = false);
    },
    read: async () => source.value,
    same: (a, b) => a === b,
    isLast: (value) => value === last,
  });
const newSource = (): Source => ({ value: 1, signal: () => undefined, listening: false });

test('many signals while the subscriber is busy are one event with the newest value', async () => {
  const source = newSource();
  const values = await follow(source);
  expect(await values.next()).toEqual({ done: false, value: 1 });
  for (source.value = 2; source.value < 9; source.value++) source.signal();
  expect(await values.next()).toEqual({ done: false, value: 9 });
});

test('a signal without a change is no event', async () => {
  const source = newSource();
  const values = await follow(source);
  await values.next();
  const next = values.next();
  source.signal();
  await Promise.resolve();
  source.value = 2;
  source.signal();
  expect(await next).toEqual({ done: false, value: 2 });
});

test('leaving while it waits ends the wait and the listening', async () => {
  const source = newSource();
  const values = await follow(source);
  await values.next();
  const waiting = values.next();
  await values.return?.();
  expect(await waiting).toEqual({ done: true, value: undefined });
  expect(source.listening).toBe(false);
});

test('the last value and a value that is gone end the listening', async () => {
  const last = newSource();
  const values = await follow(last, 1);
  expect(await values.next()).toEqual({ done: false, value: 1 });
  expect(last.listening).toBe(false);
  expect(await values.next()).toEqual({ done: true, value: undefined });

  const gone = { ...newSource(), value: undefined };
  expect(await (await follow(gone)).next()).toEqual({ done: true, value: undefined });
  expect(gone.listening).toBe(false);
});

test('without rules every signal shows the value again; a failing read ends the listening', async () => {
  const source = newSource();
  let failure: Error | undefined;
  const values = await changing<number>({
    listen: async (signal) => {
      Object.assign(source, { signal, listening: true });
      return () => void (source.listening = false);
    },
    async read() {
      if (failure) throw failure;
      return source.value;
    },
  });
  for (let round = 0; round < 2; round++) {
    expect(await values.next()).toEqual({ done: false, value: 1 });
    source.signal();
  }
  failure = new Error('no database');
  await expect(values.next()).rejects.toThrow('no database');
  expect(source.listening).toBe(false);
  expect(await values.next()).toEqual({ done: true, value: undefined });
});
