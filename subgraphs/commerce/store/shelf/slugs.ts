import { and, eq, like, or, sql, type SQL } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { Executor } from '#common/database/database.ts';
import { freeSlug, slugOfName } from '../../domain/catalogue/slug.ts';
import {
  attributes,
  attributeValues,
  categories,
  menus,
  pages,
  pageTypes,
  products,
  productTypes,
} from '../tables.ts';

const tables = {
  attributes,
  attributeValues,
  categories,
  menus,
  pages,
  pageTypes,
  products,
  productTypes,
};
export type Slugged = keyof typeof tables;

export const slugShelf = (db: Executor) => ({
  /**
   * A slug that nobody in the table has, made of a name. Whoever makes one waits for those who are
   * making one: two products of one name at once would otherwise both take the first free slug.
   */
  async freeSlug(kind: Slugged, name: string, within?: { attributeId: number }): Promise<string> {
    const table: PgTable & { slug: PgColumn } = tables[kind];
    await db.execute(sql`SELECT pg_advisory_xact_lock(hashtext(${`slugs of ${kind}`}))`);
    const slug = slugOfName(name);
    const scope: SQL | undefined = within && eq(attributeValues.attributeId, within.attributeId);
    const rows = await db
      .select({ slug: table.slug })
      .from(table as PgTable)
      .where(and(scope, or(eq(table.slug, slug), like(table.slug, `${slug}-%`))));
    return freeSlug(slug, new Set(rows.map((row) => String(row.slug))));
  },
});
