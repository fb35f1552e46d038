import { sql, type SQL } from 'drizzle-orm';
import type { Db } from '#common/database/database.ts';
import {
  sumOf,
  type ReportInterval,
  type RunStatistics,
  type RunStatisticsPoint,
} from '../../domain/run/statistics.ts';

/** Of one instance, of one offering, of all that somebody publishes, or of everything. */
export type StatisticsScope = { by: 'instance' | 'offering' | 'publisher'; id: string } | { by: 'all' };

const columns = { instance: sql`instance_id`, offering: sql`offering_id`, publisher: sql`publisher_id` };

const within = (scope: StatisticsScope): SQL =>
  scope.by === 'all' ? sql`true` : sql`${columns[scope.by]} = ${scope.id}::uuid`;

/** Reads the hours of the time, which the log has counted, and none of its runs. */
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

/** Exported for the test that looks at its plan. */
export const statisticsStatement = (
  scope: StatisticsScope,
  from: Date,
  to: Date,
  interval: ReportInterval,
): SQL => sql`
  WITH hours AS (
    SELECT date_trunc(${interval.toLowerCase()}, hour, 'UTC') AS at, * FROM run_statistics
    WHERE ${within(scope)} AND hour >= ${from.toISOString()}::timestamptz AND hour < ${to.toISOString()}::timestamptz
  ), buckets AS (
    SELECT at, bucket, sum(count)::integer AS count
    FROM hours, unnest(latencies) WITH ORDINALITY AS counted (count, bucket) GROUP BY at, bucket
  ), histograms AS (
    SELECT at, array_agg(count ORDER BY bucket) AS latencies FROM buckets GROUP BY at
  )
  SELECT to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS at, sum(runs)::integer AS runs,
    sum(succeeded)::integer AS succeeded, sum(failed)::integer AS failed, sum(canceled)::integer AS canceled,
    sum(input_tokens)::float8 AS "inputTokens", sum(output_tokens)::float8 AS "outputTokens",
    sum(tool_calls)::integer AS "toolCalls",
    (SELECT histograms.latencies FROM histograms WHERE histograms.at = hours.at) AS latencies
  FROM hours GROUP BY hours.at ORDER BY hours.at`;
