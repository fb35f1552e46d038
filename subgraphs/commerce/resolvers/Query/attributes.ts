import { lazyConnection } from '../../connection.ts';
import { integerPk } from '../../domain/global-id.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { attributeList } from '../../store/lists.ts';
import { alternatives, bounded, pks } from '../inputs/filters.ts';

export const attributes: QueryResolvers['attributes'] = (_root, args, { db }) => {
  const { where } = args;
  const source = attributeList(db, {
    ids: pks('Attribute', bounded(where?.ids)),
    names: alternatives(where?.name),
    slugs: alternatives(where?.slug),
    inCategory: pkOrNone('Category', where?.inCategory),
    inCollection: pkOrNone('Collection', where?.inCollection),
    search: args.search ?? undefined,
  });
  return lazyConnection('attributes', args, source);
};

/** An id of nothing is 0: no pk is, so that nothing matches. */
const pkOrNone = (type: string, id: string | null | undefined): number | undefined =>
  id == null ? undefined : (integerPk(type, id) ?? 0);
