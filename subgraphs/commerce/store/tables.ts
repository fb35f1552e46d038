/** Every table, as drizzle reads and writes it; how they came to be stands in `migrations/`. */
export * from './tables/catalogue.ts';
export * from './tables/content.ts';
export * from './tables/discounts.ts';
export * from './tables/sales.ts';
