-- Whose offering a run was of, and by which key it was started.
ALTER TABLE runs
  ADD COLUMN offering_id uuid,
  ADD COLUMN publisher_id uuid,
  ADD COLUMN api_key_id uuid;
CREATE INDEX runs_newest ON runs (created_at, id);
CREATE INDEX runs_of_organization ON runs (organization_id, created_at, id);
CREATE INDEX runs_of_offering ON runs (offering_id, created_at, id);
CREATE INDEX runs_of_key ON runs (api_key_id, created_at) WHERE api_key_id IS NOT NULL;

-- Counts of ended runs by instance and hour, kept by the run log itself: reading a year of a busy offering
-- reads its hours, not its runs. `latencies[n]` counts runs of 2^((n-1)/4) to 2^(n/4) milliseconds.
CREATE TABLE run_statistics (
  instance_id uuid NOT NULL,
  hour timestamptz NOT NULL,
  offering_id uuid,
  publisher_id uuid,
  runs integer NOT NULL DEFAULT 0,
  succeeded integer NOT NULL DEFAULT 0,
  failed integer NOT NULL DEFAULT 0,
  canceled integer NOT NULL DEFAULT 0,
  input_tokens bigint NOT NULL DEFAULT 0,
  output_tokens bigint NOT NULL DEFAULT 0,
  tool_calls bigint NOT NULL DEFAULT 0,
  latencies integer[] NOT NULL DEFAULT array_fill(0, ARRAY[96]),
  PRIMARY KEY (instance_id, hour)
);
CREATE INDEX run_statistics_offering ON run_statistics (offering_id, hour);
CREATE INDEX run_statistics_publisher ON run_statistics (publisher_id, hour);
CREATE INDEX run_statistics_hour ON run_statistics (hour);

CREATE FUNCTION latency_bucket(started timestamptz, finished timestamptz) RETURNS integer LANGUAGE sql IMMUTABLE
  RETURN CASE WHEN started IS NULL THEN NULL ELSE
    least(96, greatest(1, ceil(4 * log(2, greatest(1, extract(epoch FROM finished - started) * 1000)))::integer)) END;

CREATE FUNCTION run_ended() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  bucket integer := latency_bucket(NEW.started_at, NEW.finished_at);
BEGIN
  INSERT INTO run_statistics AS s (instance_id, hour, offering_id, publisher_id)
    VALUES (NEW.instance_id, date_trunc('hour', NEW.finished_at, 'UTC'), NEW.offering_id, NEW.publisher_id)
    ON CONFLICT DO NOTHING;
  UPDATE run_statistics SET
    runs = runs + 1,
    succeeded = succeeded + (NEW.state = 'SUCCEEDED')::integer,
    failed = failed + (NEW.state = 'FAILED')::integer,
    canceled = canceled + (NEW.state = 'CANCELED')::integer,
    input_tokens = input_tokens + NEW.input_tokens,
    output_tokens = output_tokens + NEW.output_tokens,
    tool_calls = tool_calls + NEW.tool_calls,
    latencies[COALESCE(bucket, 1)] = latencies[COALESCE(bucket, 1)] + (bucket IS NOT NULL)::integer
  WHERE instance_id = NEW.instance_id AND hour = date_trunc('hour', NEW.finished_at, 'UTC');
  RETURN NULL;
END $$;
CREATE TRIGGER run_ended AFTER UPDATE OF state ON runs
  FOR EACH ROW WHEN (OLD.finished_at IS NULL AND NEW.finished_at IS NOT NULL) EXECUTE FUNCTION run_ended();

-- What ended before, once.
INSERT INTO run_statistics (instance_id, hour, runs, succeeded, failed, canceled, input_tokens, output_tokens, tool_calls)
  SELECT instance_id, date_trunc('hour', finished_at, 'UTC'), count(*),
    count(*) FILTER (WHERE state = 'SUCCEEDED'), count(*) FILTER (WHERE state = 'FAILED'),
    count(*) FILTER (WHERE state = 'CANCELED'), sum(input_tokens), sum(output_tokens), sum(tool_calls)
  FROM runs WHERE finished_at IS NOT NULL GROUP BY 1, 2;
WITH counted AS (
  SELECT instance_id, date_trunc('hour', finished_at, 'UTC') AS hour, latency_bucket(started_at, finished_at) AS bucket, count(*) AS n
  FROM runs WHERE finished_at IS NOT NULL AND started_at IS NOT NULL GROUP BY 1, 2, 3
)
UPDATE run_statistics s SET latencies = (
  SELECT array_agg(COALESCE((SELECT n FROM counted c WHERE c.instance_id = s.instance_id AND c.hour = s.hour AND c.bucket = b), 0)::integer ORDER BY b)
  FROM generate_series(1, 96) AS b);
