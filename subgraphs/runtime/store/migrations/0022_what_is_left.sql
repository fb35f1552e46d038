-- What is left of a limit, for whoever has drawn on it. `p_free_at` is when time brings the next of it back.
CREATE FUNCTION limit_left(p_limit numeric, p_remaining numeric, p_free_at timestamptz) RETURNS jsonb LANGUAGE sql STABLE AS $$
  SELECT jsonb_strip_nulls(jsonb_build_object('limit', p_limit, 'remaining', greatest(0, p_remaining),
    'resetSeconds', ceil(extract(epoch FROM p_free_at - now()))))
$$;

-- As before, but counts what is left where it looks: a start is told of all limits that it draws on, a refused one of
-- the limit that refused it.
CREATE OR REPLACE FUNCTION insert_runs(starts jsonb) RETURNS TABLE (place integer, answer jsonb) LANGUAGE plpgsql AS $$
DECLARE
  start record;
  span record;
  used bigint;
  free_at timestamptz;
  spent numeric;
  limits jsonb;
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
    limits := '{}';

    -- Of the newest, as many as the limit counts: where the last of these stands, nothing is left.
    FOR span IN SELECT * FROM (VALUES ('requestsPerMinute', start.requests_per_minute, interval '1 minute'),
      ('requestsPerDay', start.requests_per_day, interval '1 day')) AS spans (name, value, length)
    LOOP
      CONTINUE WHEN span.value IS NULL OR answer IS NOT NULL;
      SELECT count(*), min(created_at) + span.length INTO used, free_at FROM (
        SELECT created_at FROM runs
        WHERE instance_id = start.instance_id AND created_at > now() - span.length
        ORDER BY created_at DESC LIMIT span.value) AS newest;
      IF used >= span.value THEN
        answer := jsonb_build_object('kind', 'limited', 'limit', span.name, 'value', span.value, 'retryAt', free_at,
          'limits', jsonb_build_object(span.name, limit_left(span.value, 0, free_at)));
      ELSE
        limits := limits || jsonb_build_object(span.name,
          limit_left(span.value, span.value - used - 1, coalesce(free_at, now() + span.length)));
      END IF;
    END LOOP;

    -- By its organization as well, which is how open runs are indexed: all others of the instance stay unread.
    IF answer IS NULL AND start.concurrent_runs IS NOT NULL THEN
      SELECT count(*) INTO used FROM runs WHERE organization_id = start.organization_id
        AND instance_id = start.instance_id AND state IN ('QUEUED', 'RUNNING');
      IF used >= start.concurrent_runs THEN
        answer := jsonb_build_object('kind', 'limited', 'limit', 'concurrentRuns', 'value', start.concurrent_runs,
          'retryAt', NULL, 'limits', jsonb_build_object('concurrentRuns', limit_left(start.concurrent_runs, 0, NULL)));
      ELSE
        limits := limits || jsonb_build_object('concurrentRuns',
          limit_left(start.concurrent_runs, start.concurrent_runs - used - 1, NULL));
      END IF;
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
    FOR span IN SELECT * FROM (VALUES ('day', 'budgetPerDay', start.key_per_day), ('life', 'budgetTotal', start.key_total))
      AS spans (name, field, value)
    LOOP
      CONTINUE WHEN span.value IS NULL OR start.api_key_id IS NULL OR answer IS NOT NULL;
      SELECT COALESCE(sum(cost), 0), min(created_at) FILTER (WHERE cost > 0) + interval '1 day' INTO spent, free_at
      FROM (
        SELECT created_at, CASE WHEN state IN ('QUEUED', 'RUNNING') THEN runs.budget ELSE charge END AS cost FROM runs
        WHERE api_key_id = start.api_key_id AND (span.name = 'life' OR created_at > now() - interval '1 day')) AS drawn;
      free_at := CASE WHEN span.name = 'day' THEN COALESCE(free_at, now() + interval '1 day') END;
      IF span.value - spent < start.budget THEN
        answer := jsonb_build_object('kind', 'key budget', 'span', span.name, 'left', greatest(0, span.value - spent),
          'limits', jsonb_build_object(span.field, limit_left(span.value, span.value - spent, free_at)));
      ELSE
        limits := limits || jsonb_build_object(span.field,
          limit_left(span.value, span.value - spent - start.budget, free_at));
      END IF;
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
    answer := jsonb_build_object('kind', CASE WHEN FOUND THEN 'inserted' ELSE 'exists' END, 'budget', start.budget,
      'limits', limits);
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
