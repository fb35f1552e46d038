import type { LoadJob } from './job.ts';
import { runLoad } from './run-load.ts';

/** The load generator's process: a job in, its result out, until it is stopped. */
process.on('message', (job: LoadJob) => {
  void runLoad(job).then((result) => process.send?.(result));
});
process.on('disconnect', () => process.exit());
