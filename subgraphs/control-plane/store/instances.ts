import { and, asc, eq, getTableColumns, inArray, isNull, notInArray, sql } from 'drizzle-orm';
import { sqlState, UNIQUE_VIOLATION } from '#common/database/database-error.ts';
import type { Executor } from '#common/database/database.ts';
import { isUuid } from '#common/ids.ts';
import type { Instance, InstanceStore } from '../domain/instances/instance.ts';
import { askedKeys, only } from './rows.ts';
import { instances } from './tables.ts';

const MAX_INSTANCES_OF_ORDER = 1_000;

const columns = getTableColumns(instances);
export const instanceColumns = columns;

export const createInstanceStore = (db: Executor): InstanceStore => ({
  async instance(id) {
    return isUuid(id) ? only(await instancesById(db, [id])) : undefined;
  },
  async lock(id) {
    if (!isUuid(id)) return undefined;
    return only(await db.select(columns).from(instances).where(eq(instances.id, id)).for('update'));
  },
  insert: (rows) =>
    db
      .insert(instances)
      .values(rows.map((row) => ({ ...row, state: 'PENDING' as const })))
      .onConflictDoNothing()
      .returning(columns),
  async update(id, changes) {
    // Nothing to set is no UPDATE at all, and no mistake either.
    if (Object.values(changes).every((value) => value === undefined)) return this.instance(id);
    return only(await db.update(instances).set(changes).where(eq(instances.id, id)).returning(columns));
  },
  ofLine: (orderLineId) =>
    db
      .select(columns)
      .from(instances)
      .where(eq(instances.orderLineId, orderLineId))
      .orderBy(asc(instances.unit))
      .limit(MAX_INSTANCES_OF_ORDER),
  async setPlan(id, changes) {
    await db.update(instances).set(changes).where(eq(instances.id, id));
  },
  async markSold(id) {
    await db
      .update(instances)
      .set({ soldAt: sql`now()` })
      .where(and(eq(instances.id, id), isNull(instances.soldAt)));
  },
  async retry(id) {
    try {
      const rows = await db
        .update(instances)
        .set({ state: 'PENDING', failure: null })
        .where(and(eq(instances.id, id), eq(instances.state, 'FAILED')))
        .returning(columns);
      return only(rows);
    } catch (error) {
      if (sqlState(error)?.code !== UNIQUE_VIOLATION) throw error;
      return 'another trial';
    }
  },
  async setVersion(id, versionId) {
    const rows = await db
      .update(instances)
      .set({ versionId })
      .where(and(eq(instances.id, id), notInArray(instances.state, ['TERMINATED', 'FAILED'])))
      .returning(columns);
    return only(rows);
  },
  async move(id, from, to, failure) {
    const rows = await db
      .update(instances)
      .set({
        state: to,
        ...(failure !== undefined && { failure }),
        ...(to === 'ACTIVE' && { activatedAt: sql`COALESCE(${instances.activatedAt}, now())` }),
      })
      .where(and(eq(instances.id, id), inArray(instances.state, [...from])))
      .returning(columns);
    return only(rows);
  },
});

export const instancesById = (db: Executor, ids: readonly string[]): Promise<Instance[]> =>
  db
    .select(columns)
    .from(instances)
    .where(inArray(instances.id, [...ids]));

/** Oldest first, as they stand in the order. */
export async function instancesOfOrders(db: Executor, orderIds: readonly string[]): Promise<Instance[]> {
  const first = db
    .select(columns)
    .from(instances)
    .where(sql`${instances.orderId} = asked.key`)
    .orderBy(asc(instances.id))
    .limit(MAX_INSTANCES_OF_ORDER)
    .as('first');
  const rows = await db
    .select()
    .from(askedKeys(orderIds, 'text'))
    .crossJoinLateral(first)
    .orderBy(asc(first.id));
  return rows.map((row) => row.first);
}
