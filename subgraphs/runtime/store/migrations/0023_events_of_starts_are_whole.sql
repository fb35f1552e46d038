-- With its admission the start of a run is done: its event stands there as it stays, and no second transaction
-- completes it.
CREATE OR REPLACE FUNCTION admit_runs(admissions jsonb) RETURNS SETOF runs LANGUAGE plpgsql AS $$
DECLARE
  admission record;
  admitted runs;
  written_at timestamptz;
BEGIN
  FOR admission IN
    SELECT * FROM jsonb_to_recordset(admissions) AS a (id uuid, lease_ms integer, events jsonb, event jsonb) ORDER BY a.id
  LOOP
    written_at := date_trunc('milliseconds', clock_timestamp());
    UPDATE runs SET
      work = 'EXECUTE',
      due_at = now() + COALESCE(admission.lease_ms, 0) * interval '1 millisecond',
      lease = lease + (admission.lease_ms IS NOT NULL)::integer,
      attempts = (admission.lease_ms IS NOT NULL)::integer,
      state = CASE WHEN jsonb_array_length(admission.events) > 0 THEN 'RUNNING' ELSE state END,
      started_at = CASE WHEN jsonb_array_length(admission.events) > 0 THEN written_at ELSE started_at END,
      last_sequence = jsonb_array_length(admission.events)
    WHERE id = admission.id AND work = 'ADMIT' RETURNING * INTO admitted;
    CONTINUE WHEN NOT FOUND;
    INSERT INTO run_events (run_id, sequence, at, kind, payload)
    SELECT admission.id, ordinality, written_at, event->>'kind', event->'payload'
    FROM jsonb_array_elements(admission.events) WITH ORDINALITY AS list (event, ordinality);
    IF admission.event IS NOT NULL THEN
      INSERT INTO audit_outbox (id, at, event, complete)
      VALUES ((admission.event->>'id')::uuid, (admission.event->>'at')::timestamptz, admission.event - 'id' - 'at', true)
      ON CONFLICT (id) DO UPDATE SET event = excluded.event, complete = true;
    END IF;
    RETURN NEXT admitted;
  END LOOP;
END $$;
