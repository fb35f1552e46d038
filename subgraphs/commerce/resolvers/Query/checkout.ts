import { forbidden } from '#common/graph/errors.ts';
import { mayManage } from '../../domain/caller.ts';
import { uuidPk } from '../../domain/global-id.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { channelById } from '../views.ts';

/** As in Saleor for whoever knows its id, while its channel is open. */
export const checkout: QueryResolvers['checkout'] = async (_root, { id }, context) => {
  const pk = uuidPk('Checkout', id ?? '');
  const found = pk === null ? null : await context.loaders.checkouts.load(pk);
  if (!found) return null;
  const { isActive } = await channelById(context, found.channelId);
  if (!isActive && !mayManage(context.caller)) throw forbidden();
  return found;
};
