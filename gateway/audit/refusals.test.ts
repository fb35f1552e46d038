import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { nobody, type Identity } from '../identity/identity.ts';
import { Refusals } from './refusals.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date', 'performance'] }));
afterEach(() => void vi.useRealTimers());

const person = (subject: string): Identity => ({
  ...nobody,
  caller: { kind: 'person', subject, email: `${subject}@shop.example`, roles: [] },
});
const told = (refusals: Refusals, isEnd = false) =>
  refusals
    .take(isEnd)
    .refusals.map(({ actor, action, codes, times }) => [actor.id, action, codes.join(), times]);

test('a refusal is told with who, what and why', () => {
  const refusals = new Refusals();
  refusals.note(['sellerReview', 'jobRetry'], ['FORBIDDEN', 'FORBIDDEN'], person('ada'), 'request-1');
  expect(refusals.take()).toEqual({
    untold: 0,
    refusals: ['sellerReview', 'jobRetry'].map((action) => ({
      id: expect.any(String) as string,
      at: new Date().toISOString(),
      actor: { kind: 'USER', id: 'ada', email: 'ada@shop.example', organization: null },
      action,
      codes: ['FORBIDDEN'],
      times: 1,
      requestId: 'request-1',
    })),
  });
  expect(refusals.take().refusals).toEqual([]);
});

test('a flood is summed up: twenty singly, then one for each mutation and code when ten minutes are over', () => {
  const refusals = new Refusals();
  for (let count = 0; count < 1_000; count++)
    refusals.note([count % 2 ? 'a' : 'b'], ['UNAUTHENTICATED'], nobody, `request-${count}`);
  refusals.note(['a'], ['FORBIDDEN'], person('ada'), 'hers');
  expect(told(refusals)).toHaveLength(21);
  vi.advanceTimersByTime(599_000);
  expect(told(refusals)).toEqual([]);
  vi.advanceTimersByTime(2_000);
  expect(told(refusals)).toEqual([
    ['anonymous', 'b', 'UNAUTHENTICATED', 490],
    ['anonymous', 'a', 'UNAUTHENTICATED', 490],
  ]);
});

test('many different ones of a flood are only counted', () => {
  const refusals = new Refusals();
  for (let count = 0; count < 500; count++) refusals.note([`m${count}`], ['UNAUTHENTICATED'], nobody, 'r');
  const { refusals: singly, untold } = refusals.take(true);
  expect([singly.length, untold]).toEqual([20 + 30, 450]);
});

test('a caller whose window makes room for others is told what it was refused', () => {
  const refusals = new Refusals();
  for (let count = 0; count < 23; count++) refusals.note(['a'], ['FORBIDDEN'], person('first'), 'r');
  expect(told(refusals)).toHaveLength(20);
  const sums: unknown[] = [];
  for (let count = 0; count < 10_000; count++) {
    refusals.note(['a'], ['FORBIDDEN'], person(`p${count}`), 'r');
    sums.push(...told(refusals).filter(([id]) => id === 'first'));
  }
  expect(sums).toEqual([['first', 'a', 'FORBIDDEN', 3]]);
});

test('what waits is bounded, and the rest counted', () => {
  const refusals = new Refusals();
  for (let count = 0; count < 5_010; count++) refusals.note(['a'], ['FORBIDDEN'], person(`p${count}`), 'r');
  const { refusals: waiting, untold } = refusals.take();
  expect([waiting.length, untold]).toEqual([5_000, 10]);
});
