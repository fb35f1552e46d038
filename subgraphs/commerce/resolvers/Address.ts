import { globalId, integerPk } from '../domain/global-id.ts';
import { owns } from '../domain/actor.ts';
import type { AddressResolvers } from '../generated/resolvers.ts';

const countryNames = new Intl.DisplayNames('en', { type: 'region' });

export const countryOf = (code: string) => ({ code, country: countryNames.of(code) ?? code });

export const Address: AddressResolvers = {
  async __resolveReference({ id }, context) {
    const pk = integerPk('Address', id);
    const address = pk === null ? null : await context.loaders.addresses.load(pk);
    return address && owns(await context.actor(), address) ? address : null;
  },
  id: ({ id }) => globalId('Address', id),
  isDefaultBillingAddress: async ({ id, userId }, _args, { loaders }) =>
    userId !== null && (await loaders.users.load(userId))?.defaultBillingAddressId === id,
  isDefaultShippingAddress: async ({ id, userId }, _args, { loaders }) =>
    userId !== null && (await loaders.users.load(userId))?.defaultShippingAddressId === id,
  phone: ({ phone }) => phone ?? '',
  country: ({ country }) => countryOf(country),
};
