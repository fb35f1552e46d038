import { sql, type SQL } from 'drizzle-orm';
import type { Db } from '#common/database/database.ts';
import {
  sumOf,
  type ReportInterval,
  type RunStatistics,
  type RunStatisticsPoint,
} from '../../domain/run/statistics.ts';
import { EVERYTHING } from './sum-up-statistics.ts';

/** Of one instance, of one offering, of all that somebody publishes, or of everything. */
export type StatisticsScope = { by: 'instance' | 'offering' | 'publisher'; id: string } | { by: 'all' };

const columns = { instance: sql`instance_id`, offering: sql`offering_id`, publisher: sql`publisher_id` };

const within = (scope: StatisticsScope): SQL =>
  scope.by === 'all' ? sql`true` : sql`${columns[scope.by]} = ${scope.id}::uuid`;

/** Reads what the log has counted in the time, and none of its runs. */
export async function readRunStatistics(
  db: Db,
  scope: StatisticsScope,
  from: Date,
  to: Date,
  interval: ReportInterval,
): Promise<RunStatistics> {
  const { rows } = await db.execute<Omit<RunStatisticsPoint, 'at'> & { at: string }>(
    statisticsStatement(scope, from, to, interval),
  );
  const points = rows.map((row): RunStatisticsPoint => Object.assign(row, { at: new Date(row.at) }));
  return { ...sumOf(points), points };
}

const DAY_MS = 24 * 3_600_000;

const time = (ms: number): SQL => sql`${new Date(ms).toISOString()}::timestamptz`;

/**
 * Exported for the test that looks at its plan. What is over is read by the day, or by the hour where that is asked
 * for and at the ends; what is not added up yet, and of one instance all, hour by hour.
 */
export function statisticsStatement(
  scope: StatisticsScope,
  from: Date,
  to: Date,
  interval: ReportInterval,
): SQL {
  const [fromMs, toMs] = [from.getTime(), to.getTime()];
  const firstDayMs = interval === 'HOUR' ? toMs : Math.min(toMs, Math.ceil(fromMs / DAY_MS) * DAY_MS);
  const lastDayMs = Math.max(firstDayMs, Math.floor(toMs / DAY_MS) * DAY_MS);
  const counts = sql`runs, succeeded, failed, canceled, input_tokens, output_tokens, tool_calls, latencies`;
  const id = scope.by === 'all' ? EVERYTHING : scope.id;
  const sums = sql`
    SELECT at, ${counts} FROM run_statistics_sums
      WHERE scope = ${id}::uuid AND length = 'day' AND at >= ${time(firstDayMs)} AND at < ${time(lastDayMs)}
    UNION ALL SELECT at, ${counts} FROM run_statistics_sums
      WHERE scope = ${id}::uuid AND length = 'hour' AND at >= ${time(fromMs)} AND at < ${time(firstDayMs)}
    UNION ALL SELECT at, ${counts} FROM run_statistics_sums
      WHERE scope = ${id}::uuid AND length = 'hour' AND at >= ${time(lastDayMs)} AND at < ${time(toMs)}
    UNION ALL`;
  const isSummed = scope.by !== 'instance';
  const notSummed = isSummed ? sql`AND hour >= (SELECT before FROM run_statistics_summed)` : sql``;
  return sql`
  WITH counted AS MATERIALIZED (
    ${isSummed ? sums : sql``} SELECT hour AS at, ${counts} FROM run_statistics
      WHERE ${within(scope)} AND hour >= ${time(fromMs)} AND hour < ${time(toMs)} ${notSummed}
  ), points AS MATERIALIZED (
    SELECT date_trunc(${interval.toLowerCase()}, at, 'UTC') AS point, * FROM counted
  ), buckets AS (
    SELECT point, bucket, sum(count)::integer AS count
    FROM points, unnest(latencies) WITH ORDINALITY AS one (count, bucket) GROUP BY point, bucket
  ), histograms AS (
    SELECT point, array_agg(count ORDER BY bucket) AS latencies FROM buckets GROUP BY point
  ), totals AS (
    SELECT point, sum(runs)::integer AS runs, sum(succeeded)::integer AS succeeded, sum(failed)::integer AS failed,
      sum(canceled)::integer AS canceled, sum(input_tokens)::float8 AS "inputTokens",
      sum(output_tokens)::float8 AS "outputTokens", sum(tool_calls)::integer AS "toolCalls"
    FROM points GROUP BY point
  )
  SELECT to_char(point AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS at, runs, succeeded, failed, canceled,
    "inputTokens", "outputTokens", "toolCalls", latencies
  FROM totals JOIN histograms USING (point) ORDER BY point`;
}
