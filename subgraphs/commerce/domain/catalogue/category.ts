import type { CategoryRow } from '../../store/rows.ts';
import type { Shelf, ShelfStore } from '../../store/shelf.ts';
import { addMetadata, type Metadata } from '../metadata/metadata.ts';
import { refuse } from '../refusal.ts';
import { readName, readRichText, readSeo, readSlug, type Seo } from './words.ts';

/** What of a category is said; what is undefined is not. */
export interface CategoryDetails {
  name?: string | null | undefined;
  slug?: string | null | undefined;
  description?: string | null | undefined;
  seo?: Seo | null | undefined;
  metadata?: Metadata | undefined;
  privateMetadata?: Metadata | undefined;
}

const MAX_LEVEL = 10;

/** Makes a category below another, or at the top. Null for a parent's id that names nothing. */
export const createCategory = (
  store: ShelfStore,
  parentId: number | null | undefined,
  details: CategoryDetails,
): Promise<CategoryRow> =>
  store.transaction(async (shelf) => {
    const name = readName(details.name ?? null);
    const parent = parentId === undefined ? undefined : await lockCategory(shelf, parentId, 'parent');
    const level = parent ? parent.level + 1 : 0;
    if (level > MAX_LEVEL)
      throw refuse('INVALID', 'parent', `Categories are nested at most ${MAX_LEVEL} deep.`);
    return shelf.insertCategory({
      name,
      slug: details.slug ? readSlug(details.slug) : await shelf.freeSlug('categories', name),
      parentId: parent?.id ?? null,
      level,
      description: readRichText(details.description, 'description'),
      metadata: details.metadata ?? {},
      privateMetadata: details.privateMetadata ?? {},
      ...readSeo(details.seo),
    });
  });

export const updateCategory = (
  store: ShelfStore,
  id: number | null,
  details: CategoryDetails,
): Promise<CategoryRow> =>
  store.transaction(async (shelf) => {
    const category = await lockCategory(shelf, id, 'id');
    return shelf.updateCategory(category.id, {
      ...(details.name != null && { name: readName(details.name) }),
      ...(details.slug != null && { slug: readSlug(details.slug) }),
      description: readRichText(details.description, 'description'),
      ...(details.metadata && { metadata: addMetadata(category.metadata, details.metadata, 'metadata') }),
      ...(details.privateMetadata && {
        privateMetadata: addMetadata(category.privateMetadata, details.privateMetadata, 'privateMetadata'),
      }),
      ...readSeo(details.seo),
    });
  });

/** Deletes a category with those below it; returns what it was. */
export const deleteCategory = (store: ShelfStore, id: number | null): Promise<CategoryRow> =>
  store.transaction(async (shelf) => {
    const category = await lockCategory(shelf, id, 'id');
    await shelf.deleteCategory(category.id);
    return category;
  });

async function lockCategory(shelf: Shelf, id: number | null, field: string): Promise<CategoryRow> {
  const category = id === null ? undefined : await shelf.lockCategory(id);
  if (!category) throw refuse('NOT_FOUND', field, 'There is no such category.');
  return category;
}
