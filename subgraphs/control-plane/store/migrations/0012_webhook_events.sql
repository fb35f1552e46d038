-- What organizations may be told of by webhooks: a job in the transaction of what happened, handed to runtime.
CREATE FUNCTION tell_webhooks(p_key text, p_event text, p_organization uuid, p_data jsonb) RETURNS void LANGUAGE sql AS $$
  INSERT INTO jobs (id, queue, key, payload, max_attempts)
  VALUES (gen_random_uuid(), 'webhook-event', p_key, jsonb_build_object('event', p_event, 'organization', p_organization,
    'at', to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'data', p_data), 100)
  ON CONFLICT (queue, key) DO NOTHING;
$$;

CREATE FUNCTION instances_tell_webhooks() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM tell_webhooks('instance:' || gen_random_uuid(), 'INSTANCE_' || NEW.state, NEW.organization_id,
    jsonb_build_object('instance', NEW.id, 'offering', NEW.offering_id, 'state', NEW.state, 'failure', NEW.failure));
  RETURN NULL;
END $$;
CREATE TRIGGER instances_tell_webhooks AFTER UPDATE OF state ON instances FOR EACH ROW
  WHEN (NEW.state IN ('ACTIVE', 'FAILED') AND OLD.state IS DISTINCT FROM NEW.state)
  EXECUTE FUNCTION instances_tell_webhooks();

CREATE FUNCTION reviews_tell_webhooks() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM tell_webhooks('review:' || NEW.id, 'OFFERING_REVIEWED', publisher_id,
    jsonb_build_object('offering', id, 'decision', NEW.decision, 'reason', NEW.reason))
  FROM offerings WHERE id = NEW.offering_id;
  RETURN NULL;
END $$;
CREATE TRIGGER reviews_tell_webhooks AFTER INSERT ON offering_reviews FOR EACH ROW EXECUTE FUNCTION reviews_tell_webhooks();
