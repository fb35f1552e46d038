import { afterEach, expect, test, vi } from 'vitest';
import { createLogger, sendLogsTo } from '../process/logging.ts';
import { startSweeper, type Sweep } from './sweeper.ts';

const lines: string[] = [];
sendLogsTo({ write: (line) => void lines.push(line) });
const logger = createLogger('test', 'info');
const logged = () =>
  lines.splice(0).map((line) => JSON.parse(line) as { msg: string; rows: string; count?: number });

afterEach(() => void vi.useRealTimers());

/** Has so many rows that are too old, and deletes two of them at once. */
function backlog(rows: string, old: number) {
  const state = { old, batches: 0 };
  const deleteBatch = async (): Promise<number> => {
    state.batches += 1;
    const deleted = Math.min(2, state.old);
    state.old -= deleted;
    return deleted;
  };
  return { state, sweep: { rows, deleteBatch } satisfies Sweep };
}

test('a backlog is deleted batch by batch, and its size is logged once', async () => {
  const { state, sweep } = backlog('leaves', 5);
  const sweeper = startSweeper([sweep], logger);
  await expect.poll(() => state).toEqual({ old: 0, batches: 4 });
  await sweeper.stop();
  expect(logged()).toMatchObject([{ msg: 'old rows were deleted', rows: 'leaves', count: 5 }]);
});

test('one that fails is logged, and does not keep the others from being swept', async () => {
  const failing: Sweep = { rows: 'stones', deleteBatch: () => Promise.reject(new Error('too heavy')) };
  const { state, sweep } = backlog('leaves', 1);
  const sweeper = startSweeper([failing, sweep], logger);
  await expect.poll(() => state.old).toBe(0);
  await sweeper.stop();
  expect(logged()).toMatchObject([
    { msg: 'old rows cannot be deleted', rows: 'stones' },
    { msg: 'old rows were deleted', rows: 'leaves', count: 1 },
  ]);
});

test('every hour it sweeps again', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  const { state, sweep } = backlog('leaves', 0);
  const sweeper = startSweeper([sweep], logger);
  await expect.poll(() => state.batches).toBe(1);
  vi.advanceTimersByTime(3_599_000);
  expect(state.batches).toBe(1);
  state.old = 1;
  vi.advanceTimersByTime(1_000);
  await expect.poll(() => state).toEqual({ old: 0, batches: 3 });
  await sweeper.stop();
  logged();
});

test('a stop waits for the batch under way and begins no other', async () => {
  const begun = Promise.withResolvers<void>();
  const batch = Promise.withResolvers<number>();
  let batches = 0;
  const endless: Sweep = {
    rows: 'leaves',
    deleteBatch() {
      batches += 1;
      begun.resolve();
      return batch.promise;
    },
  };
  const next = backlog('stones', 1);
  const sweeper = startSweeper([endless, next.sweep], logger);
  await begun.promise;
  const stopped = sweeper.stop();
  batch.resolve(2);
  await stopped;
  expect({ batches, next: next.state.batches }).toEqual({ batches: 1, next: 0 });
  expect(logged()).toMatchObject([{ rows: 'leaves', count: 2 }]);
});
