-- An instance whose prices become tiered within a month has used something already: what it was charged for at flat
-- prices counts towards the month's tiers, as if it had been metered.
ALTER TABLE instance_meters
  -- Of what the meter counted, what had ended at flat prices before its first run: {"runs", "inputTokens", …}.
  ADD COLUMN flat jsonb;

CREATE FUNCTION flat_usage(
  p_instance uuid, p_month date,
  OUT runs bigint, OUT input_tokens bigint, OUT output_tokens bigint, OUT tool_calls bigint
) LANGUAGE sql STABLE AS $$
  SELECT count(*), coalesce(sum(r.input_tokens), 0), coalesce(sum(r.output_tokens), 0), coalesce(sum(r.tool_calls), 0)
  FROM runs r
  WHERE r.instance_id = p_instance AND r.meter_month IS NULL AND (r.state = 'SUCCEEDED' OR r.charge > 0)
    AND r.finished_at IS NOT NULL AND r.created_at >= p_month::timestamp AT TIME ZONE 'UTC'
    AND r.created_at < (p_month + interval '1 month') AT TIME ZONE 'UTC'
$$;

CREATE OR REPLACE FUNCTION meter_next(p_instance uuid, p_month date) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE v_place bigint;
BEGIN
  -- Once a month and instance: runs of the month are read for it.
  IF NOT EXISTS (SELECT FROM instance_meters WHERE instance_id = p_instance AND month = p_month) THEN
    INSERT INTO instance_meters (instance_id, month, runs, input_tokens, output_tokens, tool_calls, flat)
    SELECT p_instance, p_month, f.runs, f.input_tokens, f.output_tokens, f.tool_calls,
           CASE WHEN f.runs > 0 THEN jsonb_build_object('runs', f.runs, 'inputTokens', f.input_tokens,
             'outputTokens', f.output_tokens, 'toolCalls', f.tool_calls) END
    FROM flat_usage(p_instance, p_month) AS f
    ON CONFLICT DO NOTHING;
  END IF;
  SELECT coalesce(free_places[1], instance_meters.runs) INTO v_place FROM instance_meters
    WHERE instance_id = p_instance AND month = p_month FOR UPDATE;
  RETURN v_place;
END $$;
