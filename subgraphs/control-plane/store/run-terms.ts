import { and, eq, getTableColumns, sql } from 'drizzle-orm';
import type { Db } from '#common/database/database.ts';
import { isUuid } from '#common/ids.ts';
import { apiKeys, featureExceptions, features, instances, offerings, offeringVersions } from './tables.ts';
import { only } from './rows.ts';

/** What every start of a run asks for, as one statement that PostgreSQL plans once for each connection. */
export function createRunTermsReader(db: Db) {
  const statement = db
    .select({
      instance: getTableColumns(instances),
      version: getTableColumns(offeringVersions),
      offering: { name: offerings.name, publisherId: offerings.publisherId },
      key: { budgetPerDay: apiKeys.budgetPerDay, budgetTotal: apiKeys.budgetTotal },
      runsEnabled: sql<boolean>`COALESCE(${featureExceptions.isEnabled}, ${features.isEnabled}, true)`,
    })
    .from(instances)
    .innerJoin(offeringVersions, eq(offeringVersions.id, instances.versionId))
    .innerJoin(offerings, eq(offerings.id, instances.offeringId))
    .leftJoin(apiKeys, eq(apiKeys.id, sql.placeholder('apiKey')))
    .leftJoin(features, eq(features.name, 'RUNS'))
    .leftJoin(
      featureExceptions,
      and(eq(featureExceptions.name, 'RUNS'), eq(featureExceptions.organizationId, instances.organizationId)),
    )
    .where(eq(instances.id, sql.placeholder('instance')))
    .prepare('run_terms');
  return async (instance: string, apiKey: string | null) =>
    isUuid(instance)
      ? only(await statement.execute({ instance, apiKey: apiKey !== null && isUuid(apiKey) ? apiKey : null }))
      : undefined;
}

export type RunTermsReader = ReturnType<typeof createRunTermsReader>;
