import type { Caller } from '#common/identity/caller.ts';
import { isUuid } from '#common/ids.ts';
import { mayInvoke, maySeeRuns, type Memberships } from './access.ts';
import { runtimeError } from './errors.ts';
import type { RunAdmission } from './ports.ts';
import type { RunAnswer } from './start-run.ts';

/**
 * Cancels a run: a queued one at once, a running one as soon as its worker hears of it. What it
 * used is charged. A run that has ended stays as it is, so asking twice is harmless.
 */
export async function cancelRun(
  caller: Caller,
  id: string,
  ports: { admission: RunAdmission; memberships: Memberships },
): Promise<RunAnswer> {
  const run = isUuid(id) ? await ports.admission.find(id) : undefined;
  if (!run?.admitted || !(await maySeeRuns(caller, ports.memberships, run))) {
    return { errors: [runtimeError('NOT_FOUND', 'id', 'There is no such run.')] };
  }
  if (!(await mayInvoke(caller, ports.memberships, run))) {
    return { errors: [runtimeError('FORBIDDEN', 'id', 'You may not cancel runs of this instance.')] };
  }
  return { run: (await ports.admission.requestCancel(run.id)) ?? run };
}
