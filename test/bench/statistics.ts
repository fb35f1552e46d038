/** NaN of nothing. */
export function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)] ?? Number.NaN;
  return Number.isInteger(middle) ? (upper + (sorted[middle - 1] ?? Number.NaN)) / 2 : upper;
}

/** The median of what was measured next to each other, rather than the ratio of two medians: drift cancels out. */
export const medianRatio = (numerators: number[], denominators: number[]): number =>
  median(numerators.map((numerator, round) => numerator / (denominators[round] ?? Number.NaN)));
