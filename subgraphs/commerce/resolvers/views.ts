import type { Context } from '../context.ts';
import { mayManage } from '../domain/caller.ts';
import type { View } from '../domain/catalogue/view.ts';
import type { ChannelRow } from '../store/rows.ts';

/** The view through which a parent was found: its children are seen through the same. */
export const viewOfParent = ({ channel }: { channel: ChannelRow | null }, { caller }: Context): View => ({
  channel,
  everything: mayManage(caller),
});

/** Behind something that the caller may see anyway, published or not: a line's variant, a variant's product. */
export const viewBehind = (channel: ChannelRow | null): View => ({ channel, everything: true });

/** How an entity is looked up: the public sees nothing without naming a channel. */
export const entityView = async (
  context: Context,
  channel: string | null | undefined,
): Promise<View | undefined> =>
  channel == null && !mayManage(context.caller) ? undefined : context.view(channel);

export async function channelById({ loaders }: Context, id: number): Promise<ChannelRow> {
  const channel = (await loaders.channels()).find((channel) => channel.id === id);
  if (!channel) throw new Error(`channel ${id} is missing`);
  return channel;
}
