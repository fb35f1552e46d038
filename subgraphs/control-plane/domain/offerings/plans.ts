import type { Access } from '../access.ts';
import { requireSignIn } from '../access.ts';
import { checkId, once } from '../caller-ids.ts';
import { Failure, notFound } from '../failures.ts';
import {
  limitNames,
  type Offering,
  type Plan,
  type PlanInterval,
  type PlanLimits,
  type PlanPrice,
} from '../offering.ts';
import type { Stores, Transact } from '../stores.ts';
import { checkName } from '../text-rules.ts';
import { requireChangeable, requireEditable, requirePublisher } from './publisher.ts';

/** Commerce, as far as prices need it. */
export interface Channels {
  /** Currency of each channel that sells, by its slug. */
  currencies(): Promise<ReadonlyMap<string, string>>;
}

interface Request {
  access: Access;
  stores: Stores;
  transact: Transact;
  channels: Channels;
}

export interface PlanRequest {
  id: string | null;
  offeringId: string;
  name: string;
  interval: PlanInterval;
  prices: readonly { channel: string; amount: string }[];
  includedCredits: number;
  limits: Partial<Record<keyof PlanLimits, number | null>> | null;
}

export interface PlanUpdateRequest {
  name?: string | null;
  prices?: readonly { channel: string; amount: string }[] | null;
  includedCredits?: number | null;
  limits?: Partial<Record<keyof PlanLimits, number | null>> | null;
}

const MAX_PLANS = 20;
const MAX_PRICES = 50;
const MAX_CREDITS = 1_000_000_000;
const MAX_LIMIT = 1_000_000_000;

/** Terms under which the offering is sold; in commerce a variant of its product. */
export async function createPlan(
  request: Request,
  { id: givenId, offeringId, ...given }: PlanRequest,
): Promise<Plan> {
  const offering = await requirePublisher(request, offeringId, 'offering');
  const id = checkId(givenId);
  const content = {
    name: checkName(given.name, 'name'),
    interval: given.interval,
    includedCredits: checkCredits(given.includedCredits),
    ...checkLimits(given.limits ?? {}),
  };
  const asked = id === null ? undefined : await request.stores.callerIds.asked(id, 'plan');
  const prices = await checkPrices(withChannelsOf(asked, given.prices, request.channels), given.prices);
  return request.transact((inside) =>
    once(
      inside,
      { id, kind: 'plan', content: { ...named(content), prices, offering: offering.id } },
      {
        make: (newId) => insert(inside, offering, { ...content, id: newId }, prices),
        find: (known) => inside.offerings.plan(known),
      },
    ),
  );
}

/** Ids that were given before plans had limits of documents go on naming their plans. */
const named = ({ documents, documentBytes, ...content }: PlanLimits): object => ({
  ...content,
  ...(documents !== null && { documents }),
  ...(documentBytes !== null && { documentBytes }),
});

/** A repeat is told what it was told first, though a channel has gone since, or commerce is away. */
function withChannelsOf(asked: unknown, given: readonly { channel: string }[], channels: Channels): Channels {
  const { prices = [] } = (asked ?? {}) as { prices?: readonly PlanPrice[] };
  const known = new Map(prices.map(({ channel, currency }) => [channel, currency]));
  const isRepeat = given.length > 0 && given.every(({ channel }) => known.has(channel));
  return isRepeat ? { currencies: async () => known } : channels;
}

async function insert(
  { offerings, listings, sellers }: Stores,
  { id: offeringId }: Offering,
  plan: Omit<Plan, 'offeringId' | 'position' | 'variantId' | 'channel' | 'createdAt' | 'archivedAt'>,
  prices: PlanPrice[],
): Promise<Plan> {
  // Locked, so that two plans at once do not take the same place.
  const offering = await offerings.lock(offeringId);
  if (!offering) throw notFound('offering', 'offering');
  await requireChangeable({ sellers }, offering, 'offering');
  const plans = await offerings.plansOf(offering.id);
  if (plans.filter(({ archivedAt }) => archivedAt === null).length >= MAX_PLANS)
    throw new Failure('LIMIT_EXCEEDED', `An offering has at most ${MAX_PLANS} plans.`);
  const position = Math.max(-1, ...plans.map((other) => other.position)) + 1;
  const made = await offerings.insertPlan({ ...plan, offeringId: offering.id, position });
  await offerings.setPrices(made.id, prices);
  await listings.touch(offering.id);
  return made;
}

