import { mayUse } from '../../domain/actor.ts';
import { uuidPk } from '../../domain/global-id.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';

export const checkout: QueryResolvers['checkout'] = async (_root, { id }, context) => {
  const pk = uuidPk('Checkout', id ?? '');
  const found = pk === null ? null : await context.loaders.checkouts.load(pk);
  return found && mayUse(await context.actor(), found) ? found : null;
};
