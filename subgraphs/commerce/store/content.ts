import { and, asc, eq, sql, type SQL } from 'drizzle-orm';
import type { Db, Executor } from '#common/database/database.ts';
import { among } from './among.ts';
import type { PageSource } from '../connection.ts';
import { keyset } from '#common/pagination/keyset.ts';
import type {
  AssignedAttributeRow,
  AttributeRow,
  MenuItemRow,
  MenuRow,
  PageRow,
  PageTypeRow,
  TranslationRow,
} from './rows.ts';
import {
  attributes,
  attributeValues,
  menuItems,
  menus,
  pageAttributeValues,
  pages,
  pageTypeAttributes,
  pageTypes,
  translations,
  type Texts,
} from './tables.ts';

/** What has texts in other languages. */
export type TranslatedKind =
  | 'Attribute'
  | 'AttributeValue'
  | 'Category'
  | 'Collection'
  | 'MenuItem'
  | 'Page'
  | 'Product'
  | 'ProductVariant';

const published = sql`(${pages.isPublished} AND coalesce(${pages.publishedAt}, now()) <= now())`;

export const findPages = (
  db: Executor,
  which: { ids: readonly number[] } | { slug: string },
  everything: boolean,
): Promise<PageRow[]> =>
  db
    .select()
    .from(pages)
    .where(
      and(
        'slug' in which ? eq(pages.slug, which.slug) : among(pages.id, which.ids),
        everything ? undefined : published,
      ),
    );

/** Pages by title. */
export function pageList(
  db: Db,
  { ids, slugs, everything }: { ids?: readonly number[]; slugs?: readonly string[]; everything: boolean },
): PageSource<PageRow> {
  const where: SQL | undefined = and(
    ids && among(pages.id, ids),
    slugs && among(pages.slug, slugs),
    everything ? undefined : published,
  );
  return {
    async page(page) {
      const order = keyset(
        [
          { column: pages.title, type: 'text' },
          { column: pages.id, type: 'bigint' },
        ],
        'asc',
        page,
      );
      const rows = await db
        .select()
        .from(pages)
        .where(and(where, order.where))
        .orderBy(...order.orderBy)
        .limit(page.limit + 1);
      return rows.map((node) => ({ node, key: [node.title, String(node.id)] }));
    },
    async count() {
      const [counted] = await db
        .select({ count: sql<number>`count(*)::integer` })
        .from(pages)
        .where(where);
      return counted?.count ?? 0;
    },
  };
}

export const pageTypesById = (db: Executor, ids: readonly number[]): Promise<PageTypeRow[]> =>
  db.select().from(pageTypes).where(among(pageTypes.id, ids));

export async function attributesOfPageTypes(
  db: Executor,
  typeIds: readonly number[],
): Promise<Map<number, AttributeRow[]>> {
  const rows = await db
    .select({ typeId: pageTypeAttributes.pageTypeId, attribute: attributes })
    .from(pageTypeAttributes)
    .innerJoin(attributes, eq(attributes.id, pageTypeAttributes.attributeId))
    .where(among(pageTypeAttributes.pageTypeId, typeIds))
    .orderBy(asc(pageTypeAttributes.position));
  const lists = new Map<number, AttributeRow[]>(typeIds.map((id) => [id, []]));
  for (const { typeId, attribute } of rows) lists.get(typeId)?.push(attribute);
  return lists;
}

/** The attributes of each page's type, in its order, with the values that the page has of each. */
export async function attributesOfPages(
  db: Executor,
  pageIds: readonly number[],
): Promise<Map<number, AssignedAttributeRow[]>> {
  const rows = await db
    .select({ pageId: pages.id, attribute: attributes, value: attributeValues })
    .from(pages)
    .innerJoin(pageTypeAttributes, eq(pageTypeAttributes.pageTypeId, pages.pageTypeId))
    .innerJoin(attributes, eq(attributes.id, pageTypeAttributes.attributeId))
    .leftJoin(
      pageAttributeValues,
      and(
        eq(pageAttributeValues.pageId, pages.id),
        sql`EXISTS (SELECT FROM attribute_values own WHERE own.id = ${pageAttributeValues.valueId} AND own.attribute_id = ${attributes.id})`,
      ),
    )
    .leftJoin(attributeValues, eq(attributeValues.id, pageAttributeValues.valueId))
    .where(among(pages.id, pageIds))
    .orderBy(pages.id, asc(pageTypeAttributes.position), asc(attributeValues.name));
  const lists = new Map<number, AssignedAttributeRow[]>(pageIds.map((id) => [id, []]));
  for (const { pageId, attribute, value } of rows) {
    const list = lists.get(pageId) ?? [];
    if (list.at(-1)?.attribute.id !== attribute.id) list.push({ attribute, values: [] });
    if (value) list.at(-1)?.values.push(value);
  }
  return lists;
}

export const findMenu = async (
  db: Executor,
  which: { id: number } | { slug: string } | { name: string },
): Promise<MenuRow | undefined> => {
  const named =
    'id' in which
      ? eq(menus.id, which.id)
      : 'slug' in which
        ? eq(menus.slug, which.slug)
        : eq(menus.name, which.name);
  const [row] = await db.select().from(menus).where(named).orderBy(asc(menus.id)).limit(1);
  return row;
};

