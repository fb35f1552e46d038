import { and, desc, eq, gte, inArray, lte, sql, type SQL } from 'drizzle-orm';
import type { Executor } from '#common/database/database.ts';
import { normalEmail } from '#common/identity/email.ts';
import { isUuid } from '#common/ids.ts';
import type { Page } from '#common/pagination/arguments.ts';
import { toConnection, type Connection } from '#common/pagination/connection.ts';
import { pageClauses } from '../store/lists/pages.ts';
import { auditEvents } from './tables.ts';

export type AuditEventRow = typeof auditEvents.$inferSelect;

export interface AuditFilter {
  organization?: string | null;
  actorEmail?: string | null;
  action?: readonly string[] | null;
  targetId?: string | null;
  from?: Date | null;
  to?: Date | null;
}

/** Whose events may be shown. */
export type AuditScope = 'all' | { organizationIds: readonly string[] };

/** More is counted as "at least so many": nobody pages through ten million events. */
const MAX_COUNT = 10_000;

const list = { table: auditEvents, id: auditEvents.id, order: 'desc' as const };

export async function listAuditEvents(
  db: Executor,
  scope: AuditScope,
  filter: AuditFilter,
  page: Page,
): Promise<Connection<AuditEventRow>> {
  const where = and(inScope(scope), matching(filter));
  const clauses = pageClauses(list, page, where);
  const rows = await db
    .select()
    .from(auditEvents)
    .where(clauses.where)
    .orderBy(...clauses.orderBy)
    .limit(clauses.limit);
  return toConnection(
    rows,
    page,
    ({ id }) => [id],
    () => countOf(db, where),
  );
}

async function countOf(db: Executor, where: SQL | undefined): Promise<number> {
  const some = db
    .select({ one: sql`1`.as('one') })
    .from(auditEvents)
    .where(where)
    .orderBy(desc(auditEvents.id))
    .limit(MAX_COUNT)
    .as('some');
  const [row] = await db.select({ count: sql<number>`count(*)::int` }).from(some);
  return row?.count ?? 0;
}

const inScope = (scope: AuditScope): SQL | undefined =>
  scope === 'all' ? undefined : inArray(auditEvents.organizationId, [...scope.organizationIds]);

function matching({ organization, actorEmail, action, targetId, from, to }: AuditFilter): SQL | undefined {
  return and(
    organization == null ? undefined : ofOrganization(organization),
    actorEmail == null ? undefined : eq(auditEvents.actorEmail, normalEmail(actorEmail)),
    action == null ? undefined : inArray(auditEvents.action, [...action]),
    targetId == null ? undefined : eq(auditEvents.targetId, targetId),
    from == null ? undefined : gte(auditEvents.at, from),
    to == null ? undefined : lte(auditEvents.at, to),
  );
}

const ofOrganization = (id: string): SQL => (isUuid(id) ? eq(auditEvents.organizationId, id) : sql`false`);
