import { and, sql, type SQL } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import { badUserInput } from '#common/graph/errors.ts';
import { isUuid } from '#common/ids.ts';
import { readPage, type ConnectionArguments, type Page } from '#common/pagination/arguments.ts';
import { keyset } from '#common/pagination/keyset.ts';

/** A page of a list that is sorted by id: UUIDv7 sort by age, and an id is a cursor that stays right. */
export function readIdPage(given: ConnectionArguments): Page {
  const page = readPage(given);
  for (const key of [page.after, page.before]) {
    // PostgreSQL would answer with a fault.
    if (key && !(key.length === 1 && isUuid(key[0]!)))
      throw badUserInput('That cursor is not one of this list.');
  }
  return page;
}

export interface IdList {
  table: PgTable;
  id: PgColumn;
  order: 'asc' | 'desc';
}

/** WHERE, ORDER BY and LIMIT of a page; one row more tells whether there are more. */
export function pageClauses(list: IdList, page: Page, filter: SQL | undefined) {
  const { where, orderBy } = keyset([{ column: list.id, type: 'uuid' }], list.order, page);
  return { where: and(where, filter), orderBy, limit: page.limit + 1 };
}

/** The ids of one page for each of many parents, in one statement. */
export function pageIdsOfParents(
  list: IdList & { parent: PgColumn },
  parentIds: readonly string[],
  page: Page,
  filter: SQL | undefined,
): SQL {
  const { where, orderBy, limit } = pageClauses(list, page, filter);
  return sql`(
    SELECT page.id FROM unnest(${sql.param(parentIds)}::uuid[]) AS parents (id)
    CROSS JOIN LATERAL (
      SELECT ${list.id} AS id FROM ${list.table}
      WHERE ${and(sql`${list.parent} = parents.id`, where)}
      ORDER BY ${sql.join(orderBy, sql`, `)} LIMIT ${limit}) AS page)`;
}
