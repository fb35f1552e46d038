import type { ProductRow } from '../store/rows.ts';
import type { Shelf, ShelfStore } from '../store/shelf.ts';
import { globalId } from './global-id.ts';
import { refuse } from './refusal.ts';
import { freeSlug, slugOf } from './slug.ts';

export interface NewProduct {
  /** Null for an id that names nothing. */
  productTypeId: number | null;
  name: string | null;
  slug: string | null;
  categoryId: number | null;
  collectionIds: readonly number[];
  /** Rich text in Editor.js's format. */
  description: unknown;
  attributes: readonly AttributeChoice[];
  externalReference: string | null;
}
export interface AttributeChoice {
  attributeId: number | null;
  values: readonly ({ id: number } | { name: string })[];
}

const MAX_NAME = 250;
const MAX_VALUES = 100;

/** Makes a product; it is in no channel yet. */
export const createProduct = (store: ShelfStore, input: NewProduct): Promise<ProductRow> =>
  store.transaction(async (shelf) => {
    const name = readName(input.name);
    if (input.productTypeId === null)
      throw refuse('NOT_FOUND', 'productType', 'There is no such product type.');
    const slug = input.slug ?? freeSlug(slugOf(name), await shelf.slugsLike(slugOf(name)));
    if (!/^[a-z0-9]+(?:[-_][a-z0-9]+)*$/.test(slug))
      throw refuse('INVALID', 'slug', 'A slug has lower-case letters, digits and single hyphens.');
    const product = await shelf.insertProduct({
      productTypeId: input.productTypeId,
      categoryId: input.categoryId,
      name,
      slug,
      description: input.description,
      externalReference: input.externalReference,
    });
    await shelf.assignValues(product.id, await chooseValues(shelf, input.productTypeId, input.attributes));
    await shelf.addToCollections(product.id, input.collectionIds);
    return shelf.touch(product.id);
  });

export function readName(given: string | null): string {
  const name = given?.trim() ?? '';
  if (name === '') throw refuse('REQUIRED', 'name', 'This field is required.');
  if (name.length > MAX_NAME) throw refuse('INVALID', 'name', `At most ${MAX_NAME} characters.`);
  return name;
}

async function chooseValues(
  shelf: Shelf,
  productTypeId: number,
  choices: readonly AttributeChoice[],
): Promise<number[]> {
  if (choices.length === 0) return [];
  const carried = new Map(
    (await shelf.attributesOfType(productTypeId)).map((row) => [row.id, row.inputType]),
  );
  const chosen: number[] = [];
  for (const { attributeId, values } of choices) {
    const inputType = attributeId === null ? undefined : carried.get(attributeId);
    if (attributeId === null || inputType === undefined)
      throw refuse('ATTRIBUTE_CANNOT_BE_ASSIGNED', 'attributes', 'The product type has no such attribute.');
    const attributes = [globalId('Attribute', attributeId)];
    if (values.length > (inputType === 'DROPDOWN' ? 1 : MAX_VALUES))
      throw refuse('INVALID', 'attributes', 'The attribute takes fewer values.', { attributes });
    chosen.push(...(await chooseValuesOf(shelf, attributeId, values)));
  }
  return chosen;
}

async function chooseValuesOf(
  shelf: Shelf,
  attributeId: number,
  values: AttributeChoice['values'],
): Promise<number[]> {
  const ids = values.flatMap((value) => ('id' in value ? [value.id] : []));
  const known = await shelf.valuesOf(attributeId, ids);
  if (known.length < new Set(ids).size)
    throw refuse('NOT_FOUND', 'attributes', 'The attribute has no such value.', {
      attributes: [globalId('Attribute', attributeId)],
    });
  const made: number[] = [];
  for (const value of values)
    if ('name' in value)
      made.push(await shelf.ensureValue(attributeId, slugOf(value.name), readName(value.name)));
  return [...known, ...made];
}
