import type { ChannelRow } from '../../store/rows.ts';
import type { Shelf, ShelfStore } from '../../store/shelf.ts';
import { addMetadata, type Metadata } from '../metadata/metadata.ts';
import { refuse } from '../refusal.ts';
import { readName, readSlug } from './words.ts';

/** What of a channel is said; what is undefined is not. */
export interface ChannelDetails {
  name?: string | null | undefined;
  slug?: string | null | undefined;
  isActive?: boolean | undefined;
  defaultCountry?: string | undefined;
  metadata?: Metadata | undefined;
}

const currencies = new Set(Intl.supportedValuesOf('currency'));
/** As many as a request reads at once. */
const MAX_CHANNELS = 100;

export const createChannel = (
  store: ShelfStore,
  currencyCode: string,
  details: ChannelDetails,
): Promise<ChannelRow> =>
  store.transaction(async (shelf) => {
    if (!currencies.has(currencyCode))
      throw refuse('INVALID', 'currencyCode', 'A currency is three letters of ISO 4217, like USD.');
    if ((await shelf.channelCount()) >= MAX_CHANNELS)
      throw refuse('INVALID', null, `There are at most ${MAX_CHANNELS} channels.`);
    return shelf.insertChannel({
      name: readName(details.name ?? null),
      slug: readSlug(details.slug ?? ''),
      currencyCode,
      isActive: details.isActive ?? false,
      defaultCountry: details.defaultCountry,
      metadata: details.metadata ?? {},
    });
  });

export const updateChannel = (
  store: ShelfStore,
  id: number | null,
  details: ChannelDetails,
): Promise<ChannelRow> =>
  store.transaction(async (shelf) => {
    const channel = await lockChannel(shelf, id);
    return shelf.updateChannel(channel.id, {
      ...(details.name != null && { name: readName(details.name) }),
      ...(details.slug != null && { slug: readSlug(details.slug) }),
      isActive: details.isActive,
      defaultCountry: details.defaultCountry,
      ...(details.metadata && { metadata: addMetadata(channel.metadata, details.metadata, 'metadata') }),
    });
  });

/** Opens or closes a channel to buyers; one that is so already is INVALID, as in Saleor. */
export const activateChannel = (
  store: ShelfStore,
  id: number | null,
  isActive: boolean,
): Promise<ChannelRow> =>
  store.transaction(async (shelf) => {
    const channel = await lockChannel(shelf, id);
    if (channel.isActive === isActive)
      throw refuse('INVALID', 'id', `This channel is already ${isActive ? 'activated' : 'deactivated'}.`);
    return shelf.updateChannel(channel.id, { isActive });
  });

async function lockChannel(shelf: Shelf, id: number | null): Promise<ChannelRow> {
  const channel = id === null ? undefined : await shelf.lockChannel(id);
  if (!channel) throw refuse('NOT_FOUND', 'id', 'There is no such channel.');
  return channel;
}
