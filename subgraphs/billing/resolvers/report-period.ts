import { badUserInput } from '#common/graph/errors.ts';
import type { ReportPeriod } from '../store/reports.ts';

const MAX_STEPS = 1_000;
const stepMs = { HOUR: 3_600_000, DAY: 86_400_000, WEEK: 7 * 86_400_000, MONTH: 28 * 86_400_000 };

/** Throws BAD_USER_INPUT for a period that nobody could draw. */
export function readPeriod(given: {
  from: Date;
  to: Date;
  interval: ReportPeriod['interval'];
  timeZone?: string | null;
}): ReportPeriod {
  const { from, to, interval } = given;
  const timeZone = given.timeZone ?? 'UTC';
  if (!(from < to)) throw badUserInput('`from` is before `to`.');
  if ((to.getTime() - from.getTime()) / stepMs[interval] > MAX_STEPS)
    throw badUserInput(`A report has at most ${MAX_STEPS} steps: take a longer interval or a shorter time.`);
  if (!isTimeZone(timeZone)) throw badUserInput('A time zone is an IANA name, like Europe/Zurich.');
  return { from, to, interval, timeZone };
}

/** A name, not an offset: those are read with another sign by PostgreSQL. */
function isTimeZone(name: string): boolean {
  try {
    return (
      /^[A-Za-z]/.test(name) &&
      new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
    );
  } catch {
    return false;
  }
}
