import { requireService } from '../access.ts';
import type { Caller } from '#common/identity/caller.ts';
import { Failure, notFound } from '../failures.ts';
import { termsOf } from './instance.ts';
import type { Transact } from '../stores.ts';

/** Billing, which renews plans, tells how an instance's stands. The same again changes nothing. */
export async function noteSubscription(
  { caller, transact }: { caller: Caller; transact: Transact },
  { instance: id, plan: planId, isEnded }: { instance: string; plan: string; isEnded: boolean },
): Promise<void> {
  requireService(caller);
  await transact(async ({ instances, offerings }) => {
    const instance = await instances.lock(id);
    if (!instance) throw notFound('instance', 'instance');
    const plan = await offerings.plan(planId);
    if (plan?.offeringId !== instance.offeringId) throw notFound('plan of this offering', 'plan');
    if (plan.id !== instance.planId) {
      const { includedCredits: _granted, ...limits } = termsOf(plan, true);
      await instances.setPlan(id, { planId: plan.id, ...limits });
    }
    if (isEnded === (instance.planEndedAt !== null)) return;
    await instances.setPlan(id, { planEndedAt: isEnded ? new Date() : null });
    if (isEnded) await instances.move(id, ['ACTIVE'], 'SUSPENDED', PLAN_ENDED);
    else await instances.move(id, ['SUSPENDED'], 'ACTIVE');
  });
}

const PLAN_ENDED = 'The plan has ended.';

/** Throws for an instance whose plan is not paid for any more. */
export function requirePlan({ planEndedAt }: { planEndedAt: Date | null }): void {
  if (planEndedAt !== null) throw new Failure('CONFLICT', PLAN_ENDED, 'id');
}
