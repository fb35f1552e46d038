import { GraphQLError } from 'graphql';
import { changing } from '#common/changing.ts';
import { unauthenticated } from '#common/errors.ts';
import type { Context } from '../../context.ts';
import { isLiving } from '../../domain/api-key.ts';
import type { Instance } from '../../domain/instance.ts';
import type { SubscriptionResolvers } from '../../generated/resolvers.ts';
import { visibleInstance } from '../entities.ts';

const CHANNEL = 'instance_state';

export const instanceStateChanged: SubscriptionResolvers['instanceStateChanged'] = {
  subscribe: async (_parent, { instance: given }, context) => {
    if (context.caller.kind === 'anonymous') throw unauthenticated();
    const id = given.toLowerCase();
    // Afresh for every event: a member may be removed, a key revoked, while the stream is open.
    const read = async (): Promise<Instance | undefined> => {
      context.refresh();
      return (await keyLives(context)) ? visibleInstance(context, id) : undefined;
    };
    if (!(await read()))
      throw new GraphQLError('There is no such instance.', { extensions: { code: 'NOT_FOUND' } });
    return changing<Instance>({
      listen: (signal) => listenAlso(context, (payload) => payload === id, signal),
      read,
      same: (previous, current) => previous.state === current.state,
      isLast: ({ state }) => state === 'TERMINATED',
    });
  },
  resolve: (instance: Instance) => instance,
};

/** True for whoever uses none: the gateway verifies a key when a stream begins. */
async function keyLives({ caller, loaders }: Context): Promise<boolean> {
  if (caller.kind !== 'program') return true;
  const key = await loaders.apiKey.load(caller.apiKeyId);
  return key !== undefined && isLiving(key, new Date());
}

/** After each change of the state, and of the people of any organization: one of them may be the subscriber. */
async function listenAlso(
  { notifications }: Context,
  concerns: (payload: string) => boolean,
  signal: () => void,
): Promise<() => void> {
  const ends = await Promise.all([
    notifications.listen(CHANNEL, (payload) => {
      if (payload === '' || concerns(payload)) signal();
    }),
    notifications.listen('members', signal),
  ]);
  return () => ends.forEach((end) => end());
}
