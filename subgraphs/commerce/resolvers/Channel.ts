import { isEnumType, type GraphQLSchema } from 'graphql';
import { globalId } from '../domain/global-id.ts';
import { countryOf } from './Address.ts';
import { metadataFields } from './metadata.ts';
import type { ChannelResolvers } from '../generated/resolvers.ts';

type Country = ReturnType<typeof countryOf>;
let countries: Country[] | undefined;

/** Every country that an address may name, by their names. */
function countriesOf(schema: GraphQLSchema): Country[] {
  const codes = schema.getType('CountryCode');
  const names = isEnumType(codes) ? codes.getValues().map(({ name }) => name) : [];
  return names
    .filter((code) => code !== 'EU')
    .map(countryOf)
    .toSorted((one, other) => one.country.localeCompare(other.country, 'en'));
}

export const Channel: ChannelResolvers = {
  id: ({ id }) => globalId('Channel', id),
  defaultCountry: ({ defaultCountry }) => countryOf(defaultCountry),
  hasOrders: ({ id }, _args, { sales }) => sales.orders.anyInChannel(id),
  // What is not shipped goes everywhere: a storefront offers these for the bill.
  countries: (_channel, _args, _context, { schema }) => (countries ??= countriesOf(schema)),
  ...metadataFields,
};
