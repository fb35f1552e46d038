import type { MenuItemRow, MenuRow } from '../../store/rows.ts';
import type { Shelf, ShelfStore } from '../../store/shelf.ts';
import { refuse } from '../refusal.ts';
import { readName, readSlug } from '../catalogue/words.ts';

/** Where an item leads: to one of these, or nowhere. */
export interface MenuTarget {
  name: string;
  url?: string | null | undefined;
  categoryId?: number | null | undefined;
  collectionId?: number | null | undefined;
  pageId?: number | null | undefined;
}

const MAX_ITEMS = 200;
const MAX_DEPTH = 5;
const MAX_URL = 2_000;

export const createMenu = (
  store: ShelfStore,
  name: string,
  slug: string | null,
  items: readonly MenuTarget[],
): Promise<MenuRow> =>
  store.transaction(async (shelf) => {
    const read = readName(name);
    const menu = await shelf.insertMenu({
      name: read,
      slug: slug ? readSlug(slug) : await shelf.freeSlug('menus', read),
    });
    for (const item of items) await addItem(shelf, menu.id, null, item);
    return menu;
  });

export const createMenuItem = (
  store: ShelfStore,
  menuId: number | null,
  parentId: number | null | undefined,
  target: MenuTarget,
): Promise<MenuItemRow> =>
  store.transaction(async (shelf) => {
    const menu = menuId === null ? undefined : await shelf.lockMenu(menuId);
    if (!menu) throw refuse('NOT_FOUND', 'menu', 'There is no such menu.');
    let depth = 1;
    for (let above = parentId; above != null; depth++) {
      const parent: MenuItemRow | undefined = await shelf.menuItem(above);
      if (parent?.menuId !== menu.id) throw refuse('NOT_FOUND', 'parent', 'The menu has no such item.');
      above = parent.parentId;
    }
    if (depth > MAX_DEPTH) throw refuse('INVALID', 'parent', `A menu is at most ${MAX_DEPTH} deep.`);
    return addItem(shelf, menu.id, parentId ?? null, target);
  });

export const deleteMenuItem = (store: ShelfStore, id: number | null): Promise<MenuItemRow> =>
  store.transaction(async (shelf) => {
    const item = id === null ? undefined : await shelf.menuItem(id);
    if (!item) throw refuse('NOT_FOUND', 'id', 'There is no such menu item.');
    await shelf.deleteMenuItem(item.id);
    return item;
  });

async function addItem(
  shelf: Shelf,
  menuId: number,
  parentId: number | null,
  { name, url, ...leadsTo }: MenuTarget,
): Promise<MenuItemRow> {
  const targets = [url, ...Object.values(leadsTo)].filter((target) => target != null);
  if (targets.length > 1) throw refuse('TOO_MANY_MENU_ITEMS', null, 'An item leads to one place.');
  if ((await shelf.countMenuItems(menuId)) >= MAX_ITEMS)
    throw refuse('TOO_MANY_MENU_ITEMS', null, `A menu has at most ${MAX_ITEMS} items.`);
  if ((url?.length ?? 0) > MAX_URL || (url && !/^(https?:\/\/|\/|#|mailto:)/.test(url)))
    throw refuse('INVALID', 'url', 'An address begins with https://, /, # or mailto:.');
  return shelf.insertMenuItem({ menuId, parentId, name: readName(name), url: url || null, ...leadsTo });
}
