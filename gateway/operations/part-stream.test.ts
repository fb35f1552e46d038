import { expect, test, vi } from 'vitest';
import type { IncrementalPayload } from '../engine/engine.ts';
import { partStream } from './part-stream.ts';

const FIRST = { data: { a: 1 }, hasNext: true };

async function* failing(): AsyncGenerator<IncrementalPayload, void, void> {
  yield { incremental: [{ data: { b: 2 }, path: [] }], hasNext: true };
  throw new Error('a fault');
}

const hooksOf = (onEnd: (hasFailed: boolean) => void) => ({
  formatErrors: () => [],
  failure: () => ({ errors: [{ message: 'for clients' }] }),
  onEnd,
});

test('a fault is the last part, which says that nothing follows', async () => {
  const onEnd = vi.fn<(hasFailed: boolean) => void>();
  const parts: unknown[] = [];
  for await (const part of partStream(FIRST, failing(), hooksOf(onEnd))) parts.push(part);
  expect(parts).toEqual([
    FIRST,
    { incremental: [{ data: { b: 2 }, path: [] }], hasNext: true },
    { errors: [{ message: 'for clients' }], hasNext: false },
  ]);
  expect(onEnd.mock.calls).toEqual([[true]]);
});

test('whoever stops reading ends the operation and its source', async () => {
  const onEnd = vi.fn<(hasFailed: boolean) => void>();
  const source = failing();
  for await (const part of partStream(FIRST, source, hooksOf(onEnd))) if (part !== FIRST) break;
  expect(onEnd.mock.calls).toEqual([[false]]);
  expect((await source.next()).done).toBe(true);
});
