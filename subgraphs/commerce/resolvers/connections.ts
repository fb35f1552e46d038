import type { LazyConnection } from '../connection.ts';
import type * as rows from '../store/rows.ts';

export type ProductConnection = LazyConnection<rows.SeenProduct>;
export type ProductVariantConnection = LazyConnection<rows.SeenVariant>;
export type CategoryConnection = LazyConnection<rows.CategoryRow>;
export type CollectionConnection = LazyConnection<rows.SeenCollection>;
export type AttributeConnection = LazyConnection<rows.AttributeRow>;
export type AttributeValueConnection = LazyConnection<rows.AttributeValueRow>;
export type ProductTypeConnection = LazyConnection<rows.ProductTypeRow>;
export type OrderConnection = LazyConnection<rows.OrderRow>;
export interface WarehouseRow {
  id: string;
  name: string;
  slug: string;
}
export type WarehouseConnection = LazyConnection<WarehouseRow>;
/** The house's own app: there is one, and all of it is known. */
export type OwnApp = Record<never, never>;
export type PageConnection = LazyConnection<rows.PageRow>;
