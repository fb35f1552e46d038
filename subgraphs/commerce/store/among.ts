import { sql, type SQL } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';

/**
 * Whether a column has one of these values. One parameter however many they are, where `inArray` makes one of each: a
 * page of a shop asks for hundreds, and each would be built, sent and parsed by itself.
 */
export const among = <Column extends PgColumn>(column: Column, values: readonly Column['_']['data'][]): SQL =>
  sql`${column} = ANY (${sql.param([...values])}::${sql.raw(column.getSQLType())}[])`;
