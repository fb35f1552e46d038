-- Jobs that were given up go with the finished ones, both by the time at which they ended.
CREATE INDEX jobs_ended ON jobs (coalesce(finished_at, failed_at))
  WHERE coalesce(finished_at, failed_at) IS NOT NULL;
DROP INDEX jobs_finished;
