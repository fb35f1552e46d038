import { setTimeout as delay } from 'node:timers/promises';
import type { WorkPorts } from '../domain/run/perform-work.ts';
import type { ClaimedRun } from '../domain/run/ports.ts';

/** So long after its deadline a run may still be told how it ended. */
const AFTER_DEADLINE_MS = 60_000;
const FIRST_RETRY_MS = 50;
const LONGEST_RETRY_MS = 1_000;

type Async = (...args: never[]) => Promise<unknown>;

/**
 * The ports of one run's work, which wait for a database that is away instead of failing: what a model says is held
 * back meanwhile, and the run goes on where it was. They wait as long as the run may take, or until the worker stops.
 */
export function patientPorts(
  ports: WorkPorts,
  { deadlineInMs }: Pick<ClaimedRun, 'deadlineInMs'>,
  stopping: () => boolean,
): WorkPorts {
  const untilMs = performance.now() + Math.max(0, deadlineInMs) + AFTER_DEADLINE_MS;
  const wait = async (error: unknown, tries: number): Promise<void> => {
    if (!ports.isAway(error) || stopping() || performance.now() > untilMs) throw error;
    await delay(Math.min(FIRST_RETRY_MS * 2 ** tries, LONGEST_RETRY_MS));
  };
  const patient = <F extends Async>(work: F): F =>
    (async (...args: Parameters<F>) => {
      for (let tries = 0; ; tries++) {
        try {
          return await work(...args);
        } catch (error) {
          await wait(error, tries);
        }
      }
    }) as unknown as F;
  const { queue, sessions } = ports;
  return {
    ...ports,
    flowOf: patient(ports.flowOf),
    sessions: { newest: patient(sessions.newest) },
    queue: {
      ...queue,
      begin: patient(queue.begin),
      append: patient(queue.append),
      saveOutcome: patient(queue.saveOutcome),
      conclude: patient(queue.conclude),
      settled: patient(queue.settled),
      handBack: patient(queue.handBack),
    },
  };
}
