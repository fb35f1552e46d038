import type { Pool } from 'pg';
import type { AuditEvent } from './audit-event.ts';

/** Within a transaction, an event that is kept if and only if the transaction changed something. */
export const insertIfChanged = ({ id, at, ...event }: AuditEvent): { text: string; values: unknown[] } => ({
  text: `INSERT INTO audit_outbox (id, at, event) SELECT $1, $2, $3
         WHERE pg_current_xact_id_if_assigned() IS NOT NULL`,
  values: [id, at, JSON.stringify(event)],
});

interface Waiting {
  event: AuditEvent;
  written: PromiseWithResolvers<void>;
}

const completions = new WeakMap<Pool, { waiting: Waiting[]; isWriting: boolean }>();

/**
 * The event as the mutation ended: of a change that is there already, or of one that did not come to be. What
 * ends while others are written is written with all that waits by then: a commit for each would cost more than
 * many a mutation.
 */
export function completeEvent(pool: Pool, event: AuditEvent): Promise<void> {
  const queue = completions.get(pool) ?? { waiting: [], isWriting: false };
  completions.set(pool, queue);
  const written = Promise.withResolvers<void>();
  queue.waiting.push({ event, written });
  if (!queue.isWriting) void writeAll(pool, queue);
  return written.promise;
}

const MAX_AT_ONCE = 500;

async function writeAll(pool: Pool, queue: { waiting: Waiting[]; isWriting: boolean }): Promise<void> {
  queue.isWriting = true;
  while (queue.waiting.length > 0) {
    const some = queue.waiting.splice(0, MAX_AT_ONCE);
    try {
      await recordCompleted(
        pool,
        some.map(({ event }) => event),
      );
      for (const { written } of some) written.resolve();
    } catch (error) {
      for (const { written } of some) written.reject(error);
    }
  }
  queue.isWriting = false;
}

/** Events of what has ended. */
export async function recordCompleted(pool: Pool, events: readonly AuditEvent[]): Promise<void> {
  const rows = events.map(({ id, at, ...event }) => ({ id, at, event }));
  await pool.query(
    `INSERT INTO audit_outbox (id, at, event, complete)
     SELECT id, at, event, true FROM jsonb_to_recordset($1) AS given (id uuid, at timestamptz, event jsonb)
     ON CONFLICT (id) DO UPDATE SET event = excluded.event, complete = true`,
    [JSON.stringify(rows)],
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
