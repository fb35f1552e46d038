import type { Pool } from 'pg';
import { createFailedJobsReader } from '#control-plane/operations/failed-jobs.ts';
import type { Operations } from '#control-plane/operations/operations.ts';

/** What operators see when control-plane is asked without its process. */
export const operationsAlone = (pool: Pool): Operations => ({
  audit: { collect: async () => undefined },
  failedJobs: createFailedJobsReader(pool, new Map()),
});
