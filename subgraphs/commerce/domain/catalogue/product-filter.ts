/** Text that equals one of these; no condition when absent. */
export type TextFilter = readonly string[];

/** Exact decimals in the currency's main unit; bounds are included. */
export interface DecimalFilter {
  oneOf?: readonly string[];
  gte?: string;
  lte?: string;
}
export interface MomentFilter {
  oneOf?: readonly Date[];
  gte?: Date;
  lte?: Date;
}
export interface AttributeFilter {
  slug?: string;
  valueSlugs?: TextFilter;
  valueNames?: TextFilter;
  boolean?: boolean;
}

/** What a product must be like: everything that is given must hold. */
export interface ProductFilter {
  ids?: readonly number[];
  names?: TextFilter;
  slugs?: TextFilter;
  productTypeIds?: readonly number[];
  categoryIds?: readonly number[];
  collectionIds?: readonly number[];
  isPublished?: boolean;
  isVisibleInListing?: boolean;
  hasCategory?: boolean;
  /** To be bought in the channel now. */
  isAvailable?: boolean;
  price?: DecimalFilter;
  minimalPrice?: DecimalFilter;
  attributes?: readonly AttributeFilter[];
  updatedAt?: MomentFilter;
  and?: readonly ProductFilter[];
  or?: readonly ProductFilter[];
}

export type ProductSort =
  | 'NAME'
  | 'RANK'
  | 'PRICE'
  | 'PUBLISHED_AT'
  | 'PUBLISHED'
  | 'LAST_MODIFIED_AT'
  | 'CREATED_AT'
  | 'TYPE'
  /** Its age: what has no other order. */
  | 'AGE';

export interface ProductQuery {
  filter: ProductFilter;
  /** Lower-case words; a product matches when each begins a word of its. Empty matches nothing. */
  searchWords: readonly string[] | null;
  sort: ProductSort;
  direction: 'asc' | 'desc';
}
