import { lazyConnection } from '../../connection.ts';
import { mayManage } from '../../domain/caller.ts';
import { integerPk } from '../../domain/global-id.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { byTranslatedSlug, findMenu, findPages, pageList } from '../../store/content.ts';
import { exactlyOne } from '../inputs/exactly-one.ts';
import { alternatives, bounded, pks } from '../inputs/filters.ts';

export const page: QueryResolvers['page'] = async (_root, { id, slug, slugLanguageCode }, context) => {
  exactlyOne({ id, slug });
  const { db, caller, loaders } = context;
  const everything = mayManage(caller);
  const translated =
    slug != null && slugLanguageCode != null
      ? await byTranslatedSlug(db, 'Page', slugLanguageCode, slug)
      : undefined;
  const pk = id == null ? translated : (integerPk('Page', id) ?? 0);
  if (pk !== undefined) return loaders.contentPages(everything).load(pk);
  return (await findPages(db, { slug: slug ?? '' }, everything))[0];
};

export const pages: QueryResolvers['pages'] = (_root, args, { db, caller }) =>
  lazyConnection(
    'pages',
    args,
    pageList(db, {
      ids: pks('Page', bounded(args.where?.ids)),
      slugs: alternatives(args.where?.slug),
      everything: mayManage(caller),
    }),
  );

export const menu: QueryResolvers['menu'] = (_root, { id, slug, name }, { db }) => {
  exactlyOne({ id, slug, name });
  if (slug != null) return findMenu(db, { slug });
  return name == null ? findMenu(db, { id: integerPk('Menu', id ?? '') ?? 0 }) : findMenu(db, { name });
};
