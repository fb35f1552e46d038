-- Invitations: the secret is in the mail and in one answer; here rests its hash.
CREATE TABLE invitations (
  id uuid PRIMARY KEY,
  organization_id uuid NOT NULL REFERENCES organizations ON DELETE CASCADE,
  email text NOT NULL CHECK (email = lower(email COLLATE "C") AND length(email) <= 320),
  role text NOT NULL CHECK (role IN ('OWNER', 'ADMIN', 'MEMBER')),
  secret_hash text NOT NULL UNIQUE CHECK (secret_hash ~ '^[0-9a-f]{64}$'),
  invited_by text NOT NULL,
  expires_at timestamptz(3) NOT NULL,
  accepted_at timestamptz(3),
  revoked_at timestamptz(3),
  created_at timestamptz(3) NOT NULL DEFAULT now()
);
CREATE INDEX invitations_organization ON invitations (organization_id, id);
-- One open invitation for a person: inviting again takes the older one back.
CREATE UNIQUE INDEX invitations_open ON invitations (organization_id, email)
  WHERE accepted_at IS NULL AND revoked_at IS NULL;

-- Whoever follows something of an organization looks again when its people change.
CREATE FUNCTION members_notify() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('members', OLD.organization_id::text);
  RETURN NULL;
END $$;
CREATE TRIGGER members_notify AFTER UPDATE OR DELETE ON members
  FOR EACH ROW EXECUTE FUNCTION members_notify();

-- Operators search tenants, newest first.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
-- Small letters without accents, whatever the locale of the database: C knows those of ASCII alone.
CREATE FUNCTION folded(value text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN translate(replace(regexp_replace(normalize(lower(value COLLATE "und-x-icu"), NFKD), '[\u0300-\u036f]', '', 'g'),
    'ß', 'ss'), 'łøđðı', 'loddi');
CREATE INDEX organizations_search ON organizations USING gin (folded(name || ' ' || slug) gin_trgm_ops);

-- Beside the dictionary of one language, which knows plurals and no names, and drops words like "IT" and "who".
CREATE INDEX offerings_folded ON offerings USING gin (folded(name || ' ' || description) gin_trgm_ops);

CREATE TABLE sellers (
  organization_id uuid PRIMARY KEY REFERENCES organizations,
  state text NOT NULL CHECK (state IN ('APPLIED', 'APPROVED', 'REJECTED', 'SUSPENDED')),
  display_name text NOT NULL CHECK (length(display_name) BETWEEN 1 AND 100),
  description text NOT NULL CHECK (length(description) <= 10000),
  website text CHECK (length(website) <= 500),
  support_email text NOT NULL CHECK (length(support_email) <= 320),
  country text NOT NULL CHECK (country ~ '^[A-Z]{2}$'),
  commission_percent numeric(5, 2) NOT NULL DEFAULT 15 CHECK (commission_percent BETWEEN 0 AND 100),
  -- New releases of a trusted seller's published offerings need no review.
  is_trusted boolean NOT NULL DEFAULT false,
  reason text CHECK (length(reason) <= 2000),
  applied_at timestamptz(3) NOT NULL DEFAULT now(),
  decided_at timestamptz(3)
);
CREATE INDEX sellers_state ON sellers (state, organization_id);

-- Who sells already, sells on.
INSERT INTO sellers (organization_id, state, display_name, description, support_email, country, is_trusted, decided_at)
SELECT o.id, 'APPROVED', o.name, '', COALESCE((SELECT min(email) FROM members m WHERE m.organization_id = o.id), ''), 'US', true, now()
FROM organizations o WHERE EXISTS (SELECT FROM offerings WHERE publisher_id = o.id);

-- Parts of the marketplace that operators turn off; what stands here differs from what the code says.
CREATE TABLE features (
  name text PRIMARY KEY,
  is_enabled boolean NOT NULL
);
CREATE TABLE feature_exceptions (
  name text NOT NULL,
  organization_id uuid NOT NULL REFERENCES organizations ON DELETE CASCADE,
  is_enabled boolean NOT NULL,
  PRIMARY KEY (name, organization_id)
);
