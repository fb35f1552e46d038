import { eq, sql } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { Db, Executor } from '#common/database/database.ts';
import type { Metadata } from '../domain/metadata/metadata.ts';
import {
  attributes,
  categories,
  channels,
  checkouts,
  collections,
  menuItems,
  menus,
  orders,
  pages,
  productMedia,
  products,
  productTypes,
  variants,
} from './tables.ts';

type DescribedTable = PgTable & {
  id: PgColumn;
  metadata: PgColumn;
  privateMetadata: PgColumn;
  updatedAt?: PgColumn;
};

/** What carries metadata, by its type in the schema. */
export const described = {
  Attribute: attributes,
  Category: categories,
  Channel: channels,
  Checkout: checkouts,
  Collection: collections,
  Menu: menus,
  MenuItem: menuItems,
  Order: orders,
  Page: pages,
  Product: products,
  ProductMedia: productMedia,
  ProductType: productTypes,
  ProductVariant: variants,
} satisfies Record<string, DescribedTable>;
export type Described = keyof typeof described;

export interface DescribedRow {
  id: number | string;
  metadata: Metadata;
  privateMetadata: Metadata;
  /** Whose it is, where it is somebody's. */
  userId?: number | null;
}

const on = (db: Executor) => ({
  async lock(kind: Described, pk: number | string): Promise<DescribedRow | undefined> {
    const table: DescribedTable = described[kind];
    const [row] = await db
      .select()
      .from(table as PgTable)
      .where(eq(table.id, pk))
      .for('update');
    return row as unknown as DescribedRow | undefined;
  },

  async put(
    kind: Described,
    pk: number | string,
    change: Partial<Pick<DescribedRow, 'metadata' | 'privateMetadata'>>,
  ): Promise<DescribedRow> {
    const table: DescribedTable = described[kind];
    const [row] = await db
      .update(table as PgTable)
      .set({ ...change, ...(table.updatedAt && { updatedAt: sql`now()` }) })
      .where(eq(table.id, pk))
      .returning();
    return row as unknown as DescribedRow;
  },
});

export type MetadataRows = ReturnType<typeof on>;
export interface MetadataStore {
  transaction<T>(work: (rows: MetadataRows) => Promise<T>): Promise<T>;
}

export const metadataStore = (db: Db): MetadataStore => ({
  transaction: (work) => db.transaction((transaction) => work(on(transaction))),
});
