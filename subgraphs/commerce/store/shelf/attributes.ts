import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import type { Executor } from '#common/database/database.ts';
import { fold } from '#common/text/fold.ts';
import { among } from '../among.ts';
import type { AttributeRow, AttributeValueRow, ProductTypeRow } from '../rows.ts';
import { indexProducts } from '../catalogue/search-index.ts';
import {
  attributes,
  attributeValues,
  pageAttributeValues,
  productAttributeValues,
  products,
  productTypeAttributes,
  productTypes,
  productTypeVariantAttributes,
  variantAttributeValues,
} from '../tables.ts';

export type WhichAttribute = { id: number } | { externalReference: string };
/** What carries values of attributes. */
export interface AttributeOwner {
  kind: 'product' | 'variant' | 'page';
  id: number;
}

/** Of each kind of owner the table of its values; all three have the same two columns. */
const assigned = {
  product: { table: productAttributeValues, owner: productAttributeValues.productId, name: 'productId' },
  variant: { table: variantAttributeValues, owner: variantAttributeValues.variantId, name: 'variantId' },
  page: { table: pageAttributeValues, owner: pageAttributeValues.pageId, name: 'pageId' },
} as const;

/** More products than these are not worth waiting for. */
const MAX_AT_ONCE = 100;

export const attributeShelf = (db: Executor) => ({
  insertAttribute: async (row: typeof attributes.$inferInsert): Promise<AttributeRow> => {
    const [inserted] = await db.insert(attributes).values(folded(row)).returning();
    return inserted as AttributeRow;
  },

  /** Whoever adds a value waits for those who are adding one: a value is its name, and comes once. */
  async lockAttribute(which: WhichAttribute): Promise<AttributeRow | undefined> {
    const named =
      'id' in which ? eq(attributes.id, which.id) : eq(attributes.externalReference, which.externalReference);
    const [row] = await db.select().from(attributes).where(named).for('update');
    return row;
  },

  async updateAttribute(id: number, change: Partial<typeof attributes.$inferInsert>): Promise<void> {
    if (Object.values(change).every((value) => value === undefined)) return;
    await db.update(attributes).set(folded(change)).where(eq(attributes.id, id));
  },

  async deleteAttribute(id: number): Promise<void> {
    await db.delete(attributes).where(eq(attributes.id, id));
  },

  insertValue: async (row: typeof attributeValues.$inferInsert): Promise<AttributeValueRow> => {
    const [inserted] = await db.insert(attributeValues).values(folded(row)).returning();
    return inserted as AttributeValueRow;
  },

  /** The one value of this slug, with what it says now: kinds without choices have a value for each owner. */
  putOwnValue: async (row: typeof attributeValues.$inferInsert): Promise<number> => {
    const { attributeId: _attribute, slug: _slug, ...said } = row;
    const [put] = await db
      .insert(attributeValues)
      .values(row)
      .onConflictDoUpdate({ target: [attributeValues.attributeId, attributeValues.slug], set: said })
      .returning({ id: attributeValues.id });
    return (put as { id: number }).id;
  },

  async updateValue(
    id: number,
    change: Partial<typeof attributeValues.$inferInsert>,
  ): Promise<AttributeValueRow> {
    const [row] = await db
      .update(attributeValues)
      .set(folded(change))
      .where(eq(attributeValues.id, id))
      .returning();
    return row as AttributeValueRow;
  },

  async deleteValues(ids: readonly number[]): Promise<void> {
    await db.delete(attributeValues).where(among(attributeValues.id, ids));
  },

  async value(which: WhichAttribute): Promise<AttributeValueRow | undefined> {
    const named =
      'id' in which
        ? eq(attributeValues.id, which.id)
        : eq(attributeValues.externalReference, which.externalReference);
    const [row] = await db.select().from(attributeValues).where(named);
    return row;
  },

  async valueByName(attributeId: number, name: string): Promise<AttributeValueRow | undefined> {
    const [row] = await db
      .select()
      .from(attributeValues)
      .where(and(eq(attributeValues.attributeId, attributeId), eq(attributeValues.name, name)))
      .orderBy(asc(attributeValues.id))
      .limit(1);
    return row;
  },

  /** Of these values those that belong to the attribute. */
  valuesOf: (attributeId: number, ids: readonly number[]): Promise<AttributeValueRow[]> =>
    db
      .select()
      .from(attributeValues)
      .where(and(eq(attributeValues.attributeId, attributeId), among(attributeValues.id, ids))),

  /** The values of one attribute that the owner has, instead of those before. */
  async assign(owner: AttributeOwner, attributeId: number, valueIds: readonly number[]): Promise<void> {
    const { table, owner: column, name } = assigned[owner.kind];
    const ofAttribute = db
      .select({ id: attributeValues.id })
      .from(attributeValues)
      .where(eq(attributeValues.attributeId, attributeId));
    await db.delete(table).where(and(eq(column, owner.id), inArray(table.valueId, ofAttribute)));
    if (valueIds.length === 0) return;
    const rows = [...new Set(valueIds)].map((valueId) => ({ [name]: owner.id, valueId }));
    await db.insert(table).values(rows as (typeof table.$inferInsert)[] as never);
  },

  /** Products whose words change with a value. */
  async productsWithValues(valueIds: readonly number[]): Promise<number[]> {
    const rows = await db
      .selectDistinct({ id: productAttributeValues.productId })
      .from(productAttributeValues)
      .where(among(productAttributeValues.valueId, valueIds));
    return rows.map(({ id }) => id);
  },

  async productsWithAttribute(attributeId: number): Promise<number[]> {
    const rows = await db
      .selectDistinct({ id: productAttributeValues.productId })
      .from(productAttributeValues)
      .innerJoin(attributeValues, eq(attributeValues.id, productAttributeValues.valueId))
      .where(eq(attributeValues.attributeId, attributeId));
    return rows.map(({ id }) => id);
  },

  /** Their words have changed: they are gathered now, or by the service soon where there are many. */
  async refreshSearch(productIds: readonly number[]): Promise<void> {
    if (productIds.length <= MAX_AT_ONCE) return indexProducts(db, productIds);
    await db.update(products).set({ searchVersion: 0 }).where(among(products.id, productIds));
  },
});

