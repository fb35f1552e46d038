/** How long one point of a statistic is. */
export type ReportInterval = 'HOUR' | 'DAY' | 'WEEK' | 'MONTH';

export interface RunCounts {
  runs: number;
  succeeded: number;
  failed: number;
  canceled: number;
  inputTokens: number;
  outputTokens: number;
  toolCalls: number;
  /** Runs by how long they took: bucket n is 2^(n/4) to 2^((n+1)/4) milliseconds, from 0. */
  latencies: number[];
}

export interface RunStatisticsPoint extends RunCounts {
  at: Date;
}

/** Ended runs within a time, all together and by interval. */
export interface RunStatistics extends RunCounts {
  points: RunStatisticsPoint[];
}

const BUCKETS = 96;

const noCounts = (): RunCounts => ({
  runs: 0,
  succeeded: 0,
  failed: 0,
  canceled: 0,
  inputTokens: 0,
  outputTokens: 0,
  toolCalls: 0,
  latencies: Array.from({ length: BUCKETS }, () => 0),
});

export function sumOf(points: readonly RunCounts[]): RunCounts {
  const sum = noCounts();
  for (const point of points) {
    for (const key of [
      'runs',
      'succeeded',
      'failed',
      'canceled',
      'inputTokens',
      'outputTokens',
      'toolCalls',
    ] as const)
      sum[key] += point[key];
    for (const [bucket, count] of point.latencies.entries()) sum.latencies[bucket]! += count;
  }
  return sum;
}

/** The time within which that part of the runs ended, at most 19 % above the truth; null without runs. */
export function percentile({ latencies }: Pick<RunCounts, 'latencies'>, part: number): number | null {
  const total = latencies.reduce((sum, count) => sum + count, 0);
  if (total === 0) return null;
  let seen = 0;
  const bucket = latencies.findIndex((count) => (seen += count) >= part * total);
  return Math.round(2 ** ((bucket + 1) / 4));
}
