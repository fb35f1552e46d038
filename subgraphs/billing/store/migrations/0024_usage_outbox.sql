-- What runs were charged, to be told to a meter of usage; written only while one is configured.
CREATE TABLE usage_outbox (
  -- The transfer's, which is the event's: a meter that hears of it twice counts it once.
  id uuid PRIMARY KEY,
  organization_id uuid NOT NULL,
  instance_id uuid,
  offering_id uuid,
  run_id uuid,
  credits bigint NOT NULL,
  at timestamptz NOT NULL
);
CREATE FUNCTION usage_told() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO usage_outbox (id, organization_id, instance_id, offering_id, run_id, credits, at)
  SELECT t.id, w.organization_id, t.instance_id, h.offering_id, h.run_id, t.amount, t.created_at
  FROM made t JOIN wallets w ON w.id = t.wallet_id JOIN holds h ON h.id = t.id
  WHERE t.phase = 'POST' AND t.amount > 0;
  RETURN NULL;
END $$;
CREATE TRIGGER usage_told AFTER INSERT ON transfers REFERENCING NEW TABLE AS made
  FOR EACH STATEMENT EXECUTE FUNCTION usage_told();
ALTER TABLE transfers DISABLE TRIGGER usage_told;
