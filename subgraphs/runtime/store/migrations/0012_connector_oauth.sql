-- What an authorization server knows us as for a connector; sealed.
ALTER TABLE connectors ADD COLUMN sealed_client text;

-- Bindings that wait for a person to come back from an authorization server: by the state that goes with them, once.
CREATE TABLE connector_authorizations (
  id uuid PRIMARY KEY,
  instance_id uuid NOT NULL,
  organization_id uuid NOT NULL,
  connector_id uuid NOT NULL REFERENCES connectors,
  tools text[] NOT NULL,
  -- Who asked, shown to whoever comes back.
  asked_by text NOT NULL,
  sealed_state text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX connector_authorizations_created ON connector_authorizations (created_at);
CREATE INDEX connector_bindings_of_connector ON connector_bindings (connector_id, organization_id);
