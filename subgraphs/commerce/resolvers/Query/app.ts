import { forbidden } from '#common/graph/errors.ts';
import { globalId } from '../../domain/global-id.ts';
import { mayManage } from '../../domain/caller.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';

/** There is one app: the house's own, which holds the app token. */
export const app: QueryResolvers['app'] = (_root, { id }, { caller }) => {
  if (!mayManage(caller)) throw forbidden();
  const own = globalId('App', 1);
  return (id == null ? caller.kind === 'app' : id === own) ? {} : null;
};
