import {
  activateChannel,
  createChannel,
  updateChannel,
  type ChannelDetails,
} from '../../../domain/catalogue/channel.ts';
import { integerPk } from '../../../domain/global-id.ts';
import type { ChannelUpdateInput, MutationResolvers } from '../../../generated/resolvers.ts';
import { metadataOf } from '../../inputs/catalogue.ts';
import { changedChannelOutcome, channelOutcome } from './shelf-outcome.ts';

export const channelCreate: MutationResolvers['channelCreate'] = async (_root, { input }, context) => {
  const { done, errors } = await channelOutcome(context, async () =>
    createChannel(context.shelf, input.currencyCode, channelDetails(input)),
  );
  return { channel: done, errors };
};

export const channelUpdate: MutationResolvers['channelUpdate'] = async (_root, { id, input }, context) => {
  const { done, errors } = await changedChannelOutcome(context, async () =>
    updateChannel(context.shelf, integerPk('Channel', id), channelDetails(input)),
  );
  return { channel: done, errors };
};

export const channelActivate: MutationResolvers['channelActivate'] = async (_root, { id }, context) => {
  const { done, errors } = await channelOutcome(context, async () =>
    activateChannel(context.shelf, integerPk('Channel', id), true),
  );
  return { channel: done, errors };
};

export const channelDeactivate: MutationResolvers['channelDeactivate'] = async (_root, { id }, context) => {
  const { done, errors } = await channelOutcome(context, async () =>
    activateChannel(context.shelf, integerPk('Channel', id), false),
  );
  return { channel: done, errors };
};

const channelDetails = (input: ChannelUpdateInput): ChannelDetails => ({
  name: input.name,
  slug: input.slug,
  isActive: input.isActive ?? undefined,
  defaultCountry: input.defaultCountry ?? undefined,
  metadata: metadataOf({ metadata: input.metadata }).metadata,
});
