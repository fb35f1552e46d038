CREATE TABLE organizations (
  id uuid PRIMARY KEY,
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
  slug text NOT NULL UNIQUE CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(slug) <= 63),
  -- The person whose personal workspace this is: one for each, however many orders arrive at once.
  personal_email text UNIQUE CHECK (personal_email = lower(personal_email)),
  created_at timestamptz(3) NOT NULL DEFAULT now()
);

CREATE TABLE members (
  organization_id uuid NOT NULL REFERENCES organizations ON DELETE CASCADE,
  email text NOT NULL CHECK (email = lower(email)),
  role text NOT NULL CHECK (role IN ('OWNER', 'ADMIN', 'MEMBER')),
  joined_at timestamptz(3) NOT NULL DEFAULT now(),
  PRIMARY KEY (organization_id, email)
);
CREATE INDEX members_email ON members (email);

CREATE TABLE offerings (
  id uuid PRIMARY KEY,
  slug text NOT NULL UNIQUE CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(slug) <= 63),
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
  description text NOT NULL CHECK (length(description) <= 10000),
  category text NOT NULL CHECK (category IN ('AGENT', 'APP', 'ASSISTANT', 'AUTOMATION')),
  state text NOT NULL CHECK (state IN ('DRAFT', 'IN_REVIEW', 'PUBLISHED', 'REJECTED', 'UNPUBLISHED', 'ARCHIVED')),
  publisher_id uuid NOT NULL REFERENCES organizations,
  -- Commerce's ids; the channel is part of the key under which commerce finds a product.
  product_id text UNIQUE,
  channel text,
  current_version_id uuid,
  trial_enabled boolean NOT NULL,
  trial_credits bigint NOT NULL CHECK (trial_credits >= 0),
  trial_days integer NOT NULL CHECK (trial_days BETWEEN 0 AND 3650),
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  search tsvector GENERATED ALWAYS AS (to_tsvector('english', name || ' ' || description)) STORED
);
CREATE INDEX offerings_publisher ON offerings (publisher_id, id);
CREATE INDEX offerings_published ON offerings (id) WHERE state = 'PUBLISHED';
CREATE INDEX offerings_search ON offerings USING gin (search);

CREATE TABLE offering_versions (
  id uuid PRIMARY KEY,
  offering_id uuid NOT NULL REFERENCES offerings,
  number integer NOT NULL CHECK (number > 0),
  -- The runtime's id; flows are content-addressed there and never change.
  flow_id text,
  per_run double precision NOT NULL CHECK (per_run >= 0),
  per_thousand_input_tokens double precision NOT NULL CHECK (per_thousand_input_tokens >= 0),
  per_thousand_output_tokens double precision NOT NULL CHECK (per_thousand_output_tokens >= 0),
  per_tool_call double precision NOT NULL CHECK (per_tool_call >= 0),
  release_notes text CHECK (length(release_notes) <= 10000),
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  UNIQUE (offering_id, number)
);
CREATE INDEX offering_versions_newest ON offering_versions (offering_id, id DESC);

ALTER TABLE offerings ADD FOREIGN KEY (current_version_id) REFERENCES offering_versions;

-- A release is what instances were sold with: its flow and prices must not change under them.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% rows are immutable', TG_TABLE_NAME;
END $$;
CREATE TRIGGER offering_versions_immutable BEFORE UPDATE OR DELETE ON offering_versions
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TABLE plans (
  id uuid PRIMARY KEY,
  offering_id uuid NOT NULL REFERENCES offerings,
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
  position integer NOT NULL,
  variant_id text UNIQUE,
  channel text,
  included_credits bigint NOT NULL CHECK (included_credits >= 0),
  requests_per_day integer CHECK (requests_per_day > 0),
  requests_per_minute integer CHECK (requests_per_minute > 0),
  concurrent_runs integer CHECK (concurrent_runs > 0),
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  UNIQUE (offering_id, position)
);

-- What became of each paid order line; its presence makes a repeated event harmless.
CREATE TABLE order_lines (
  id text PRIMARY KEY,
  order_id text NOT NULL,
  organization_id uuid NOT NULL REFERENCES organizations,
  variant_id text,
  product_slug text,
  quantity integer NOT NULL CHECK (quantity BETWEEN 1 AND 1000),
  outcome text NOT NULL CHECK (outcome IN ('PENDING', 'INSTANCES', 'CREDITS', 'NOTHING')),
  note text,
  created_at timestamptz(3) NOT NULL DEFAULT now()
);
CREATE INDEX order_lines_order ON order_lines (order_id);

CREATE TABLE instances (
  id uuid PRIMARY KEY,
  organization_id uuid NOT NULL REFERENCES organizations,
  offering_id uuid NOT NULL REFERENCES offerings,
  version_id uuid NOT NULL REFERENCES offering_versions,
  plan_id uuid REFERENCES plans,
  order_id text,
  order_line_id text REFERENCES order_lines,
  -- 1..quantity of the order line.
  unit integer,
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
  state text NOT NULL CHECK (state IN ('PENDING', 'PROVISIONING', 'ACTIVE', 'SUSPENDED', 'TERMINATED', 'FAILED')),
  failure text,
  trial_ends_at timestamptz(3),
  display_name text,
  persona text,
  tone text CHECK (tone IN ('PROFESSIONAL', 'FRIENDLY', 'CASUAL')),
  greeting text,
  branding jsonb,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  activated_at timestamptz(3),
  -- Bought or tried, nothing in between.
  CHECK (num_nulls(order_id, order_line_id, unit, plan_id) IN (0, 4)),
  CHECK ((order_id IS NULL) = (trial_ends_at IS NOT NULL)),
  UNIQUE (order_line_id, unit)
);
CREATE INDEX instances_organization ON instances (organization_id, id DESC);
CREATE INDEX instances_order ON instances (order_id) WHERE order_id IS NOT NULL;
-- One trial of an offering in an organization's life.
CREATE UNIQUE INDEX instances_trial ON instances (organization_id, offering_id) WHERE order_id IS NULL;

CREATE FUNCTION instance_state_notify() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('instance_state', NEW.id::text);
  RETURN NULL;
END $$;
CREATE TRIGGER instance_state_notify AFTER UPDATE OF state ON instances
  FOR EACH ROW WHEN (OLD.state IS DISTINCT FROM NEW.state) EXECUTE FUNCTION instance_state_notify();

CREATE TABLE api_keys (
  id uuid PRIMARY KEY,
  instance_id uuid NOT NULL REFERENCES instances,
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
  prefix text NOT NULL,
  -- SHA-256 of the secret, hex. The secret has 256 random bits: it cannot be guessed from its hash.
  hash text NOT NULL UNIQUE CHECK (hash ~ '^[0-9a-f]{64}$'),
  scopes text[] NOT NULL CHECK (cardinality(scopes) > 0 AND scopes <@ ARRAY['INVOKE', 'READ', 'ADMIN']),
  -- The key that provisioning made; its secret rests encrypted until it is handed over, once.
  initial boolean NOT NULL DEFAULT false,
  sealed_secret text,
  claimed_at timestamptz(3),
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  last_used_at timestamptz(3),
  expires_at timestamptz(3),
  revoked_at timestamptz(3),
  CHECK (sealed_secret IS NULL OR (initial AND claimed_at IS NULL AND revoked_at IS NULL))
);
CREATE INDEX api_keys_instance ON api_keys (instance_id, id DESC);
CREATE UNIQUE INDEX api_keys_initial ON api_keys (instance_id) WHERE initial;
