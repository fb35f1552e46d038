-- Money that commerce gave back of its own: an operator did it there, or a gateway reported it. It ends in the same
-- books as a refund that was asked for here, once.

-- What is owed to the buyer of an order since its credits were taken back, and no refund has given back yet.
CREATE FUNCTION owed_to_buyer(p_order text) RETURNS bigint LANGUAGE sql STABLE AS $$
  SELECT coalesce(sum(amount_micros) FILTER (WHERE kind = 'CREDITS_TAKEN_BACK' AND refund_id IS NULL), 0)::bigint
    -- Refunds gave so much, less what each of them found elsewhere.
    - coalesce((SELECT sum(amount_micros) FROM refunds WHERE order_id = p_order AND state <> 'FAILED'), 0)::bigint
    + coalesce(sum(amount_micros) FILTER (WHERE kind IN ('CREDITS_TAKEN_BACK', 'GOODWILL') AND refund_id IS NOT NULL), 0)::bigint
    + coalesce((SELECT -sum(gross_micros) FROM earnings WHERE order_id = p_order AND kind = 'ORDER_REFUND'), 0)::bigint
  FROM money_transfers WHERE order_id = p_order
$$;

-- Gives money back for an order: unspent credits first, those that were taken back before included, then what was
-- earned with it, and what neither covers the marketplace gives. CREATED, EXISTS, CONFLICT, UNPAID (nothing was paid
-- with this order), CURRENCY (not the
-- order's) or TOO_MUCH (more than is left of what was paid).
CREATE OR REPLACE FUNCTION money_refund_order(p_id uuid, p_order text, p_amount bigint, p_currency text, p_reason text, p_request jsonb)
RETURNS text LANGUAGE plpgsql AS $$
DECLARE
  v_same boolean; v_paid bigint; v_refunded bigint; v_currency text; v_organization uuid; v_amount bigint; v_open bigint;
  v_wallet uuid; v_now timestamptz := clock_timestamp(); v_grant grants; v_credits bigint; v_taken bigint := 0; v_worth bigint;
  v_all bigint; v_part bigint; v_commission bigint; v_reverse bigint; v_left bigint; v_earned record; v_full boolean;
BEGIN
  PERFORM take_turns('order ' || p_order);
  SELECT request = p_request INTO v_same FROM refunds WHERE id = p_id;
  IF FOUND THEN RETURN CASE WHEN v_same THEN 'EXISTS' ELSE 'CONFLICT' END; END IF;
  SELECT sum(amount_micros), min(currency), (array_agg(organization_id))[1] INTO v_paid, v_currency, v_organization
    FROM purchases WHERE order_id = p_order;
  IF coalesce(v_paid, 0) = 0 THEN RETURN 'UNPAID'; END IF;
  IF p_currency <> v_currency THEN RETURN 'CURRENCY'; END IF;
  SELECT coalesce(sum(amount_micros), 0) INTO v_refunded FROM refunds WHERE order_id = p_order AND state <> 'FAILED';
  v_amount := coalesce(p_amount, v_paid - v_refunded);
  IF v_amount <= 0 OR v_amount > v_paid - v_refunded THEN RETURN 'TOO_MUCH'; END IF;
  v_full := v_amount = v_paid - v_refunded;
  v_open := v_amount;

  INSERT INTO corrections (id, wallet_id, kind, order_id, amount, request)
    VALUES (p_id, NULL, 'REFUND', p_order, 0, p_request) ON CONFLICT DO NOTHING;
  IF NOT FOUND THEN RETURN 'CONFLICT'; END IF;
  v_open := v_open - least(v_open, owed_to_buyer(p_order));
  SELECT wallet_id INTO v_wallet FROM grants WHERE order_id = p_order ORDER BY created_at, id LIMIT 1;
  IF FOUND THEN
    v_now := ledger_lock(v_wallet);
    FOR v_grant IN SELECT * FROM grants
      WHERE order_id = p_order AND wallet_id = v_wallet AND NOT spent AND remaining > pledged
      ORDER BY worth_micros > 0 DESC, priority, expires_at NULLS LAST, created_at, id
    LOOP
      v_credits := v_grant.remaining - v_grant.pledged;
      v_worth := worth_of(v_grant.worth_micros, v_grant.amount, v_grant.remaining, v_credits);
      -- A part takes only whole credits that it pays for; what came for nothing goes with all of it.
      IF v_worth > v_open THEN
        v_credits := least(v_credits - 1, v_open / greatest(v_grant.worth_micros / v_grant.amount, 1));
      ELSIF v_worth = 0 AND NOT v_full THEN v_credits := 0;
      END IF;
      CONTINUE WHEN v_credits <= 0;
      v_worth := ledger_take_from(v_grant, v_credits, 'ISSUANCE_' || v_grant.kind, 'REFUND', p_id, p_reason, v_now);
      PERFORM money_move('CREDITS_TAKEN_BACK', 'CREDITS_SOLD', 'REFUNDS', v_worth, v_currency, p_order, v_grant.id,
                         NULL, NULL, p_id);
      v_open := v_open - v_worth;
      v_taken := v_taken + v_credits;
    END LOOP;
    UPDATE corrections SET wallet_id = v_wallet, amount = v_taken WHERE id = p_id;
  END IF;

  SELECT coalesce(sum(gross), 0) INTO v_all FROM reversible(p_order);
  v_reverse := least(v_open, v_all);
  v_left := v_reverse;
  FOR v_earned IN SELECT * FROM reversible(p_order) ORDER BY gross, seller_id, offering_id LOOP
    -- Each its share; the largest, which is the last, takes the rest.
    v_part := least(v_left, CASE WHEN v_earned.gross = v_all THEN v_left
      ELSE floor(v_reverse::numeric * v_earned.gross / v_all)::bigint END);
    CONTINUE WHEN v_part = 0;
    v_commission := CASE WHEN v_part = v_earned.gross THEN v_earned.commission
      ELSE round(v_earned.commission::numeric * v_part / v_earned.gross)::bigint END;
    PERFORM earn('ORDER_REFUND', v_earned.seller_id, v_earned.offering_id, p_order, p_id, NULL, v_currency, -v_part,
                 CASE WHEN v_earned.seller_id IS NULL THEN -v_part ELSE -v_commission END, quarter_of(v_now));
    v_left := v_left - v_part;
  END LOOP;
  v_open := v_open - (v_reverse - v_left);
  PERFORM money_move('GOODWILL', 'PROMOTIONS', 'REFUNDS', v_open, v_currency, p_order, NULL, NULL, NULL, p_id);
  INSERT INTO refunds (id, order_id, organization_id, amount_micros, currency, credits, reason, request, state, created_at)
  VALUES (p_id, p_order, v_organization, v_amount, v_currency, v_taken, p_reason, p_request, 'PENDING', v_now);
  RETURN 'CREATED';
END $$;

-- Commerce says that so much of the order has been given back in all. What is not booked of it yet is, as given back.
-- CREATED, EXISTS (nothing new), UNPAID or CURRENCY.
CREATE FUNCTION money_refund_note(p_id uuid, p_order text, p_total bigint, p_currency text, p_reason text, p_request jsonb)
RETURNS text LANGUAGE plpgsql AS $$
DECLARE v_paid bigint; v_refunded bigint; v_outcome text;
BEGIN
  PERFORM take_turns('order ' || p_order);
  SELECT coalesce(sum(amount_micros), 0) INTO v_paid FROM purchases WHERE order_id = p_order;
  IF v_paid = 0 THEN RETURN 'UNPAID'; END IF;
  -- One that waits for commerce counts: what commerce tells of may be the very same.
  SELECT coalesce(sum(amount_micros), 0) INTO v_refunded FROM refunds WHERE order_id = p_order AND state <> 'FAILED';
  IF least(p_total, v_paid) <= v_refunded THEN RETURN 'EXISTS'; END IF;
  v_outcome := money_refund_order(p_id, p_order, least(p_total, v_paid) - v_refunded, p_currency, p_reason, p_request);
  IF v_outcome = 'CREATED' THEN PERFORM money_refund_done(p_id, NULL); END IF;
  RETURN v_outcome;
END $$;
