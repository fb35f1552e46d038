-- What an instance has used in a calendar month (UTC) under prices in tiers: exact, whoever runs at the same time.
CREATE TABLE instance_meters (
  instance_id uuid NOT NULL,
  month date NOT NULL,
  -- Places handed out: a run has its place among those of its month from its start on, so that its price is known.
  runs bigint NOT NULL DEFAULT 0,
  -- Those of runs that were not charged, lowest first: the next ones get them.
  free_places bigint[] NOT NULL DEFAULT '{}',
  -- Of runs that were charged, in the order in which they ended.
  input_tokens bigint NOT NULL DEFAULT 0,
  output_tokens bigint NOT NULL DEFAULT 0,
  tool_calls bigint NOT NULL DEFAULT 0,
  PRIMARY KEY (instance_id, month)
) WITH (fillfactor = 50);

-- Of runs under prices in tiers alone.
ALTER TABLE runs
  ADD COLUMN meter_month date,
  -- How many runs of the month come before it; null once it turned out to be free.
  ADD COLUMN meter_place bigint,
  -- What the instance had used when it was charged: {"runs", "inputTokens", "outputTokens", "toolCalls"}.
  ADD COLUMN metered_before jsonb;
CREATE INDEX runs_metered ON runs (instance_id, meter_month) WHERE meter_month IS NOT NULL;

-- The place that the next run gets. The row stays locked: it is still the next one when it is taken.
CREATE FUNCTION meter_next(p_instance uuid, p_month date) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE v_place bigint;
BEGIN
  INSERT INTO instance_meters (instance_id, month) VALUES (p_instance, p_month) ON CONFLICT DO NOTHING;
  SELECT coalesce(free_places[1], instance_meters.runs) INTO v_place FROM instance_meters
    WHERE instance_id = p_instance AND month = p_month FOR UPDATE;
  RETURN v_place;
END $$;
CREATE FUNCTION meter_take(p_instance uuid, p_month date) RETURNS void LANGUAGE sql AS $$
  UPDATE instance_meters SET free_places = free_places[2:],
    runs = runs + CASE WHEN cardinality(free_places) = 0 THEN 1 ELSE 0 END
  WHERE instance_id = p_instance AND month = p_month
$$;
CREATE FUNCTION meter_release(p_instance uuid, p_month date, p_place bigint) RETURNS void LANGUAGE sql AS $$
  UPDATE instance_meters
  SET free_places = ARRAY(SELECT place FROM unnest(free_places || p_place) AS place ORDER BY place)
  WHERE instance_id = p_instance AND month = p_month AND p_place IS NOT NULL
$$;

-- Stores starts if the limits let them in: counted exactly, whoever else starts runs at the same moment. Answers for
-- each, by its place, what became of it.
CREATE OR REPLACE FUNCTION insert_runs(starts jsonb) RETURNS TABLE (place integer, answer jsonb) LANGUAGE plpgsql AS $$
DECLARE
  start record;
  span record;
  free_at timestamptz;
  spent numeric;
  metered record;
  meter_place bigint;
  this_month date := date_trunc('month', now() AT TIME ZONE 'UTC');
BEGIN
  -- Meters are locked before anything else, by everybody in the order of the instances.
  FOR metered IN
    SELECT DISTINCT s.instance_id FROM jsonb_to_recordset(starts) AS s (instance_id uuid, tiers jsonb)
    WHERE s.tiers IS NOT NULL ORDER BY 1
  LOOP
    PERFORM meter_next(metered.instance_id, this_month);
  END LOOP;

  -- In one order for all: two groups never wait for each other.
  FOR start IN
    SELECT * FROM jsonb_to_recordset(starts) AS s (place integer, id uuid, instance_id uuid, organization_id uuid,
      flow_id uuid, content_hash text, session text, input jsonb, terms jsonb, budget bigint, deadline_seconds integer,
      asked jsonb, offering_id uuid, publisher_id uuid, api_key_id uuid, requests_per_minute integer,
      requests_per_day integer, concurrent_runs integer, max_open integer, key_per_day bigint, key_total bigint, event jsonb, tiers jsonb, asked_budget bigint)
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

    -- What the run itself costs is that of its place in the month.
    meter_place := NULL;
    IF answer IS NULL AND start.tiers IS NOT NULL THEN
      meter_place := meter_next(start.instance_id, this_month);
      SELECT * INTO metered FROM jsonb_to_recordset(start.tiers) AS tier ("upTo" bigint, cost numeric, budget bigint)
      WHERE tier."upTo" IS NULL OR meter_place < tier."upTo" ORDER BY tier."upTo" NULLS LAST LIMIT 1;
      start.budget := COALESCE(start.asked_budget, metered.budget);
      IF start.budget < metered.cost THEN answer := jsonb_build_object('kind', 'too small', 'cost', metered.cost); END IF;
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
      deadline_at, deadline_seconds, asked, offering_id, publisher_id, api_key_id, meter_month, meter_place, work, due_at)
    VALUES (start.id, start.instance_id, start.organization_id, start.flow_id, start.content_hash, 'QUEUED',
      start.session, start.input, start.terms, start.budget,
      now() + start.deadline_seconds * interval '1 second', start.deadline_seconds, start.asked, start.offering_id,
      start.publisher_id, start.api_key_id, CASE WHEN meter_place IS NOT NULL THEN this_month END, meter_place,
      -- How long a start may stand between its steps before a worker takes it back.
      'ADMIT', now() + interval '1 minute')
    ON CONFLICT DO NOTHING;
    -- Another organization may have taken the id a moment ago.
    answer := jsonb_build_object('kind', CASE WHEN FOUND THEN 'inserted' ELSE 'exists' END, 'budget', start.budget);
    IF answer->>'kind' = 'inserted' AND meter_place IS NOT NULL THEN
      PERFORM meter_take(start.instance_id, this_month);
    END IF;
    IF answer->>'kind' = 'inserted' AND start.event IS NOT NULL THEN
      INSERT INTO audit_outbox (id, at, event)
      VALUES ((start.event->>'id')::uuid, (start.event->>'at')::timestamptz, start.event - 'id' - 'at');
    END IF;
    RETURN NEXT;
  END LOOP;
END $$;
