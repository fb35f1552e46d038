-- Prices may become flat again within a month, and tiered once more: a run that ends at flat prices after the month's
-- meter began counts at its end. Before, it was lost, and with it whatever was under way when prices became tiered.
CREATE FUNCTION flat_run_ended() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- A meter that begins now counts this run, or is there to be counted on: never both, never neither.
  PERFORM pg_advisory_xact_lock_shared(hashtextextended('meter ' || NEW.instance_id, 0));
  UPDATE instance_meters SET
    runs = runs + 1, input_tokens = input_tokens + NEW.input_tokens, output_tokens = output_tokens + NEW.output_tokens,
    tool_calls = tool_calls + NEW.tool_calls,
    flat = jsonb_build_object(
      'runs', coalesce((flat ->> 'runs')::bigint, 0) + 1,
      'inputTokens', coalesce((flat ->> 'inputTokens')::bigint, 0) + NEW.input_tokens,
      'outputTokens', coalesce((flat ->> 'outputTokens')::bigint, 0) + NEW.output_tokens,
      'toolCalls', coalesce((flat ->> 'toolCalls')::bigint, 0) + NEW.tool_calls)
  WHERE instance_id = NEW.instance_id AND month = date_trunc('month', NEW.created_at AT TIME ZONE 'UTC')::date;
  RETURN NULL;
END $$;
CREATE TRIGGER flat_run_ended AFTER UPDATE OF state ON runs
  FOR EACH ROW WHEN (OLD.finished_at IS NULL AND NEW.finished_at IS NOT NULL AND NEW.meter_month IS NULL
    AND (NEW.state = 'SUCCEEDED' OR NEW.charge > 0)) EXECUTE FUNCTION flat_run_ended();

CREATE OR REPLACE FUNCTION meter_next(p_instance uuid, p_month date) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE v_place bigint;
BEGIN
  -- Once a month and instance: runs of the month are read for it, and none ends at flat prices meanwhile.
  IF NOT EXISTS (SELECT FROM instance_meters WHERE instance_id = p_instance AND month = p_month) THEN
    PERFORM pg_advisory_xact_lock(hashtextextended('meter ' || p_instance, 0));
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

-- What was lost so far.
UPDATE instance_meters m SET
  runs = m.runs + f.runs - coalesce((m.flat ->> 'runs')::bigint, 0),
  input_tokens = m.input_tokens + f.input_tokens - coalesce((m.flat ->> 'inputTokens')::bigint, 0),
  output_tokens = m.output_tokens + f.output_tokens - coalesce((m.flat ->> 'outputTokens')::bigint, 0),
  tool_calls = m.tool_calls + f.tool_calls - coalesce((m.flat ->> 'toolCalls')::bigint, 0),
  flat = jsonb_build_object('runs', f.runs, 'inputTokens', f.input_tokens,
    'outputTokens', f.output_tokens, 'toolCalls', f.tool_calls)
FROM (SELECT instance_id, month, (flat_usage(instance_id, month)).* FROM instance_meters) AS f
WHERE m.instance_id = f.instance_id AND m.month = f.month AND f.runs > coalesce((m.flat ->> 'runs')::bigint, 0);
