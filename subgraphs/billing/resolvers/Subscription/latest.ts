/**
 * A stream of a value that changes: the current one first, then again after every signal. Signals that
 * come while the subscriber is busy are one, so a slow subscriber costs no memory and sees the newest.
 * Not an async generator: one that waits for a signal would not notice that its subscriber has left.
 */
export async function latest<T>(
  listen: (signal: () => void) => Promise<() => void>,
  read: () => Promise<T>,
): Promise<AsyncIterableIterator<T>> {
  let due = true;
  let closed = false;
  let wake: (() => void) | undefined;
  const idle = (): boolean => !due && !closed;
  const signal = (): void => {
    due = true;
    wake?.();
  };
  const unlisten = await listen(signal);
  const close = (): void => {
    closed = true;
    unlisten();
    wake?.();
  };
  const values: AsyncIterableIterator<T> = {
    [Symbol.asyncIterator]: () => values,
    async next() {
      while (idle()) await new Promise<void>((resolve) => (wake = resolve));
      if (closed) return { done: true, value: undefined };
      due = false;
      try {
        return { done: false, value: await read() };
      } catch (error) {
        close();
        throw error;
      }
    },
    async return() {
      close();
      return { done: true, value: undefined };
    },
  };
  return values;
}
