import type { Pool } from 'pg';
import { isUuid } from '../ids.ts';

export interface FailedJob {
  id: string;
  queue: string;
  failure: string;
  attempts: number;
  /** ISO 8601 with microseconds, so that a page goes on exactly where another ended. */
  failedAt: string;
  key: string;
}

export interface FailedJobs {
  jobs: FailedJob[];
  totalCount: number;
}

export interface FailedJobsPage {
  limit: number;
  /** `[failedAt, id]` of a job: only what follows it in the list. */
  after?: readonly string[] | null;
  /** `[failedAt, id]` of a job: only what stands before it. */
  before?: readonly string[] | null;
  /** The oldest, in the order from the end, instead of the newest. */
  fromEnd: boolean;
}

const columns = `id, queue, coalesce(last_error, '') AS failure, attempts,
  to_char(failed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS "failedAt", key`;

/** Jobs that were given up, newest first. */
export async function listFailedJobs(
  pool: Pool,
  { limit, after, before, fromEnd }: FailedJobsPage,
): Promise<FailedJobs> {
  const order = fromEnd ? 'ASC' : 'DESC';
  const { rows: jobs } = await pool.query<FailedJob>(
    `SELECT ${columns} FROM jobs WHERE failed_at IS NOT NULL
       AND ($2::timestamptz IS NULL OR (failed_at, id) < ($2, $3::uuid))
       AND ($4::timestamptz IS NULL OR (failed_at, id) > ($4, $5::uuid))
     ORDER BY failed_at ${order}, id ${order} LIMIT $1`,
    [limit, ...keyOf(after), ...keyOf(before)],
  );
  const { rows } = await pool.query<{ count: number }>(
    'SELECT count(*)::int AS count FROM jobs WHERE failed_at IS NOT NULL',
  );
  return { jobs, totalCount: rows[0]?.count ?? 0 };
}

const keyOf = (key: readonly string[] | null | undefined): (string | null)[] => [
  key?.[0] ?? null,
  key?.[1] ?? null,
];

/** As many tries as a new job has, one after the other as if it were new. */
const MORE_ATTEMPTS = 25;

/** Gives a job that was given up to the workers again; null when there is none of that id. */
export async function retryFailedJob(pool: Pool, id: string): Promise<FailedJob | null> {
  if (!isUuid(id)) return null;
  const { rows } = await pool.query<FailedJob>(
    `WITH retried AS (
       UPDATE jobs SET failed_at = NULL, run_at = now(), max_attempts = attempts + $2
       WHERE id = $1 AND failed_at IS NOT NULL AND finished_at IS NULL RETURNING id, queue)
     SELECT ${columns} FROM jobs JOIN (SELECT id FROM retried, pg_notify('jobs', queue)) AS found USING (id)`,
    [id, MORE_ATTEMPTS],
  );
  return rows[0] ?? null;
}
