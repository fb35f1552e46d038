-- Which operations of which clients use the graph, as gateways say it about every minute.
CREATE TABLE operation_uses (
  id uuid PRIMARY KEY,
  -- Empty for what a client does not say: NULLs would all differ.
  client text NOT NULL,
  client_version text NOT NULL,
  operation text NOT NULL,
  document_hash text NOT NULL,
  coordinates text[] NOT NULL,
  is_trusted boolean NOT NULL,
  count bigint NOT NULL,
  first_at timestamptz(3) NOT NULL,
  last_at timestamptz(3) NOT NULL,
  UNIQUE (document_hash, operation, client, client_version)
);

CREATE INDEX operation_uses_by_coordinate ON operation_uses USING gin (coordinates);
CREATE INDEX operation_uses_by_age ON operation_uses (last_at, id);

-- A report whose answer was lost comes again, and must count nothing again.
CREATE TABLE operation_use_reports (
  id uuid PRIMARY KEY,
  at timestamptz NOT NULL DEFAULT now(),
  dropped integer NOT NULL
);
CREATE INDEX operation_use_reports_by_age ON operation_use_reports (at);
