/**
 * Makes a service's `stop` of what it has opened, oldest first and growing while it starts: the newest
 * closes first, because it may use the older ones. A second call waits for the first instead of closing twice.
 */
export function stopInReverse(opened: readonly (() => unknown)[]): () => Promise<void> {
  let stopping: Promise<void> | undefined;
  return () => (stopping ??= closeInReverse(opened));
}

async function closeInReverse(opened: readonly (() => unknown)[]): Promise<void> {
  for (const close of opened.toReversed()) await close();
}
