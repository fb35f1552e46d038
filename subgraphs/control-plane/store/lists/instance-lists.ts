import { and, eq, inArray, sql, type SQL } from 'drizzle-orm';
import type { Executor } from '#common/database/database.ts';
import { isUuid } from '#common/ids.ts';
import type { Page } from '#common/pagination/arguments.ts';
import { toConnection, type Connection } from '#common/pagination/connection.ts';
import type { InstanceScope } from '../../domain/access.ts';
import type { Instance, InstanceState } from '../../domain/instances/instance.ts';
import { createChildPages, type ChildPages } from './child-pages.ts';
import { instanceColumns } from '../instances.ts';
import { pageClauses, pageIdsOfParents } from './pages.ts';
import { only } from '../rows.ts';
import { instances } from '../tables.ts';

export interface InstanceFilter {
  scope: InstanceScope;
  states?: readonly InstanceState[] | null;
}

const list = { table: instances, id: instances.id, order: 'desc' as const };
const total = sql<number>`count(*)::int`;

const conditions = ({ scope, states }: InstanceFilter): SQL | undefined =>
  and(states ? inArray(instances.state, [...states]) : undefined, withinScope(scope));

function withinScope(scope: InstanceScope): SQL | undefined {
  if (scope === 'all') return undefined;
  if ('instanceId' in scope) return eq(instances.id, scope.instanceId);
  return inArray(instances.organizationId, scope.organizationIds);
}

/** Newest first; `organizationId` narrows the list further. */
export async function listInstances(
  db: Executor,
  filter: InstanceFilter,
  organizationId: string | null | undefined,
  page: Page,
): Promise<Connection<Instance>> {
  const where = and(conditions(filter), ofOrganization(organizationId));
  const clauses = pageClauses(list, page, where);
  const rows = await db
    .select(instanceColumns)
    .from(instances)
    .where(clauses.where)
    .orderBy(...clauses.orderBy)
    .limit(clauses.limit);
  return toConnection(
    rows,
    page,
    ({ id }) => [id],
    async () => only(await db.select({ total }).from(instances).where(where))?.total ?? 0,
  );
}

function ofOrganization(id: string | null | undefined): SQL | undefined {
  if (id == null) return undefined;
  return isUuid(id) ? eq(instances.organizationId, id) : sql`false`;
}

const parents = { organization: instances.organizationId, offering: instances.offeringId } as const;

/** Instances of each of many organizations, or of many offerings, newest first. */
export function instancePages(db: Executor, of: keyof typeof parents): ChildPages<InstanceFilter, Instance> {
  const parent = parents[of];
  return createChildPages({
    rows: (ids, filter, page) =>
      db
        .select(instanceColumns)
        .from(instances)
        .where(inArray(instances.id, pageIdsOfParents({ ...list, parent }, ids, page, conditions(filter))))
        .orderBy(...pageClauses(list, page, undefined).orderBy),
    counts: (ids, filter) =>
      db
        .select({ parentId: parent, count: total })
        .from(instances)
        .where(and(inArray(parent, [...ids]), conditions(filter)))
        .groupBy(parent),
    parentOf: (instance) => (of === 'offering' ? instance.offeringId : instance.organizationId),
  });
}
