export interface Changing<T> {
  /** Calls `signal` after every change, and when changes may have been missed. Resolves when nothing is missed any more. */
  listen(signal: () => void): Promise<() => void>;
  /** Undefined ends the stream. */
  read(): Promise<T | undefined>;
  /** True when there is nothing new to show; left out, every change is. */
  same?(previous: T, current: T): boolean;
  /** True for a value after which there is no other. */
  isLast?(value: T): boolean;
}

/**
 * A stream of a value that changes: as it is now, then whenever it is another one. Signals that come
 * while the subscriber is busy are one, so a slow subscriber costs no memory and sees the newest.
 * Not an async generator: one that waits for a signal would not notice that its subscriber has left.
 */
export async function changing<T>({
  listen,
  read,
  same = () => false,
  isLast = () => false,
}: Changing<T>): Promise<AsyncIterableIterator<T>> {
  const state = { due: true, closed: false };
  let previous: T | undefined;
  let wake: (() => void) | undefined;
  const unlisten = await listen(() => {
    state.due = true;
    wake?.();
  });
  const close = (): void => {
    state.closed = true;
    unlisten();
    wake?.();
  };
  const next = async (): Promise<IteratorResult<T, undefined>> => {
    while (!state.closed) {
      if (!state.due) {
        await new Promise<void>((resolve) => (wake = resolve));
        continue;
      }
      state.due = false;
      const value = await read();
      if (value === undefined) break;
      if (previous !== undefined && same(previous, value)) continue;
      previous = value;
      if (isLast(value)) close();
      return { done: false, value };
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
