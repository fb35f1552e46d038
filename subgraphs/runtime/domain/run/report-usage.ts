import {
  chargeOf,
  highestCostOf,
  isTiered,
  type RunPricing,
  type Usage,
} from '#common/pricing/run-pricing.ts';
import { isUuid } from '#common/ids.ts';
import { canonicalJson, sha256 } from '../flow/definition/content.ts';
import type { TokenUsage } from '../engine/cost-meter.ts';
import { runtimeError, type RuntimeError } from './errors.ts';
import type {
  CreditHolds,
  InstanceDirectory,
  InstanceTerms,
  NewRun,
  RunAdmission,
  RunQueue,
} from './ports.ts';

/** Counts that are left out are zero. */
export interface UsageReportInput extends Partial<TokenUsage> {
  id: string;
  instance: string;
  milliseconds?: number;
  at?: Date | null;
}

export interface ReportUsagePorts {
  admission: RunAdmission;
  reports: UsageReports;
  queue: Pick<RunQueue, 'settled'>;
  holds: CreditHolds;
  instances: InstanceDirectory;
}

/** Runs that were executed elsewhere. */
export interface UsageReports {
  find(id: string): Promise<{ contentHash: string; isEnded: boolean; chargeCredits: number } | undefined>;
  /** Ends a run that was stored and whose credits are held; undefined when somebody else did. */
  end(
    id: string,
    report: {
      usage: TokenUsage;
      milliseconds: number;
      at: Date | null;
      /** By what the instance has used before in the month, which nobody else counts on meanwhile. */
      charge: (before: Usage) => number;
    },
  ): Promise<{ id: string; lease: number; chargeCredits: number } | undefined>;
}

type Answer = { creditsCharged: number } | { errors: RuntimeError[] };

const DAY_MS = 86_400_000;
const OLDEST_DAYS = 31;
/** Clocks differ a little. */
const AHEAD_MS = 60_000;
const MAX_MILLISECONDS = DAY_MS;
/** A report that breaks off is taken back by a worker, and its hold with it; this is for when that fails, too. */
const HOLD_SECONDS = 900;
const UNLIMITED = {
  requestsPerDay: null,
  requestsPerMinute: null,
  concurrentRuns: null,
  keyBudget: null,
} as const;
const MAX_OPEN_RUNS = 2_147_483_647;

const refuse = (...error: Parameters<typeof runtimeError>): { errors: RuntimeError[] } => ({
  errors: [runtimeError(...error)],
});
const conflict = refuse('CONFLICT', 'id', 'This id has been used for something else. Use a new one.');

/**
 * Charges what a run used that was executed elsewhere, as if it had been executed here: it is stored, its cost is
 * held and settled, and its log says what it was. Safe to repeat at any point.
 */