/** What is left out stays; instances keep the terms that they were sold with. */
export async function updatePlan(request: Request, id: string, given: PlanUpdateRequest): Promise<Plan> {
  const plan = await editablePlan(request, id);
  if (given.name === null) throw new Failure('REQUIRED', 'A name is needed.', 'name');
  if (given.prices === null) throw new Failure('REQUIRED', 'A plan has a price in a channel.', 'prices');
  if (given.includedCredits === null) throw new Failure('REQUIRED', 'A number is needed.', 'includedCredits');
  const changes = {
    ...(given.name !== undefined && { name: checkName(given.name, 'name') }),
    ...(given.includedCredits !== undefined && { includedCredits: checkCredits(given.includedCredits) }),
    ...(given.limits !== undefined && checkLimits(given.limits ?? {})),
  };
  const prices = given.prices && (await checkPrices(request.channels, given.prices));
  return request.transact(async ({ offerings, listings }) => {
    const updated = await offerings.updatePlan(plan.id, changes);
    if (!updated) throw notFound('plan', 'id');
    if (prices) await offerings.setPrices(plan.id, prices);
    await listings.touch(plan.offeringId);
    return updated;
  });
}

/** Takes a plan from sale; an order that is on its way is still fulfilled on its terms. */
export async function archivePlan(request: Omit<Request, 'channels'>, id: string): Promise<Plan> {
  const plan = await editablePlan(request, id);
  return request.transact(async ({ offerings, listings }) => {
    const archived = await offerings.archivePlan(plan.id);
    if (!archived) throw notFound('plan', 'id');
    await listings.touch(plan.offeringId);
    return archived;
  });
}

async function editablePlan(request: Omit<Request, 'channels'>, id: string): Promise<Plan> {
  requireSignIn(request.access.caller);
  const plan = await request.stores.offerings.plan(id);
  if (!plan) throw notFound('plan', 'id');
  await requireEditable(request, plan.offeringId, 'id');
  return plan;
}

function checkCredits(credits: number): number {
  if (credits < 0 || credits > MAX_CREDITS)
    throw new Failure('INVALID', `From 0 to ${MAX_CREDITS} credits are possible.`, 'includedCredits');
  return credits;
}

function checkLimits(given: Partial<Record<keyof PlanLimits, number | null>>): PlanLimits {
  for (const name of limitNames) {
    const limit = given[name];
    if (limit != null && (limit < 1 || limit > MAX_LIMIT))
      throw new Failure('INVALID', `From 1 to ${MAX_LIMIT} is possible, or none at all.`, `limits.${name}`);
  }
  const {
    requestsPerDay = null,
    requestsPerMinute = null,
    concurrentRuns = null,
    documents = null,
    documentBytes = null,
  } = given;
  return { requestsPerDay, requestsPerMinute, concurrentRuns, documents, documentBytes };
}

async function checkPrices(
  channels: Channels,
  given: readonly { channel: string; amount: string }[],
): Promise<PlanPrice[]> {
  if (given.length === 0) throw new Failure('REQUIRED', 'A plan has a price in a channel.', 'prices');
  if (given.length > MAX_PRICES)
    throw new Failure('LIMIT_EXCEEDED', `At most ${MAX_PRICES} prices are possible.`, 'prices');
  const currencies = await channels.currencies();
  const prices = given.map(({ channel, amount }) => {
    const currency = currencies.get(channel);
    if (currency === undefined)
      throw new Failure('INVALID', `Commerce has no channel ${channel.slice(0, 100)} that sells.`, 'prices');
    if (!/^\d{1,10}(\.\d{1,2}0*)?$/.test(amount))
      throw new Failure('INVALID', 'A price is zero or more, with at most two decimals.', 'prices');
    return { channel, amount: Number(amount).toFixed(2), currency };
  });
  if (new Set(prices.map(({ channel }) => channel)).size < prices.length)
    throw new Failure('INVALID', 'A channel has one price.', 'prices');
  return prices.toSorted((a, b) => (a.channel < b.channel ? -1 : 1));
}
