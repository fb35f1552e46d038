import { derivedId, newId } from '#common/ids.ts';
import { newApiKeySecret } from '../api-keys/api-key-secret.ts';
import { CreditsRefused, type Credits } from '../orders/credits.ts';
import { mayBecome, type Instance } from './instance.ts';
import { sellInstance } from '../orders/sell-instance.ts';
import type { SecretSeal } from '../api-keys/secret-seal.ts';
import type { Stores } from '../stores.ts';

export interface Provisioning {
  stores: Stores;
  credits: Credits;
  seal: SecretSeal;
}

/**
 * Brings a PENDING instance to ACTIVE. Each step finds what an earlier try has done, so the whole
 * may stop anywhere and run again. Rejects when it is worth trying again.
 */
export async function provisionInstance(provisioning: Provisioning, id: string): Promise<void> {
  const { stores } = provisioning;
  await stores.instances.move(id, mayBecome.PROVISIONING, 'PROVISIONING');
  const instance = await stores.instances.instance(id);
  if (instance?.state !== 'PROVISIONING') return;
  try {
    await checkFlow(stores, instance);
    await makeInitialKey(provisioning, instance);
    await sell(provisioning, instance);
    await grantCredits(provisioning, instance);
  } catch (error) {
    if (!(error instanceof CannotProvision || error instanceof CreditsRefused)) throw error;
    await failProvisioning(stores, id, error.message);
    return;
  }
  await stores.instances.move(id, ['PROVISIONING'], 'ACTIVE');
  if (instance.orderId !== null) await stores.work.noteDelivery(instance.orderId, id);
}

/** Gives up: the instance says why, for the buyer to read. */
export async function failProvisioning({ instances }: Stores, id: string, reason: string): Promise<void> {
  await instances.move(id, mayBecome.FAILED, 'FAILED', reason);
}

class CannotProvision extends Error {}

async function checkFlow({ offerings }: Stores, { versionId }: Instance): Promise<void> {
  const version = await offerings.version(versionId);
  if (!version?.flowId) throw new CannotProvision('This release of the offering has no flow to run.');
}

async function makeInitialKey({ stores, seal }: Provisioning, instance: Instance): Promise<void> {
  const id = newId();
  const { secret, prefix, hash } = newApiKeySecret();
  await stores.apiKeys.insertInitial({
    id,
    instanceId: instance.id,
    name: 'Initial key',
    prefix,
    hash,
    scopes: ['INVOKE', 'READ'],
    sealedSecret: seal.seal(secret, id),
  });
}

async function sell({ stores, credits }: Provisioning, instance: Instance): Promise<void> {
  const line = instance.orderLineId === null ? undefined : await stores.orderLines.line(instance.orderLineId);
  if (!line) return;
  await sellInstance({ stores, credits }, instance, line);
  const { refundedAt, refundedMicros } = await stores.afterSale.read(line.orderId);
  // What was given back before billing knew of the sale could not be booked then.
  if (refundedAt !== null || refundedMicros > 0)
    await stores.work.settleOrder(line.orderId, `sold:${instance.id}`);
}

async function grantCredits({ stores, credits }: Provisioning, instance: Instance): Promise<void> {
  const { organizationId, orderId } = instance;
  const offering = await stores.offerings.offering(instance.offeringId);
  const plan = instance.planId === null ? undefined : await stores.offerings.plan(instance.planId);
  if (
    offering?.trialEnabled &&
    offering.trialCredits > 0 &&
    !(await stores.organizations.hasTrialCredits(organizationId))
  ) {
    // One id for the organization's whole life: with whatever comes first, and never again.
    await credits.grant({
      id: derivedId('trial-credits', organizationId),
      organizationId,
      amountCredits: offering.trialCredits,
      kind: 'TRIAL',
      // Credits for a trial end with it; those that come with a purchase stay.
      expiresAt: instance.trialEndsAt,
      orderId,
      reason: `Trial credits with ${offering.name}`,
    });
    await stores.organizations.noteTrialCredits(organizationId);
  }
  if (offering && plan && instance.includedCredits > 0) {
    await credits.grant({
      id: derivedId('plan-credits', instance.id),
      organizationId,
      amountCredits: instance.includedCredits,
      kind: 'PLAN',
      expiresAt: null,
      orderId,
      reason: `Included in ${offering.name}, ${plan.name}`,
    });
  }
}
