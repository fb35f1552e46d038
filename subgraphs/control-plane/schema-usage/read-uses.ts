import type { ClientBase } from 'pg';

/** One operation of one client, as JSON lines carry it. */
export interface RecordedUse {
  client: string;
  clientVersion: string;
  operation: string;
  documentHash: string;
  coordinates: string[];
  count: number;
  /** ISO 8601 in UTC. */
  firstAt: string;
  lastAt: string;
}

const BATCH_ROWS = 500;

const columns = `id, client, client_version AS "clientVersion", operation, document_hash AS "documentHash", coordinates,
  count::float8 AS count, to_char(first_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "firstAt",
  to_char(last_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "lastAt"`;

/** All of them, or those that use one part of the schema, as many at a time as fit into memory. */
export async function* readUses(
  client: ClientBase,
  coordinate?: string,
): AsyncGenerator<RecordedUse, void, void> {
  for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
    const { rows } = await client.query<RecordedUse & { id: string }>(
      `SELECT ${columns} FROM operation_uses
       WHERE id > $1 AND ($3::text IS NULL OR coordinates @> ARRAY[$3]) ORDER BY id LIMIT $2`,
      [after, BATCH_ROWS, coordinate ?? null],
    );
    for (const { id, ...use } of rows) {
      after = id;
      yield use;
    }
    if (rows.length < BATCH_ROWS) return;
  }
}
