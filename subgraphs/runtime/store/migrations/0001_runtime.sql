-- Flows, runs, what runs said, and what sessions remember.

CREATE TABLE flows (
  id uuid PRIMARY KEY,
  -- Of what the flow does: the same definition is the same flow.
  hash text NOT NULL UNIQUE CHECK (hash ~ '^[0-9a-f]{64}$'),
  name text NOT NULL,
  definition jsonb NOT NULL,
  created_at timestamptz NOT NULL DEFAULT date_trunc('milliseconds', now())
);

-- A run is also its own queue entry: `work` is its next step, `due_at` when a worker may take it.
CREATE TABLE runs (
  id uuid PRIMARY KEY,
  instance_id uuid NOT NULL,
  organization_id uuid NOT NULL,
  flow_id uuid NOT NULL REFERENCES flows,
  -- Of what the caller asked for: the same id with other content is a conflict.
  content_hash text NOT NULL,
  state text NOT NULL DEFAULT 'QUEUED'
    CHECK (state IN ('QUEUED', 'RUNNING', 'SUCCEEDED', 'FAILED', 'CANCELED')),
  session text,
  input jsonb NOT NULL,
  -- Prices and settings as they were when the run was asked for.
  terms jsonb NOT NULL,
  budget bigint NOT NULL CHECK (budget > 0),
  deadline_at timestamptz NOT NULL,
  last_sequence integer NOT NULL DEFAULT 0,
  -- Something of the output has been seen, so the run cannot be done over.
  output_shown boolean NOT NULL DEFAULT false,
  input_tokens integer NOT NULL DEFAULT 0,
  output_tokens integer NOT NULL DEFAULT 0,
  tool_calls integer NOT NULL DEFAULT 0,
  -- How it ended; written before billing is told, so that whoever goes on tells the same.
  outcome jsonb,
  -- Credits to charge for what was used; 0 releases the hold.
  charge bigint NOT NULL DEFAULT 0 CHECK (charge >= 0 AND charge <= budget),
  cancel_requested boolean NOT NULL DEFAULT false,
  work text CHECK (work IN ('ADMIT', 'ABANDON', 'EXECUTE', 'CONCLUDE', 'SETTLE')),
  due_at timestamptz,
  -- Counts the workers that have held the run: only the last one may write.
  lease integer NOT NULL DEFAULT 0,
  attempts integer NOT NULL DEFAULT 0,
  created_at timestamptz NOT NULL DEFAULT date_trunc('milliseconds', clock_timestamp()),
  started_at timestamptz,
  finished_at timestamptz,
  CHECK ((work IS NULL) = (due_at IS NULL)),
  CHECK (work IS NOT NULL OR state IN ('SUCCEEDED', 'FAILED', 'CANCELED')),
  CHECK ((finished_at IS NOT NULL) = (state IN ('SUCCEEDED', 'FAILED', 'CANCELED')))
);

CREATE INDEX runs_due ON runs (work, due_at) WHERE work IS NOT NULL;
-- Lists of an instance's runs, and its rate limits.
CREATE INDEX runs_of_instance ON runs (instance_id, created_at, id);
CREATE INDEX runs_open ON runs (organization_id, instance_id) WHERE state IN ('QUEUED', 'RUNNING');

-- What a run did, in order. Only ever appended to.
CREATE TABLE run_events (
  run_id uuid NOT NULL REFERENCES runs,
  sequence integer NOT NULL CHECK (sequence > 0),
  at timestamptz NOT NULL DEFAULT date_trunc('milliseconds', clock_timestamp()),
  kind text NOT NULL CHECK (kind IN ('RunStarted', 'RunOutputDelta', 'RunToolCalled', 'RunLogged',
    'RunSucceeded', 'RunFailed', 'RunCanceled')),
  payload jsonb NOT NULL,
  PRIMARY KEY (run_id, sequence)
);

CREATE FUNCTION run_events_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'run events are only ever appended';
END $$;

CREATE TRIGGER run_events_refuse_change BEFORE UPDATE OR DELETE OR TRUNCATE ON run_events
  FOR EACH STATEMENT EXECUTE FUNCTION run_events_refuse_change();

-- Tells subscribers, in whatever process, that there is something to read.
CREATE FUNCTION run_events_notify() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('run_events', run_id::text) FROM (SELECT DISTINCT run_id FROM added) AS runs;
  RETURN NULL;
END $$;

CREATE TRIGGER run_events_notify AFTER INSERT ON run_events
  REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION run_events_notify();

-- Tells workers of a step that is due now or will be: they look, and know when to look again.
CREATE FUNCTION runs_notify() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('runs_due', NEW.work);
  RETURN NULL;
END $$;

CREATE TRIGGER runs_notify_new AFTER INSERT ON runs
  FOR EACH ROW WHEN (NEW.work IS NOT NULL) EXECUTE FUNCTION runs_notify();
CREATE TRIGGER runs_notify_next AFTER UPDATE OF work, due_at ON runs
  FOR EACH ROW WHEN (NEW.work IS NOT NULL AND (NEW.work IS DISTINCT FROM OLD.work OR NEW.due_at <= now()))
  EXECUTE FUNCTION runs_notify();

-- What was said in a session, for the flows that remember. The newest messages only.
CREATE TABLE session_messages (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  instance_id uuid NOT NULL,
  session text NOT NULL,
  run_id uuid NOT NULL REFERENCES runs,
  sender text NOT NULL CHECK (sender IN ('User', 'Machine')),
  text text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now()
);

CREATE INDEX session_messages_of_session ON session_messages (instance_id, session, id);
