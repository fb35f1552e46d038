import { sqlState, UNIQUE_VIOLATION } from '#common/database/database-error.ts';
import { refuse } from '../domain/refusal.ts';

const FOREIGN_KEY_VIOLATION = '23503';

/** The input field behind each constraint that a seller can run into. */
const fields: Record<string, string> = {
  products_slug_key: 'slug',
  products_external_reference_key: 'externalReference',
  variants_sku_key: 'sku',
  variants_external_reference_key: 'externalReference',
  categories_slug_key: 'slug',
  channels_slug_key: 'slug',
  pages_slug_key: 'slug',
  page_types_slug_key: 'slug',
  menus_slug_key: 'slug',
  translations_slug: 'slug',
  menu_items_category_id_fkey: 'category',
  menu_items_collection_id_fkey: 'collection',
  menu_items_page_id_fkey: 'page',
  product_types_slug_key: 'slug',
  attributes_slug_key: 'slug',
  attributes_external_reference_key: 'externalReference',
  attribute_values_external_reference_key: 'externalReference',
  products_product_type_id_fkey: 'productType',
  products_category_id_fkey: 'category',
  collection_products_collection_id_fkey: 'collections',
};

/**
 * What the database refuses as a seller reads it; faults stay faults. The constraint decides and not a
 * look beforehand, which two sellers could take at the same time.
 */
export function asRefusal(error: unknown): unknown {
  const state = sqlState(error);
  const field = state?.constraint === undefined ? undefined : fields[state.constraint];
  if (field === undefined) return error;
  if (state?.code === UNIQUE_VIOLATION) return refuse('UNIQUE', field, 'This is taken already.');
  return state?.code === FOREIGN_KEY_VIOLATION
    ? refuse('NOT_FOUND', field, 'There is no such thing.')
    : error;
}