export async function reportUsage(input: UsageReportInput, ports: ReportUsagePorts): Promise<Answer> {
  const mistakes = mistakesIn(input);
  if (mistakes.length > 0) return { errors: mistakes };
  const id = input.id.toLowerCase();
  const instanceId = input.instance.toLowerCase();
  const { inputTokens = 0, outputTokens = 0, toolCalls = 0, milliseconds = 0 } = input;
  const usage = { inputTokens, outputTokens, toolCalls };
  const at = input.at ?? null;
  const contentHash = sha256(
    canonicalJson({ reported: true, instanceId, ...usage, milliseconds, at: at?.toISOString() ?? null }),
  );
  const known = await ports.reports.find(id);
  if (known && known.contentHash !== contentHash) return conflict;
  if (known?.isEnded) return { creditsCharged: known.chargeCredits };
  const terms = await ports.instances.termsOf(instanceId, null);
  if (!terms) return refuse('NOT_FOUND', 'instance', 'There is no such instance.');
  const run = toRun(id, instanceId, contentHash, terms, usage);
  if (!run) return refuse('INSTANCE_NOT_ACTIVE', 'instance', 'The instance has no flow yet.');
  const insertion = await ports.admission.insert(run, UNLIMITED, MAX_OPEN_RUNS);
  if (insertion.kind === 'exists' && insertion.run.contentHash !== contentHash) return conflict;
  if (insertion.kind === 'no flow')
    return refuse('INSTANCE_NOT_ACTIVE', 'instance', 'The flow of the instance is not there.');
  const stored = insertion.kind === 'exists' ? insertion.run : run;
  const { pricing } = stored.terms;
  const highestCredits = highestOf(pricing, usage);
  if (highestCredits > 0) {
    const held = await ports.holds.hold({ ...stored, expiresInSeconds: HOLD_SECONDS });
    if (held === 'INSUFFICIENT_CREDITS') {
      await ports.admission.refuse(id);
      return refuse(
        'INSUFFICIENT_CREDITS',
        'instance',
        `The wallet has fewer than the ${highestCredits} credits that this run may cost.`,
      );
    }
  }
  const charge = (before: Usage): number => chargeOf(pricing, { runs: 1, ...usage }, highestCredits, before);
  const hold = await ports.reports.end(id, { usage, milliseconds, at, charge });
  if (hold) {
    // Whatever becomes of this, a worker tells billing again until it knows.
    await ports.holds.settle(stored, hold.chargeCredits, `Run of ${stored.terms.offeringName}`);
    await ports.queue.settled(hold);
  }
  const now = await ports.reports.find(id);
  return now?.isEnded && now.contentHash === contentHash
    ? { creditsCharged: now.chargeCredits }
    : refuse('CONFLICT', 'id', 'This report was given up. Use a new id.');
}

/** What is held: with prices in tiers it is known only when the report is counted what it costs. */
const highestOf = (pricing: RunPricing, usage: TokenUsage): number =>
  Math.ceil(Math.round(highestCostOf(pricing, { runs: 1, ...usage }) * 1e6) / 1e6);

function mistakesIn(input: UsageReportInput): RuntimeError[] {
  const errors: RuntimeError[] = [];
  if (!isUuid(input.id)) errors.push(runtimeError('INVALID', 'id', 'An id is a UUID.'));
  if (!isUuid(input.instance))
    errors.push(runtimeError('NOT_FOUND', 'instance', 'There is no such instance.'));
  for (const field of ['inputTokens', 'outputTokens', 'toolCalls', 'milliseconds'] as const)
    if ((input[field] ?? 0) < 0) errors.push(runtimeError('INVALID', field, 'A count is zero or more.'));
  if ((input.milliseconds ?? 0) > MAX_MILLISECONDS)
    errors.push(runtimeError('INVALID', 'milliseconds', 'A run takes a day at most.'));
  const ageMs = input.at ? Date.now() - input.at.getTime() : 0;
  if (ageMs < -AHEAD_MS) errors.push(runtimeError('INVALID', 'at', 'This time has not come yet.'));
  if (ageMs > OLDEST_DAYS * DAY_MS)
    errors.push(runtimeError('INVALID', 'at', `A report comes within ${OLDEST_DAYS} days.`));
  return errors;
}

function toRun(
  id: string,
  instanceId: string,
  contentHash: string,
  terms: InstanceTerms,
  usage: TokenUsage,
): NewRun | undefined {
  const { organizationId, flowId, offeringId, publisherId, pricing, settings, offeringName, hosts } = terms;
  if (flowId === null) return undefined;
  const budgetCredits = Math.max(1, highestOf(pricing, usage));
  return {
    id,
    instanceId,
    organizationId,
    flowId,
    offeringId,
    publisherId,
    apiKeyId: null,
    contentHash,
    session: null,
    input: {},
    terms: { pricing, settings, offeringName, offeringId, publisherId, hosts },
    budgetCredits,
    deadlineSeconds: 60,
    asked: { budgetCredits: null, deadlineSeconds: null },
    placePrices: isTiered(pricing) ? [{ upTo: null, costCredits: 0, budgetCredits }] : null,
  };
}
