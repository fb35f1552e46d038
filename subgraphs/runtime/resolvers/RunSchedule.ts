import { isUuid } from '#common/ids.ts';
import { maySeeRuns } from '../domain/run/access.ts';
import type { RunScheduleResolvers } from '../generated/resolvers.ts';
import { visibleRun } from './visible-run.ts';

export const RunSchedule: RunScheduleResolvers = {
  async __resolveReference({ id }, { caller, memberships, schedules }) {
    const schedule = isUuid(id) ? await schedules.find(id) : undefined;
    return schedule && (await maySeeRuns(caller, memberships, schedule)) ? schedule : null;
  },
  instance: ({ instanceId }) => ({ id: instanceId }),
  budget: ({ budgetCredits }) => budgetCredits,
  async lastRun({ lastRunId }, _arguments, context) {
    const run = lastRunId === null ? null : await visibleRun(lastRunId, context);
    return run && { id: run.id };
  },
};
