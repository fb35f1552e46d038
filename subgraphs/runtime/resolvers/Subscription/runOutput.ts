import { GraphQLError } from 'graphql';
import { badUserInput, graphqlError, unauthenticated } from '#common/graph/errors.ts';
import type { Context } from '../../context.ts';
import { maySeeRuns } from '../../domain/run/access.ts';
import type { RunEvent } from '../../domain/run/run-event.ts';
import type { Run } from '../../domain/run/run.ts';
import type { SubscriptionResolvers } from '../../generated/resolvers.ts';
import { followRun } from '../../streaming/follow-run.ts';
import { guardedLog } from '../../streaming/guarded-log.ts';
import { visibleRun } from '../visible-run.ts';

export const runOutput: SubscriptionResolvers['runOutput'] = {
  async subscribe(_root, { run: id, after }, context) {
    if (context.caller.kind === 'anonymous') throw unauthenticated();
    if (after < 0) throw badUserInput('`after` is a sequence: 0 or more.');
    const run = await followedRun(id, context);
    if (!run) throw new GraphQLError('There is no such run.', { extensions: { code: 'NOT_FOUND' } });
    if (run.eventsExpiredAt) throw expired(run.eventsExpiredAt);
    const maySee = (): Promise<boolean> => {
      context.memberships = context.freshMemberships();
      return maySeeRuns(context.caller, context.memberships, run);
    };
    const { signals, logger } = context;
    const log = guardedLog(context.log, { maySee, wake: () => signals.wake(run.id), logger });
    return followRun(run.id, after, { log, signals });
  },
  resolve(event: RunEvent, _arguments: object, context: Context) {
    // The context lives as long as the subscription: each event must show everything as it is then.
    context.loaders = context.freshLoaders();
    return event;
  },
};

/** What has just begun here is known without another read. */
async function followedRun(id: string, context: Context): Promise<FollowedRun | null> {
  const live = context.signals.find(id);
  if (!live) return visibleRun(id, context);
  return (await maySeeRuns(context.caller, context.memberships, live))
    ? { ...live, eventsExpiredAt: null }
    : null;
}

type FollowedRun = Pick<Run, 'id' | 'instanceId' | 'organizationId' | 'eventsExpiredAt'>;

/** An empty stream would look like a run that said nothing. */
function expired(at: Date) {
  const expiredAt = at.toISOString();
  const message = `The events of this run were deleted at ${expiredAt}. The run itself still says how it ended.`;
  return graphqlError('EXPIRED', message, { expiredAt });
}
