import type { Pool } from 'pg';
import type { Sweep } from '#common/database/sweeper.ts';

/** What was added to sums as rows of its own, until one row is made of them: an account's, a seller's, a day's of an offering. */
export const unfoldedSums = (pool: Pool): Sweep => ({
  rows: 'unfolded sums',
  async deleteBatch() {
    const { rows } = await pool.query<{ folded: number }>(
      'SELECT (fold_sums() + fold_days())::float8 AS folded',
    );
    return rows[0]?.folded ?? 0;
  },
});
