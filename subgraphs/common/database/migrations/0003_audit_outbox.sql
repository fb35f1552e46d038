-- What mutations did, written in the transaction of the change, until control-plane has taken it.
CREATE TABLE audit_outbox (
  id uuid PRIMARY KEY,
  at timestamptz(3) NOT NULL,
  event jsonb NOT NULL,
  -- False while the mutation runs: its answer may add to the event.
  complete boolean NOT NULL DEFAULT false
);
