import { bigint, customType, integer, jsonb, text, timestamp } from 'drizzle-orm/pg-core';

export const id = () => integer('id').primaryKey().generatedByDefaultAsIdentity();
export const moment = (name: string) => timestamp(name, { withTimezone: true, precision: 3 });
export const minor = (name: string) => bigint(name, { mode: 'number' });
export const described = () => ({
  metadata: jsonb('metadata').$type<Metadata>().notNull().default({}),
  privateMetadata: jsonb('private_metadata').$type<Metadata>().notNull().default({}),
});
export const seo = () => ({ seoTitle: text('seo_title'), seoDescription: text('seo_description') });

export type Metadata = Record<string, string>;

export const bytes = customType<{ data: Buffer }>({ dataType: () => 'bytea' });
