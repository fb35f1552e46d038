-- What sellers write, what operators decide, and how commerce has it.
ALTER TABLE offerings
  ADD COLUMN facets jsonb NOT NULL DEFAULT '[]',
  ADD COLUMN image_url text CHECK (length(image_url) <= 500),
  ADD COLUMN published_at timestamptz(3),
  -- Since when something of it waits for an operator.
  ADD COLUMN submitted_at timestamptz(3),
  -- A release that waits for review while the one before is sold.
  ADD COLUMN pending_version_id uuid REFERENCES offering_versions,
  -- Sold through a product of commerce that somebody else keeps: its texts are not ours to change.
  ADD COLUMN is_linked boolean NOT NULL DEFAULT false;
UPDATE offerings SET published_at = created_at, is_linked = product_id IS NOT NULL
  WHERE state IN ('PUBLISHED', 'UNPUBLISHED', 'ARCHIVED');
CREATE INDEX offerings_submitted ON offerings (submitted_at, id) WHERE submitted_at IS NOT NULL;

ALTER TABLE offering_versions
  -- Seen by an operator, or of a trusted seller: what buyers may get.
  ADD COLUMN is_approved boolean NOT NULL DEFAULT true,
  -- Kinds of parts of its flow, for the comparison of releases.
  ADD COLUMN components text[] NOT NULL DEFAULT '{}',
  -- Hosts that its runs may call.
  ADD COLUMN hosts text[] NOT NULL DEFAULT '{}' CHECK (cardinality(hosts) <= 50);
ALTER TABLE offering_versions ALTER COLUMN is_approved SET DEFAULT false;

-- A release never changes; that it was approved is known later.
CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND to_jsonb(OLD) - 'is_approved' = to_jsonb(NEW) - 'is_approved' AND NEW.is_approved THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION '% rows are immutable', TG_TABLE_NAME;
END $$;

ALTER TABLE plans
  ADD COLUMN interval text NOT NULL DEFAULT 'ONCE' CHECK (interval IN ('ONCE', 'MONTH', 'YEAR')),
  ADD COLUMN archived_at timestamptz(3);

CREATE TABLE plan_prices (
  plan_id uuid NOT NULL REFERENCES plans,
  -- Slug of a channel of commerce, and its currency when the price was set.
  channel text NOT NULL CHECK (length(channel) <= 255),
  amount numeric(12, 2) NOT NULL CHECK (amount >= 0),
  currency text NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
  PRIMARY KEY (plan_id, channel)
);

-- What an instance was sold with: a plan that changes later changes nothing here.
ALTER TABLE instances
  ADD COLUMN requests_per_day integer CHECK (requests_per_day > 0),
  ADD COLUMN requests_per_minute integer CHECK (requests_per_minute > 0),
  ADD COLUMN concurrent_runs integer CHECK (concurrent_runs > 0),
  ADD COLUMN included_credits bigint NOT NULL DEFAULT 0 CHECK (included_credits >= 0);
UPDATE instances i SET
  requests_per_day = p.requests_per_day,
  requests_per_minute = p.requests_per_minute,
  concurrent_runs = p.concurrent_runs,
  included_credits = CASE WHEN i.plan_id IS NULL THEN 0 ELSE p.included_credits END
FROM plans p
WHERE p.id = COALESCE(i.plan_id, (SELECT first.id FROM plans first WHERE first.offering_id = i.offering_id ORDER BY position LIMIT 1));
CREATE INDEX instances_offering ON instances (offering_id, organization_id, version_id, state);
CREATE INDEX instances_offering_newest ON instances (offering_id, id DESC);

CREATE TABLE offering_reviews (
  id uuid PRIMARY KEY,
  offering_id uuid NOT NULL REFERENCES offerings,
  decision text NOT NULL CHECK (decision IN ('APPROVE', 'REJECT')),
  reason text CHECK (length(reason) <= 2000),
  decided_by text NOT NULL,
  decided_at timestamptz(3) NOT NULL DEFAULT now(),
  -- What was approved: the next review shows what has changed since.
  snapshot jsonb NOT NULL
);
CREATE INDEX offering_reviews_newest ON offering_reviews (offering_id, id DESC);

-- How commerce has an offering. `revision` counts what was changed here, `synced_revision` what commerce knows.
CREATE TABLE offering_listings (
  offering_id uuid PRIMARY KEY REFERENCES offerings,
  state text NOT NULL CHECK (state IN ('NOT_LISTED', 'PENDING', 'LISTED', 'FAILED')),
  failure text,
  synced_at timestamptz(3),
  revision bigint NOT NULL DEFAULT 1,
  synced_revision bigint NOT NULL DEFAULT 0,
  -- Who works on it has it until then: two at once would make two products.
  leased_until timestamptz(3)
);
INSERT INTO offering_listings (offering_id, state, revision, synced_revision, synced_at)
  SELECT id, CASE WHEN state = 'PUBLISHED' THEN 'LISTED' ELSE 'NOT_LISTED' END, 1, 1, now() FROM offerings WHERE product_id IS NOT NULL;

-- Whoever follows an offering looks again when its state, its review or its listing changes.
CREATE FUNCTION offering_notify() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('offering_changed', COALESCE(to_jsonb(NEW) ->> 'offering_id', to_jsonb(NEW) ->> 'id'));
  RETURN NULL;
END $$;
CREATE TRIGGER offering_notify AFTER UPDATE ON offerings
  FOR EACH ROW WHEN (OLD.state IS DISTINCT FROM NEW.state OR OLD.submitted_at IS DISTINCT FROM NEW.submitted_at
    OR OLD.current_version_id IS DISTINCT FROM NEW.current_version_id)
  EXECUTE FUNCTION offering_notify();
CREATE TRIGGER offering_review_notify AFTER INSERT ON offering_reviews
  FOR EACH ROW EXECUTE FUNCTION offering_notify();
CREATE TRIGGER offering_listing_notify AFTER UPDATE ON offering_listings
  FOR EACH ROW WHEN (OLD.state IS DISTINCT FROM NEW.state OR OLD.failure IS DISTINCT FROM NEW.failure)
  EXECUTE FUNCTION offering_notify();

-- New instances are told like changed ones; the payload is "organization instance".
CREATE FUNCTION instance_new_notify() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('instances_changed', NEW.organization_id || ' ' || NEW.id);
  RETURN NULL;
END $$;
CREATE TRIGGER instance_new_notify AFTER INSERT ON instances
  FOR EACH ROW EXECUTE FUNCTION instance_new_notify();
CREATE TRIGGER instance_changed_notify AFTER UPDATE OF state ON instances
  FOR EACH ROW WHEN (OLD.state IS DISTINCT FROM NEW.state) EXECUTE FUNCTION instance_new_notify();
