import { executeRun, type ExecutionPorts } from './execute-run.ts';
import type { ClaimedRun, CreditHolds } from './ports.ts';

export interface WorkPorts extends ExecutionPorts {
  holds: CreditHolds;
  /** Whether an error says that what keeps the runs is away for the moment. */
  isAway(error: unknown): boolean;
}

/** The end of a run is shown after it was charged, but a billing that is away delays it no longer than this. */
const SETTLE_BEFORE_END_MS = 3_000;

/** Does the next step of a run, and those after it as far as they go. May be repeated from any point. */
export async function performWork(run: ClaimedRun, ports: WorkPorts, signal: AbortSignal): Promise<void> {
  switch (run.work) {
    case 'ADMIT':
    case 'ABANDON':
      return abandonStart(run, ports);
    case 'EXECUTE': {
      const chargeCredits = await executeRun(run, ports, signal);
      if (chargeCredits !== undefined) await concludeRun(run, chargeCredits, ports);
      return;
    }
    case 'CONCLUDE':
      return concludeRun(run, run.chargeCredits, ports);
    case 'SETTLE':
      await settle(run, run.chargeCredits, ports);
      return ports.queue.settled(run);
  }
}

/** A start that nobody completed never happened: its hold, if there is one, is released. */
async function abandonStart(run: ClaimedRun, { queue, holds }: WorkPorts): Promise<void> {
  await queue.abandon(run);
  await holds.settle(run, 0, 'start given up');
  await queue.forget(run);
}

async function concludeRun(run: ClaimedRun, chargeCredits: number, ports: WorkPorts): Promise<void> {
  // With a timer that ends with the call: each of AbortSignal.timeout would still abort when its run is long over.
  const late = new AbortController();
  const timeout = setTimeout(() => late.abort(), SETTLE_BEFORE_END_MS);
  const settled = await settle(run, chargeCredits, ports, late.signal)
    .then(
      () => true,
      (error: unknown) => {
        ports.logger.warn({ err: error, run: run.id }, 'billing could not be told yet what a run used');
        return false;
      },
    )
    .finally(() => clearTimeout(timeout));
  await ports.queue.conclude(run, { settled, retryInMs: 1_000 });
}

async function settle(
  run: ClaimedRun,
  chargeCredits: number,
  { holds, logger }: WorkPorts,
  signal?: AbortSignal,
): Promise<void> {
  const description = `Run of ${run.terms.offeringName}`;
  const answer = await holds.settle(run, chargeCredits, description, signal);
  if (answer === 'CLOSED' && chargeCredits > 0) {
    logger.error({ run: run.id, chargeCredits }, 'the hold of a run had ended before it was settled');
  }
}
