-- Work that must not be lost: written in the transaction that causes it, worked off afterwards.
CREATE TABLE jobs (
  id uuid PRIMARY KEY,
  queue text NOT NULL,
  -- Names the work: the same key is put in a queue once, however often it is asked for.
  key text NOT NULL,
  payload jsonb NOT NULL,
  attempts integer NOT NULL DEFAULT 0,
  max_attempts integer NOT NULL CHECK (max_attempts > 0),
  -- When it may run next; while a worker has it, when the worker is taken for dead.
  run_at timestamptz NOT NULL DEFAULT now(),
  last_error text,
  created_at timestamptz NOT NULL DEFAULT now(),
  finished_at timestamptz,
  failed_at timestamptz,
  UNIQUE (queue, key)
);

CREATE INDEX jobs_due ON jobs (queue, run_at) WHERE finished_at IS NULL AND failed_at IS NULL;
CREATE INDEX jobs_finished ON jobs (finished_at) WHERE finished_at IS NOT NULL;

CREATE FUNCTION jobs_notify() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('jobs', NEW.queue);
  RETURN NULL;
END $$;

CREATE TRIGGER jobs_notify AFTER INSERT ON jobs FOR EACH ROW EXECUTE FUNCTION jobs_notify();
