import { derivedId } from '#common/ids.ts';
import { startRun, type StartRunPorts } from '../run/start-run.ts';
import type { DueTime, ScheduleStore } from './ports.ts';

export interface FirePorts extends Omit<StartRunPorts, 'memberships'> {
  schedules: ScheduleStore;
}

/**
 * Starts the run of a time that has come. Its id is made of schedule and time: however often this is tried, and by
 * however many processes, it is one run. What refuses it (too few credits, an instance that is suspended) is noted.
 */
export async function fireSchedule({ schedule: id, at }: DueTime, ports: FirePorts): Promise<void> {
  const schedule = await ports.schedules.find(id);
  if (!schedule) return;
  const { organizationId, instanceId, input, budgetCredits } = schedule;
  // Made by a member of the organization, it acts for the organization.
  const isOwn = async (asked: string): Promise<boolean> => asked === organizationId;
  const memberships = { mayRead: isOwn, isMember: isOwn, organizations: async () => [organizationId] };
  const caller = { kind: 'person', subject: `schedule ${id}`, email: null, roles: [] } as const;
  const start = {
    id: derivedId('scheduled run', id, at),
    instance: instanceId,
    input,
    budget: budgetCredits,
  };
  const answer = await startRun(caller, start, { ...ports, memberships });
  await ports.schedules.note(
    id,
    'run' in answer
      ? { runId: answer.run.id }
      : { skipped: answer.errors.map(({ message }) => message).join(' ') },
  );
}
