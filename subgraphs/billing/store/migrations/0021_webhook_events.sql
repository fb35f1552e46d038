-- What organizations may be told of by webhooks: a job in the transaction of what happened, handed to runtime.
CREATE FUNCTION tell_webhooks(p_key text, p_event text, p_organization uuid, p_data jsonb) RETURNS void LANGUAGE sql AS $$
  INSERT INTO jobs (id, queue, key, payload, max_attempts)
  VALUES (gen_random_uuid(), 'webhook-event', p_key, jsonb_build_object('event', p_event, 'organization', p_organization,
    'at', to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'data', p_data), 100)
  ON CONFLICT (queue, key) DO NOTHING;
$$;

CREATE FUNCTION payouts_tell_webhooks() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM tell_webhooks('payout:' || NEW.id, 'PAYOUT_PAID', NEW.seller_id, jsonb_build_object(
    'payout', NEW.id, 'amount', (NEW.amount_micros / 1e6)::numeric, 'currency', NEW.currency, 'reference', NEW.reference));
  RETURN NULL;
END $$;
CREATE TRIGGER payouts_tell_webhooks AFTER UPDATE OF state ON payouts FOR EACH ROW
  WHEN (NEW.state = 'PAID' AND OLD.state IS DISTINCT FROM 'PAID') EXECUTE FUNCTION payouts_tell_webhooks();

-- Once each time that a wallet becomes low: not while it is, and again after it was not.
CREATE FUNCTION wallets_tell_webhooks() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM tell_webhooks('low:' || gen_random_uuid(), 'WALLET_LOW', NEW.organization_id, jsonb_build_object(
    'wallet', NEW.id, 'available', NEW.credits_posted - NEW.debits_posted - NEW.debits_pending,
    'lowCreditThreshold', NEW.low_credit_threshold));
  RETURN NULL;
END $$;
CREATE TRIGGER wallets_tell_webhooks AFTER UPDATE ON wallets FOR EACH ROW
  WHEN (NEW.credits_posted - NEW.debits_posted - NEW.debits_pending < NEW.low_credit_threshold
    AND (OLD.credits_posted - OLD.debits_posted - OLD.debits_pending < OLD.low_credit_threshold) IS NOT TRUE)
  EXECUTE FUNCTION wallets_tell_webhooks();
