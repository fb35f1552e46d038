-- MCP servers that agents may use, and which instance may use which.
CREATE TABLE connectors (
  id uuid PRIMARY KEY,
  -- Null for the marketplace's own.
  publisher_id uuid,
  name text NOT NULL,
  description text NOT NULL,
  url text NOT NULL,
  auth text NOT NULL CHECK (auth IN ('NONE', 'BEARER', 'OAUTH2')),
  -- As the server listed them last: name, description, inputSchema, isRepeatable.
  tools jsonb NOT NULL DEFAULT '[]',
  state text NOT NULL CHECK (state IN ('READY', 'UNREACHABLE')),
  failure text,
  created_at timestamptz NOT NULL DEFAULT date_trunc('milliseconds', clock_timestamp()),
  deleted_at timestamptz
);
CREATE INDEX connectors_of_publisher ON connectors (publisher_id, created_at, id) WHERE deleted_at IS NULL;

CREATE TABLE connector_bindings (
  id uuid PRIMARY KEY,
  instance_id uuid NOT NULL,
  organization_id uuid NOT NULL,
  connector_id uuid NOT NULL REFERENCES connectors,
  -- All when empty.
  tools text[] NOT NULL DEFAULT '{}',
  -- Null where none is needed, and once it is revoked.
  sealed_credential text,
  state text NOT NULL CHECK (state IN ('ACTIVE', 'REVOKED', 'FAILING')),
  failure text,
  created_at timestamptz NOT NULL DEFAULT date_trunc('milliseconds', clock_timestamp()),
  last_used_at timestamptz,
  CHECK (state <> 'REVOKED' OR sealed_credential IS NULL)
);
CREATE INDEX connector_bindings_of_instance ON connector_bindings (instance_id, created_at);
CREATE UNIQUE INDEX connector_bindings_once ON connector_bindings (instance_id, connector_id) WHERE state <> 'REVOKED';
