-- Runs by the clock.
CREATE TABLE run_schedules (
  id uuid PRIMARY KEY,
  instance_id uuid NOT NULL,
  organization_id uuid NOT NULL,
  name text NOT NULL,
  cron text NOT NULL,
  time_zone text NOT NULL,
  input jsonb NOT NULL,
  budget bigint,
  is_enabled boolean NOT NULL DEFAULT true,
  -- Null while it is not enabled.
  next_at timestamptz,
  last_run_id uuid,
  -- Why the last time was left out; null when it was not.
  last_skipped text,
  created_at timestamptz NOT NULL DEFAULT date_trunc('milliseconds', clock_timestamp()),
  deleted_at timestamptz,
  CHECK (is_enabled = (next_at IS NOT NULL))
);
CREATE INDEX run_schedules_due ON run_schedules (next_at) WHERE is_enabled AND deleted_at IS NULL;
CREATE INDEX run_schedules_of_instance ON run_schedules (instance_id, created_at) WHERE deleted_at IS NULL;
