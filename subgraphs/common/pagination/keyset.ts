import { and, sql, type Column, type SQL } from 'drizzle-orm';
import { badUserInput } from '../graph/errors.ts';
import { isUuid } from '../ids.ts';
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
      columns.map(({ type }, index) => sql`${partOf(key, index, type)}::${sql.raw(type)}`),
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

/** What PostgreSQL can read as each type. */
const readable: Record<KeysetColumn['type'], (part: string) => boolean> = {
  uuid: isUuid,
  timestamptz: (part) =>
    part.length <= 40 && /^\d{4}-\d\d-\d\d[ T]/.test(part) && !Number.isNaN(Date.parse(part)),
  text: () => true,
  bigint: (part) => /^-?\d{1,18}$/.test(part),
  numeric: (part) => /^-?\d{1,40}(\.\d{1,40})?$/.test(part),
};

/** A cursor of another list, or of another order of this one, is the client's mistake and no fault of the database. */
function partOf(key: readonly string[], index: number, type: KeysetColumn['type']): string {
  const part = key[index];
  if (part === undefined || !readable[type](part)) throw badUserInput('That cursor is not one of this list.');
  return part;
}
