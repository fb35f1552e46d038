export interface Each<T> {
  maxWaiting: number;
  /** Calls `add` for every change, and `look` when something else may have ended the stream. */
  listen(add: (key: string) => void, look: () => void): Promise<() => void>;
  /** Undefined for what the subscriber does not see. */
  read(key: string): Promise<T | undefined>;
  /** False ends the stream. */
  goesOn(): Promise<boolean>;
}

/** A stream of things that change, each as it is when it is its turn; one that changes again while it waits is told once. */
export async function each<T>({
  maxWaiting,
  listen,
  read,
  goesOn,
}: Each<T>): Promise<AsyncIterableIterator<T>> {
  const waiting = new Set<string>();
  let closed = false;
  let due = false;
  let wake: (() => void) | undefined;
  const unlisten = await listen(
    (key) => {
      waiting.delete(key);
      if (waiting.size === maxWaiting) waiting.delete(waiting.values().next().value ?? '');
      waiting.add(key);
      wake?.();
    },
    () => {
      due = true;
      wake?.();
    },
  );
  const close = (): void => {
    closed = true;
    unlisten();
    wake?.();
  };
  const next = async (): Promise<IteratorResult<T, undefined>> => {
    while (!closed) {
      const [key] = waiting;
      if (key === undefined && !due) {
        await new Promise<void>((resolve) => (wake = resolve));
        continue;
      }
      due = false;
      if (!(await goesOn())) break;
      if (key === undefined) continue;
      waiting.delete(key);
      const value = await read(key);
      if (value !== undefined) return { done: false, value };
    }
    close();
    return { done: true, value: undefined };
  };
  const values: AsyncIterableIterator<T, undefined> = {
    [Symbol.asyncIterator]: () => values,
    next: () =>
      next().catch((error: unknown) => {
        close();
        throw error;
      }),
    async return() {
      close();
      return { done: true, value: undefined };
    },
  };
  return values;
}
