import { Buffer } from 'node:buffer';
import { expect, test } from 'vitest';
import { parseAnswer } from '../answer.ts';
import { LastAnswer } from './last-answer.ts';
import { SubgraphError } from '../failures/subgraph-error.ts';

const raw = (value: unknown) => ({ status: 200, body: Buffer.from(JSON.stringify(value)) });
const read = (last: LastAnswer, value: unknown, question = 'q') =>
  last.read(question, raw(value), (came) => parseAnswer('books', came, JSON.parse));

/** Has answered so twice in a row. */
function having(value: unknown) {
  const last = new LastAnswer();
  read(last, value);
  return { last, kept: read(last, value) };
}

test('the same bytes are the same object, which then is known to be shared', () => {
  const { last, kept } = having({ data: { a: 1 } });
  expect(kept).toEqual({ data: { a: 1 } });
  expect(last.isRepeated(kept)).toBe(false);
  expect(read(last, { data: { a: 1 } })).toBe(kept);
  expect(last.isRepeated(kept)).toBe(true);
});

test('other bytes take its place', () => {
  const { last, kept } = having({ data: { a: 1 } });
  read(last, { data: { a: 1 } });
  const other = read(last, { data: { a: 2 } });
  expect(other).toEqual({ data: { a: 2 } });
  expect([kept, other].map((answer) => last.isRepeated(answer))).toEqual([false, false]);
  expect(read(last, { data: { a: 2 } })).toBe(other);
});

test('another question in between is not kept, and does not take its place', () => {
  const { last, kept } = having({ data: { a: 1 } });
  const other = read(last, { data: { a: 2 } }, 'another');
  expect(other).toEqual({ data: { a: 2 } });
  expect(read(last, { data: { a: 1 } })).toBe(kept);
});

test('of questions that all differ nothing is kept', () => {
  const last = new LastAnswer();
  const answers = ['a', 'b', 'a', 'b'].map((question) => read(last, { data: { question } }, question));
  expect(new Set(answers).size).toBe(4);
});

test.each([
  ['with errors', { data: { a: 1 }, errors: [{ message: 'no' }] }],
  ['that is very long', { data: { a: 'x'.repeat(300_000) } }],
])('an answer %s is not kept', (_, value) => {
  const { last, kept } = having(value);
  expect(read(last, value)).not.toBe(kept);
  expect(last.isRepeated(kept)).toBe(false);
});

const worse = () => ({ data: { a: 'worse' } });
const better = () => ({ data: { a: 'better' } });

test('an answer that was read in a worse way is read again, once', () => {
  const last = new LastAnswer();
  const came = raw({ data: { a: 1 } });
  for (let count = 0; count < 2; count += 1) last.read('q', came, worse);
  const kept = last.read('q', came, better, worse);
  expect(kept).toEqual({ data: { a: 'better' } });
  expect(last.read('q', came, better, worse)).toBe(kept);
  expect(last.read('q', came, worse)).toBe(kept);
});

test('what is no answer is an error each time', () => {
  const last = new LastAnswer();
  for (let count = 0; count < 3; count += 1) expect(() => read(last, 'no')).toThrow(SubgraphError);
});
