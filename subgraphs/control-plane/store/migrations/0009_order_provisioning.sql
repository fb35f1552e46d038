-- What became of each paid line, for its buyer and for operators to see, and to try again.
ALTER TABLE order_lines DROP CONSTRAINT order_lines_outcome_check;
ALTER TABLE order_lines
  ADD CONSTRAINT order_lines_outcome_check CHECK (outcome IN ('PENDING', 'INSTANCES', 'CREDITS', 'NOTHING', 'CANCELED')),
  -- Bought without an account of commerce: whoever knows the order's id may follow it.
  ADD COLUMN is_guest boolean NOT NULL DEFAULT false,
  ADD COLUMN credits_granted bigint;

CREATE FUNCTION order_lines_notify() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('order_provisioning', NEW.order_id);
  RETURN NULL;
END $$;
CREATE TRIGGER order_lines_new_notify AFTER INSERT ON order_lines
  FOR EACH ROW EXECUTE FUNCTION order_lines_notify();
CREATE TRIGGER order_lines_notify AFTER UPDATE OF outcome ON order_lines
  FOR EACH ROW WHEN (OLD.outcome IS DISTINCT FROM NEW.outcome) EXECUTE FUNCTION order_lines_notify();
CREATE TRIGGER order_instances_notify AFTER UPDATE OF state ON instances
  FOR EACH ROW WHEN (NEW.order_id IS NOT NULL AND OLD.state IS DISTINCT FROM NEW.state)
  EXECUTE FUNCTION order_lines_notify();
