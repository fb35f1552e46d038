import { and, asc, eq, sql, type SQL } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { Executor } from '#common/database/database.ts';
import { fold } from '#common/text/fold.ts';
import { among } from '../among.ts';
import { equalsOneOf } from '../named-list.ts';
import { categoryTrees } from './product-filter.ts';
import type {
  AssignedAttributeRow,
  AssignedVariantAttributeRow,
  AttributeRow,
  AttributeValueRow,
  CategoryRow,
  ProductTypeRow,
  VariantAttributeRow,
} from '../rows.ts';
import {
  attributes,
  attributeValues,
  categories,
  productAttributeValues,
  products,
  productTypeAttributes,
  productTypes,
  productTypeVariantAttributes,
  variantAttributeValues,
  variants,
} from '../tables.ts';

type Named = { ids: readonly number[] } | { slug: string };
type Referenced = Named | { externalReference: string };

export const findCategories = (db: Executor, which: Named): Promise<CategoryRow[]> =>
  db
    .select()
    .from(categories)
    .where('slug' in which ? eq(categories.slug, which.slug) : among(categories.id, which.ids));

export const findAttributes = (db: Executor, which: Referenced): Promise<AttributeRow[]> =>
  db
    .select()
    .from(attributes)
    .where(
      'ids' in which
        ? among(attributes.id, which.ids)
        : 'slug' in which
          ? eq(attributes.slug, which.slug)
          : eq(attributes.externalReference, which.externalReference),
    );

export const findAttributeValues = (db: Executor, ids: readonly number[]): Promise<AttributeValueRow[]> =>
  db.select().from(attributeValues).where(among(attributeValues.id, ids));

export const findProductTypes = (db: Executor, ids: readonly number[]): Promise<ProductTypeRow[]> =>
  db.select().from(productTypes).where(among(productTypes.id, ids));

export async function attributesOfTypes(
  db: Executor,
  typeIds: readonly number[],
): Promise<Map<number, AttributeRow[]>> {
  const rows = await db
    .select({ typeId: productTypeAttributes.productTypeId, attribute: attributes })
    .from(productTypeAttributes)
    .innerJoin(attributes, eq(attributes.id, productTypeAttributes.attributeId))
    .where(among(productTypeAttributes.productTypeId, typeIds))
    .orderBy(asc(productTypeAttributes.position));
  const lists = new Map<number, AttributeRow[]>(typeIds.map((id) => [id, []]));
  for (const { typeId, attribute } of rows) lists.get(typeId)?.push(attribute);
  return lists;
}

/** The attributes of each product's type, in its order, with the values that the product has of each. */
export async function attributesOfProducts(
  db: Executor,
  productIds: readonly number[],
): Promise<Map<number, AssignedAttributeRow[]>> {
  const rows = await db
    .select({ productId: sql<number>`products.id`, attribute: attributes, value: attributeValues })
    .from(sql`products`)
    .innerJoin(productTypeAttributes, eq(productTypeAttributes.productTypeId, sql`products.product_type_id`))
    .innerJoin(attributes, eq(attributes.id, productTypeAttributes.attributeId))
    .leftJoin(
      productAttributeValues,
      and(
        eq(productAttributeValues.productId, sql`products.id`),
        sql`EXISTS (SELECT FROM attribute_values own WHERE own.id = ${productAttributeValues.valueId} AND own.attribute_id = ${attributes.id})`,
      ),
    )
    .leftJoin(attributeValues, eq(attributeValues.id, productAttributeValues.valueId))
    .where(sql`products.id = ANY (${sql.param([...productIds])}::integer[])`)
    .orderBy(sql`products.id`, asc(productTypeAttributes.position), asc(productAttributeValues.position));
  const lists = new Map<number, AssignedAttributeRow[]>(productIds.map((id) => [id, []]));
  for (const { productId, attribute, value } of rows) {
    const list = lists.get(productId) ?? [];
    if (list.at(-1)?.attribute.id !== attribute.id) list.push({ attribute, values: [] });
    if (value) list.at(-1)?.values.push(value);
  }
  return lists;
}

