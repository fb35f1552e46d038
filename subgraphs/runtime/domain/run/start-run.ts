import {
  chargeOf,
  costOf,
  isFixedPrice,
  isTiered,
  NOTHING_USED,
  type RunPricing,
} from '#common/pricing/run-pricing.ts';
import type { Caller } from '#common/identity/caller.ts';
import { isUuid } from '#common/ids.ts';
import { mayInvoke, maySeeRuns, type Memberships } from './access.ts';
import { runtimeError, type RuntimeError } from './errors.ts';
import { limitError } from './limit-error.ts';
import type {
  ClaimedRun,
  CreditHolds,
  InstanceDirectory,
  InstanceTerms,
  NewRun,
  Place,
  PlacePrice,
  Places,
  RunAdmission,
  StartLimitsLeft,
} from './ports.ts';
import type { RunEventBody } from './run-event.ts';
import type { Run } from './run.ts';
import {
  MAX_DEADLINE_SECONDS,
  readStartRequest,
  type RunStartInput,
  type StartRequest,
} from './start-request.ts';

export interface StartRunPorts {
  admission: RunAdmission;
  holds: CreditHolds;
  places: Places;
  instances: InstanceDirectory;
  memberships: Memberships;
  defaults: { budgetCredits: number; deadlineSeconds: number; maxOpenRuns: number };
}

export type RunAnswer = { run: Run } | { errors: RuntimeError[] };

/** With what is left of the limits on which a start has drawn, or of the one that has refused it. */
export type StartAnswer = RunAnswer & { limits?: StartLimitsLeft };

/** A hold outlives its run by a day, so that a billing that is away for long can still be told what was used. */
const HOLD_SECONDS = MAX_DEADLINE_SECONDS + 86_400;

const noFlow = runtimeError('INSTANCE_NOT_ACTIVE', 'instance', 'The instance has no flow to run yet.');

const refuse = (...error: Parameters<typeof runtimeError>): { errors: RuntimeError[] } => ({
  errors: [runtimeError(...error)],
});

/**
 * Starts a run: stored, its budget held, queued. The same id and content is the same run, whatever
 * has become of it; a start that broke off between these steps is picked up by asking again, or is
 * taken back by a worker after a minute.
 */
export async function startRun(
  caller: Caller,
  input: RunStartInput,
  ports: StartRunPorts,
): Promise<StartAnswer> {
  const read = readStartRequest(input);
  if ('errors' in read) return read;
  const { request } = read;
  // An id that was made just now is nobody's yet.
  const known = input.id == null ? undefined : await ports.admission.find(request.id);
  if (known) return repeat(caller, request, known, ports);
  const prepared = await prepare(caller, request, ports);
  if ('errors' in prepared) return prepared;
  const { run, terms } = prepared;
  const insertion = await ports.admission.insert(
    run,
    { ...terms.limits, keyBudget: terms.keyBudget },
    ports.defaults.maxOpenRuns,
  );
  if (insertion.kind === 'limited' || insertion.kind === 'crowded' || insertion.kind === 'key budget')
    return { errors: [limitError(insertion)], ...('limits' in insertion && { limits: insertion.limits }) };
  if (insertion.kind === 'no flow') return { errors: [noFlow] };
  if (insertion.kind === 'too small') return { errors: [tooSmall(insertion.cost)] };
  // Somebody else started the same id in the meantime.
  if (insertion.kind === 'exists') return repeat(caller, request, insertion.run, ports);
  const answer = await hold(insertion.run, ports);
  // What could not be held has drawn on nothing.
  return 'run' in answer ? { ...answer, limits: insertion.limits } : answer;
}

/** What a start would hold, and what it will cost where no model decides; starts nothing. */
export async function quoteRun(
  caller: Caller,
  input: RunStartInput,
  ports: StartRunPorts,
): Promise<{ hold: number; expected: number | null } | { errors: RuntimeError[] }> {
  const read = readStartRequest(input);
  if ('errors' in read) return read;
  const prepared = await prepare(caller, read.request, ports);
  if ('errors' in prepared) return prepared;
  const { run, terms } = prepared;
  const { pricing } = terms;
  const before = run.placePrices ? await ports.admission.usedThisMonth(run.instanceId) : NOTHING_USED;
  const price = run.placePrices?.find(({ upTo }) => upTo === null || before.runs < upTo);
  const hold = run.asked.budgetCredits ?? price?.budgetCredits ?? run.budgetCredits;
  if (price && hold < price.costCredits) return { errors: [tooSmall(price.costCredits)] };
  return { hold, expected: isFixedPrice(pricing) ? chargeOf(pricing, ONE_RUN, hold, before) : null };
}

