import { Cron } from 'croner';

export interface RunSchedule {
  id: string;
  instanceId: string;
  organizationId: string;
  name: string;
  cron: string;
  timeZone: string;
  input: unknown;
  budgetCredits: number | null;
  isEnabled: boolean;
  nextAt: Date | null;
  lastRunId: string | null;
  lastSkipped: string | null;
  /** Of what was first asked for; null of schedules of earlier versions. */
  askedHash: string | null;
  createdAt: Date;
}

/** When a schedule comes next, by the clocks of its time zone; null when it never does. Throws for what is no cron. */
export function nextTime(cron: string, timeZone: string, after: Date): Date | null {
  return new Cron(cron, { timezone: timeZone, mode: '5-part' }).nextRun(after);
}

/** Why a cron line or a time zone cannot be used; undefined when both can. */
export function scheduleMistake(
  cron: string,
  timeZone: string,
  now: Date,
): { field: string; message: string } | undefined {
  try {
    new Intl.DateTimeFormat('en', { timeZone }).format(now);
  } catch {
    return { field: 'timeZone', message: 'A time zone is an IANA name like Europe/Berlin.' };
  }
  const notCron = {
    field: 'cron',
    message: 'A cron line has five fields: minute, hour, day of the month, month, day of the week.',
  };
  if (cron.trim().split(/\s+/).length !== 5) return notCron;
  try {
    return nextTime(cron, timeZone, now) ? undefined : { field: 'cron', message: 'That time never comes.' };
  } catch {
    return notCron;
  }
}
