import { Buffer } from 'node:buffer';
import { expect, test } from 'vitest';
import { LastAnswer } from './last-answer.ts';
import { SubgraphError } from './subgraph-error.ts';

const raw = (value: unknown) => ({ status: 200, body: Buffer.from(JSON.stringify(value)) });
const read = (last: LastAnswer, value: unknown) => last.read('books', raw(value));

test('the same bytes are the same object, which then is known to be shared', () => {
  const last = new LastAnswer();
  const first = read(last, { data: { a: 1 } });
  expect(first).toEqual({ data: { a: 1 } });
  expect(last.isRepeated(first)).toBe(false);
  expect(read(last, { data: { a: 1 } })).toBe(first);
  expect(last.isRepeated(first)).toBe(true);
});

test('other bytes take its place', () => {
  const last = new LastAnswer();
  const first = read(last, { data: { a: 1 } });
  read(last, { data: { a: 1 } });
  const other = read(last, { data: { a: 2 } });
  expect(other).toEqual({ data: { a: 2 } });
  expect([first, other].map((answer) => last.isRepeated(answer))).toEqual([false, false]);
  expect(read(last, { data: { a: 2 } })).toBe(other);
});

test.each([
  ['with errors', { data: { a: 1 }, errors: [{ message: 'no' }] }],
  ['that is very long', { data: { a: 'x'.repeat(300_000) } }],
])('an answer %s is not kept', (_, value) => {
  const last = new LastAnswer();
  const first = read(last, value);
  expect(read(last, value)).not.toBe(first);
  expect(last.isRepeated(first)).toBe(false);
});

test('what is no answer is an error each time', () => {
  const last = new LastAnswer();
  for (let count = 0; count < 2; count += 1) expect(() => read(last, 'no')).toThrow(SubgraphError);
});
