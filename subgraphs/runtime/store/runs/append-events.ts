import { sql } from 'drizzle-orm';
import type { Executor } from '#common/database/database.ts';
import type { RunEvent, RunEventBody } from '../../domain/run/run-event.ts';

/** As the database's functions take them. */
export const listed = (events: readonly RunEventBody[]): { kind: string; payload: object }[] =>
  events.map(({ kind, ...payload }) => ({ kind, payload }));

/** As they stand in the log once they were written there. */
export const written = (
  runId: string,
  lastSequence: number,
  events: readonly RunEventBody[],
  at: Date,
): RunEvent[] =>
  events.map((event, index) => {
    // Whoever made it may go on with what is in it.
    const kept =
      event.kind === 'RunOutputDelta' ? event : (JSON.parse(JSON.stringify(event)) as RunEventBody);
    return { ...kept, runId, sequence: lastSequence + index + 1, at };
  });

/** Writes events after `lastSequence`; the caller holds the row of the run and counts it on. */
export async function appendEvents(
  db: Executor,
  runId: string,
  lastSequence: number,
  events: readonly RunEventBody[],
): Promise<void> {
  await db.execute(sql`
    INSERT INTO run_events (run_id, sequence, kind, payload)
    SELECT ${runId}::uuid, ${lastSequence} + ordinality, event->>'kind', event->'payload'
    FROM jsonb_array_elements(${JSON.stringify(listed(events))}::jsonb) WITH ORDINALITY AS list (event, ordinality)`);
}
