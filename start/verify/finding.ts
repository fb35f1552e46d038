import type { ClientBase } from 'pg';

/** Something that is not as it must be; the first words name the kind. */
export interface Finding {
  kind: string;
  id: string;
  detail: string;
}

/** Read-only connections, each in one snapshot. */
export interface Databases {
  billing: ClientBase;
  runtime: ClientBase;
  controlPlane: ClientBase;
}

export interface Check {
  title: string;
  /** Yields findings; calls `progress` with how many things it has looked at. */
  run(databases: Databases, progress: (count: number) => void): AsyncGenerator<Finding, void, void>;
}

const BATCH_ROWS = 5_000;

/** Rows of a table by its id, oldest first, so many at a time as fit into memory however many there are. */
export async function* batchesById<T extends { id: string }>(
  client: ClientBase,
  sql: string,
): AsyncGenerator<T[], void, void> {
  for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
    const { rows } = await client.query<T>(sql, [after, BATCH_ROWS]);
    if (rows.length === 0) return;
    yield rows;
    after = rows.at(-1)!.id;
  }
}
