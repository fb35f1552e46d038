import { badUserInput } from '#common/graph/errors.ts';
import type { ProductFilter, ProductQuery, ProductSort } from '../../domain/catalogue/product-filter.ts';
import { wordsOf } from '../../domain/catalogue/search-words.ts';
import type {
  AttributeInput,
  PriceRangeInput,
  ProductFilterInput,
  ProductOrder,
  ProductOrderField,
  ProductWhereInput,
} from '../../generated/resolvers.ts';
import { alternatives, bounded, decimals, moments, pks, range } from './filters.ts';

const MAX_DEPTH = 5;
/** Of all depths together: lists within lists would multiply to a statement that no database plans in time. */
const MAX_CONDITIONS = 30;
const MAX_WORDS = 16;

interface Arguments {
  filter?: ProductFilterInput | null;
  where?: ProductWhereInput | null;
  search?: string | null;
  sortBy?: ProductOrder | null;
}

/** The arguments of every list of products. */
export function readProductQuery({ filter, where, search: words, sortBy }: Arguments): ProductQuery {
  if (filter != null && where != null) throw badUserInput('Give either `filter` or `where`, not both.');
  const search = words ?? filter?.search;
  const searchWords = search == null || search.trim() === '' ? null : wordsOf(search, MAX_WORDS);
  const sort = readSort(sortBy, searchWords !== null);
  const read = filter == null ? readWhere(where, 1, { left: MAX_CONDITIONS }) : readFilter(filter);
  return { filter: read, searchWords, ...sort };
}

/** The older form: lists where any entry will do. */
function readFilter(filter: ProductFilterInput): ProductFilter {
  if ((filter.attributes?.length ?? 0) > MAX_CONDITIONS)
    throw badUserInput(`A filter has at most ${MAX_CONDITIONS} attributes.`);
  const { price, minimalPrice, updatedAt } = filter;
  return {
    ids: pks('Product', bounded(filter.ids)),
    slugs: bounded(filter.slugs),
    productTypeIds: pks('ProductType', bounded(filter.productTypes)),
    categoryIds: pks('Category', bounded(filter.categories)),
    collectionIds: pks('Collection', bounded(filter.collections)),
    isPublished: filter.isPublished ?? undefined,
    isVisibleInListing: filter.isVisibleInListing ?? undefined,
    hasCategory: filter.hasCategory ?? undefined,
    isAvailable: filter.isAvailable ?? undefined,
    price: priceRange(price),
    minimalPrice: priceRange(minimalPrice),
    attributes: filter.attributes?.map(readAttribute),
    updatedAt: range(updatedAt),
  };
}

const priceRange = (given: PriceRangeInput | null | undefined) =>
  given == null
    ? undefined
    : {
        ...(given.gte != null && { gte: String(given.gte) }),
        ...(given.lte != null && { lte: String(given.lte) }),
      };

const readAttribute = ({ slug, value, values, boolean }: AttributeInput) => ({
  slug: slug ?? undefined,
  valueSlugs: bounded(values) ?? alternatives(value?.slug),
  valueNames: alternatives(value?.name),
  boolean: boolean ?? value?.boolean ?? undefined,
});

const sorts: Record<ProductOrderField, ProductSort> = {
  NAME: 'NAME',
  RANK: 'RANK',
  PRICE: 'PRICE',
  MINIMAL_PRICE: 'PRICE',
  PUBLISHED: 'PUBLISHED',
  PUBLISHED_AT: 'PUBLISHED_AT',
  PUBLICATION_DATE: 'PUBLISHED_AT',
  LAST_MODIFIED: 'LAST_MODIFIED_AT',
  LAST_MODIFIED_AT: 'LAST_MODIFIED_AT',
  DATE: 'LAST_MODIFIED_AT',
  CREATED_AT: 'CREATED_AT',
  TYPE: 'TYPE',
  COLLECTION: 'AGE',
  RATING: 'AGE',
};

function readSort(
  sortBy: ProductOrder | null | undefined,
  searches: boolean,
): { sort: ProductSort; direction: 'asc' | 'desc' } {
  if (sortBy?.field == null)
    return searches ? { sort: 'RANK', direction: 'desc' } : { sort: 'NAME', direction: 'asc' };
  if (sortBy.field === 'RANK' && !searches)
    throw badUserInput('Sorting by RANK is available only when using a search filter.');
  return {
    sort: sorts[sortBy.field],
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
    attributes: bounded(where.attributes)?.map(readAttribute),
    updatedAt: moments(where.updatedAt),
    and: parts(where.AND),
    or: parts(where.OR),
  };
}
