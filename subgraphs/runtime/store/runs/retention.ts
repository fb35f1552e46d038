import { sql } from 'drizzle-orm';
import type { Db } from '#common/database/database.ts';
import type { Sweep } from '#common/database/sweeper.ts';

const BATCH_ROWS = 1_000;
/** Runs differ in length: a batch ends with the run that reaches this. */
const BATCH_EVENTS = 10_000;

/** The logs of runs that ended long ago. A run and its log part in one statement, so that no half a log is read. */
export const expiredEvents = (db: Db, keepDays: number): Sweep => ({
  rows: 'run events',
  async deleteBatch() {
    const { rowCount } = await db.execute(sql`
      WITH old AS (
        SELECT id, finished_at, last_sequence FROM runs
        WHERE finished_at < now() - ${keepDays} * interval '1 day' AND events_expired_at IS NULL
        ORDER BY finished_at LIMIT ${BATCH_ROWS} FOR UPDATE SKIP LOCKED
      ), counted AS (
        SELECT id, sum(last_sequence) OVER (ORDER BY finished_at, id) - last_sequence AS events_before FROM old
      ), expired AS (
        UPDATE runs SET events_expired_at = now()
        FROM counted WHERE counted.id = runs.id AND events_before < ${BATCH_EVENTS} RETURNING runs.id
      )
      DELETE FROM run_events USING expired WHERE run_id = expired.id`);
    return rowCount ?? 0;
  },
});

/** What was said in sessions so long ago that no run is to remember it. */
export const oldMessages = (db: Db, keepDays: number): Sweep => ({
  rows: 'session messages',
  async deleteBatch() {
    const { rowCount } = await db.execute(sql`
      DELETE FROM session_messages WHERE id = ANY(ARRAY(
        SELECT id FROM session_messages WHERE created_at < now() - ${keepDays} * interval '1 day'
        ORDER BY created_at LIMIT ${BATCH_ROWS} FOR UPDATE SKIP LOCKED))`);
    return rowCount ?? 0;
  },
});