/** The attributes that variants of each type carry, in its order. */
export async function variantAttributesOfTypes(
  db: Executor,
  typeIds: readonly number[],
): Promise<Map<number, VariantAttributeRow[]>> {
  const rows = await db
    .select({
      typeId: productTypeVariantAttributes.productTypeId,
      variantSelection: productTypeVariantAttributes.variantSelection,
      attribute: attributes,
    })
    .from(productTypeVariantAttributes)
    .innerJoin(attributes, eq(attributes.id, productTypeVariantAttributes.attributeId))
    .where(among(productTypeVariantAttributes.productTypeId, typeIds))
    .orderBy(asc(productTypeVariantAttributes.position));
  const lists = new Map<number, VariantAttributeRow[]>(typeIds.map((id) => [id, []]));
  for (const { typeId, ...row } of rows) lists.get(typeId)?.push(row);
  return lists;
}

/** The attributes of each variant's type, in its order, with the values that the variant has of each. */
export async function attributesOfVariants(
  db: Executor,
  variantIds: readonly number[],
): Promise<Map<number, AssignedVariantAttributeRow[]>> {
  const rows = await db
    .select({
      variantId: variants.id,
      variantSelection: productTypeVariantAttributes.variantSelection,
      attribute: attributes,
      value: attributeValues,
    })
    .from(variants)
    .innerJoin(products, eq(products.id, variants.productId))
    .innerJoin(
      productTypeVariantAttributes,
      eq(productTypeVariantAttributes.productTypeId, products.productTypeId),
    )
    .innerJoin(attributes, eq(attributes.id, productTypeVariantAttributes.attributeId))
    .leftJoin(
      variantAttributeValues,
      and(
        eq(variantAttributeValues.variantId, variants.id),
        sql`EXISTS (SELECT FROM attribute_values own WHERE own.id = ${variantAttributeValues.valueId} AND own.attribute_id = ${attributes.id})`,
      ),
    )
    .leftJoin(attributeValues, eq(attributeValues.id, variantAttributeValues.valueId))
    .where(among(variants.id, variantIds))
    .orderBy(variants.id, asc(productTypeVariantAttributes.position), asc(attributeValues.name));
  const lists = new Map<number, AssignedVariantAttributeRow[]>(variantIds.map((id) => [id, []]));
  for (const { variantId, attribute, variantSelection, value } of rows) {
    const list = lists.get(variantId) ?? [];
    if (list.at(-1)?.attribute.id !== attribute.id) list.push({ attribute, variantSelection, values: [] });
    if (value) list.at(-1)?.values.push(value);
  }
  return lists;
}

export interface AttributeListFilter {
  ids?: readonly number[];
  names?: readonly string[];
  slugs?: readonly string[];
  inCategory?: number;
  inCollection?: number;
  search?: string;
}

export const attributeMatches = (filter: AttributeListFilter): SQL | undefined =>
  and(
    filter.ids && among(attributes.id, filter.ids),
    equalsOneOf(attributes.name, filter.names),
    equalsOneOf(attributes.slug, filter.slugs),
    filter.search === undefined ? undefined : contains(attributes.foldedName, filter.search),
    filter.inCategory === undefined
      ? undefined
      : sql`EXISTS (SELECT FROM products JOIN product_type_attributes USING (product_type_id)
          WHERE attribute_id = ${attributes.id}
            AND category_id IN (SELECT id FROM (${categoryTrees([filter.inCategory])}) AS below))`,
    filter.inCollection === undefined
      ? undefined
      : sql`EXISTS (SELECT FROM collection_products JOIN products ON products.id = product_id
          JOIN product_type_attributes USING (product_type_id)
          WHERE attribute_id = ${attributes.id} AND collection_id = ${filter.inCollection})`,
  );

/** Within a folded name; `%` and `_` of the searched text stand for themselves. */
export const contains = (foldedName: PgColumn, text: string): SQL =>
  sql`${foldedName} LIKE ${`%${fold(text).replace(/[\\%_]/g, (wild) => `\\${wild}`)}%`}`;
