import { unauthenticated } from '#common/graph/errors.ts';
import { createSchedule } from '../../domain/schedules/manage-schedule.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { toScheduleAnswer } from '../answer.ts';

export const runScheduleCreate: MutationResolvers['runScheduleCreate'] = async (
  _root,
  { input },
  context,
) => {
  if (context.caller.kind === 'anonymous') throw unauthenticated();
  return toScheduleAnswer(
    await createSchedule(context.caller, { ...input, timeZone: input.timeZone ?? 'UTC' }, context),
  );
};
