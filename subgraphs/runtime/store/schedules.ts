import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import { bigint, boolean, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import type { Db } from '#common/database/database.ts';
import { enqueue } from '#common/jobs/enqueue.ts';
import type { ScheduleStore } from '../domain/schedules/ports.ts';
import type { RunSchedule } from '../domain/schedules/schedule.ts';

export const SCHEDULE_QUEUE = 'schedules';

const at = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

const schedules = pgTable('run_schedules', {
  id: uuid().primaryKey(),
  instanceId: uuid('instance_id').notNull(),
  organizationId: uuid('organization_id').notNull(),
  name: text().notNull(),
  cron: text().notNull(),
  timeZone: text('time_zone').notNull(),
  input: jsonb().$type<unknown>().notNull(),
  budgetCredits: bigint('budget', { mode: 'number' }),
  isEnabled: boolean('is_enabled').notNull(),
  nextAt: at('next_at'),
  lastRunId: uuid('last_run_id'),
  lastSkipped: text('last_skipped'),
  createdAt: at('created_at').notNull(),
  deletedAt: at('deleted_at'),
  askedHash: text('asked_hash'),
});

const BATCH = 100;

/** Schedules of runs. A time that has come is a job in the same transaction that sets its schedule on. */
export const createScheduleStore = (db: Db): ScheduleStore => ({
  async find(id) {
    const [row] = await db
      .select()
      .from(schedules)
      .where(and(eq(schedules.id, id), isNull(schedules.deletedAt)));
    return row;
  },
  schedulesOf: (instanceId) =>
    db
      .select()
      .from(schedules)
      .where(and(eq(schedules.instanceId, instanceId), isNull(schedules.deletedAt)))
      .orderBy(asc(schedules.createdAt), asc(schedules.id))
      .limit(BATCH),
  async insert(schedule) {
    const rows = await db
      .insert(schedules)
      .values({ ...schedule, createdAt: sql`DEFAULT` })
      .onConflictDoNothing()
      .returning({ id: schedules.id });
    if (rows.length > 0) await db.execute(sql`SELECT pg_notify('schedules_changed', '')`);
    return rows.length > 0;
  },
  async update(id, values) {
    await db.update(schedules).set(values).where(eq(schedules.id, id));
    await db.execute(sql`SELECT pg_notify('schedules_changed', '')`);
  },
  async delete(id) {
    await db
      .update(schedules)
      .set({ deletedAt: sql`now()` })
      .where(eq(schedules.id, id));
  },
  takeDue: (next) =>
    db.transaction(async (tx) => {
      const due = await tx
        .select()
        .from(schedules)
        .where(
          and(eq(schedules.isEnabled, true), isNull(schedules.deletedAt), sql`${schedules.nextAt} <= now()`),
        )
        .orderBy(asc(schedules.nextAt))
        .limit(BATCH)
        .for('update', { skipLocked: true });
      for (const schedule of due) {
        const time = schedule.nextAt?.toISOString() ?? '';
        await enqueue(tx, {
          queue: SCHEDULE_QUEUE,
          key: `${schedule.id} ${time}`,
          payload: { schedule: schedule.id, at: time },
        });
        const nextAt = next(schedule as RunSchedule);
        await tx
          .update(schedules)
          .set({ nextAt, isEnabled: nextAt !== null })
          .where(eq(schedules.id, schedule.id));
      }
      return due.length;
    }),
  async nextDueInMs() {
    const { rows } = await db.execute<{ due: number | null }>(sql`
      SELECT (extract(epoch FROM min(next_at) - now()) * 1000)::float8 AS due FROM run_schedules WHERE is_enabled AND deleted_at IS NULL`);
    const due = rows[0]?.due;
    return due == null ? null : Math.max(0, due);
  },
  async note(id, outcome) {
    const values =
      'runId' in outcome ? { lastRunId: outcome.runId, lastSkipped: null } : { lastSkipped: outcome.skipped };
    await db.update(schedules).set(values).where(eq(schedules.id, id));
  },
});
