-- What the provider does of its own: it keeps fees, takes back what is disputed, and says late that a refund failed.

ALTER TABLE money_transfers DROP CONSTRAINT money_transfers_kind_check, ADD CONSTRAINT money_transfers_kind_check CHECK (
  kind IN ('CREDITS_SOLD', 'CREDITS_TAKEN_BACK', 'CREDITS_FORFEITED', 'REFUND', 'REFUND_FAILED', 'GOODWILL', 'PAYOUT',
           'PAYOUT_PAID', 'PAYOUT_REVERSED', 'PROVIDER_FEE', 'CHARGE_BACK', 'CHARGE_BACK_REVERSED'));

-- What the provider kept, once for each of its own bookings (p_id); below zero it gave it back.
CREATE FUNCTION money_fee(p_id uuid, p_amount bigint, p_currency text, p_order text) RETURNS void LANGUAGE sql AS $$
  INSERT INTO money_transfers (id, kind, debit_account, credit_account, amount_micros, currency, order_id, created_at)
  SELECT p_id, 'PROVIDER_FEE', CASE WHEN p_amount > 0 THEN 'FEES' ELSE 'CLEARING' END,
         CASE WHEN p_amount > 0 THEN 'CLEARING' ELSE 'FEES' END, abs(p_amount), p_currency, p_order, clock_timestamp()
  WHERE p_amount <> 0 ON CONFLICT (id) DO NOTHING
$$;

-- A refund that the provider had taken over did not arrive: its amount is here again, and still owed to the buyer.
-- One of ours is known by its reference, one of commerce by order and amount. FAILED, EXISTS or UNKNOWN.
CREATE FUNCTION money_refund_failed(p_reference text, p_order text, p_amount bigint, p_failure text) RETURNS text
LANGUAGE plpgsql AS $$
DECLARE v_refund refunds;
BEGIN
  PERFORM FROM refunds WHERE reference = p_reference AND state = 'FAILED';
  IF FOUND THEN RETURN 'EXISTS'; END IF;
  SELECT * INTO v_refund FROM refunds
    WHERE state = 'DONE' AND (reference = p_reference OR reference IS NULL AND order_id = p_order AND amount_micros = p_amount)
    ORDER BY (reference = p_reference) DESC NULLS LAST, created_at DESC LIMIT 1 FOR UPDATE;
  IF NOT FOUND THEN RETURN 'UNKNOWN'; END IF;
  UPDATE refunds SET state = 'FAILED', failure = p_failure, reference = p_reference WHERE id = v_refund.id;
  PERFORM money_move('REFUND_FAILED', 'CLEARING', 'REFUNDS', v_refund.amount_micros, v_refund.currency, v_refund.order_id,
                     NULL, NULL, NULL, v_refund.id);
  RETURN 'FAILED';
END $$;

-- The bank of a buyer took the money of an order back: like a refund of it, but for that nobody is told to give it.
-- What is more than was left of what was paid, the marketplace loses. CREATED, EXISTS or UNPAID.
CREATE FUNCTION money_charge_back(p_id uuid, p_order text, p_amount bigint, p_currency text, p_reason text) RETURNS text
LANGUAGE plpgsql AS $$
DECLARE v_paid bigint; v_left bigint; v_outcome text := 'CREATED';
BEGIN
  PERFORM take_turns('order ' || p_order);
  PERFORM FROM refunds WHERE id = p_id;
  IF FOUND THEN RETURN 'EXISTS'; END IF;
  SELECT coalesce(sum(amount_micros), 0) INTO v_paid FROM purchases WHERE order_id = p_order AND currency = p_currency;
  IF v_paid = 0 THEN RETURN 'UNPAID'; END IF;
  v_left := v_paid - (SELECT coalesce(sum(amount_micros), 0) FROM refunds WHERE order_id = p_order AND state <> 'FAILED');
  IF v_left > 0 THEN
    v_outcome := money_refund_order(p_id, p_order, least(p_amount, v_left), p_currency, p_reason,
                                    jsonb_build_object('dispute', p_id));
    UPDATE refunds SET state = 'DONE' WHERE id = p_id;
  ELSE
    INSERT INTO refunds (id, order_id, organization_id, amount_micros, currency, credits, reason, request, state, created_at)
    SELECT p_id, p_order, organization_id, 0, p_currency, 0, p_reason, jsonb_build_object('dispute', p_id), 'DONE',
           clock_timestamp() FROM purchases WHERE order_id = p_order LIMIT 1;
  END IF;
  PERFORM money_move('CHARGE_BACK', 'REFUNDS', 'CLEARING', least(p_amount, greatest(v_left, 0)), p_currency, p_order, NULL,
                     NULL, NULL, p_id);
  PERFORM money_move('CHARGE_BACK', 'PROMOTIONS', 'CLEARING', p_amount - least(p_amount, greatest(v_left, 0)), p_currency,
                     p_order, NULL, NULL, NULL, p_id);
  RETURN v_outcome;
