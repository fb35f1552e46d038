import type { ProductRow } from '../../store/rows.ts';
import type { WhichProduct } from '../../store/shelf/products.ts';
import type { Shelf, ShelfStore } from '../../store/shelf.ts';
import { addMetadata, type Metadata } from '../metadata/metadata.ts';
import { refuse } from '../refusal.ts';
import { assignAttributes, requireValues, type AttributeChoice } from './attribute-values.ts';
import { readName, readReference, readRichText, readSeo, readSlug, type Seo } from './words.ts';

/** What of a product is said; what is undefined is not. */
export interface ProductDetails {
  name?: string | null | undefined;
  slug?: string | null | undefined;
  categoryId?: number | null | undefined;
  collectionIds?: readonly number[] | undefined;
  /** Rich text in Editor.js's format, as JSON. */
  description?: string | null | undefined;
  seo?: Seo | null | undefined;
  attributes?: readonly AttributeChoice[] | undefined;
  externalReference?: string | null | undefined;
  metadata?: Metadata | undefined;
  privateMetadata?: Metadata | undefined;
}

const MAX_ATTRIBUTES = 100;

/** Makes a product; it is in no channel yet. Null for a product type's id that names nothing. */
export const createProduct = (
  store: ShelfStore,
  productTypeId: number | null,
  details: ProductDetails,
): Promise<ProductRow> =>
  store.transaction(async (shelf) => {
    const name = readName(details.name ?? null);
    const type = productTypeId === null ? undefined : await shelf.lockType(productTypeId);
    if (!type) throw refuse('NOT_FOUND', 'productType', 'There is no such product type.');
    const carried = await shelf.attributesOfType(type.id, 'product');
    requireValues(carried, details.attributes ?? []);
    const product = await shelf.insertProduct({
      productTypeId: type.id,
      categoryId: details.categoryId ?? null,
      name,
      slug: details.slug ? readSlug(details.slug) : await shelf.freeSlug('products', name),
      description: readRichText(details.description, 'description'),
      externalReference: readReference(details.externalReference, 'externalReference') ?? null,
      metadata: details.metadata ?? {},
      privateMetadata: details.privateMetadata ?? {},
      ...readSeo(details.seo),
    });
    await assign(shelf, product, details.attributes);
    if (details.collectionIds) await shelf.putIntoCollections(product.id, details.collectionIds);
    return shelf.touch(product.id);
  });

/** Changes what is said of a product; the rest stays. */
export const updateProduct = (
  store: ShelfStore,
  which: WhichProduct,
  details: ProductDetails,
): Promise<ProductRow> =>
  store.transaction(async (shelf) => {
    const product = await lockProduct(shelf, which);
    await shelf.updateProduct(product.id, {
      ...(details.name != null && { name: readName(details.name) }),
      ...(details.slug != null && { slug: readSlug(details.slug) }),
      categoryId: details.categoryId,
      description: readRichText(details.description, 'description'),
      externalReference: readReference(details.externalReference, 'externalReference'),
      ...(details.metadata && { metadata: addMetadata(product.metadata, details.metadata, 'metadata') }),
      ...(details.privateMetadata && {
        privateMetadata: addMetadata(product.privateMetadata, details.privateMetadata, 'privateMetadata'),
      }),
      ...readSeo(details.seo),
    });
    await assign(shelf, product, details.attributes);
    if (details.collectionIds) await shelf.putIntoCollections(product.id, details.collectionIds);
    return shelf.touch(product.id);
  });

/** Deletes a product with all that is only there with it; what was sold stays sold. Returns what it was. */
export const deleteProduct = (store: ShelfStore, which: WhichProduct): Promise<ProductRow> =>
  store.transaction(async (shelf) => {
    const product = await lockProduct(shelf, which);
    await shelf.deleteProduct(product);
    return product;
  });

export async function lockProduct(
  shelf: Shelf,
  which: WhichProduct | null,
  field = which && 'externalReference' in which ? 'externalReference' : 'id',
): Promise<ProductRow> {
  const product = which && (await shelf.lockProduct(which));
  if (!product) throw refuse('NOT_FOUND', field, 'There is no such product.');
  return product;
}

async function assign(
  shelf: Shelf,
  { id, productTypeId }: ProductRow,
  choices: readonly AttributeChoice[] | undefined,
): Promise<void> {
  if (!choices || choices.length === 0) return;
  if (choices.length > MAX_ATTRIBUTES)
    throw refuse('INVALID', 'attributes', `At most ${MAX_ATTRIBUTES} attributes.`);
  await assignAttributes(
    shelf,
    { kind: 'product', id },
    await shelf.attributesOfType(productTypeId, 'product'),
    choices,
  );
}
