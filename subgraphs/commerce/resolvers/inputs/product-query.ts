import { badUserInput } from '#common/graph/errors.ts';
import type { ProductFilter, ProductQuery, ProductSort } from '../../domain/product-filter.ts';
import { wordsOf } from '../../domain/search-words.ts';
import type { ProductOrder, ProductWhereInput } from '../../generated/resolvers.ts';
import { alternatives, bounded, decimals, moments, pks } from './filters.ts';

const MAX_DEPTH = 5;
/** Of all depths together: lists within lists would multiply to a statement that no database plans in time. */
const MAX_CONDITIONS = 30;
const MAX_WORDS = 16;

interface Arguments {
  where?: ProductWhereInput | null;
  search?: string | null;
  sortBy?: ProductOrder | null;
}

/** The arguments of every list of products. */
export function readProductQuery({ where, search, sortBy }: Arguments): ProductQuery {
  const searchWords = search == null || search.trim() === '' ? null : wordsOf(search, MAX_WORDS);
  const sort = readSort(sortBy, searchWords !== null);
  return { filter: readWhere(where, 1, { left: MAX_CONDITIONS }), searchWords, ...sort };
}

function readSort(
  sortBy: ProductOrder | null | undefined,
  searches: boolean,
): { sort: ProductSort; direction: 'asc' | 'desc' } {
  if (sortBy?.field == null)
    return searches ? { sort: 'RANK', direction: 'desc' } : { sort: 'NAME', direction: 'asc' };
  if (sortBy.field === 'RANK' && !searches)
    throw badUserInput('Sorting by RANK is available only when using a search filter.');
  return {
    sort: sortBy.field === 'MINIMAL_PRICE' ? 'PRICE' : sortBy.field,
    direction: sortBy.direction === 'ASC' ? 'asc' : 'desc',
  };
}

function readWhere(
  where: ProductWhereInput | null | undefined,
  depth: number,
  conditions: { left: number },
): ProductFilter {
  if (where == null) return {};
  if (depth > MAX_DEPTH) throw badUserInput(`Filters are nested at most ${MAX_DEPTH} deep.`);
  conditions.left -= 1 + (where.attributes?.length ?? 0);
  if (conditions.left < 0)
    throw badUserInput(`A filter has at most ${MAX_CONDITIONS} parts and attributes, nested ones included.`);
  const parts = (list: ProductWhereInput[] | null | undefined) =>
    bounded(list)?.map((part) => readWhere(part, depth + 1, conditions));
  return {
    ids: pks('Product', bounded(where.ids)),
    names: alternatives(where.name),
    slugs: alternatives(where.slug),
    productTypeIds: pks('ProductType', alternatives(where.productType)),
    categoryIds: pks('Category', alternatives(where.category)),
    collectionIds: pks('Collection', alternatives(where.collection)),
    isPublished: where.isPublished ?? undefined,
    isVisibleInListing: where.isVisibleInListing ?? undefined,
    hasCategory: where.hasCategory ?? undefined,
    price: decimals(where.price),
    minimalPrice: decimals(where.minimalPrice),
    attributes: bounded(where.attributes)?.map(({ slug, value }) => ({
      slug: slug ?? undefined,
      valueSlugs: alternatives(value?.slug),
      valueNames: alternatives(value?.name),
    })),
    updatedAt: moments(where.updatedAt),
    and: parts(where.AND),
    or: parts(where.OR),
  };
}
