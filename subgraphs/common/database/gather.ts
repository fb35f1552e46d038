export interface GatherOptions {
  /** More at once would keep the first of them waiting for the last. */
  atMost?: number;
  /** How many groups may be under way: one is on its way to the disk while the next one is made. */
  writers?: number;
}

interface Waiting<T, R> {
  item: T;
  resolve(result: R): void;
  reject(error: unknown): void;
}

/**
 * Work that is done in groups: whatever waits when a writer is free goes with its next group, so that many callers
 * share a round trip and a commit, and one alone waits for nobody. `work` answers in the order of its items. A group
 * that fails is tried one by one: what is wrong with one item is no fault of the others.
 */
export function gather<T, R>(
  work: (items: readonly T[]) => Promise<readonly R[]>,
  { atMost = 100, writers = 1 }: GatherOptions = {},
): (item: T) => Promise<R> {
  const waiting: Waiting<T, R>[] = [];
  let working = 0;

  const together = async (group: readonly Waiting<T, R>[]): Promise<void> => {
    try {
      const results = await work(group.map(({ item }) => item));
      for (const [place, { resolve }] of group.entries()) resolve(results[place] as R);
    } catch (error) {
      if (group.length > 1) await Promise.all(group.map((one) => together([one])));
      else group[0]?.reject(error);
    }
  };
  const start = async (): Promise<void> => {
    if (working >= writers) return;
    working += 1;
    while (waiting.length > 0) await together(waiting.splice(0, atMost));
    working -= 1;
  };
  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      // After all that comes in this turn: a burst is one group.
      if (working < writers) setImmediate(() => void start());
    });
}
