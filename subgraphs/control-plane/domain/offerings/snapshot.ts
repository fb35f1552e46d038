import { METERS } from '#common/pricing/run-pricing.ts';
import { limitNames, type Offering, type Snapshot } from '../offering.ts';
import type { Stores } from '../stores.ts';

export interface Change {
  path: string;
  before: unknown;
  after: unknown;
}

/** Texts, terms, plans with their prices, and the release with the parts of its flow. */
export async function snapshotOf({ offerings }: Stores, offering: Offering): Promise<Snapshot> {
  const versionId = offering.pendingVersionId ?? offering.currentVersionId;
  const version = versionId === null ? undefined : await offerings.version(versionId);
  const plans = await offerings.plansOf(offering.id);
  const prices = await offerings.pricesOf(plans.map(({ id }) => id));
  const snapshot: Snapshot = {
    name: offering.name,
    description: offering.description,
    category: offering.category,
    imageUrl: offering.imageUrl,
    'trial.enabled': offering.trialEnabled,
    'trial.credits': offering.trialCredits,
    'trial.days': offering.trialDays,
  };
  for (const { attribute, values } of offering.facets) snapshot[`facets.${attribute}`] = values;
  for (const plan of plans) {
    const path = `plans.${plan.id}`;
    snapshot[`${path}.name`] = plan.name;
    snapshot[`${path}.archived`] = plan.archivedAt !== null;
    snapshot[`${path}.interval`] = plan.interval;
    snapshot[`${path}.includedCredits`] = plan.includedCredits;
    for (const limit of limitNames) snapshot[`${path}.limits.${limit}`] = plan[limit];
    for (const { channel, amount, currency } of prices.get(plan.id) ?? [])
      snapshot[`${path}.prices.${channel}`] = `${amount} ${currency}`;
  }
  if (version) {
    for (const meter of [
      'perRun',
      'perThousandInputTokens',
      'perThousandOutputTokens',
      'perToolCall',
    ] as const)
      snapshot[`release.pricing.${meter}`] = version[meter];
    for (const meter of METERS) {
      const tiers = version.tiers?.[meter];
      if (tiers?.length) snapshot[`release.pricing.tiers.${meter}`] = tiers;
    }
    snapshot['release.number'] = version.number;
    snapshot['release.flow'] = version.flowId;
    snapshot['release.components'] = version.components;
    snapshot['release.hosts'] = version.hosts;
  }
  return snapshot;
}

/** What is different, in the order of the paths; against nothing, everything is new. */
export function changesBetween(before: Snapshot, after: Snapshot): Change[] {
  const paths = [...new Set([...Object.keys(before), ...Object.keys(after)])].toSorted();
  return paths
    .map((path) => ({ path, before: before[path] ?? null, after: after[path] ?? null }))
    .filter((change) => JSON.stringify(change.before) !== JSON.stringify(change.after));
}
