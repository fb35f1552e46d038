-- Ids that callers chose, and what they asked for with them: the same id and content is the same thing for ever.
CREATE TABLE caller_ids (
  id uuid PRIMARY KEY,
  kind text NOT NULL,
  content jsonb NOT NULL,
  created_at timestamptz(3) NOT NULL DEFAULT now()
);

ALTER TABLE api_keys
  ADD COLUMN kind text NOT NULL DEFAULT 'SECRET' CHECK (kind IN ('SECRET', 'WIDGET')),
  -- Pages on which a WIDGET key works.
  ADD COLUMN origins text[] NOT NULL DEFAULT '{}' CHECK (cardinality(origins) <= 20),
  ADD COLUMN requests_per_minute integer CHECK (requests_per_minute > 0),
  ADD COLUMN budget_per_day bigint CHECK (budget_per_day > 0),
  ADD COLUMN budget_total bigint CHECK (budget_total > 0),
  -- Until then the secret waits to be handed over again, to whoever repeats the call whose answer was lost.
  ADD COLUMN sealed_until timestamptz(3),
  -- The secret before the newest one, which opens until then.
  ADD COLUMN previous_hash text UNIQUE CHECK (previous_hash ~ '^[0-9a-f]{64}$'),
  ADD COLUMN previous_until timestamptz(3),
  ADD CHECK ((previous_hash IS NULL) = (previous_until IS NULL)),
  ADD CHECK (kind <> 'WIDGET' OR (scopes = ARRAY['INVOKE'] AND cardinality(origins) > 0)),
  DROP CONSTRAINT api_keys_check,
  ADD CHECK (sealed_secret IS NULL OR
    (revoked_at IS NULL AND (sealed_until IS NOT NULL OR (initial AND claimed_at IS NULL))));
CREATE INDEX api_keys_sealed ON api_keys (sealed_until) WHERE sealed_until IS NOT NULL;

-- A secret that was exchanged opens nothing any more either: whoever holds something open by the key looks again.
CREATE FUNCTION api_key_rotated_notify() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('api_key_revoked', NEW.id::text);
  RETURN NULL;
END $$;
CREATE TRIGGER api_key_rotated_notify AFTER UPDATE OF hash ON api_keys
  FOR EACH ROW WHEN (OLD.hash <> NEW.hash AND NEW.previous_hash IS NULL)
  EXECUTE FUNCTION api_key_rotated_notify();

-- A trial that came to nothing was none: somebody may try again.
DROP INDEX instances_trial;
CREATE UNIQUE INDEX instances_trial ON instances (organization_id, offering_id)
  WHERE order_id IS NULL AND (activated_at IS NOT NULL OR state NOT IN ('FAILED', 'TERMINATED'));
