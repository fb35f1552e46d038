import type { ChannelRow } from '../../store/rows.ts';

/** How somebody looks at the catalogue: through a channel, and at all of it or at what is published. */
export interface View {
  /** Null only for staff and apps that named no channel. */
  channel: ChannelRow | null;
  everything: boolean;
}

/**
 * The view through a channel. The public needs an active one: `undefined` when it is not there.
 * Who names none gets the only active channel, except staff and apps, who look past all channels.
 */
export function viewOf(
  channels: readonly ChannelRow[],
  slug: string | null | undefined,
  everything: boolean,
): View | undefined {
  if (slug == null && everything) return { channel: null, everything };
  const named = channels.filter((channel) =>
    slug == null ? channel.isActive : channel.slug === slug && (channel.isActive || everything),
  );
  return named.length === 1 && named[0] ? { channel: named[0], everything } : undefined;
}
