-- Who executes a flow.
ALTER TABLE flows ADD COLUMN engine text NOT NULL DEFAULT 'EMBEDDED' CHECK (engine IN ('EMBEDDED', 'LANGFLOW'));

-- Under which id a Langflow server has a flow, which is uploaded once to each.
CREATE TABLE langflow_flows (
  server text NOT NULL,
  flow_id uuid NOT NULL REFERENCES flows,
  id uuid NOT NULL,
  PRIMARY KEY (server, flow_id)
);
