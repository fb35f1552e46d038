import type { Pool, PoolClient } from 'pg';
import { newId } from '#common/ids.ts';
import { Failure } from '../domain/failures.ts';

export interface UsedOperation {
  client: string;
  clientVersion: string;
  operation: string;
  documentHash: string;
  isTrusted: boolean;
  coordinates: readonly string[];
  count: number;
  firstAt: Date;
  lastAt: Date;
}

/** Of operations that no manifest names: whoever sends ever new ones must not fill the database. */
const MAX_UNTRUSTED = 10_000;
const MAX_OPERATIONS = 100;
const MAX_COORDINATES = 2_000;

/** Any number will do, as long as all processes take the same one: recording takes turns. */
const LOCK = 4_217_011;

/** Adds a report's counts, once for each id; answers for how many operations there was no room. */
export async function recordUses(
  pool: Pool,
  id: string,
  operations: readonly UsedOperation[],
  maxUntrusted = MAX_UNTRUSTED,
): Promise<number> {
  check(operations);
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    await client.query('SELECT pg_advisory_xact_lock($1)', [LOCK]);
    const dropped = (await droppedBy(client, id)) ?? (await record(client, id, operations, maxUntrusted));
    await client.query('COMMIT');
    return dropped;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}

function check(operations: readonly UsedOperation[]): void {
  if (operations.length > MAX_OPERATIONS)
    throw new Failure('INVALID', `At most ${MAX_OPERATIONS} operations are taken at once.`, 'operations');
  for (const { coordinates, count, client, clientVersion, operation, documentHash } of operations) {
    const fits =
      count >= 1 &&
      coordinates.length <= MAX_COORDINATES &&
      client.length <= 100 &&
      clientVersion.length <= 100 &&
      operation.length <= 200 &&
      /^[0-9a-f]{16}$/.test(documentHash);
    if (!fits)
      throw new Failure('INVALID', `Operation ${documentHash} is not as a gateway reports it.`, 'operations');
  }
}

async function droppedBy(client: PoolClient, id: string): Promise<number | undefined> {
  const { rows } = await client.query<{ dropped: number }>(
    'SELECT dropped FROM operation_use_reports WHERE id = $1',
    [id],
  );
  return rows[0]?.dropped;
}

async function record(
  client: PoolClient,
  id: string,
  operations: readonly UsedOperation[],
  maxUntrusted: number,
): Promise<number> {
  const given = JSON.stringify(operations.map((one) => ({ ...one, id: newId() })));
  const { rowCount } = await client.query(
    `WITH given AS (
       SELECT * FROM jsonb_to_recordset($1) AS given (id uuid, client text, "clientVersion" text, operation text,
         "documentHash" text, "isTrusted" boolean, coordinates text[], count bigint, "firstAt" timestamptz,
         "lastAt" timestamptz)
     ), ranked AS (
       SELECT given.*, known.id IS NOT NULL OR given."isTrusted" AS has_room,
         row_number() OVER (PARTITION BY known.id IS NOT NULL OR given."isTrusted") AS rank
       FROM given LEFT JOIN operation_uses known ON known.document_hash = given."documentHash"
         AND known.operation = given.operation AND known.client = given.client
         AND known.client_version = given."clientVersion"
     )
     INSERT INTO operation_uses (id, client, client_version, operation, document_hash, is_trusted, coordinates,
       count, first_at, last_at)
     SELECT id, client, "clientVersion", operation, "documentHash", "isTrusted", coordinates, count, "firstAt", "lastAt"
     FROM ranked
     WHERE has_room
       OR rank <= $2 - (SELECT count(*) FROM (SELECT FROM operation_uses WHERE NOT is_trusted LIMIT $2) AS untrusted)
     ON CONFLICT (document_hash, operation, client, client_version) DO UPDATE SET
       count = operation_uses.count + excluded.count,
       first_at = least(operation_uses.first_at, excluded.first_at),
       last_at = greatest(operation_uses.last_at, excluded.last_at),
       is_trusted = excluded.is_trusted,
       coordinates = excluded.coordinates`,
    [given, maxUntrusted],
  );
  const dropped = operations.length - (rowCount ?? 0);
  await client.query('INSERT INTO operation_use_reports (id, dropped) VALUES ($1, $2)', [id, dropped]);
  return dropped;
}
