/** As in the paper that named it: how little the first places count more than those behind them. */
const K = 60;

/** Several orders of the same things as one (reciprocal rank fusion): each thing once, with its score, best first. */
export function fuse<T>(
  orders: readonly (readonly T[])[],
  keyOf: (item: T) => string,
): { item: T; score: number }[] {
  const fused = new Map<string, { item: T; score: number }>();
  for (const order of orders) {
    for (const [place, item] of order.entries()) {
      const known = fused.get(keyOf(item));
      fused.set(keyOf(item), {
        item: known?.item ?? item,
        score: (known?.score ?? 0) + 1 / (K + place + 1),
      });
    }
  }
  return [...fused.values()].toSorted((a, b) => b.score - a.score);
}
