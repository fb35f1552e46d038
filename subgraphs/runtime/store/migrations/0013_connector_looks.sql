-- When somebody looks again which tools a connector has; while a process follows it, when it is taken for dead.
ALTER TABLE connectors ADD COLUMN next_look_at timestamptz NOT NULL DEFAULT now();
CREATE INDEX connectors_to_follow ON connectors (next_look_at) WHERE deleted_at IS NULL;
