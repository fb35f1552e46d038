import type { Pool } from 'pg';
import type { Sweep } from '../database/sweeper.ts';

/** So long an operator can look at what was given up, and the keys make late repeats harmless. */
const KEEP_DAYS = 90;
const BATCH_ROWS = 1_000;

/** Jobs that were finished or given up long ago. Of the queues in `owed` what was given up stays until it is done. */
export const endedJobs = (pool: Pool, { owed = [] }: { owed?: readonly string[] } = {}): Sweep => ({
  rows: 'jobs',
  async deleteBatch() {
    const { rowCount } = await pool.query(
      `DELETE FROM jobs WHERE id = ANY(ARRAY(
         SELECT id FROM jobs WHERE coalesce(finished_at, failed_at) < now() - $1 * interval '1 day'
           AND (finished_at IS NOT NULL OR queue <> ALL ($3))
         ORDER BY coalesce(finished_at, failed_at) LIMIT $2 FOR UPDATE SKIP LOCKED))`,
      [KEEP_DAYS, BATCH_ROWS, owed],
    );
    return rowCount ?? 0;
  },
});
