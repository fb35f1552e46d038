import type { Pool, PoolClient } from 'pg';
import type { AuditEvent } from '#common/audit/audit-event.ts';
import { isUuid } from '#common/ids.ts';
import type { Sweep } from '#common/database/sweeper.ts';
import { GENESIS, hashOf, type RecordedEvent } from './audit-chain.ts';

/** Any number will do, as long as all processes take the same one: appending takes turns. */
const LOCK = 4_217_010;

export const KEEP_DAYS = 400;
const BATCH_ROWS = 1_000;

/** Appends events to the log; those that stand in it stay as they are. */
export async function appendEvents(pool: Pool, events: readonly AuditEvent[]): Promise<void> {
  if (events.length === 0) return;
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    await client.query('SELECT pg_advisory_xact_lock($1)', [LOCK]);
    await append(client, await unknownOf(client, events));
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}

async function unknownOf(client: PoolClient, events: readonly AuditEvent[]): Promise<AuditEvent[]> {
  const { rows } = await client.query<{ id: string }>(
    'SELECT id FROM audit_events WHERE id = ANY($1::uuid[])',
    [events.map(({ id }) => id)],
  );
  const known = new Set(rows.map(({ id }) => id));
  return events.filter(({ id }) => !known.has(id));
}

interface End {
  day: string;
  sequence: number;
  hash: string;
}

async function append(client: PoolClient, events: readonly AuditEvent[]): Promise<void> {
  if (events.length === 0) return;
  const end = await endOf(client);
  const day = dayAfter(end);
  const recorded: RecordedEvent[] = [];
  let { sequence, hash } = end;
  for (const event of events) {
    const next = { ...event, organization: uuidOrNull(event.organization), sequence: ++sequence, day };
    hash = hashOf(hash, next);
    recorded.push({ ...next, hash });
  }
  await insert(client, recorded);
  await client.query(
    `INSERT INTO audit_days (day, first_sequence, last_sequence, last_hash) VALUES ($1, $2, $3, $4)
     ON CONFLICT (day) DO UPDATE SET last_sequence = excluded.last_sequence, last_hash = excluded.last_hash`,
    [day, end.sequence + 1, sequence, hash],
  );
}

async function endOf(client: PoolClient): Promise<End | { day: null; sequence: number; hash: string }> {
  const { rows } = await client.query<End>(
    `SELECT day::text AS day, last_sequence::float8 AS sequence, last_hash AS hash FROM audit_days
     ORDER BY day DESC LIMIT 1`,
  );
  return rows[0] ?? { day: null, sequence: 0, hash: GENESIS };
}

/** Today; or the log's last day, if a clock went back. */
function dayAfter({ day }: { day: string | null }): string {
  const today = new Date().toISOString().slice(0, 10);
  return day !== null && day > today ? day : today;
}

const uuidOrNull = (id: string | null): string | null =>
  id !== null && isUuid(id) ? id.toLowerCase() : null;

async function insert(client: PoolClient, events: readonly RecordedEvent[]): Promise<void> {
  await client.query(
    `INSERT INTO audit_events (sequence, day, id, at, actor_kind, actor_id, actor_email, action, subgraph,
       organization_id, target_type, target_id, outcome, codes, arguments, request_id, hash)
     SELECT sequence, day, id, at, "actorKind", "actorId", "actorEmail", action, subgraph,
       organization, "targetType", "targetId", outcome, codes, arguments, "requestId", hash
     FROM jsonb_to_recordset($1) AS given (sequence bigint, day date, id uuid, at timestamptz, "actorKind" text,
       "actorId" text, "actorEmail" text, action text, subgraph text, organization uuid, "targetType" text,
       "targetId" text, outcome text, codes text[], arguments jsonb, "requestId" text, hash text)`,
    [JSON.stringify(events)],
  );
}

/** Events of days that are long over; the end of each day's chain stays. */
export const oldAuditEvents = (pool: Pool): Sweep => ({
  rows: 'audit events',
  async deleteBatch() {
    const { rowCount } = await pool.query(
      `DELETE FROM audit_events WHERE sequence = ANY(ARRAY(
         SELECT sequence FROM audit_events WHERE day < current_date - $1::int
         ORDER BY day, sequence LIMIT $2 FOR UPDATE SKIP LOCKED))`,
      [KEEP_DAYS, BATCH_ROWS],
    );
    return rowCount ?? 0;
  },
});
