import { sql } from 'drizzle-orm';
import type { Db, Executor } from '#common/database/database.ts';
import type { Logger } from '#common/process/logging.ts';

/** Of everything, in place of an offering or a publisher. */
export const EVERYTHING = '00000000-0000-0000-0000-000000000000';

const EVERY_MS = 600_000;

export interface SummingUp {
  /** Ends after the hour under way. */
  stop(): Promise<void>;
}

/** Adds up what was counted, at once and every ten minutes. */
export function startSummingUp(db: Db, logger: Logger): SummingUp {
  const abort = new AbortController();
  const sumUp = (): Promise<void> =>
    sumUpStatistics(db, abort.signal).catch((error: unknown) =>
      logger.warn({ err: error }, 'counted hours cannot be added up: statistics read each of them'),
    );
  let summing = sumUp();
  const timer = setInterval(() => (summing = summing.then(sumUp)), EVERY_MS);
  timer.unref();
  return {
    stop() {
      clearInterval(timer);
      abort.abort();
      return summing;
    },
  };
}

/** Adds up every hour that is over for good, each in a transaction of its own, in which it is told to be so. */
export async function sumUpStatistics(db: Db, signal?: AbortSignal): Promise<void> {
  let isMore = true;
  while (isMore && !signal?.aborted) isMore = await db.transaction(sumUpNext);
}

async function sumUpNext(db: Executor): Promise<boolean> {
  // Whoever else adds up waits here, and then sees what this one did.
  const { rows } = await db.execute<{ hour: string | null }>(sql`
    WITH summed AS (SELECT before FROM run_statistics_summed FOR UPDATE)
    SELECT (SELECT hour::text FROM run_statistics
            WHERE hour >= (SELECT before FROM summed) AND hour < ${overForGood} ORDER BY hour LIMIT 1) AS hour`);
  const hour = rows[0]?.hour ?? null;
  if (hour !== null) await db.execute(addUp(hour));
  await db.execute(sql`
    UPDATE run_statistics_summed
    SET before = greatest(before, COALESCE(${hour}::timestamptz + interval '1 hour', ${overForGood}))`);
  return hour !== null;
}

/** Runs are counted when they end: an hour later none can be missing, whatever the clock of who counted it. */
const overForGood = sql`date_trunc('hour', now(), 'UTC') - interval '1 hour'`;

const addUp = (hour: string) => sql`
  WITH counted AS (
    SELECT scope, s.* FROM run_statistics s,
      LATERAL (VALUES (offering_id), (publisher_id), (${EVERYTHING}::uuid)) AS scopes (scope)
    WHERE hour = ${hour}::timestamptz AND scope IS NOT NULL
  ), sums AS (
    SELECT scope, sum(runs)::integer AS runs, sum(succeeded)::integer AS succeeded, sum(failed)::integer AS failed,
      sum(canceled)::integer AS canceled, sum(input_tokens)::bigint AS input_tokens,
      sum(output_tokens)::bigint AS output_tokens, sum(tool_calls)::bigint AS tool_calls
    FROM counted GROUP BY scope
  ), buckets AS (
    SELECT scope, bucket, sum(count)::integer AS count
    FROM counted, unnest(latencies) WITH ORDINALITY AS one (count, bucket) GROUP BY scope, bucket
  ), histograms AS (
    SELECT scope, array_agg(count ORDER BY bucket) AS latencies FROM buckets GROUP BY scope
  )
  INSERT INTO run_statistics_sums AS known
    (scope, length, at, runs, succeeded, failed, canceled, input_tokens, output_tokens, tool_calls, latencies)
  SELECT scope, length, date_trunc(length, ${hour}::timestamptz, 'UTC'), runs, succeeded, failed, canceled,
    input_tokens, output_tokens, tool_calls, latencies
  FROM sums JOIN histograms USING (scope), (VALUES ('hour'), ('day')) AS lengths (length)
  ON CONFLICT (scope, length, at) DO UPDATE SET
    runs = known.runs + EXCLUDED.runs,
    succeeded = known.succeeded + EXCLUDED.succeeded,
    failed = known.failed + EXCLUDED.failed,
    canceled = known.canceled + EXCLUDED.canceled,
    input_tokens = known.input_tokens + EXCLUDED.input_tokens,
    output_tokens = known.output_tokens + EXCLUDED.output_tokens,
    tool_calls = known.tool_calls + EXCLUDED.tool_calls,
    latencies = (
      SELECT array_agg(COALESCE(one, 0) + COALESCE(other, 0) ORDER BY bucket)
      FROM unnest(known.latencies, EXCLUDED.latencies) WITH ORDINALITY AS pairs (one, other, bucket))`;
