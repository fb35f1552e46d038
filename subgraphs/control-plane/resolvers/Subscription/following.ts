import { GraphQLError } from 'graphql';
import { unauthenticated } from '#common/graph/errors.ts';
import type { Notifications } from '#common/database/notifications.ts';
import type { Context } from '../../context.ts';
import { isLiving } from '../../domain/api-keys/api-key.ts';

/**
 * What a stream reads for every event, afresh: a member may be removed, a key revoked, while it is open.
 * Throws NOT_FOUND when there is nothing to follow to begin with.
 */
export async function followable<T>(
  context: Context,
  read: () => Promise<T | undefined>,
  what: string,
): Promise<() => Promise<T | undefined>> {
  if (context.caller.kind === 'anonymous') throw unauthenticated();
  const afresh = async (): Promise<T | undefined> => {
    context.refresh();
    return (await keyLives(context)) ? read() : undefined;
  };
  if ((await afresh()) === undefined)
    throw new GraphQLError(`There is no such ${what}.`, { extensions: { code: 'NOT_FOUND' } });
  return afresh;
}

/** Calls `signal` for what concerns the stream on any of the channels, and when something may have been missed. */
export async function listenAll(
  notifications: Notifications,
  channels: Record<string, (payload: string) => boolean>,
  signal: () => void,
): Promise<() => void> {
  const ends = await Promise.all(
    Object.entries(channels).map(([channel, concerns]) =>
      notifications.listen(channel, (payload) => {
        if (payload === '' || concerns(payload)) signal();
      }),
    ),
  );
  return () => ends.forEach((end) => end());
}

/** True for whoever uses none: the gateway verifies a key when a stream begins. */
async function keyLives({ caller, loaders }: Context): Promise<boolean> {
  if (caller.kind !== 'program') return true;
  const key = await loaders.apiKey.load(caller.apiKeyId);
  return key !== undefined && isLiving(key, new Date());
}