export const typeShelf = (db: Executor) => ({
  insertType: async (row: typeof productTypes.$inferInsert): Promise<ProductTypeRow> => {
    const [inserted] = await db.insert(productTypes).values(folded(row)).returning();
    return inserted as ProductTypeRow;
  },

  async lockType(id: number): Promise<ProductTypeRow | undefined> {
    const [row] = await db.select().from(productTypes).where(eq(productTypes.id, id)).for('update');
    return row;
  },

  async updateType(id: number, change: Partial<typeof productTypes.$inferInsert>): Promise<void> {
    if (Object.values(change).every((value) => value === undefined)) return;
    await db.update(productTypes).set(folded(change)).where(eq(productTypes.id, id));
  },

  /** The attributes that products, or variants, of a type carry, in their order. */
  async attributesOfType(productTypeId: number, of: 'product' | 'variant'): Promise<AttributeRow[]> {
    const table = of === 'product' ? productTypeAttributes : productTypeVariantAttributes;
    const rows = await db
      .select({ attribute: attributes })
      .from(table)
      .innerJoin(attributes, eq(attributes.id, table.attributeId))
      .where(eq(table.productTypeId, productTypeId))
      .orderBy(asc(table.position));
    return rows.map(({ attribute }) => attribute);
  },

  attributesById: (ids: readonly number[]): Promise<AttributeRow[]> =>
    db.select().from(attributes).where(among(attributes.id, ids)),

  async carry(
    productTypeId: number,
    of: 'product' | 'variant',
    attributeId: number,
    variantSelection: boolean,
  ): Promise<void> {
    const table = of === 'product' ? 'product_type_attributes' : 'product_type_variant_attributes';
    const next = sql`(SELECT coalesce(max(position), -1) + 1 FROM ${sql.identifier(table)} WHERE product_type_id = ${productTypeId})`;
    await (of === 'product'
      ? db.execute(sql`INSERT INTO product_type_attributes (product_type_id, attribute_id, position)
          VALUES (${productTypeId}, ${attributeId}, ${next})`)
      : db.execute(sql`INSERT INTO product_type_variant_attributes
          (product_type_id, attribute_id, position, variant_selection)
          VALUES (${productTypeId}, ${attributeId}, ${next}, ${variantSelection})`));
  },

  /** Off the type, with the values that its products and variants have of them. */
  async uncarry(productTypeId: number, attributeIds: readonly number[]): Promise<void> {
    const ids = sql`${sql.param([...attributeIds])}::integer[]`;
    await db.execute(sql`DELETE FROM product_attribute_values USING attribute_values, products
      WHERE value_id = attribute_values.id AND attribute_id = ANY (${ids})
        AND product_id = products.id AND product_type_id = ${productTypeId}`);
    await db.execute(sql`DELETE FROM variant_attribute_values USING attribute_values, variants, products
      WHERE value_id = attribute_values.id AND attribute_id = ANY (${ids})
        AND variant_id = variants.id AND variants.product_id = products.id AND product_type_id = ${productTypeId}`);
    for (const table of [productTypeAttributes, productTypeVariantAttributes])
      await db
        .delete(table)
        .where(and(eq(table.productTypeId, productTypeId), among(table.attributeId, attributeIds)));
  },

  async productsOfType(productTypeId: number): Promise<number[]> {
    const rows = await db
      .select({ id: products.id })
      .from(products)
      .where(eq(products.productTypeId, productTypeId));
    return rows.map(({ id }) => id);
  },
});

/** With the name as searches compare it. */
const folded = <T extends { name?: string | undefined }>(row: T): T & { foldedName?: string } => ({
  ...row,
  ...(row.name !== undefined && { foldedName: fold(row.name) }),
});
