import type { Program } from '../planning/compiling/program/program.ts';
import { Channel, type ChannelOptions, type Seat } from './channel.ts';

/** What subscribers must have in common to share a channel. */
export interface ChannelKey {
  readonly program: Program;
  /** Variables, without the start, and identity; undefined where nothing may be shared. */
  readonly text: string | undefined;
}

/** The channels that are open, by what they carry. */
export class Channels<TContext, Result> {
  readonly #open = new Map<Program, Map<string, Channel<TContext, Result>>>();

  /** A seat from which the subscriber can read on from `options.position`. */
  join(
    key: ChannelKey,
    context: TContext,
    options: Omit<ChannelOptions<TContext, Result>, 'onEnd'>,
  ): Seat<TContext, Result> {
    const known = key.text === undefined ? undefined : this.#open.get(key.program)?.get(key.text);
    const isCursor = key.program.resumption !== undefined;
    if (known && (isCursor ? canCatchUp(options.position, known.position) : !known.hasBegun)) {
      return known.join(context);
    }
    const channel: Channel<TContext, Result> = new Channel({
      ...options,
      onEnd: () => this.#remove(key, channel),
    });
    this.#add(key, channel);
    return channel.join(context);
  }

  /** Takes the place of one that is behind, or that another subscriber cannot join for a different reason. */
  #add({ program, text }: ChannelKey, channel: Channel<TContext, Result>): void {
    if (text === undefined) return;
    const channels = this.#open.get(program) ?? new Map<string, Channel<TContext, Result>>();
    this.#open.set(program, channels.set(text, channel));
  }

  #remove({ program, text }: ChannelKey, channel: Channel<TContext, Result>): void {
    const channels = this.#open.get(program);
    if (!channels || text === undefined || channels.get(text) !== channel) return;
    channels.delete(text);
    if (channels.size === 0) this.#open.delete(program);
  }
}

/** Only of numbers it is known which comes first; with others, a subscriber must begin where the channel is. */
function canCatchUp(position: unknown, channelPosition: unknown): boolean {
  if (typeof position === 'number' && typeof channelPosition === 'number') return position <= channelPosition;
  return position === channelPosition;
}
