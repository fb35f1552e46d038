import type { VariantRow } from '../../store/rows.ts';
import type { WhichVariant } from '../../store/shelf/products.ts';
import type { Shelf, ShelfStore } from '../../store/shelf.ts';
import { addMetadata, type Metadata } from '../metadata/metadata.ts';
import { refuse } from '../refusal.ts';
import { assignAttributes, requireValues, type AttributeChoice } from './attribute-values.ts';
import { lockProduct } from './create-product.ts';
import { readName, readReference } from './words.ts';

/** What of a variant is said; what is undefined is not. */
export interface VariantDetails {
  name?: string | null | undefined;
  sku?: string | null | undefined;
  trackInventory?: boolean | undefined;
  attributes?: readonly AttributeChoice[] | undefined;
  externalReference?: string | null | undefined;
  metadata?: Metadata | undefined;
  privateMetadata?: Metadata | undefined;
}

const MAX_VARIANTS = 1_000;

/** Makes a variant; it has no price yet. */
export const createVariant = (
  store: ShelfStore,
  productId: number | null,
  details: VariantDetails,
): Promise<VariantRow> =>
  store.transaction(async (shelf) => {
    const product = await lockProduct(shelf, productId === null ? null : { id: productId }, 'product');
    if ((await shelf.countVariants(product.id)) >= MAX_VARIANTS)
      throw refuse('INVALID', 'product', `A product has at most ${MAX_VARIANTS} variants.`);
    const carried = await shelf.attributesOfType(product.productTypeId, 'variant');
    requireValues(carried, details.attributes ?? []);
    const sku = readReference(details.sku, 'sku') ?? null;
    const variant = await shelf.insertVariant({
      productId: product.id,
      // As in Saleor, a variant without a name is called by its SKU.
      name: readName(details.name || sku),
      sku,
      trackInventory: details.trackInventory ?? false,
      externalReference: readReference(details.externalReference, 'externalReference') ?? null,
      metadata: details.metadata ?? {},
      privateMetadata: details.privateMetadata ?? {},
    });
    await assignAttributes(shelf, { kind: 'variant', id: variant.id }, carried, details.attributes ?? []);
    await shelf.touch(product.id);
    return variant;
  });

/** Changes what is said of a variant; the rest stays. */
export const updateVariant = (
  store: ShelfStore,
  which: WhichVariant,
  details: VariantDetails,
): Promise<VariantRow> =>
  store.transaction(async (shelf) => {
    const { variant, productTypeId } = await lockVariant(shelf, which);
    const updated = await shelf.updateVariant(variant.id, {
      ...(details.name != null && { name: readName(details.name) }),
      sku: readReference(details.sku, 'sku'),
      trackInventory: details.trackInventory,
      externalReference: readReference(details.externalReference, 'externalReference'),
      ...(details.metadata && { metadata: addMetadata(variant.metadata, details.metadata, 'metadata') }),
      ...(details.privateMetadata && {
        privateMetadata: addMetadata(variant.privateMetadata, details.privateMetadata, 'privateMetadata'),
      }),
    });
    if (details.attributes?.length)
      await assignAttributes(
        shelf,
        { kind: 'variant', id: variant.id },
        await shelf.attributesOfType(productTypeId, 'variant'),
        details.attributes,
      );
    await shelf.touch(variant.productId);
    return updated;
  });

/** Deletes a variant with its prices; what was sold stays sold. Returns what it was. */
export const deleteVariant = (store: ShelfStore, which: WhichVariant): Promise<VariantRow> =>
  store.transaction(async (shelf) => {
    const { variant } = await lockVariant(shelf, which);
    await shelf.deleteVariant(variant);
    await shelf.touch(variant.productId);
    return variant;
  });

/** The variant with its product locked. */
export async function lockVariant(
  shelf: Shelf,
  which: WhichVariant | null,
): Promise<{ variant: VariantRow; productTypeId: number }> {
  const found = which && (await shelf.variant(which));
  const field = which && !('id' in which) ? Object.keys(which)[0] : 'id';
  if (!found) throw refuse('NOT_FOUND', field ?? 'id', 'There is no such variant.');
  const { productTypeId } = await lockProduct(shelf, { id: found.productId });
  // Read again: somebody may have changed it while this one waited for the product.
  const variant = await shelf.variant({ id: found.id });
  if (!variant) throw refuse('NOT_FOUND', field ?? 'id', 'There is no such variant.');
  return { variant, productTypeId };
}
