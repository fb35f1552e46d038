import DataLoader from 'dataloader';
import { isUuid } from '#common/ids.ts';

/** More keys than this are read in several statements, so that no statement grows without bound. */
const MAX_BATCH_SIZE = 1_000;

/** One row or null for every key. */
export const oneByKey = <R>(
  read: (keys: string[]) => Promise<R[]>,
  keyOf: (row: R) => string | null,
): DataLoader<string, R | null> =>
  new DataLoader<string, R | null>(
    async (keys) => {
      const rows = new Map((await read([...keys])).map((row) => [keyOf(row), row]));
      return keys.map((key) => rows.get(key) ?? null);
    },
    { maxBatchSize: MAX_BATCH_SIZE },
  );

/** The rows of every key, in the order in which they were read. */
export const manyByKey = <R>(
  read: (keys: string[]) => Promise<R[]>,
  keyOf: (row: R) => string,
): DataLoader<string, R[]> =>
  new DataLoader<string, R[]>(
    async (keys) => {
      const rows = Map.groupBy(await read([...keys]), keyOf);
      return keys.map((key) => rows.get(key) ?? []);
    },
    { maxBatchSize: MAX_BATCH_SIZE },
  );

/** What is no UUID is not found; asking PostgreSQL would fail the whole batch. */
export const readUuids =
  <R>(read: (ids: string[]) => Promise<R[]>) =>
  async (keys: string[]): Promise<R[]> => {
    const ids = keys.filter(isUuid);
    return ids.length === 0 ? [] : read(ids);
  };
