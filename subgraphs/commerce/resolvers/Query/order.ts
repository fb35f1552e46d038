import { maySee } from '../../domain/actor.ts';
import { uuidPk } from '../../domain/global-id.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';

export const order: QueryResolvers['order'] = async (_root, { id }, context) => {
  const pk = uuidPk('Order', id ?? '');
  const found = pk === null ? null : await context.loaders.orders.load(pk);
  return found && maySee(await context.actor(), found) ? found : null;
};