END $$;

-- The dispute was won: the money is back, and with it what sellers earned, the credits, and what the marketplace had
-- given. REVERSED, EXISTS or UNKNOWN.
CREATE FUNCTION money_charge_back_reversed(p_id uuid) RETURNS text LANGUAGE plpgsql AS $$
DECLARE v_refund refunds; v_lost bigint; v_worth bigint; v_goodwill bigint; v_earning earnings;
BEGIN
  SELECT * INTO v_refund FROM refunds WHERE id = p_id FOR UPDATE;
  IF NOT FOUND THEN RETURN 'UNKNOWN'; END IF;
  IF v_refund.state = 'FAILED' THEN RETURN 'EXISTS'; END IF;
  PERFORM take_turns('order ' || v_refund.order_id);
  UPDATE refunds SET state = 'FAILED', failure = 'The dispute was won.' WHERE id = p_id;
  SELECT coalesce(sum(amount_micros) FILTER (WHERE kind = 'CHARGE_BACK' AND debit_account = 'PROMOTIONS'), 0),
         coalesce(sum(amount_micros) FILTER (WHERE kind = 'CREDITS_TAKEN_BACK'), 0),
         coalesce(sum(amount_micros) FILTER (WHERE kind = 'GOODWILL'), 0)
    INTO v_lost, v_worth, v_goodwill FROM money_transfers WHERE refund_id = p_id AND order_id = v_refund.order_id;
  PERFORM money_move('CHARGE_BACK_REVERSED', 'CLEARING', 'REFUNDS', v_refund.amount_micros, v_refund.currency,
                     v_refund.order_id, NULL, NULL, NULL, p_id);
  PERFORM money_move('CHARGE_BACK_REVERSED', 'CLEARING', 'PROMOTIONS', v_lost, v_refund.currency, v_refund.order_id, NULL,
                     NULL, NULL, p_id);
  PERFORM money_move('CHARGE_BACK_REVERSED', 'REFUNDS', 'PROMOTIONS', v_goodwill, v_refund.currency, v_refund.order_id,
                     NULL, NULL, NULL, p_id);
  PERFORM money_move('CHARGE_BACK_REVERSED', 'REFUNDS', 'CREDITS_SOLD', v_worth, v_refund.currency, v_refund.order_id, NULL,
                     NULL, NULL, p_id);
  IF v_refund.credits > 0 THEN
    PERFORM ledger_grant(ledger_id_of(p_id), v_refund.organization_id, 'PURCHASE', v_refund.credits, 50, NULL, NULL,
      'A dispute was won', jsonb_build_object('dispute', p_id), v_worth, v_refund.currency);
  END IF;
  FOR v_earning IN SELECT * FROM earnings WHERE refund_id = p_id AND gross_micros < 0 LOOP
    PERFORM earn('ORDER_REFUND', v_earning.seller_id, v_earning.offering_id, v_earning.order_id, p_id, NULL,
                 v_earning.currency, -v_earning.gross_micros, -v_earning.commission_micros, quarter_of(clock_timestamp()));
  END LOOP;
  RETURN 'REVERSED';
END $$;

-- As 0020_refunds_of_commerce.sql, and what a won dispute gave back is owed to nobody.
CREATE OR REPLACE FUNCTION owed_to_buyer(p_order text) RETURNS bigint LANGUAGE sql STABLE AS $$
  SELECT coalesce(sum(amount_micros) FILTER (WHERE kind = 'CREDITS_TAKEN_BACK' AND refund_id IS NULL), 0)::bigint
    -- Refunds gave so much, less what each of them found elsewhere.
    - coalesce((SELECT sum(amount_micros) FROM refunds WHERE order_id = p_order AND state <> 'FAILED'), 0)::bigint
    + coalesce(sum(amount_micros) FILTER (WHERE kind IN ('CREDITS_TAKEN_BACK', 'GOODWILL') AND refund_id IS NOT NULL), 0)::bigint
    - coalesce(sum(amount_micros) FILTER (WHERE kind = 'CHARGE_BACK_REVERSED' AND debit_account = 'REFUNDS'), 0)::bigint
    + coalesce((SELECT -sum(gross_micros) FROM earnings WHERE order_id = p_order AND kind = 'ORDER_REFUND'), 0)::bigint
  FROM money_transfers WHERE order_id = p_order
$$;

-- When payouts were made by schedule the last time.
ALTER TABLE money_settings ADD COLUMN payouts_scheduled_at timestamptz(3);
