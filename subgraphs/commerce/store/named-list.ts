import { and, asc, eq, getTableColumns, lte, sql, type SQL } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { Executor } from '#common/database/database.ts';
import type { Page } from '#common/pagination/arguments.ts';
import { keyset } from '#common/pagination/keyset.ts';
import { among } from './among.ts';
import type { Keyed } from '../connection.ts';

/** A table whose rows are listed by name. */
type NamedTable = PgTable & { id: PgColumn; name: PgColumn };

type Direction = 'asc' | 'desc';

/** By name, or as they were made. */
type Order = 'name' | 'id';

const order = (table: NamedTable, page: Page, direction: Direction = 'asc', by: Order = 'name') =>
  keyset(
    [
      ...(by === 'name' ? [{ column: table.name, type: 'text' as const }] : []),
      { column: table.id, type: 'bigint' as const },
    ],
    direction,
    page,
  );

const keyed = <T extends NamedRow>(node: T, by: Order = 'name'): Keyed<T> => ({
  node,
  key: [...(by === 'name' ? [node.name] : []), String(node.id)],
});

interface NamedRow {
  id: number;
  name: string;
}

/** A page of a table by name. */
export async function namedPage<T extends NamedRow>(
  db: Executor,
  table: NamedTable & { $inferSelect: T },
  page: Page,
  where: SQL | undefined,
): Promise<Keyed<T>[]> {
  const { where: rest, orderBy } = order(table, page);
  const rows = await db
    .select()
    .from(table as PgTable)
    .where(and(where, rest))
    .orderBy(...orderBy)
    .limit(page.limit + 1);
  return (rows as T[]).map((row) => keyed(row));
}

export async function namedCount(db: Executor, table: NamedTable, where: SQL | undefined): Promise<number> {
  const [counted] = await db
    .select({ count: sql<number>`count(*)::integer` })
    .from(table as PgTable)
    .where(where);
  return counted?.count ?? 0;
}

/** A page for each parent at once. */
export async function namedPagesByParent<T extends NamedRow>(
  db: Executor,
  table: NamedTable & { $inferSelect: T },
  parent: PgColumn,
  parents: readonly number[],
  page: Page,
  { where, direction = 'asc', by = 'name' }: { where?: SQL; direction?: Direction; by?: Order } = {},
): Promise<Map<number, Keyed<T>[]>> {
  const { where: rest, orderBy } = order(table, page, direction, by);
  const position = sql<number>`row_number() OVER (PARTITION BY ${parent} ORDER BY ${sql.join(orderBy, sql`, `)})`;
  const pages = db
    .select({
      ...getTableColumns(table as PgTable),
      root: sql<number>`${parent}`.as('root'),
      position: position.as('position'),
    })
    .from(table as PgTable)
    .where(and(among(parent, parents), where, rest))
    .as('page');
  const rows = await db
    .select()
    .from(pages)
    .where(lte(pages.position, page.limit + 1))
    .orderBy(asc(pages.root), asc(pages.position));
  const lists = new Map<number, Keyed<T>[]>(parents.map((id) => [id, []]));
  for (const { position: _position, root, ...row } of rows)
    lists.get(root as number)?.push(keyed(row as unknown as T, by));
  return lists;
}

export async function namedCountsByParent(
  db: Executor,
  table: NamedTable,
  parent: PgColumn,
  parents: readonly number[],
  where: SQL | undefined,
): Promise<Map<number, number>> {
  const counts = await db
    .select({ root: sql<number>`${parent}`, count: sql<number>`count(*)::integer` })
    .from(table as PgTable)
    .where(and(among(parent, parents), where))
    .groupBy(sql`${parent}`);
  return new Map(counts.map(({ root, count }) => [root, count]));
}

export const equalsOneOf = (column: PgColumn, values: readonly string[] | undefined): SQL | undefined =>
  values && (values.length === 1 ? eq(column, values[0]) : among(column, values));
