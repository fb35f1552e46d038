import DataLoader from 'dataloader';
import type { Page } from '#common/pagination/arguments.ts';
import { toConnection, type Connection } from '#common/pagination/connection.ts';
import { groupedBy } from '../rows.ts';

export interface ChildPageKey<Filter> {
  parentId: string;
  filter: Filter;
  page: Page;
}

export interface ChildList<Filter, Row> {
  /** One page for each of the parents, in list order, in one statement. */
  rows(parentIds: readonly string[], filter: Filter, page: Page): Promise<Row[]>;
  /** The length of the whole list of each parent, in one statement. */
  counts(parentIds: readonly string[], filter: Filter): Promise<{ parentId: string; count: number }[]>;
  parentOf(row: Row): string;
}

export type ChildPages<Filter, Row> = DataLoader<ChildPageKey<Filter>, Connection<Row>, string>;

/** Pages of the lists of many parents: one statement for all that ask for the same kind of page. */
export function createChildPages<Filter, Row extends { id: string }>(
  list: ChildList<Filter, Row>,
): ChildPages<Filter, Row> {
  type Key = ChildPageKey<Filter>;
  const counts = new DataLoader<Key, number, string>(
    (keys) =>
      perKind(keys, async (parentIds, { filter }) => {
        const found = await list.counts(parentIds, filter);
        const byParent = new Map(found.map(({ parentId, count }) => [parentId, count]));
        return parentIds.map((id) => byParent.get(id) ?? 0);
      }),
    { cacheKeyFn: JSON.stringify },
  );
  return new DataLoader<Key, Connection<Row>, string>(
    (keys) =>
      perKind(keys, async (parentIds, { filter, page }) => {
        const rows = groupedBy(parentIds, await list.rows(parentIds, filter, page), list.parentOf);
        return rows.map((of, index) =>
          toConnection(
            of,
            page,
            ({ id }) => [id],
            () => counts.load({ parentId: parentIds[index]!, filter, page }),
          ),
        );
      }),
    { cacheKeyFn: JSON.stringify },
  );
}

/** Keys that differ in their parent alone go together. */
async function perKind<Filter, T>(
  keys: readonly ChildPageKey<Filter>[],
  load: (parentIds: string[], kind: ChildPageKey<Filter>) => Promise<T[]>,
): Promise<T[]> {
  const results: T[] = [];
  const kinds = Map.groupBy(keys.keys(), (index) => {
    const { filter, page } = keys[index]!;
    return JSON.stringify([filter, page]);
  });
  await Promise.all(
    [...kinds.values()].map(async (indexes) => {
      const loaded = await load(
        indexes.map((index) => keys[index]!.parentId),
        keys[indexes[0]!]!,
      );
      for (const [position, index] of indexes.entries()) results[index] = loaded[position]!;
    }),
  );
  return results;
}