/** The run that a start asks for, if the caller may have it. */
async function prepare(
  caller: Caller,
  request: StartRequest,
  ports: StartRunPorts,
): Promise<{ run: NewRun; terms: InstanceTerms } | { errors: RuntimeError[] }> {
  const terms = isUuid(request.instanceId)
    ? await ports.instances.termsOf(request.instanceId, apiKeyOf(caller))
    : undefined;
  const owned = terms && { instanceId: request.instanceId, organizationId: terms.organizationId };
  if (!owned || !(await maySeeRuns(caller, ports.memberships, owned))) {
    return refuse('NOT_FOUND', 'instance', 'There is no such instance.');
  }
  if (!(await mayInvoke(caller, ports.memberships, owned))) {
    return refuse('FORBIDDEN', 'instance', 'You may not start runs of this instance.');
  }
  const run = toRun(request, terms, ports.defaults, apiKeyOf(caller));
  return 'errors' in run ? run : { run, terms };
}

async function repeat(
  caller: Caller,
  request: StartRequest,
  run: Run,
  ports: StartRunPorts,
): Promise<RunAnswer> {
  const mine = await mayInvoke(caller, ports.memberships, run);
  if (!mine || !isSameStart(request, run, ports.defaults)) {
    return refuse('CONFLICT', 'id', 'This id has been used for something else. Use a new one.');
  }
  return run.admitted ? { run } : hold(run, ports);
}

/** Whether a start means the same as the one that made the run: a default that is written out is no other content. */
function isSameStart(request: StartRequest, run: Run, defaults: StartRunPorts['defaults']): boolean {
  if (run.asked === null) return run.contentHash === request.literalHash;
  const { budgetCredits, deadlineSeconds } = request;
  return (
    run.contentHash === request.contentHash &&
    isSame(
      budgetCredits,
      run.asked.budgetCredits,
      run.budgetCredits,
      defaultBudget(run.terms.pricing, defaults, run.meterPlace ?? 0),
    ) &&
    isSame(deadlineSeconds, run.asked.deadlineSeconds, run.deadlineSeconds, defaults.deadlineSeconds)
  );
}

/** Left out twice is the same, whatever the default has become; else what both come to counts. */
const isSame = (now: number | null, then: number | null, came: number | null, byDefault: number): boolean =>
  (now === null && then === null) || (now ?? byDefault) === came;

const ONE_RUN = { ...NOTHING_USED, runs: 1 };

/** What the run itself costs when so many of its month come before it. */
const costOfRun = (pricing: RunPricing, runsBefore: number): number =>
  costOf(pricing, ONE_RUN, { ...NOTHING_USED, runs: runsBefore });

/** What is known to be the cost is held and no more, but a hold is at least one credit. */
function defaultBudget(
  pricing: RunPricing,
  defaults: Pick<StartRunPorts['defaults'], 'budgetCredits'>,
  runsBefore: number,
): number {
  const cost = Math.ceil(costOfRun(pricing, runsBefore));
  return isFixedPrice(pricing) ? Math.max(1, cost) : Math.max(defaults.budgetCredits, cost);
}

/** By place, when any meter has tiers: then the run counts in its month. */
function placePricesOf(pricing: RunPricing, defaults: StartRunPorts['defaults']): PlacePrice[] | null {
  if (!isTiered(pricing)) return null;
  const ends = pricing.tiers?.runs?.length ? pricing.tiers.runs.map(({ upTo }) => upTo) : [null];
  return ends.map((upTo, index) => {
    const first = index === 0 ? 0 : (ends[index - 1] ?? 0);
    return {
      upTo,
      costCredits: costOfRun(pricing, first),
      budgetCredits: defaultBudget(pricing, defaults, first),
    };
  });
}

const tooSmall = (cost: number): RuntimeError =>
  runtimeError('INVALID', 'budget', `A run of this instance costs at least ${cost} credits.`);

