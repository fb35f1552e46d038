import { globalId } from '../domain/global-id.ts';
import { countryOf } from './Address.ts';
import { metadataFields } from './metadata.ts';
import type { ChannelResolvers } from '../generated/resolvers.ts';

export const Channel: ChannelResolvers = {
  id: ({ id }) => globalId('Channel', id),
  defaultCountry: ({ defaultCountry }) => countryOf(defaultCountry),
  hasOrders: ({ id }, _args, { sales }) => sales.orders.anyInChannel(id),
  // Nothing here is delivered.
  countries: () => [],
  ...metadataFields,
};
