import type { RunSchedule } from './schedule.ts';

/** A time that has come, which is one run, once across all processes. */
export interface DueTime {
  schedule: string;
  /** ISO 8601. */
  at: string;
}

export interface ScheduleStore {
  find(id: string): Promise<RunSchedule | undefined>;
  schedulesOf(instanceId: string): Promise<RunSchedule[]>;
  /** False when the id is taken. */
  insert(schedule: Omit<RunSchedule, 'createdAt' | 'lastRunId' | 'lastSkipped'>): Promise<boolean>;
  update(
    id: string,
    values: Partial<
      Pick<RunSchedule, 'name' | 'cron' | 'timeZone' | 'input' | 'budgetCredits' | 'isEnabled' | 'nextAt'>
    >,
  ): Promise<void>;
  delete(id: string): Promise<void>;
  /** Puts the times that have come into the queue and sets their schedules on; how many there were. */
  takeDue(next: (schedule: RunSchedule) => Date | null): Promise<number>;
  nextDueInMs(): Promise<number | null>;
  note(id: string, outcome: { runId: string } | { skipped: string }): Promise<void>;
}
