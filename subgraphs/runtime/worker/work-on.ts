import type { Logger } from '#common/process/logging.ts';
import { LeaseLostError, type ClaimedRun, type RunQueue } from '../domain/run/ports.ts';
import { performWork, type WorkPorts } from '../domain/run/perform-work.ts';
import { WorkAbort } from '../domain/run/work-abort.ts';
import { patientPorts } from './patience.ts';

const MAX_TIMER_MS = 2_147_483_647;

/** Works on a claimed run under its lease and its deadline. False: it failed, and was put back for later. */
export async function workOn(
  run: ClaimedRun,
  ports: WorkPorts,
  leaseMs: number,
  abort: AbortController,
): Promise<boolean> {
  const stopHeartbeat = startHeartbeat(run, ports, leaseMs, abort);
  const deadline = setTimeout(
    () => abort.abort(new WorkAbort('deadline')),
    Math.max(0, Math.min(run.deadlineInMs, MAX_TIMER_MS)),
  );
  const stopping = (): boolean =>
    abort.signal.reason instanceof WorkAbort && abort.signal.reason.cause === 'stop';
  try {
    await performWork(run, patientPorts(ports, run, stopping), abort.signal);
    return true;
  } catch (error) {
    await putBack(run, ports, error);
    return false;
  } finally {
    clearTimeout(deadline);
    stopHeartbeat();
  }
}

async function putBack(
  run: ClaimedRun,
  { queue, logger }: Pick<WorkPorts, 'queue' | 'logger'>,
  error: unknown,
): Promise<void> {
  if (error instanceof LeaseLostError) {
    logger.warn({ run: run.id }, "the run is another worker's now");
    return;
  }
  logger.warn({ err: error, run: run.id, work: run.work, attempt: run.attempts }, 'a step of a run failed');
  await queue
    .postpone(run, retryDelayMs(run.attempts))
    .catch((cause: unknown) => logger.warn({ err: cause }, 'cannot put a run back; its lease will run out'));
}

/** Doubles from half a second up to a minute. */
const retryDelayMs = (attempt: number): number => Math.min(500 * 2 ** (attempt - 1), 60_000);

/** Says regularly that the worker is alive, and hears whether the run is still its own. */
function startHeartbeat(
  run: ClaimedRun,
  { queue, logger }: { queue: RunQueue; logger: Logger },
  leaseMs: number,
  abort: AbortController,
): () => void {
  const beat = async (): Promise<void> => {
    const answer = await queue.extend(run, leaseMs);
    if (answer === 'lost') abort.abort(new LeaseLostError(`the run ${run.id} is another worker's now`));
    if (answer === 'cancel requested') abort.abort(new WorkAbort('cancel'));
  };
  const timer = setInterval(() => {
    beat().catch((error: unknown) => logger.warn({ err: error, run: run.id }, 'cannot extend a lease'));
  }, leaseMs / 3);
  return () => clearInterval(timer);
}
