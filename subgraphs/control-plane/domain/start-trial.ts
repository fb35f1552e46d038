import { requirePerson, type Access } from './access.ts';
import { checkId, once } from './caller-ids.ts';
import { Failure, notFound } from './failures.ts';
import { requireFeature } from './features/feature.ts';
import { termsOf, type Instance } from './instance.ts';
import type { Offering } from './offering.ts';
import { ensurePersonalWorkspace } from './personal-workspace.ts';
import type { Stores, Transact } from './stores.ts';
import { checkName } from './text-rules.ts';

const DAY_MS = 86_400_000;

export interface TrialRequest {
  id: string | null;
  offeringId: string;
  organizationId: string | null;
  name: string | null;
}

/** Makes a trial instance; provisioning and the end of the trial are jobs of the same transaction. */
export async function startTrial(
  { access, stores, transact }: { access: Access; stores: Stores; transact: Transact },
  request: TrialRequest,
): Promise<Instance> {
  const person = requirePerson(access.caller);
  if (request.organizationId !== null)
    await access.requireOrganizationManager(request.organizationId, 'organization');
  const id = checkId(request.id);
  const offering = await triable(stores, access, request.offeringId);
  const name = request.name === null ? offering.name : checkName(request.name, 'name');
  return transact(async (inside) => {
    const organizationId =
      request.organizationId ?? (await ensurePersonalWorkspace(inside.organizations, person.email));
    await requireFeature(inside.features, 'TRIALS', organizationId);
    const content = { offering: offering.id, organization: organizationId, name };
    return once(
      inside,
      { id, kind: 'trial', content },
      {
        make: (instanceId) => insertTrial(inside, { id: instanceId, organizationId, name }, offering),
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

async function triable(
  { offerings }: Stores,
  access: Access,
  id: string,
): Promise<Offering & { currentVersionId: string }> {
  const offering = await offerings.offering(id);
  if (!offering || !(await access.readsOffering(offering))) throw notFound('offering', 'offering');
  const { currentVersionId } = offering;
  if (offering.state !== 'PUBLISHED' || currentVersionId === null)
    throw new Failure('CONFLICT', 'Only a published offering can be tried.', 'offering');
  if (!offering.trialEnabled)
    throw new Failure('CONFLICT', 'This offering cannot be tried without buying it.', 'offering');
  return { ...offering, currentVersionId };
}
