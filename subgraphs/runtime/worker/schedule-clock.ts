import type { Logger } from '#common/process/logging.ts';
import type { Notifications } from '#common/database/notifications.ts';
import type { ScheduleStore } from '../domain/schedules/ports.ts';
import { nextTime } from '../domain/schedules/schedule.ts';
import { createWakeUp } from './wake-up.ts';

/** A clock of another process may be a little ahead, and a notification may get lost. */
const AT_LEAST_EVERY_MS = 60_000;

/**
 * Looks when the next schedule is due. Any number of processes may: each time is taken once. One that was missed
 * while all were down is taken once, too, and the next one is counted from now.
 */
export async function startScheduleClock(
  schedules: ScheduleStore,
  notifications: Notifications,
  logger: Logger,
): Promise<{ stop(): Promise<void> }> {
  const look = async (): Promise<number> => {
    await schedules.takeDue(({ cron, timeZone }) => nextTime(cron, timeZone, new Date()));
    return Math.min((await schedules.nextDueInMs()) ?? AT_LEAST_EVERY_MS, AT_LEAST_EVERY_MS);
  };
  const wakeUp = createWakeUp(look, (error) => logger.warn({ err: error }, 'cannot look for schedules'));
  const unlisten = await notifications.listen('schedules_changed', () => wakeUp.now());
  wakeUp.now();
  return {
    async stop() {
      unlisten();
      await wakeUp.stop();
    },
  };
}
