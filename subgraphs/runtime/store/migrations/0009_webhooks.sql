-- Addresses that are told what happens, and what they are told: an outbox, written with what it tells of.
CREATE TABLE webhook_endpoints (
  id uuid PRIMARY KEY,
  organization_id uuid NOT NULL,
  url text NOT NULL,
  events text[] NOT NULL,
  sealed_secret text NOT NULL,
  is_enabled boolean NOT NULL DEFAULT true,
  created_at timestamptz NOT NULL DEFAULT date_trunc('milliseconds', clock_timestamp()),
  deleted_at timestamptz
);
CREATE INDEX webhook_endpoints_of_organization ON webhook_endpoints (organization_id, created_at) WHERE deleted_at IS NULL;

CREATE TABLE webhook_deliveries (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  endpoint_id uuid NOT NULL REFERENCES webhook_endpoints,
  event text NOT NULL,
  payload jsonb NOT NULL,
  state text NOT NULL DEFAULT 'PENDING' CHECK (state IN ('PENDING', 'DELIVERED', 'GIVEN_UP')),
  attempts integer NOT NULL DEFAULT 0,
  last_status integer,
  last_failure text,
  next_attempt_at timestamptz DEFAULT now(),
  created_at timestamptz NOT NULL DEFAULT date_trunc('milliseconds', clock_timestamp()),
  CHECK ((state = 'PENDING') = (next_attempt_at IS NOT NULL))
);
CREATE INDEX webhook_deliveries_due ON webhook_deliveries (next_attempt_at) WHERE state = 'PENDING';
CREATE INDEX webhook_deliveries_of_endpoint ON webhook_deliveries (endpoint_id, created_at DESC);

-- In the transaction that ends the run: told if and only if it ended.
CREATE FUNCTION runs_tell_webhooks() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO webhook_deliveries (endpoint_id, event, payload)
  SELECT id, 'RUN_' || NEW.state, jsonb_build_object(
    'type', 'run.' || lower(NEW.state), 'timestamp', to_char(NEW.finished_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    'data', jsonb_build_object('run', NEW.id, 'instance', NEW.instance_id, 'state', NEW.state, 'session', NEW.session))
  FROM webhook_endpoints
  WHERE organization_id = NEW.organization_id AND is_enabled AND deleted_at IS NULL AND 'RUN_' || NEW.state = ANY(events);
  IF FOUND THEN PERFORM pg_notify('webhooks_due', ''); END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER runs_tell_webhooks AFTER UPDATE OF state ON runs FOR EACH ROW
  WHEN (NEW.state IN ('SUCCEEDED', 'FAILED') AND OLD.state IS DISTINCT FROM NEW.state) EXECUTE FUNCTION runs_tell_webhooks();
