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
