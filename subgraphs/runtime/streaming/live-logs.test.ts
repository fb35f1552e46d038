import { expect, test } from 'vitest';
import type { RunEvent } from '../domain/run/run-event.ts';
import { createLiveLogs } from './live-logs.ts';

const run = { id: 'run', instanceId: 'instance', organizationId: 'organization' };
const at = new Date(0);
const delta = (sequence: number, text = String(sequence)): RunEvent => ({
  kind: 'RunOutputDelta',
  runId: 'run',
  sequence,
  at,
  text,
});
const sequences = (read: { events: RunEvent[] } | undefined) => read?.events.map(({ sequence }) => sequence);

test('a log is read from any place, up to a limit, until its end', () => {
  const logs = createLiveLogs();
  logs.begin(run, [delta(1), delta(2)]);
  expect(logs.find('run')).toEqual(run);
  expect(logs.read('run', 0, 100)).toEqual({ events: [delta(1), delta(2)], ended: false });
  logs.append('run', [delta(3), delta(4)]);
  expect(sequences(logs.read('run', 1, 2))).toEqual([2, 3]);
  expect(logs.read('run', 4, 100)).toEqual({ events: [], ended: false });
  logs.append('run', [{ kind: 'RunCanceled', runId: 'run', sequence: 5, at }]);
  expect(logs.read('run', 5, 100)).toEqual({ events: [], ended: true });
  expect(logs.find('run')).toBeUndefined();
  expect(logs.read('another', 0, 100)).toBeUndefined();
});

test('what came before, comes later or is missing has to be read where it is stored', () => {
  const logs = createLiveLogs();
  logs.append('run', [delta(1)]);
  expect(logs.read('run', 0, 100)).toBeUndefined();
  logs.begin(run, [delta(1)]);
  expect(logs.read('run', 2, 100)).toBeUndefined();
  logs.append('run', [delta(3)]);
  expect(logs.read('run', 0, 100)).toBeUndefined();
});

test('others may write of a run that is quiet here; it is forgotten at the second look', () => {
  const logs = createLiveLogs();
  logs.begin(run, [delta(1)]);
  logs.forgetQuiet();
  logs.append('run', [delta(2)]);
  logs.forgetQuiet();
  expect(sequences(logs.read('run', 1, 100))).toEqual([2]);
  logs.forgetQuiet();
  expect(logs.read('run', 1, 100)).toBeUndefined();
});

test('of a long log only the newest events are kept, and of large ones fewer', () => {
  const logs = createLiveLogs();
  logs.begin(run, [delta(1)]);
  for (let sequence = 2; sequence <= 300; sequence++) logs.append('run', [delta(sequence)]);
  expect(logs.read('run', 99, 100)).toBeUndefined();
  expect(sequences(logs.read('run', 100, 2))).toEqual([101, 102]);
  logs.append('run', [delta(301, 'x'.repeat(90_000)), delta(302, 'x'.repeat(90_000))]);
  expect(logs.read('run', 300, 100)).toBeUndefined();
  expect(sequences(logs.read('run', 301, 100))).toEqual([302]);
});
