-- A run's life in few statements, and for several runs at once. Who follows a log is told after the commit, by the
-- process that wrote: a NOTIFY in the transaction makes all such commits wait for each other.
DROP TRIGGER run_events_notify ON run_events;
DROP FUNCTION run_events_notify();

-- Workers are told of what they may take now. What is under a lease, and starts that may be broken off, they find by
-- themselves: each looks at least as often as a lease runs out.
DROP TRIGGER runs_notify_new ON runs;
DROP TRIGGER runs_notify_next ON runs;
CREATE TRIGGER runs_notify_due AFTER UPDATE OF work, due_at ON runs FOR EACH ROW
  WHEN (NEW.work IS NOT NULL AND (NEW.due_at <= now() OR (NEW.work = 'SETTLE' AND OLD.work IS DISTINCT FROM 'SETTLE')))
  EXECUTE FUNCTION runs_notify();

-- Stores starts if the limits let them in: counted exactly, whoever else starts runs at the same moment. Answers for
-- each, by its place, what became of it.
CREATE FUNCTION insert_runs(starts jsonb) RETURNS TABLE (place integer, answer jsonb) LANGUAGE plpgsql AS $$
DECLARE
  start record;
  span record;
  free_at timestamptz;
  spent numeric;
BEGIN
  -- In one order for all: two groups never wait for each other.
  FOR start IN
    SELECT * FROM jsonb_to_recordset(starts) AS s (place integer, id uuid, instance_id uuid, organization_id uuid,
      flow_id uuid, content_hash text, session text, input jsonb, terms jsonb, budget bigint, deadline_seconds integer,
      asked jsonb, offering_id uuid, publisher_id uuid, api_key_id uuid, requests_per_minute integer,
      requests_per_day integer, concurrent_runs integer, max_open integer, key_per_day bigint, key_total bigint, event jsonb)
    ORDER BY s.organization_id, s.place
  LOOP
    place := start.place;
    -- Starts of one organization take turns, so that each counts those before it.
    PERFORM pg_advisory_xact_lock(hashtextextended(start.organization_id::text, 0));
    answer := NULL;

    FOR span IN SELECT * FROM (VALUES ('requestsPerMinute', start.requests_per_minute, interval '1 minute'),
      ('requestsPerDay', start.requests_per_day, interval '1 day')) AS spans (name, value, length)
    LOOP
      CONTINUE WHEN span.value IS NULL OR answer IS NOT NULL;
      free_at := NULL;
      IF span.value > 0 THEN
        SELECT created_at + span.length INTO free_at FROM runs
        WHERE instance_id = start.instance_id AND created_at > now() - span.length
        ORDER BY created_at DESC OFFSET span.value - 1 LIMIT 1;
        CONTINUE WHEN NOT FOUND;
      END IF;
      answer := jsonb_build_object('kind', 'limited', 'limit', span.name, 'value', span.value, 'retryAt', free_at);
    END LOOP;

    -- By its organization as well, which is how open runs are indexed: all others of the instance stay unread.
    IF answer IS NULL AND start.concurrent_runs IS NOT NULL AND start.concurrent_runs <= (
      SELECT count(*) FROM runs WHERE organization_id = start.organization_id AND instance_id = start.instance_id
        AND state IN ('QUEUED', 'RUNNING'))
    THEN
      answer := jsonb_build_object('kind', 'limited', 'limit', 'concurrentRuns', 'value', start.concurrent_runs, 'retryAt', NULL);
    END IF;
    IF answer IS NULL AND start.max_open <= (
      SELECT count(*) FROM runs WHERE organization_id = start.organization_id AND state IN ('QUEUED', 'RUNNING'))
    THEN
      answer := jsonb_build_object('kind', 'crowded');
    END IF;

    -- Open runs count with all that they may cost: a key's budget is not overdrawn by runs that start together.
    FOR span IN SELECT * FROM (VALUES ('day', start.key_per_day), ('life', start.key_total)) AS spans (name, value)
    LOOP
      CONTINUE WHEN span.value IS NULL OR start.api_key_id IS NULL OR answer IS NOT NULL;
      SELECT COALESCE(sum(CASE WHEN state IN ('QUEUED', 'RUNNING') THEN runs.budget ELSE charge END), 0) INTO spent
      FROM runs WHERE api_key_id = start.api_key_id AND (span.name = 'life' OR created_at > now() - interval '1 day');
      CONTINUE WHEN span.value - spent >= start.budget;
      answer := jsonb_build_object('kind', 'key budget', 'span', span.name, 'left', greatest(0, span.value - spent));
    END LOOP;

    -- A start that was there before is no new one that a limit could refuse.
    IF answer IS NOT NULL THEN
      IF EXISTS (SELECT FROM runs WHERE runs.id = start.id) THEN answer := jsonb_build_object('kind', 'exists'); END IF;
      RETURN NEXT;
      CONTINUE;
    END IF;
    IF NOT EXISTS (SELECT FROM flows WHERE flows.id = start.flow_id) THEN
      answer := jsonb_build_object('kind', 'no flow');
      RETURN NEXT;
      CONTINUE;
    END IF;
    INSERT INTO runs (id, instance_id, organization_id, flow_id, content_hash, state, session, input, terms, budget,
      deadline_at, deadline_seconds, asked, offering_id, publisher_id, api_key_id, work, due_at)
    VALUES (start.id, start.instance_id, start.organization_id, start.flow_id, start.content_hash, 'QUEUED',
      start.session, start.input, start.terms, start.budget,
      now() + start.deadline_seconds * interval '1 second', start.deadline_seconds, start.asked, start.offering_id,
      start.publisher_id, start.api_key_id,
      -- How long a start may stand between its steps before a worker takes it back.
      'ADMIT', now() + interval '1 minute')
    ON CONFLICT DO NOTHING;
    -- Another organization may have taken the id a moment ago.
    answer := jsonb_build_object('kind', CASE WHEN FOUND THEN 'inserted' ELSE 'exists' END);
    IF answer->>'kind' = 'inserted' AND start.event IS NOT NULL THEN
      INSERT INTO audit_outbox (id, at, event)
      VALUES ((start.event->>'id')::uuid, (start.event->>'at')::timestamptz, start.event - 'id' - 'at');
    END IF;
    RETURN NEXT;
  END LOOP;
END $$;

-- What workers that hold runs write of them: further events, what was used, and the outcome when there is one.
-- Answers the runs that were still theirs, and where they said they were.
CREATE FUNCTION write_runs(steps jsonb) RETURNS TABLE (run uuid, holder integer) LANGUAGE plpgsql AS $$
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
    INSERT INTO run_events (run_id, sequence, kind, payload)
    SELECT step.id, step.last_sequence + ordinality, event->>'kind', event->'payload'
    FROM jsonb_array_elements(step.events) WITH ORDINALITY AS list (event, ordinality);
    run := step.id;
    holder := step.lease;
    RETURN NEXT;
  END LOOP;
END $$;

-- Ends runs in their logs. Unsettled ones stay in the queue until billing has answered.
CREATE FUNCTION conclude_runs(ends jsonb) RETURNS TABLE (run uuid, holder integer) LANGUAGE plpgsql AS $$
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
        ELSE ended.outcome - 'state' END;
    run := ended.id;
    holder := ended.lease;
    RETURN NEXT;
  END LOOP;
END $$;
