import { badUserInput } from '#common/graph/errors.ts';
import type { Context } from '../context.ts';
import {
  percentile,
  type ReportInterval,
  type RunCounts,
  type RunStatistics,
} from '../domain/run/statistics.ts';
import type { StatisticsScope } from '../store/runs/run-statistics.ts';

const MAX_POINTS = 1_000;
const hours: Record<ReportInterval, number> = { HOUR: 1, DAY: 24, WEEK: 168, MONTH: 672 };

export interface StatisticsArguments {
  from: Date;
  to: Date;
  interval: ReportInterval;
}

/** What was counted for a scope, as the graph shows it. */
export async function statisticsOf(
  { statistics }: Context,
  scope: StatisticsScope,
  { from, to, interval }: StatisticsArguments,
) {
  if (from >= to) throw badUserInput('`from` lies before `to`.');
  if ((to.getTime() - from.getTime()) / 3_600_000 / hours[interval] > MAX_POINTS)
    throw badUserInput(
      `At most ${MAX_POINTS} points are possible: take a longer interval or a shorter time.`,
    );
  return shown(await statistics.read(scope, from, to, interval));
}

const shown = ({ points, ...all }: RunStatistics) => ({
  ...withPercentiles(all),
  points: points.map((point) => withPercentiles(point)),
});

const withPercentiles = <T extends RunCounts>(counts: T) => ({
  ...counts,
  p50Milliseconds: percentile(counts, 0.5),
  p95Milliseconds: percentile(counts, 0.95),
});
