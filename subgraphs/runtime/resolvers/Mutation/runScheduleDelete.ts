import { unauthenticated } from '#common/graph/errors.ts';
import { deleteSchedule } from '../../domain/schedules/manage-schedule.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { toScheduleAnswer } from '../answer.ts';

export const runScheduleDelete: MutationResolvers['runScheduleDelete'] = async (_root, { id }, context) => {
  if (context.caller.kind === 'anonymous') throw unauthenticated();
  return toScheduleAnswer(await deleteSchedule(context.caller, id, context));
};
