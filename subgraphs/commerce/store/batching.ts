import DataLoader from 'dataloader';
import type { Page } from '#common/pagination/arguments.ts';
import type { Keyed, PageSource } from '../connection.ts';

/** Loads rows by a unique key; a miss is null. */
export const oneBy = <K, V>(
  load: (keys: readonly K[]) => Promise<readonly V[]>,
  keyOf: (row: V) => K,
): DataLoader<K, V | null> =>
  new DataLoader(async (keys) => {
    const rows = new Map((await load(keys)).map((row) => [keyOf(row), row]));
    return keys.map((key) => rows.get(key) ?? null);
  });

/** Loads the rows that belong to a parent; none is an empty list. */
export const manyBy = <K, V>(
  load: (keys: readonly K[]) => Promise<readonly V[]>,
  keyOf: (row: V) => K | null,
): DataLoader<K, V[]> =>
  new DataLoader(async (keys) => {
    const lists = new Map<K, V[]>(keys.map((key) => [key, []]));
    for (const row of await load(keys)) {
      const key = keyOf(row);
      if (key !== null) lists.get(key)?.push(row);
    }
    return keys.map((key) => lists.get(key) ?? []);
  });

/** Loads lists that a store has already grouped. */
export const listsOf = <K, V>(
  load: (keys: readonly K[]) => Promise<ReadonlyMap<K, V[]>>,
): DataLoader<K, V[]> =>
  new DataLoader(async (keys) => {
    const lists = await load(keys);
    return keys.map((key) => lists.get(key) ?? []);
  });

/** Makes a value once for each name. */
export function memo<T>(): (name: string, make: () => T) => T {
  const made = new Map<string, T>();
  return (name, make) => {
    let value = made.get(name);
    if (value === undefined) made.set(name, (value = make()));
    return value;
  };
}

export interface PagesByParent<T> {
  pages(parents: readonly number[], page: Page): Promise<ReadonlyMap<number, Keyed<T>[]>>;
  counts(parents: readonly number[]): Promise<ReadonlyMap<number, number>>;
}

/**
 * The same page of many parents (the first choices of every attribute) in one statement. `name` tells
 * apart what may not be loaded together: other filters, another channel.
 */
export class BatchedPages {
  readonly #pages = memo<DataLoader<number, unknown>>();
  readonly #counts = memo<DataLoader<number, number>>();

  of<T>(name: readonly unknown[], parent: number, source: PagesByParent<T>): PageSource<T> {
    const key = JSON.stringify(name);
    return {
      page: (page) => {
        const make = () => listsOf((parents: readonly number[]) => source.pages(parents, page));
        return this.#pages(`${key}${JSON.stringify(page)}`, make).load(parent) as Promise<Keyed<T>[]>;
      },
      count: () =>
        this.#counts(
          key,
          () =>
            new DataLoader(async (parents: readonly number[]) => {
              const counts = await source.counts(parents);
              return parents.map((id) => counts.get(id) ?? 0);
            }),
        ).load(parent),
    };
  }
}
