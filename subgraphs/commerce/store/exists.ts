import { eq } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { Executor } from '#common/database/database.ts';
import type { TranslatedKind } from './content.ts';
import {
  attributes,
  attributeValues,
  categories,
  collections,
  menuItems,
  pages,
  products,
  variants,
} from './tables.ts';

const tables: Record<TranslatedKind, PgTable & { id: PgColumn }> = {
  Attribute: attributes,
  AttributeValue: attributeValues,
  Category: categories,
  Collection: collections,
  MenuItem: menuItems,
  Page: pages,
  Product: products,
  ProductVariant: variants,
};

/** Whether there is such a thing to translate. */
export async function exists(db: Executor, kind: TranslatedKind, id: number): Promise<boolean> {
  const table = tables[kind];
  const rows = await db
    .select({ id: table.id })
    .from(table as PgTable)
    .where(eq(table.id, id))
    .limit(1);
  return rows.length > 0;
}