export const menusById = (db: Executor, ids: readonly number[]): Promise<MenuRow[]> =>
  db.select().from(menus).where(among(menus.id, ids));

/** All items of menus, of every level, in their order. */
export const itemsOfMenus = (db: Executor, menuIds: readonly number[]): Promise<MenuItemRow[]> =>
  db
    .select()
    .from(menuItems)
    .where(among(menuItems.menuId, menuIds))
    .orderBy(asc(menuItems.menuId), asc(menuItems.position), asc(menuItems.id));

export const menuItemsById = (db: Executor, ids: readonly number[]): Promise<MenuItemRow[]> =>
  db.select().from(menuItems).where(among(menuItems.id, ids));

export const translationsOf = (
  db: Executor,
  kind: TranslatedKind,
  languageCode: string,
  ids: readonly number[],
): Promise<TranslationRow[]> =>
  db
    .select()
    .from(translations)
    .where(
      and(
        eq(translations.kind, kind),
        eq(translations.languageCode, languageCode),
        among(translations.objectId, ids),
      ),
    );

/** What has this slug in this language. */
export async function byTranslatedSlug(
  db: Executor,
  kind: TranslatedKind,
  languageCode: string,
  slug: string,
): Promise<number | undefined> {
  const [row] = await db
    .select({ id: translations.objectId })
    .from(translations)
    .where(
      and(
        eq(translations.kind, kind),
        eq(translations.languageCode, languageCode),
        sql`${translations.texts} ->> 'slug' = ${slug}`,
      ),
    );
  return row?.id;
}

/** What staff change of content, in one transaction with the shelf. */
export const contentShelf = (db: Executor) => ({
  async translate(
    kind: TranslatedKind,
    objectId: number,
    languageCode: string,
    texts: Texts,
  ): Promise<TranslationRow> {
    const [row] = await db
      .insert(translations)
      .values({ kind, objectId, languageCode, texts })
      .onConflictDoUpdate({
        target: [translations.kind, translations.objectId, translations.languageCode],
        set: { texts },
      })
      .returning();
    return row as TranslationRow;
  },
  async translation(kind: TranslatedKind, objectId: number, languageCode: string): Promise<Texts> {
    const [row] = await translationsOf(db, kind, languageCode, [objectId]);
    return row?.texts ?? {};
  },

  insertPageType: async (
    row: typeof pageTypes.$inferInsert,
    attributeIds: readonly number[],
  ): Promise<PageTypeRow> => {
    const [made] = await db.insert(pageTypes).values(row).returning();
    const type = made as PageTypeRow;
    if (attributeIds.length > 0)
      await db
        .insert(pageTypeAttributes)
        .values(
          attributeIds.map((attributeId, position) => ({ pageTypeId: type.id, attributeId, position })),
        );
    return type;
  },
  async pageType(id: number): Promise<PageTypeRow | undefined> {
    return (await pageTypesById(db, [id]))[0];
  },
  attributesOfPageType: async (id: number): Promise<AttributeRow[]> =>
    (await attributesOfPageTypes(db, [id])).get(id) ?? [],
  insertPage: async (row: typeof pages.$inferInsert): Promise<PageRow> => {
    const [made] = await db.insert(pages).values(row).returning();
    return made as PageRow;
  },
  async lockPage(id: number): Promise<PageRow | undefined> {
    const [row] = await db.select().from(pages).where(eq(pages.id, id)).for('update');
    return row;
  },
  async updatePage(id: number, change: Partial<typeof pages.$inferInsert>): Promise<PageRow> {
    const [row] = await db
      .update(pages)
      .set({ ...change, id })
      .where(eq(pages.id, id))
      .returning();
    return row as PageRow;
  },
  async deletePage(id: number): Promise<void> {
    await db.delete(pages).where(eq(pages.id, id));
  },

  insertMenu: async (row: typeof menus.$inferInsert): Promise<MenuRow> => {
    const [made] = await db.insert(menus).values(row).returning();
    return made as MenuRow;
  },
  async lockMenu(id: number): Promise<MenuRow | undefined> {
    const [row] = await db.select().from(menus).where(eq(menus.id, id)).for('update');
    return row;
  },
  async menuItem(id: number): Promise<MenuItemRow | undefined> {
    return (await menuItemsById(db, [id]))[0];
  },
  async countMenuItems(menuId: number): Promise<number> {
    const [counted] = await db
      .select({ count: sql<number>`count(*)::integer` })
      .from(menuItems)
      .where(eq(menuItems.menuId, menuId));
    return counted?.count ?? 0;
  },
  insertMenuItem: async (row: Omit<typeof menuItems.$inferInsert, 'position'>): Promise<MenuItemRow> => {
    const position = sql<number>`(SELECT coalesce(max(position), -1) + 1 FROM menu_items WHERE menu_id = ${row.menuId})`;
    const [made] = await db
      .insert(menuItems)
      .values({ ...row, position })
      .returning();
    return made as MenuItemRow;
  },
  async deleteMenuItem(id: number): Promise<void> {
    await db.delete(menuItems).where(eq(menuItems.id, id));
  },
});
