-- What a process writes of a run its followers there are given without another read, so it has to hear when that was
-- written. A run that a worker takes up at once begins with its admission.
CREATE FUNCTION admit_runs(admissions jsonb) RETURNS SETOF runs LANGUAGE plpgsql AS $$
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
      INSERT INTO audit_outbox (id, at, event)
      VALUES ((admission.event->>'id')::uuid, (admission.event->>'at')::timestamptz, admission.event - 'id' - 'at');
    END IF;
    RETURN NEXT admitted;
  END LOOP;
END $$;

DROP FUNCTION write_runs(jsonb);
CREATE FUNCTION write_runs(steps jsonb) RETURNS TABLE (run uuid, holder integer, written_at timestamptz)
LANGUAGE plpgsql AS $$
DECLARE
  step record;
BEGIN
  FOR step IN
    SELECT * FROM jsonb_to_recordset(steps) AS s (id uuid, lease integer, last_sequence integer, events jsonb,
      begins boolean, input_tokens integer, output_tokens integer, tool_calls integer, shown boolean, outcome jsonb,
      charge bigint) ORDER BY s.id
  LOOP
    UPDATE runs SET
      last_sequence = last_sequence + jsonb_array_length(step.events),
      input_tokens = step.input_tokens, output_tokens = step.output_tokens, tool_calls = step.tool_calls,
      output_shown = output_shown OR step.shown,
      state = CASE WHEN step.begins THEN 'RUNNING' ELSE state END,
      started_at = CASE WHEN step.begins THEN COALESCE(started_at, now()) ELSE started_at END,
      outcome = COALESCE(step.outcome, outcome),
      charge = COALESCE(step.charge, charge),
      -- The lease goes on: the same worker concludes.
      work = CASE WHEN step.outcome IS NULL THEN work ELSE 'CONCLUDE' END,
      attempts = CASE WHEN step.outcome IS NULL THEN attempts ELSE 0 END
    WHERE id = step.id AND lease = step.lease AND work = 'EXECUTE' AND last_sequence = step.last_sequence;
    CONTINUE WHEN NOT FOUND;
    written_at := date_trunc('milliseconds', clock_timestamp());
    INSERT INTO run_events (run_id, sequence, at, kind, payload)
    SELECT step.id, step.last_sequence + ordinality, written_at, event->>'kind', event->'payload'
    FROM jsonb_array_elements(step.events) WITH ORDINALITY AS list (event, ordinality);
    run := step.id;
    holder := step.lease;
    RETURN NEXT;
  END LOOP;
END $$;

DROP FUNCTION conclude_runs(jsonb);
CREATE FUNCTION conclude_runs(ends jsonb)
RETURNS TABLE (run uuid, holder integer, written_at timestamptz, last_event jsonb) LANGUAGE plpgsql AS $$
DECLARE
  an_end record;
  ended runs;
BEGIN
  -- In the order of their instances, whose statistics several workers may count on at the same time.
  FOR an_end IN
    SELECT e.* FROM jsonb_to_recordset(ends) AS e (id uuid, lease integer, settled boolean, retry_ms integer)
    JOIN runs USING (id) ORDER BY runs.instance_id, runs.id
  LOOP
    UPDATE runs SET
      state = outcome->>'state', finished_at = date_trunc('milliseconds', now()), last_sequence = last_sequence + 1,
      attempts = 0, work = CASE WHEN an_end.settled THEN NULL ELSE 'SETTLE' END,
      due_at = CASE WHEN an_end.settled THEN NULL ELSE now() + an_end.retry_ms * interval '1 millisecond' END
    WHERE id = an_end.id AND lease = an_end.lease AND work = 'CONCLUDE' RETURNING * INTO ended;
    CONTINUE WHEN NOT FOUND;
    INSERT INTO run_events (run_id, sequence, kind, payload)
    SELECT ended.id, ended.last_sequence,
      CASE ended.state WHEN 'SUCCEEDED' THEN 'RunSucceeded' WHEN 'FAILED' THEN 'RunFailed' ELSE 'RunCanceled' END,
      CASE ended.state
        WHEN 'SUCCEEDED' THEN ended.outcome - 'state' || jsonb_build_object('usage', jsonb_build_object(
          'inputTokens', ended.input_tokens, 'outputTokens', ended.output_tokens, 'toolCalls', ended.tool_calls,
          'milliseconds', CASE WHEN ended.started_at IS NULL THEN 0 ELSE
            (extract(epoch FROM ended.finished_at - date_trunc('milliseconds', ended.started_at)) * 1000)::integer END))
        ELSE ended.outcome - 'state' END
    RETURNING at, payload || jsonb_build_object('kind', kind, 'sequence', sequence) INTO written_at, last_event;
    run := ended.id;
    holder := ended.lease;
    RETURN NEXT;
  END LOOP;
END $$;
