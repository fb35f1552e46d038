-- The gateway ends what is open by a key as soon as the key opens nothing any more.
CREATE FUNCTION api_key_revoked_notify() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('api_key_revoked', NEW.id::text);
  RETURN NULL;
END $$;
CREATE TRIGGER api_key_revoked_notify AFTER UPDATE OF revoked_at ON api_keys
  FOR EACH ROW WHEN (OLD.revoked_at IS NULL AND NEW.revoked_at IS NOT NULL)
  EXECUTE FUNCTION api_key_revoked_notify();

CREATE FUNCTION instance_terminated_notify() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('api_key_revoked', id::text) FROM api_keys
    WHERE instance_id = NEW.id AND revoked_at IS NULL;
  RETURN NULL;
END $$;
CREATE TRIGGER instance_terminated_notify AFTER UPDATE OF state ON instances
  FOR EACH ROW WHEN (OLD.state <> 'TERMINATED' AND NEW.state = 'TERMINATED')
  EXECUTE FUNCTION instance_terminated_notify();
