import type { ClientBase } from 'pg';
import type { RecordedEvent } from './audit-chain.ts';

const BATCH_ROWS = 5_000;

/** The columns of an event under the names that it has in code; times as ISO 8601 in UTC. */
const eventColumns = `sequence::float8 AS sequence, day::text AS day, id,
  to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at, actor_kind AS "actorKind",
  actor_id AS "actorId", actor_email AS "actorEmail", action, subgraph, organization_id AS organization,
  target_type AS "targetType", target_id AS "targetId", outcome, codes, arguments, request_id AS "requestId", hash`;

/** Events from a sequence on, oldest first, as many at a time as fit into memory however long the log is. */
export async function* readLog(client: ClientBase, from: number): AsyncGenerator<RecordedEvent, void, void> {
  for (let after = from - 1; ;) {
    const { rows } = await client.query<RecordedEvent>(
      `SELECT ${eventColumns} FROM audit_events WHERE sequence > $1 ORDER BY sequence LIMIT $2`,
      [after, BATCH_ROWS],
    );
    yield* rows;
    const last = rows.at(-1);
    if (!last) return;
    after = last.sequence;
  }
}