type Startable = Pick<
  Run,
  'id' | 'organizationId' | 'instanceId' | 'flowId' | 'budgetCredits' | 'contentHash' | 'terms'
>;

/** Holds the budget, then lets the run into the queue. Safe to repeat at any point. */
async function hold(run: Startable, ports: StartRunPorts): Promise<RunAnswer> {
  const { admission, holds, places } = ports;
  const [answer, beginning] = await Promise.all([
    holds.hold({ ...run, expiresInSeconds: HOLD_SECONDS }),
    // Where it cannot be told now, the worker tells it.
    places.beginningOf(run.flowId).catch(() => []),
  ]);
  if (answer === 'HELD') {
    const admitted = await admit(run.id, admission, places.reserve(), beginning);
    if (admitted) return { run: admitted };
  }
  // What can never be let in must not count as an open run.
  else await admission.refuse(run.id);
  // A repeat of this start may have been faster: then there is a run, which may even have ended by now.
  const now = await admission.find(run.id);
  if (now?.admitted && now.contentHash === run.contentHash && now.budgetCredits === run.budgetCredits) {
    return { run: now };
  }
  if (answer === 'INSUFFICIENT_CREDITS') {
    return refuse(
      'INSUFFICIENT_CREDITS',
      'budget',
      `The wallet has fewer than the ${run.budgetCredits} credits that this run may cost. Buy credits or lower the budget.`,
    );
  }
  // A worker has taken the start back meanwhile: nobody would ever release the hold.
  if (answer === 'HELD') await holds.settle(run, 0, 'start given up');
  return refuse('CONFLICT', 'id', 'The start of this run was given up. Use a new id.');
}

/** Into a free place of this process, else into the queue. */
async function admit(
  id: string,
  admission: RunAdmission,
  place: Place | undefined,
  beginning: readonly RunEventBody[],
): Promise<Run | undefined> {
  let claimed: ClaimedRun | undefined;
  try {
    const run = await admission.admit(id, place && { leaseMs: place.leaseMs, beginning });
    if (place && run && 'lease' in run) claimed = run;
    return run;
  } finally {
    if (claimed) place?.take(claimed);
    else place?.leave();
  }
}

const apiKeyOf = (caller: Caller): string | null => (caller.kind === 'program' ? caller.apiKeyId : null);

function toRun(
  request: StartRequest,
  terms: InstanceTerms,
  defaults: StartRunPorts['defaults'],
  apiKeyId: string | null,
): NewRun | { errors: RuntimeError[] } {
  const { state, flowId, pricing, settings, offeringName, offeringId, publisherId, hosts, documentLimits } =
    terms;
  if (!terms.runsEnabled)
    return refuse(
      'FORBIDDEN',
      'instance',
      'Starting runs is turned off at the moment; those under way go on.',
    );
  if (state !== 'ACTIVE')
    return refuse('INSTANCE_NOT_ACTIVE', 'instance', `The instance is ${state}, not ACTIVE.`);
  if (terms.trialEndsAt && terms.trialEndsAt.getTime() <= Date.now()) {
    return refuse('INSTANCE_NOT_ACTIVE', 'instance', 'The trial of this instance is over.');
  }
  if (flowId === null) return { errors: [noFlow] };
  const placePrices = placePricesOf(pricing, defaults);
  const budgetCredits = request.budgetCredits ?? defaultBudget(pricing, defaults, 0);
  const cost = costOfRun(pricing, 0);
  if (!placePrices && budgetCredits < cost) return { errors: [tooSmall(cost)] };
  return {
    id: request.id,
    instanceId: request.instanceId,
    organizationId: terms.organizationId,
    flowId,
    offeringId: terms.offeringId,
    publisherId: terms.publisherId,
    apiKeyId,
    contentHash: request.contentHash,
    session: request.session,
    input: request.input,
    terms: { pricing, settings, offeringName, offeringId, publisherId, hosts, documentLimits },
    budgetCredits,
    deadlineSeconds: request.deadlineSeconds ?? defaults.deadlineSeconds,
    asked: { budgetCredits: request.budgetCredits, deadlineSeconds: request.deadlineSeconds },
    placePrices,
  };
}
