import type { PageRow, PageTypeRow } from '../../store/rows.ts';
import type { Shelf, ShelfStore } from '../../store/shelf.ts';
import { refuse } from '../refusal.ts';
import { assignAttributes, type AttributeChoice } from '../catalogue/attribute-values.ts';
import { readName, readRichText, readSeo, readSlug, type Seo } from '../catalogue/words.ts';

/** What of a page is said; what is undefined is not. */
export interface PageDetails {
  title?: string | null | undefined;
  slug?: string | null | undefined;
  /** Rich text in Editor.js's format, as JSON. */
  content?: string | null | undefined;
  isPublished?: boolean | undefined;
  publishedAt?: Date | null | undefined;
  seo?: Seo | null | undefined;
  attributes?: readonly AttributeChoice[] | undefined;
}

export const createPageType = (
  store: ShelfStore,
  name: string | null,
  slug: string | null,
  attributeIds: readonly number[],
): Promise<PageTypeRow> =>
  store.transaction(async (shelf) => {
    const read = readName(name);
    const known = await shelf.attributesById(attributeIds);
    if (known.length < new Set(attributeIds).size || known.some(({ type }) => type !== 'PAGE_TYPE'))
      throw refuse('INVALID', 'addAttributes', 'Attributes of pages, of type PAGE_TYPE.');
    return shelf.insertPageType(
      { name: read, slug: slug ? readSlug(slug) : await shelf.freeSlug('pageTypes', read) },
      attributeIds,
    );
  });

export const createPage = (
  store: ShelfStore,
  pageTypeId: number | null,
  details: PageDetails,
): Promise<PageRow> =>
  store.transaction(async (shelf) => {
    const title = readName(details.title ?? null, 'title');
    const type = pageTypeId === null ? undefined : await shelf.pageType(pageTypeId);
    if (!type) throw refuse('NOT_FOUND', 'pageType', 'There is no such page type.');
    const page = await shelf.insertPage({
      pageTypeId: type.id,
      title,
      slug: details.slug ? readSlug(details.slug) : await shelf.freeSlug('pages', title),
      content: readRichText(details.content, 'content'),
      isPublished: details.isPublished ?? false,
      publishedAt: details.publishedAt ?? (details.isPublished ? new Date() : null),
      ...readSeo(details.seo),
    });
    await assign(shelf, page, details);
    return page;
  });

export const updatePage = (store: ShelfStore, id: number | null, details: PageDetails): Promise<PageRow> =>
  store.transaction(async (shelf) => {
    const page = await lockPage(shelf, id);
    await assign(shelf, page, details);
    return shelf.updatePage(page.id, {
      ...(details.title != null && { title: readName(details.title, 'title') }),
      ...(details.slug != null && { slug: readSlug(details.slug) }),
      content: readRichText(details.content, 'content'),
      isPublished: details.isPublished,
      publishedAt:
        details.publishedAt ?? (details.isPublished ? (page.publishedAt ?? new Date()) : undefined),
      ...readSeo(details.seo),
    });
  });

export const deletePage = (store: ShelfStore, id: number | null): Promise<PageRow> =>
  store.transaction(async (shelf) => {
    const page = await lockPage(shelf, id);
    await shelf.deletePage(page.id);
    return page;
  });

async function lockPage(shelf: Shelf, id: number | null): Promise<PageRow> {
  const page = id === null ? undefined : await shelf.lockPage(id);
  if (!page) throw refuse('NOT_FOUND', 'id', 'There is no such page.');
  return page;
}

const assign = async (
  shelf: Shelf,
  { id, pageTypeId }: PageRow,
  { attributes }: PageDetails,
): Promise<void> => {
  if (attributes?.length)
    await assignAttributes(
      shelf,
      { kind: 'page', id },
      await shelf.attributesOfPageType(pageTypeId),
      attributes,
    );
};
