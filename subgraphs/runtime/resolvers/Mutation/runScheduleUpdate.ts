import { unauthenticated } from '#common/graph/errors.ts';
import { updateSchedule } from '../../domain/schedules/manage-schedule.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { toScheduleAnswer } from '../answer.ts';

export const runScheduleUpdate: MutationResolvers['runScheduleUpdate'] = async (
  _root,
  { id, input },
  context,
) => {
  if (context.caller.kind === 'anonymous') throw unauthenticated();
  return toScheduleAnswer(await updateSchedule(context.caller, id, input, context));
};
