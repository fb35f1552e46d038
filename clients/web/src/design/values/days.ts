const DAY_MS = 24 * 3_600_000;

/** A span of whole days in UTC up to the end of today, as reports of the graph take it. */
export interface Days {
  from: string;
  to: string;
}

export function lastDays(count: number): Days {
  const end = Math.floor(Date.now() / DAY_MS) * DAY_MS + DAY_MS;
  return { from: new Date(end - count * DAY_MS).toISOString(), to: new Date(end).toISOString() };
}

/** One for each day of a span: the points that a report left out are days of nothing. */
export function everyDay<TPoint extends { at: string }, TBar>(
  { from, to }: Days,
  points: readonly TPoint[],
  barOf: (at: string, point: TPoint | undefined) => TBar,
): TBar[] {
  const known = new Map(points.map((point) => [Date.parse(point.at), point]));
  const bars: TBar[] = [];
  for (let at = Date.parse(from); at < Date.parse(to); at += DAY_MS)
    bars.push(barOf(new Date(at).toISOString(), known.get(at)));
  return bars;
}
