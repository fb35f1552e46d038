import { sql } from 'drizzle-orm';
import type { Executor } from '../database/database.ts';
import { newId } from '../ids.ts';

export interface NewJob {
  queue: string;
  /** Names the work: a second job with the same queue and key is the same job. */
  key: string;
  payload: unknown;
  runAt?: Date;
  maxAttempts?: number;
}

/**
 * Writes a job in the caller's own transaction, so that the work exists exactly if its cause does.
 * Asking again for the same key changes nothing, finished or not.
 */
export async function enqueue(executor: Executor, job: NewJob): Promise<void> {
  await executor.execute(sql`
    INSERT INTO jobs (id, queue, key, payload, run_at, max_attempts)
    VALUES (${newId()}, ${job.queue}, ${job.key}, ${JSON.stringify(job.payload)}::jsonb,
            COALESCE(${job.runAt?.toISOString() ?? null}::timestamptz, now()), ${job.maxAttempts ?? 25})
    ON CONFLICT (queue, key) DO NOTHING`);
}
