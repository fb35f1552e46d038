import { requirePerson, type Access } from '../access.ts';
import { checkId, once } from '../caller-ids.ts';
import { Failure, notFound } from '../failures.ts';
import { requireFeature } from '../features/feature.ts';
import { termsOf, type Instance } from './instance.ts';
import type { Offering } from '../offering.ts';
import { ensurePersonalWorkspace } from '../personal-workspace.ts';
import type { Stores, Transact } from '../stores.ts';
import { checkName } from '../text-rules.ts';

const DAY_MS = 86_400_000;

export interface TrialRequest {
  id: string | null;
  offeringId: string;
  organizationId: string | null;
  name: string | null;
}

/**
 * Makes a trial instance; provisioning and the end of the trial are jobs of the same transaction.
 * Whether it may be tried is asked of a new trial alone: a repeat finds what it started, on sale or not.
 */
export async function startTrial(
  { access, stores, transact }: { access: Access; stores: Stores; transact: Transact },
  request: TrialRequest,
): Promise<Instance> {
  const person = requirePerson(access.caller);
  if (request.organizationId !== null)
    await access.requireOrganizationManager(request.organizationId, 'organization');
  const id = checkId(request.id);
  const name = request.name === null ? null : checkName(request.name, 'name');
  const offering = await stores.offerings.offering(request.offeringId);
  if (!offering) throw notFound('offering', 'offering');
  const isSeen = await access.readsOffering(offering);
  return transact(async (inside) => {
    const organizationId =
      request.organizationId?.toLowerCase() ??
      (await ensurePersonalWorkspace(inside.organizations, person.email));
    // The name as it was given: an offering's own may change between a call and its repeat.
    const content = { offering: offering.id, organization: organizationId, name };
    return once(
      inside,
      { id, kind: 'trial', content },
      {
        async make(instanceId) {
          if (!isSeen) throw notFound('offering', 'offering');
          const tried = triable(offering);
          await requireFeature(inside.features, 'TRIALS', organizationId);
          return insertTrial(inside, { id: instanceId, organizationId, name: name ?? tried.name }, tried);
        },
        find: (known) => inside.instances.instance(known),
      },
    );
  });
}

async function insertTrial(
  { instances, offerings, work }: Stores,
  { id, organizationId, name }: { id: string; organizationId: string; name: string },
  offering: Offering & { currentVersionId: string },
): Promise<Instance> {
  const trialEndsAt = new Date(Date.now() + offering.trialDays * DAY_MS);
  // A trial has no plan: it runs under the limits of the first one that is sold.
  const first = (await offerings.plansOf(offering.id)).find(({ archivedAt }) => archivedAt === null);
  const terms = termsOf(first, false);
  const [instance] = await instances.insert([
    {
      id,
      organizationId,
      offeringId: offering.id,
      versionId: offering.currentVersionId,
      name,
      planId: null,
      orderId: null,
      trialEndsAt,
      ...terms,
    },
  ]);
  if (!instance)
    throw new Failure('TRIAL_USED', 'This organization has tried this offering before.', 'offering');
  await work.provision(instance.id);
  await work.endTrial(instance.id, trialEndsAt);
  return instance;
}

function triable(offering: Offering): Offering & { currentVersionId: string } {
  const { currentVersionId } = offering;
  if (offering.state !== 'PUBLISHED' || currentVersionId === null)
    throw new Failure('CONFLICT', 'Only a published offering can be tried.', 'offering');
  if (!offering.trialEnabled)
    throw new Failure('CONFLICT', 'This offering cannot be tried without buying it.', 'offering');
  return { ...offering, currentVersionId };
}
