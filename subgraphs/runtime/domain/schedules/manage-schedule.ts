import type { Caller } from '#common/identity/caller.ts';
import { isUuid, newId } from '#common/ids.ts';
import { canonicalJson, sha256 } from '../flow/definition/content.ts';
import { mayInvoke, maySeeRuns, type Memberships } from '../run/access.ts';
import { runtimeError, type RuntimeError } from '../run/errors.ts';
import type { InstanceDirectory } from '../run/ports.ts';
import { readStartRequest } from '../run/start-request.ts';
import type { ScheduleStore } from './ports.ts';
import { nextTime, scheduleMistake, type RunSchedule } from './schedule.ts';

export interface SchedulePorts {
  schedules: ScheduleStore;
  instances: InstanceDirectory;
  memberships: Memberships;
}

export interface ScheduleCreateInput {
  id?: string | null;
  instance: string;
  name: string;
  cron: string;
  timeZone: string;
  input: unknown;
  budget?: number | null;
}

export interface ScheduleUpdateInput {
  name?: string | null;
  cron?: string | null;
  timeZone?: string | null;
  input?: unknown;
  budget?: number | null;
  isEnabled?: boolean | null;
}

export type ScheduleAnswer = { schedule: RunSchedule } | { errors: RuntimeError[] };

const MAX_SCHEDULES = 50;

const refuse = (...error: Parameters<typeof runtimeError>): { errors: RuntimeError[] } => ({
  errors: [runtimeError(...error)],
});

/** Runs of an instance by the clock. */
export async function createSchedule(
  caller: Caller,
  input: ScheduleCreateInput,
  ports: SchedulePorts,
): Promise<ScheduleAnswer> {
  const instanceId = input.instance.toLowerCase();
  const errors = mistakesIn({ ...input, instanceId });
  if (input.id != null && !isUuid(input.id)) errors.push(runtimeError('INVALID', 'id', 'An id is a UUID.'));
  if (errors.length > 0) return { errors };
  const terms = isUuid(instanceId) ? await ports.instances.termsOf(instanceId, null) : undefined;
  const owned = terms && { instanceId, organizationId: terms.organizationId };
  if (!owned || !(await maySeeRuns(caller, ports.memberships, owned)))
    return refuse('NOT_FOUND', 'instance', 'There is no such instance.');
  if (caller.kind !== 'person' || !(await mayInvoke(caller, ports.memberships, owned))) {
    return refuse(
      'FORBIDDEN',
      'instance',
      'Only members of the organization make schedules for its instances.',
    );
  }
  const id = input.id?.toLowerCase() ?? newId();
  const { name, cron, timeZone } = input;
  const asked = { name, cron, timeZone, input: input.input, budgetCredits: input.budget ?? null };
  const askedHash = sha256(canonicalJson({ instanceId, ...asked }));
  const known = await ports.schedules.find(id);
  if (!known) {
    if ((await ports.schedules.schedulesOf(instanceId)).length >= MAX_SCHEDULES) {
      return refuse(
        'LIMIT_EXCEEDED',
        'instance',
        `An instance has at most ${MAX_SCHEDULES} schedules. Delete some first.`,
      );
    }
    const nextAt = nextTime(cron, timeZone, new Date());
    await ports.schedules.insert({ id, ...owned, ...asked, isEnabled: true, nextAt, askedHash });
  }
  const kept = known ?? (await ports.schedules.find(id));
  return kept?.instanceId === instanceId && askedHash === (kept.askedHash ?? hashOfKept(kept))
    ? { schedule: kept }
    : refuse('CONFLICT', 'id', 'This id has been used for something else. Use a new one.');
}

/** What was asked for as far as it is known of schedules of earlier versions: as they are now. */
const hashOfKept = ({ instanceId, name, cron, timeZone, input, budgetCredits }: RunSchedule): string =>
  sha256(canonicalJson({ instanceId, name, cron, timeZone, input, budgetCredits }));

export async function updateSchedule(
  caller: Caller,
  id: string,
  input: ScheduleUpdateInput,
  ports: SchedulePorts,
): Promise<ScheduleAnswer> {
  const known = await manageable(caller, id, ports);
  if ('errors' in known) return known;
  const { schedule } = known;
  const next = {
    name: input.name ?? schedule.name,
    cron: input.cron ?? schedule.cron,
    timeZone: input.timeZone ?? schedule.timeZone,
    input: input.input ?? schedule.input,
    budgetCredits: input.budget === undefined ? schedule.budgetCredits : input.budget,
    isEnabled: input.isEnabled ?? schedule.isEnabled,
  };
  const errors = mistakesIn({ ...next, budget: next.budgetCredits, instanceId: schedule.instanceId });
  if (errors.length > 0) return { errors };
  const nextAt = next.isEnabled ? nextTime(next.cron, next.timeZone, new Date()) : null;
  await ports.schedules.update(schedule.id, { ...next, nextAt });
  return { schedule: (await ports.schedules.find(schedule.id)) ?? schedule };
}

export async function deleteSchedule(
  caller: Caller,
  id: string,
  ports: SchedulePorts,
): Promise<ScheduleAnswer> {
  const known = await manageable(caller, id, ports);
  if ('schedule' in known) await ports.schedules.delete(known.schedule.id);
  return known;
}

async function manageable(
  caller: Caller,
  id: string,
  { schedules, memberships }: SchedulePorts,
): Promise<ScheduleAnswer> {
  const schedule = isUuid(id) ? await schedules.find(id) : undefined;
  if (!schedule || !(await maySeeRuns(caller, memberships, schedule)))
    return refuse('NOT_FOUND', 'id', 'There is no such schedule.');
  const isOwn = caller.kind === 'person' && (await mayInvoke(caller, memberships, schedule));
  return isOwn ? { schedule } : refuse('FORBIDDEN', 'id', 'You may not change schedules of this instance.');
}

function mistakesIn({
  instanceId,
  name,
  cron,
  timeZone,
  input,
  budget,
}: {
  instanceId: string;
  name: string;
  cron: string;
  timeZone: string;
  input: unknown;
  budget?: number | null;
}): RuntimeError[] {
  const read = readStartRequest({ instance: instanceId, input, budget: budget ?? null });
  const errors = 'errors' in read ? [...read.errors] : [];
  if (name.trim() === '' || name.length > 200 || !name.isWellFormed() || name.includes('\0')) {
    errors.push(runtimeError('INVALID', 'name', 'A name has 1 to 200 characters.'));
  }
  const mistake =
    cron.length > 200
      ? { field: 'cron', message: 'A cron line has at most 200 characters.' }
      : scheduleMistake(cron, timeZone, new Date());
  if (mistake) errors.push(runtimeError('INVALID', mistake.field, mistake.message));
  return errors;
}
