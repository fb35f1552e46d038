import { and, sql, type Column, type SQL } from 'drizzle-orm';
import type { Page } from './arguments.ts';

/** One column (or expression) of a list's order; `type` is the SQL type its cursor part is read as. */
export interface KeysetColumn {
  column: Column | SQL;
  type: 'uuid' | 'timestamptz' | 'text' | 'bigint' | 'numeric';
}

/**
 * The WHERE and ORDER BY of a page of a list that is sorted by `columns` (last one unique), all
 * ascending or all descending. An index on the same columns serves every page alike.
 */
export function keyset(
  columns: readonly KeysetColumn[],
  order: 'asc' | 'desc',
  page: Page,
): { where: SQL | undefined; orderBy: SQL[] } {
  const list = sql.join(
    columns.map(({ column }) => sql`${column}`),
    sql`, `,
  );
  const row = (key: readonly string[]) =>
    sql`(${sql.join(
      columns.map(({ type }, index) => sql`${key[index] ?? null}::${sql.raw(type)}`),
      sql`, `,
    )})`;
  const later = order === 'asc' ? sql.raw('>') : sql.raw('<');
  const earlier = order === 'asc' ? sql.raw('<') : sql.raw('>');
  const reads = (page.direction === 'forward') === (order === 'asc') ? 'ASC' : 'DESC';
  return {
    where: and(
      page.after && sql`(${list}) ${later} ${row(page.after)}`,
      page.before && sql`(${list}) ${earlier} ${row(page.before)}`,
    ),
    orderBy: columns.map(({ column }) => sql`${column} ${sql.raw(reads)}`),
  };
}
