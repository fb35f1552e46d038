import { sql, type SQL } from 'drizzle-orm';
import type { Executor } from '#common/database/database.ts';
import type { RunEventBody } from '../domain/run/run-event.ts';

/** Writes events after `lastSequence`; the caller holds the row of the run and counts it on. */
export async function appendEvents(
  db: Executor,
  runId: string,
  lastSequence: number,
  events: readonly RunEventBody[],
): Promise<void> {
  await db.execute(insertEvents(sql`${runId}`, lastSequence, events));
}

export function insertEvents(runId: SQL, lastSequence: number, events: readonly RunEventBody[]): SQL {
  const list = events.map(({ kind, ...payload }) => ({ kind, payload }));
  return sql`
    INSERT INTO run_events (run_id, sequence, kind, payload)
    SELECT ${runId}::uuid, ${lastSequence} + ordinality, event->>'kind', event->'payload'
    FROM jsonb_array_elements(${JSON.stringify(list)}::jsonb) WITH ORDINALITY AS list (event, ordinality)`;
}
