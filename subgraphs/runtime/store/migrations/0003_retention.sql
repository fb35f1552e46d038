-- The log of a run that ended long ago is deleted. The run stays: its id is the caller's for ever, and
-- ledger entries name it.
ALTER TABLE runs ADD COLUMN events_expired_at timestamptz;
ALTER TABLE runs ADD CONSTRAINT runs_events_expire_after_end
  CHECK (events_expired_at IS NULL OR finished_at IS NOT NULL);

CREATE INDEX runs_with_events ON runs (finished_at) WHERE finished_at IS NOT NULL AND events_expired_at IS NULL;
CREATE INDEX session_messages_created ON session_messages (created_at);

-- Events are still never changed, and go only with a run that says that they have gone.
DROP TRIGGER run_events_refuse_change ON run_events;
CREATE TRIGGER run_events_refuse_change BEFORE UPDATE OR TRUNCATE ON run_events
  FOR EACH STATEMENT EXECUTE FUNCTION run_events_refuse_change();

CREATE FUNCTION run_events_refuse_loss() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM runs WHERE events_expired_at IS NULL AND id IN (SELECT run_id FROM deleted);
  IF FOUND THEN RAISE EXCEPTION 'run events are only ever appended, until all of their run expire'; END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER run_events_refuse_loss AFTER DELETE ON run_events
  REFERENCING OLD TABLE AS deleted FOR EACH STATEMENT EXECUTE FUNCTION run_events_refuse_loss();
