import type { Pool } from 'pg';
import type { Sweep } from '#common/database/sweeper.ts';

const KEEP_DAYS = 90;
const BATCH_ROWS = 1_000;

/** Operations that nobody has used for long. */
export const oldUses = (pool: Pool): Sweep => ({
  rows: 'used operations',
  async deleteBatch() {
    const { rowCount } = await pool.query(
      `DELETE FROM operation_uses WHERE id = ANY(ARRAY(
         SELECT id FROM operation_uses WHERE last_at < now() - make_interval(days => $1)
         ORDER BY last_at, id LIMIT $2 FOR UPDATE SKIP LOCKED))`,
      [KEEP_DAYS, BATCH_ROWS],
    );
    return rowCount ?? 0;
  },
});

/** Ids of reports that no gateway sends again. */
export const oldUseReports = (pool: Pool): Sweep => ({
  rows: 'reports of used operations',
  async deleteBatch() {
    const { rowCount } = await pool.query(
      `DELETE FROM operation_use_reports WHERE id = ANY(ARRAY(
         SELECT id FROM operation_use_reports WHERE at < now() - interval '1 day'
         ORDER BY at LIMIT $1 FOR UPDATE SKIP LOCKED))`,
      [BATCH_ROWS],
    );
    return rowCount ?? 0;
  },
});
