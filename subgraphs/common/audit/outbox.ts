import type { Pool } from 'pg';
import type { AuditEvent } from './audit-event.ts';

/** Within a transaction, an event that is kept if and only if the transaction changed something. */
export const insertIfChanged = ({ id, at, ...event }: AuditEvent): { text: string; values: unknown[] } => ({
  text: `INSERT INTO audit_outbox (id, at, event) SELECT $1, $2, $3
         WHERE pg_current_xact_id_if_assigned() IS NOT NULL`,
  values: [id, at, JSON.stringify(event)],
});

/** The event as the mutation ended: of a change that is there already, or of one that did not come to be. */
export async function completeEvent(pool: Pool, { id, at, ...event }: AuditEvent): Promise<void> {
  await pool.query(
    `INSERT INTO audit_outbox (id, at, event, complete) VALUES ($1, $2, $3, true)
     ON CONFLICT (id) DO UPDATE SET event = excluded.event, complete = true`,
    [id, at, JSON.stringify(event)],
  );
}

/** A mutation that has not ended after this time died with its process: its change stands, and so does its event. */
const ENDED_WITHIN = `interval '1 minute'`;

/** Deletes events that were taken before, and answers the next ones, oldest first. */
export async function takeEvents(pool: Pool, taken: readonly string[], limit: number): Promise<AuditEvent[]> {
  if (taken.length > 0) await pool.query('DELETE FROM audit_outbox WHERE id = ANY($1::uuid[])', [taken]);
  const { rows } = await pool.query<{ id: string; at: Date; event: Omit<AuditEvent, 'id' | 'at'> }>(
    `SELECT id, at, event FROM audit_outbox WHERE complete OR at < now() - ${ENDED_WITHIN}
     ORDER BY id LIMIT $1`,
    [limit],
  );
  return rows.map(({ id, at, event }) => Object.assign(event, { id, at: at.toISOString() }));
}
