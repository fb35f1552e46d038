-- A start is compared with its repeat by what it means: what was left to the defaults, and what they came to.
ALTER TABLE runs ADD COLUMN deadline_seconds integer;
ALTER TABLE runs ADD COLUMN asked jsonb;

-- Who publishes a flow, and so may read its definition. One flow may be several publishers' work.
CREATE TABLE flow_publishers (
  flow_id uuid NOT NULL REFERENCES flows,
  organization_id uuid NOT NULL,
  PRIMARY KEY (flow_id, organization_id)
);
