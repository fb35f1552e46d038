import { and, eq, gte, inArray, lt, sql, type SQL } from 'drizzle-orm';
import type { Db } from '#common/database/database.ts';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { isUuid } from '#common/ids.ts';
import type { Page } from '#common/pagination/arguments.ts';
import { toConnection, type Connection } from '#common/pagination/connection.ts';
import { keyset } from '#common/pagination/keyset.ts';
import type { Run, RunState } from '../../domain/run/run.ts';
import { isAdmitted } from './run-reader.ts';
import { toRun } from './run-row.ts';
import { runs } from '../tables.ts';

/** Whose runs a list may show. */
export type RunScope = 'all' | { organizationIds: readonly string[] } | { instanceId: string };

export interface RunFilter {
  organization?: string | null;
  instance?: string | null;
  offering?: string | null;
  state?: readonly RunState[] | null;
  session?: string | null;
  from?: Date | null;
  to?: Date | null;
}

const ofId = (column: PgColumn, id: string | null | undefined): SQL | undefined =>
  id == null ? undefined : isUuid(id) ? eq(column, id) : sql`false`;

function conditions(scope: RunScope, filter: RunFilter): SQL | undefined {
  return and(
    scope === 'all'
      ? undefined
      : 'instanceId' in scope
        ? eq(runs.instanceId, scope.instanceId)
        : inArray(runs.organizationId, [...scope.organizationIds]),
    ofId(runs.organizationId, filter.organization),
    ofId(runs.instanceId, filter.instance),
    ofId(runs.offeringId, filter.offering),
    filter.state ? inArray(runs.state, [...filter.state]) : undefined,
    filter.session == null ? undefined : eq(runs.session, filter.session),
    filter.from ? gte(runs.createdAt, filter.from) : undefined,
    filter.to ? lt(runs.createdAt, filter.to) : undefined,
    isAdmitted,
  );
}

/** Newest first; counted up to a bound that nobody reads beyond. */
const MAX_COUNTED = 100_000;

export async function listRuns(
  db: Db,
  scope: RunScope,
  filter: RunFilter,
  page: Page,
): Promise<Connection<Run>> {
  const { where, orderBy } = keyset(
    [
      { column: runs.createdAt, type: 'timestamptz' },
      { column: runs.id, type: 'uuid' },
    ],
    'desc',
    page,
  );
  const all = conditions(scope, filter);
  const rows = await db
    .select()
    .from(runs)
    .where(and(all, where))
    .orderBy(...orderBy)
    .limit(page.limit + 1);
  const counted = db
    .select({ one: sql`1` })
    .from(runs)
    .where(all)
    .limit(MAX_COUNTED)
    .as('counted');
  return toConnection(
    rows.map(toRun),
    page,
    (run) => [run.createdAt.toISOString(), run.id],
    async () => (await db.select({ count: sql<number>`count(*)::int` }).from(counted))[0]?.count ?? 0,
  );
}
