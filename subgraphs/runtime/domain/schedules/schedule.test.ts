import { expect, test } from 'vitest';
import { nextTime, scheduleMistake } from './schedule.ts';

/** The times that follow one another, in UTC. */
function times(cron: string, timeZone: string, from: string, count: number): string[] {
  const list: string[] = [];
  let at = new Date(from);
  while (list.length < count) {
    const next = nextTime(cron, timeZone, at);
    if (!next) break;
    list.push(next.toISOString().slice(0, 16));
    at = next;
  }
  return list;
}

test('a time that a clock put forward leaves out comes once that night, and at its hour the days around', () => {
  expect(times('30 2 * * *', 'Europe/Berlin', '2026-03-27T12:00:00Z', 3)).toEqual([
    '2026-03-28T01:30',
    expect.stringMatching(/^2026-03-29T01:/) as string,
    '2026-03-30T00:30',
  ]);
});

test('a time that a clock put back has twice comes once', () => {
  expect(times('30 2 * * *', 'Europe/Berlin', '2026-10-24T12:00:00Z', 2)).toEqual([
    '2026-10-25T00:30',
    '2026-10-26T01:30',
  ]);
});

test.each([
  ['0 9 * * 1-5', 'Europe/Berlin', undefined],
  ['*/5 * * * *', 'UTC', undefined],
  ['0 0 30 2 *', 'UTC', 'cron'],
  ['* * * * * *', 'UTC', 'cron'],
  ['@daily', 'UTC', 'cron'],
  ['', 'UTC', 'cron'],
  ['60 * * * *', 'UTC', 'cron'],
  ['* * * * *', 'Mars/Olympus', 'timeZone'],
])('%j in %s', (cron, timeZone, field) =>
  expect(scheduleMistake(cron, timeZone, new Date('2026-01-01T00:00:00Z'))?.field).toBe(field),
);
