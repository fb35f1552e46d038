import type { Pool } from 'pg';
import type { Sweep } from '#common/database/sweeper.ts';

/** Sealed secrets of keys whose making cannot be repeated any more. */
export const repeatableSecrets = (pool: Pool): Sweep => ({
  rows: 'sealed secrets of new keys',
  async deleteBatch() {
    const { rowCount } = await pool.query(
      'UPDATE api_keys SET sealed_secret = NULL, sealed_until = NULL WHERE sealed_until <= now()',
    );
    return rowCount ?? 0;
  },
});
