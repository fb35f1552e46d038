import type { Notifications } from '#common/database/notifications.ts';
import type { Places, Work } from '../domain/run/ports.ts';
import { beginningOf } from '../domain/run/execute-run.ts';
import type { WorkPorts } from '../domain/run/perform-work.ts';
import { WorkAbort } from '../domain/run/work-abort.ts';
import { createLane } from './lane.ts';

export interface RunWorkerOptions {
  ports: WorkPorts;
  notifications: Notifications;
  /** Runs that are executed at the same time. */
  concurrency: number;
  /** A worker that is silent for so long is taken for dead and its runs given to others. */
  leaseMs: number;
}

export interface RunWorker extends Places {
  /** Lets the runs under way go on for a while, then hands them back or ends them. */
  stop(graceMs: number): Promise<void>;
}

/** The short steps, which talk to billing. They have places of their own: long answers must not delay them. */
const bookkeeping: Work[] = ['ADMIT', 'ABANDON', 'CONCLUDE', 'SETTLE'];
const BOOKKEEPING_CONCURRENCY = 8;

/** Works off the queue of runs; any number of processes may do so on one database. */
export async function startRunWorker({
  ports,
  notifications,
  concurrency,
  leaseMs,
}: RunWorkerOptions): Promise<RunWorker> {
  const executing = createLane({ ports, leaseMs, works: ['EXECUTE'], concurrency });
  const lanes = [
    executing,
    createLane({ ports, leaseMs, works: bookkeeping, concurrency: BOOKKEEPING_CONCURRENCY }),
  ];
  const unlisten = [
    await notifications.listen('runs_due', (work) => lanes.forEach((lane) => lane.look(work))),
    // A notification that gets lost is made up for by the next heartbeat.
    await notifications.listen('run_cancel', (id) => executing.abort(id, new WorkAbort('cancel'))),
  ];
  for (const lane of lanes) lane.look();
  return {
    reserve: executing.reserve,
    beginningOf: (flowId) => beginningOf(flowId, ports),
    async stop(graceMs) {
      for (const stop of unlisten) stop();
      await Promise.all(lanes.map((lane) => lane.stop(graceMs)));
    },
  };
}
