import { integerPk } from '../../domain/global-id.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { exactlyOne } from '../inputs/exactly-one.ts';

export const channel: QueryResolvers['channel'] = async (_root, { id, slug }, { loaders }) => {
  exactlyOne({ id, slug });
  const pk = id == null ? undefined : integerPk('Channel', id);
  return (await loaders.channels()).find((row) => (slug == null ? row.id === pk : row.slug === slug));
};
