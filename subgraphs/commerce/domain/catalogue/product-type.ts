import type { ProductTypeRow } from '../../store/rows.ts';
import type { Shelf, ShelfStore } from '../../store/shelf.ts';
import { globalId } from '../global-id.ts';
import { refuse } from '../refusal.ts';
import { readName, readSlug } from './words.ts';

export interface TypeDetails {
  name?: string | null | undefined;
  slug?: string | null | undefined;
  hasVariants?: boolean | undefined;
  isShippingRequired?: boolean | undefined;
  productAttributes?: readonly (number | null)[] | undefined;
  variantAttributes?: readonly (number | null)[] | undefined;
}

export const createType = (store: ShelfStore, details: TypeDetails): Promise<ProductTypeRow> =>
  store.transaction(async (shelf) => {
    const name = readName(details.name ?? null);
    const type = await shelf.insertType({
      name,
      slug: details.slug ? readSlug(details.slug) : await shelf.freeSlug('productTypes', name),
      hasVariants: details.hasVariants ?? true,
      // As in Saleor.
      isShippingRequired: details.isShippingRequired ?? false,
    });
    await putAttributes(shelf, type, details);
    return type;
  });

export const updateType = (
  store: ShelfStore,
  id: number | null,
  details: TypeDetails,
): Promise<ProductTypeRow> =>
  store.transaction(async (shelf) => {
    const type = await lockType(shelf, id, 'id');
    await shelf.updateType(type.id, {
      ...(details.name != null && { name: readName(details.name) }),
      ...(details.slug != null && { slug: readSlug(details.slug) }),
      hasVariants: details.hasVariants,
      isShippingRequired: details.isShippingRequired,
    });
    await putAttributes(shelf, type, details);
    return lockType(shelf, type.id, 'id');
  });

/** The attributes that a type carries are exactly those that are named, in their order. */
async function putAttributes(shelf: Shelf, type: ProductTypeRow, details: TypeDetails): Promise<void> {
  for (const [of, wanted] of [
    ['product', details.productAttributes],
    ['variant', details.variantAttributes],
  ] as const) {
    if (!wanted) continue;
    const carried = (await shelf.attributesOfType(type.id, of)).map(({ id }) => id);
    const gone = carried.filter((id) => !wanted.includes(id));
    if (gone.length > 0) await shelf.uncarry(type.id, gone);
    for (const id of wanted)
      if (id === null || !carried.includes(id))
        await carry(shelf, type, of, id, `${of}Attributes`, of === 'variant');
  }
  await shelf.refreshSearch(await shelf.productsOfType(type.id));
}

export interface Assignment {
  attributeId: number | null;
  of: 'product' | 'variant';
  variantSelection: boolean;
}

export const assignToType = (
  store: ShelfStore,
  id: number | null,
  assignments: readonly Assignment[],
): Promise<ProductTypeRow> =>
  store.transaction(async (shelf) => {
    const type = await lockType(shelf, id, 'productTypeId');
    for (const { attributeId, of, variantSelection } of assignments) {
      if (of === 'variant' && !type.hasVariants)
        throw refuse('ATTRIBUTE_VARIANTS_DISABLED', 'operations', 'The type has no variants.');
      await carry(shelf, type, of, attributeId, 'operations', variantSelection);
    }
    return type;
  });

export const unassignFromType = (
  store: ShelfStore,
  id: number | null,
  attributeIds: readonly number[],
): Promise<ProductTypeRow> =>
  store.transaction(async (shelf) => {
    const type = await lockType(shelf, id, 'productTypeId');
    await shelf.uncarry(type.id, attributeIds);
    await shelf.refreshSearch(await shelf.productsOfType(type.id));
    return type;
  });

async function carry(
  shelf: Shelf,
  type: ProductTypeRow,
  of: 'product' | 'variant',
  attributeId: number | null,
  field: string,
  variantSelection: boolean,
): Promise<void> {
  const [attribute] = attributeId === null ? [] : await shelf.attributesById([attributeId]);
  if (!attribute) throw refuse('NOT_FOUND', field, 'There is no such attribute.');
  const attributes = [globalId('Attribute', attribute.id)];
  if (attribute.type !== 'PRODUCT_TYPE')
    throw refuse('INVALID', field, 'The attribute is one of page types.', { attributes });
  for (const kind of ['product', 'variant'] as const)
    if ((await shelf.attributesOfType(type.id, kind)).some((row) => row.id === attribute.id))
      throw refuse('ATTRIBUTE_ALREADY_ASSIGNED', field, 'The type carries this attribute already.', {
        attributes,
      });
  await shelf.carry(type.id, of, attribute.id, variantSelection);
}

async function lockType(shelf: Shelf, id: number | null, field: string): Promise<ProductTypeRow> {
  const type = id === null ? undefined : await shelf.lockType(id);
  if (!type) throw refuse('NOT_FOUND', field, 'There is no such product type.');
  return type;
}
