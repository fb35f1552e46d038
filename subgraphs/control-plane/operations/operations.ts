import type { AuditCollector } from '../audit/collector.ts';
import type { FailedJobsReader } from './failed-jobs.ts';

/** What operators see of all services together. */
export interface Operations {
  audit: Pick<AuditCollector, 'collect'>;
  failedJobs: FailedJobsReader;
}
