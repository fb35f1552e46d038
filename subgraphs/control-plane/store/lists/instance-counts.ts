import { inArray, sql } from 'drizzle-orm';
import type { Executor } from '#common/database/database.ts';
import type { InstanceState } from '../../domain/instances/instance.ts';
import { instances } from '../tables.ts';

/** Instances of one offering that are alike. */
export interface InstanceCount {
  offeringId: string;
  versionId: string;
  state: InstanceState;
  count: number;
}

/** Of each of many offerings, from the index alone: no instance is read. */
export const instanceCountsOf = (db: Executor, offeringIds: readonly string[]): Promise<InstanceCount[]> =>
  db
    .select({
      offeringId: instances.offeringId,
      versionId: instances.versionId,
      state: instances.state,
      count: sql<number>`count(*)::int`,
    })
    .from(instances)
    .where(inArray(instances.offeringId, [...offeringIds]))
    .groupBy(instances.offeringId, instances.state, instances.versionId)
    .orderBy(instances.state, instances.versionId);
