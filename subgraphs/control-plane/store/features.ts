import { eq } from 'drizzle-orm';
import type { Executor } from '#common/database/database.ts';
import { features as known, type FeatureName, type FeatureStore } from '../domain/features/feature.ts';
import { featureExceptions, features } from './tables.ts';

export const createFeatureStore = (db: Executor): FeatureStore => ({
  async all() {
    const [states, exceptions] = [
      await db.select().from(features),
      await db.select().from(featureExceptions).limit(1_000),
    ];
    return (Object.keys(known) as FeatureName[]).map((name) => ({
      name,
      isEnabled: states.find((state) => state.name === name)?.isEnabled ?? true,
      exceptions: exceptions.filter((exception) => exception.name === name),
    }));
  },
  async isEnabled(name, organizationId) {
    const [state] = await db
      .select({ isEnabled: features.isEnabled })
      .from(features)
      .where(eq(features.name, name));
    const exceptions = await db
      .select()
      .from(featureExceptions)
      .where(eq(featureExceptions.organizationId, organizationId));
    return exceptions.find((exception) => exception.name === name)?.isEnabled ?? state?.isEnabled ?? true;
  },
  async set(name, isEnabled, organizationId) {
    if (organizationId === null)
      await db
        .insert(features)
        .values({ name, isEnabled })
        .onConflictDoUpdate({ target: features.name, set: { isEnabled } });
    else
      await db
        .insert(featureExceptions)
        .values({ name, organizationId, isEnabled })
        .onConflictDoUpdate({
          target: [featureExceptions.name, featureExceptions.organizationId],
          set: { isEnabled },
        });
  },
});
