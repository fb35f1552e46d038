import type { Pool } from 'pg';

export interface Job<T = unknown> {
  id: string;
  key: string;
  payload: T;
  /** 1 on the first try. */
  attempt: number;
  maxAttempts: number;
}

/**
 * Takes due jobs, oldest first; whoever takes one has it until the lease runs out. ANY(ARRAY(…)) is
 * evaluated once; a subquery in IN may be evaluated again for each row, and take more than its limit.
 */
export async function claimJobs<T>(
  pool: Pool,
  queue: string,
  limit: number,
  leaseMs: number,
): Promise<Job<T>[]> {
  const { rows } = await pool.query<Job<T>>(
    `UPDATE jobs SET attempts = attempts + 1, run_at = now() + $3 * interval '1 millisecond'
     WHERE id = ANY(ARRAY(
       SELECT id FROM jobs
       WHERE queue = $1 AND finished_at IS NULL AND failed_at IS NULL AND run_at <= now()
       ORDER BY run_at LIMIT $2 FOR UPDATE SKIP LOCKED))
     RETURNING id, key, payload, attempts AS "attempt", max_attempts AS "maxAttempts"`,
    [queue, limit, leaseMs],
  );
  return rows;
}

/** Keeps a job that is still being worked on; false when somebody else has taken it meanwhile. */
export async function extendLease(pool: Pool, job: Job, leaseMs: number): Promise<boolean> {
  const { rowCount } = await pool.query(
    `UPDATE jobs SET run_at = now() + $3 * interval '1 millisecond'
     WHERE id = $1 AND attempts = $2 AND finished_at IS NULL AND failed_at IS NULL`,
    [job.id, job.attempt, leaseMs],
  );
  return rowCount === 1;
}

export async function finishJob(pool: Pool, job: Job): Promise<void> {
  await pool.query(`UPDATE jobs SET finished_at = now(), last_error = NULL WHERE id = $1 AND attempts = $2`, [
    job.id,
    job.attempt,
  ]);
}

/** Puts a failed try back, or gives the job up when no try is left. */
export async function retryJob(pool: Pool, job: Job, error: string, delayMs: number | null): Promise<void> {
  await pool.query(
    `UPDATE jobs SET last_error = $3,
       run_at = CASE WHEN $4::bigint IS NULL THEN run_at ELSE now() + $4::bigint * interval '1 millisecond' END,
       failed_at = CASE WHEN $4::bigint IS NULL THEN now() END
     WHERE id = $1 AND attempts = $2 AND finished_at IS NULL`,
    [job.id, job.attempt, error.slice(0, 2_000), delayMs],
  );
}

/** How long until the next job is due, in milliseconds; null when none waits. */
export async function nextDueInMs(pool: Pool, queue: string): Promise<number | null> {
  const { rows } = await pool.query<{ dueInMs: string | null }>(
    `SELECT extract(epoch FROM min(run_at) - now()) * 1000 AS "dueInMs" FROM jobs
     WHERE queue = $1 AND finished_at IS NULL AND failed_at IS NULL`,
    [queue],
  );
  const due = rows[0]?.dueInMs;
  return due === null || due === undefined ? null : Math.max(0, Number(due));
}
