import type { Context } from '../context.ts';
import { mayManage } from '../domain/caller.ts';
import { globalId } from '../domain/global-id.ts';
import type {
  MenuItemResolvers,
  MenuItemTranslationResolvers,
  MenuResolvers,
} from '../generated/resolvers.ts';
import type { MenuItemRow } from '../store/rows.ts';
import { metadataFields } from './metadata.ts';
import { translationFields, translationOf } from './translation.ts';

const childrenOf = async (
  { menuId, parentId }: { menuId: number; parentId: number | null },
  { loaders }: Context,
): Promise<MenuItemRow[]> =>
  (await loaders.itemsOfMenus.load(menuId)).filter((item) => item.parentId === parentId);

export const Menu: MenuResolvers = {
  id: ({ id }) => globalId('Menu', id),
  items: ({ id }, _args, context) => childrenOf({ menuId: id, parentId: null }, context),
  ...metadataFields,
};

export const MenuItem: MenuItemResolvers = {
  id: ({ id }) => globalId('MenuItem', id),
  menu: async ({ menuId }, _args, { loaders }) => {
    const menu = await loaders.menus.load(menuId);
    if (!menu) throw new Error(`menu ${menuId} is missing`);
    return menu;
  },
  parent: ({ parentId }, _args, { loaders }) => (parentId === null ? null : loaders.menuItems.load(parentId)),
  async level({ menuId, parentId }, _args, { loaders }) {
    const items = await loaders.itemsOfMenus.load(menuId);
    let level = 0;
    for (let above = parentId; above !== null; level++)
      above = items.find(({ id }) => id === above)?.parentId ?? null;
    return level;
  },
  children: ({ id, menuId }, _args, context) => childrenOf({ menuId, parentId: id }, context),
  category: ({ categoryId }, _args, { loaders }) =>
    categoryId === null ? null : loaders.categories.load(categoryId),
  // As in Saleor, whether it is published somewhere is for the page behind the link to say.
  collection: ({ collectionId }, _args, { loaders }) =>
    collectionId === null
      ? null
      : loaders.collections({ channel: null, everything: true }).load(collectionId),
  page: ({ pageId }, _args, { caller, loaders }) =>
    pageId === null ? null : loaders.contentPages(mayManage(caller)).load(pageId),
  translation: translationOf('MenuItem'),
  ...metadataFields,
};

const { id, language, name } = translationFields('MenuItemTranslation');
export const MenuItemTranslation: MenuItemTranslationResolvers = { id, language, name };
