import { and, arrayOverlaps, eq, gt, sql, type SQL } from 'drizzle-orm';
import type { Executor } from '#common/database/database.ts';
import type { Page } from '#common/pagination/arguments.ts';
import { toConnection, type Connection } from '#common/pagination/connection.ts';
import { keyset } from '#common/pagination/keyset.ts';
import { operationUses } from './tables.ts';

export type OperationUse = typeof operationUses.$inferSelect;

export interface UseFilter {
  coordinates?: readonly string[] | null;
  client?: string | null;
  usedAfter?: Date | null;
}

const order = [
  { column: operationUses.lastAt, type: 'timestamptz' },
  { column: operationUses.id, type: 'uuid' },
] as const;

/** Operations of clients, those that were used last first. */
export async function listUses(
  db: Executor,
  { coordinates, client, usedAfter }: UseFilter,
  page: Page,
): Promise<Connection<OperationUse>> {
  const filter = and(
    coordinates ? uses(coordinates) : undefined,
    client == null ? undefined : eq(operationUses.client, client),
    usedAfter ? gt(operationUses.lastAt, usedAfter) : undefined,
  );
  const { where, orderBy } = keyset(order, 'desc', page);
  const rows = await db
    .select()
    .from(operationUses)
    .where(and(where, filter))
    .orderBy(...orderBy)
    .limit(page.limit + 1);
  return toConnection(
    rows,
    page,
    ({ lastAt, id }) => [lastAt.toISOString(), id],
    async () => {
      const [row] = await db
        .select({ total: sql<number>`count(*)::int` })
        .from(operationUses)
        .where(filter);
      return row?.total ?? 0;
    },
  );
}

const uses = (coordinates: readonly string[]): SQL =>
  coordinates.length === 0 ? sql`false` : arrayOverlaps(operationUses.coordinates, [...coordinates]);

export interface FieldUse {
  coordinate: string;
  count: number;
  operations: number;
  clients: string[];
  firstAt: Date | null;
  lastAt: Date | null;
}

/** How often each was used, in the order that is asked for; each is found by the index on coordinates. */
export async function fieldUses(db: Executor, coordinates: readonly string[]): Promise<FieldUse[]> {
  const { rows } = await db.execute<FieldUseRow>(sql`
    SELECT asked.coordinate, used.count::float8 AS count, used.operations::int AS operations, used.clients,
      used.first_at::text AS first_at, used.last_at::text AS last_at
    FROM unnest(${sql.param([...coordinates])}::text[]) WITH ORDINALITY AS asked (coordinate, place)
    CROSS JOIN LATERAL (
      SELECT coalesce(sum(count), 0) AS count, count(*) AS operations, min(first_at) AS first_at,
        max(last_at) AS last_at, ${clientsThatUsedItLast} AS clients
      FROM operation_uses uses WHERE uses.coordinates @> ARRAY[asked.coordinate]) AS used
    ORDER BY asked.place`);
  return rows.map(({ coordinate, count, operations, clients, first_at: first, last_at: last }) => ({
    coordinate,
    count,
    operations,
    clients,
    firstAt: first === null ? null : new Date(first),
    lastAt: last === null ? null : new Date(last),
  }));
}

type FieldUseRow = Record<string, unknown> &
  Omit<FieldUse, 'firstAt' | 'lastAt'> & { first_at: string | null; last_at: string | null };

const clientsThatUsedItLast = sql`(
  SELECT coalesce(array_agg(client ORDER BY used_at DESC), '{}') FROM (
    SELECT client, max(last_at) AS used_at FROM operation_uses named
    WHERE named.coordinates @> ARRAY[asked.coordinate] AND client <> ''
    GROUP BY client ORDER BY used_at DESC LIMIT 20) AS last_clients)`;
