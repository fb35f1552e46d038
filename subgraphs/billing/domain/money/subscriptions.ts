import { newId } from '#common/ids.ts';
import type { Caller } from '#common/identity/caller.ts';
import type { OrganizationDirectory } from '#common/services/organization-directory.ts';
import { demandSignIn } from '../access.ts';
import { done, failed, type Outcome } from '../failure.ts';
import { uuid } from '../validate.ts';
import type { Money } from './money.ts';
import { notManaging } from './payouts.ts';

/** A plan as it is sold now. */
export interface PlanTerms {
  plan: string;
  /** Of offering and plan, for people. */
  name: string;
  offering: string;
  interval: 'ONCE' | 'MONTH' | 'YEAR';
  includedCredits: number;
  includedCreditsPercent: number;
  prices: Money[];
  isOnSale: boolean;
}
/** Control-plane, which knows on which terms plans are sold. */
export interface Plans {
  terms(plan: string): Promise<PlanTerms | null>;
}

export interface Subscription {
  id: string;
  organizationId: string;
  offeringId: string | null;
  currency: string;
}
export type PlanChangeOutcome =
  | 'CHANGED'
  | 'CHARGED'
  | 'SAME'
  | 'PENDING'
  | 'CLOSED'
  | 'CURRENCY'
  | 'PAST_DUE';
export interface Subscriptions {
  subscription(id: string): Promise<Subscription | null>;
  cancel(id: string, now: boolean): Promise<'CANCELED' | 'PENDING' | 'CLOSED'>;
  resume(id: string): Promise<'RESUMED' | 'CLOSED'>;
  change(id: string, terms: PlanTerms, price: Money, charge: string): Promise<PlanChangeOutcome>;
  /** Takes what a change costs from the kept card; answers why not, null when it was paid or is under way. */
  charge(charge: string): Promise<string | null>;
}

interface Parts {
  directory: OrganizationDirectory;
  subscriptions: Subscriptions;
}

const ENDED = 'This subscription has ended.';
const UNDER_WAY = 'A payment of it is under way: try again in a moment.';

/** The subscription that the caller may change, or why not; that of somebody else looks like one that there is not. */
async function changeable(
  caller: Caller,
  { directory, subscriptions }: Parts,
  id: string,
): Promise<{ refused: Outcome } | { refused: null; subscription: Subscription }> {
  demandSignIn(caller);
  const none = { refused: failed('NOT_FOUND', 'id', 'There is no such subscription.') };
  const checked = uuid.safeParse(id);
  const subscription = checked.success ? await subscriptions.subscription(checked.data) : null;
  if (!subscription || !(await directory.mayRead(subscription.organizationId))) return none;
  const refused = await notManaging(directory, subscription.organizationId);
  return refused ? { refused } : { refused: null, subscription };
}

/** At the end of what is paid, or now; nothing is given back. */
export async function cancelSubscription(
  caller: Caller,
  parts: Parts,
  id: string,
  now: boolean,
): Promise<Outcome> {
  const found = await changeable(caller, parts, id);
  if (found.refused) return found.refused;
  switch (await parts.subscriptions.cancel(found.subscription.id, now)) {
    case 'CANCELED':
      return done(found.subscription.id);
    case 'PENDING':
      return failed('CONFLICT', 'id', UNDER_WAY);
    case 'CLOSED':
      return failed('INVALID', 'id', ENDED);
  }
}

/** Takes a cancellation back, as long as the plan has not ended. */
export async function resumeSubscription(caller: Caller, parts: Parts, id: string): Promise<Outcome> {
  const found = await changeable(caller, parts, id);
  if (found.refused) return found.refused;
  return (await parts.subscriptions.resume(found.subscription.id)) === 'CLOSED'
    ? failed('INVALID', 'id', ENDED)
    : done(found.subscription.id);
}

/** To another plan of the same offering, from now on; the rest of the time that was paid for is credited. */
export async function changePlan(
  caller: Caller,
  parts: Parts & { plans: Plans },
  id: string,
  plan: string,
): Promise<Outcome> {
  const found = await changeable(caller, parts, id);
  if (found.refused) return found.refused;
  const { subscription } = found;
  const planId = uuid.safeParse(plan);
  const terms = planId.success ? await parts.plans.terms(planId.data) : null;
  if (!terms?.isOnSale || terms.offering !== subscription.offeringId)
    return failed('NOT_FOUND', 'plan', 'There is no such plan of this offering on sale.');
  if (terms.interval === 'ONCE') return failed('INVALID', 'plan', 'This plan does not renew.');
  const price = terms.prices.find(({ currency }) => currency === subscription.currency);
  if (!price) return failed('INVALID', 'plan', `This plan has no price in ${subscription.currency}.`);
  const charge = newId();
  switch (await parts.subscriptions.change(subscription.id, terms, price, charge)) {
    case 'CHANGED':
    case 'SAME':
      return done(subscription.id);
    case 'CHARGED': {
      const failure = await parts.subscriptions.charge(charge);
      return failure === null ? done(subscription.id) : failed('INVALID', 'plan', failure);
    }
    case 'PENDING':
      return failed('CONFLICT', 'id', UNDER_WAY);
    case 'CLOSED':
      return failed('INVALID', 'id', ENDED);
    case 'CURRENCY':
      return failed('INVALID', 'plan', `This plan has no price in ${subscription.currency}.`);
    case 'PAST_DUE':
      return failed('INVALID', 'id', 'It is past due: keep a card that pays first.');
  }
}
