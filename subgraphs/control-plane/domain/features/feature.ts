import { Failure } from '../failures.ts';

/** Parts of the marketplace that operators turn on and off, and what each of them is. */
export const features = {
  TRIALS: 'Trying an offering without buying it.',
  SELLER_APPLICATIONS: 'Organizations asking to sell.',
  NEW_PURCHASES: 'Buying: new checkouts, and completing one. What was bought runs on.',
  RUNS: 'Starting runs. Those under way go on.',
} as const;

export type FeatureName = keyof typeof features;

export interface FeatureException {
  organizationId: string;
  isEnabled: boolean;
}

export interface FeatureState {
  name: FeatureName;
  isEnabled: boolean;
  /** Organizations for which it differs from the rest. */
  exceptions: FeatureException[];
}

/** As it stands for somebody who belongs to these organizations: on, if it is for one of them. */
export function standsFor(
  { isEnabled, exceptions }: FeatureState,
  organizationIds: readonly string[],
): boolean {
  const own = exceptions.filter(({ organizationId }) => organizationIds.includes(organizationId));
  return (
    own.some((exception) => exception.isEnabled) ||
    (isEnabled && own.length < Math.max(1, organizationIds.length))
  );
}

export interface FeatureStore {
  /** Every feature as it stands; on, unless somebody turned it off. */
  all(): Promise<FeatureState[]>;
  isEnabled(name: FeatureName, organizationId: string): Promise<boolean>;
  /** For all, or for one organization alone; what one has for itself stays when the rest changes. */
  set(name: FeatureName, isEnabled: boolean, organizationId: string | null): Promise<void>;
}

export const isFeature = (name: string): name is FeatureName => Object.hasOwn(features, name);

/** Read where the thing happens, each time: every process knows at once. */
export async function requireFeature(
  store: FeatureStore,
  name: FeatureName,
  organizationId: string,
): Promise<void> {
  if (!(await store.isEnabled(name, organizationId)))
    throw new Failure('FORBIDDEN', `${features[name]} This is turned off at the moment.`);
}
