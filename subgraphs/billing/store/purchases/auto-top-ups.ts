import type { Pool } from 'pg';
import type { AutoTopUps } from '../../domain/money/auto-top-up.ts';

export const createAutoTopUps = (pool: Pool): AutoTopUps => ({
  async of(organization) {
    const { rows } = await pool.query<Record<string, string | null>>(
      `SELECT pack_id, below_credits, monthly_limit_micros, currency, failure,
              top_ups_since(organization_id, date_trunc('month', now() AT TIME ZONE 'UTC') AT TIME ZONE 'UTC') AS spent
       FROM auto_top_ups WHERE organization_id = $1`,
      [organization],
    );
    const [row] = rows;
    return row
      ? {
          packId: String(row['pack_id']),
          belowCredits: Number(row['below_credits']),
          monthlyLimitMicros: Number(row['monthly_limit_micros']),
          currency: String(row['currency']),
          spentMicros: Number(row['spent']),
          failure: row['failure'] ?? null,
        }
      : null;
  },
  async set(organization, wanted) {
    if (wanted === null) {
      await pool.query('DELETE FROM auto_top_ups WHERE organization_id = $1', [organization]);
      return;
    }
    await pool.query(
      `INSERT INTO auto_top_ups (organization_id, pack_id, below_credits, monthly_limit_micros, currency)
       VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (organization_id) DO UPDATE SET
         pack_id = excluded.pack_id, below_credits = excluded.below_credits,
         monthly_limit_micros = excluded.monthly_limit_micros, currency = excluded.currency,
         failure = NULL, not_before = NULL`,
      [organization, wanted.packId, wanted.belowCredits, wanted.monthlyLimitMicros, wanted.currency],
    );
  },
  async look(organization) {
    await pool.query('SELECT top_up_look($1)', [organization]);
  },
});
