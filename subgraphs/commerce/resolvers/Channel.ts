import { globalId } from '../domain/global-id.ts';
import type { ChannelResolvers } from '../generated/resolvers.ts';

export const Channel: ChannelResolvers = {
  id: ({ id }) => globalId('Channel', id),
};
