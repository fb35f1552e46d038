-- What moves money outside of runs: sales, refunds, payouts. Each function is one transaction's work; those that
-- concern one order, or one seller and currency, take turns.

ALTER TABLE money_transfers DROP CONSTRAINT money_transfers_kind_check, ADD CONSTRAINT money_transfers_kind_check CHECK (
  kind IN ('CREDITS_SOLD', 'CREDITS_TAKEN_BACK', 'CREDITS_FORFEITED', 'REFUND', 'GOODWILL', 'PAYOUT', 'PAYOUT_PAID',
           'PAYOUT_REVERSED', 'PROVIDER_FEE', 'CHARGE_BACK'));
-- A cursor carries milliseconds.
ALTER TABLE payouts ALTER COLUMN created_at TYPE timestamptz(3);
-- Earnings of a run in a second currency; the first one has the id of the hold.
CREATE INDEX earnings_of_hold ON earnings (hold_id) WHERE hold_id IS NOT NULL AND id <> hold_id;

CREATE TABLE payout_accounts (
  seller_id uuid PRIMARY KEY,
  account_id text NOT NULL UNIQUE,
  state text NOT NULL DEFAULT 'ONBOARDING' CHECK (state IN ('ONBOARDING', 'ENABLED', 'RESTRICTED')),
  requirements text[] NOT NULL DEFAULT '{}',
  updated_at timestamptz NOT NULL DEFAULT clock_timestamp()
);

CREATE FUNCTION take_turns(p_what text) RETURNS void LANGUAGE sql AS $$
  SELECT pg_advisory_xact_lock(hashtextextended(p_what, 4217))
$$;

-- A plan that was sold with a paid order line: earned at once. CREATED, EXISTS or CONFLICT.
CREATE FUNCTION money_sale(
  p_id uuid, p_order text, p_organization uuid, p_seller uuid, p_offering uuid, p_instance uuid, p_amount bigint,
  p_currency text, p_description text, p_request jsonb
) RETURNS text LANGUAGE plpgsql AS $$
DECLARE v_same boolean; v_now timestamptz := clock_timestamp();
BEGIN
  INSERT INTO purchases (id, kind, order_id, organization_id, amount_micros, currency, seller_id, offering_id,
                         instance_id, description, request, created_at)
  VALUES (p_id, 'PLAN', p_order, p_organization, p_amount, p_currency, p_seller, p_offering, p_instance, p_description,
          p_request, v_now)
  ON CONFLICT (id) DO NOTHING;
  IF NOT FOUND THEN
    SELECT request = p_request INTO v_same FROM purchases WHERE id = p_id;
    RETURN CASE WHEN v_same THEN 'EXISTS' ELSE 'CONFLICT' END;
  END IF;
  IF p_amount > 0 THEN
    PERFORM earn('SALE', p_seller, p_offering, p_order, NULL, NULL, p_currency, p_amount,
                 CASE WHEN p_seller IS NULL THEN p_amount ELSE commission_of(p_amount, commission_millionths(p_seller)) END,
                 available_from(v_now));
  END IF;
  RETURN 'CREATED';
END $$;

-- What was earned with an order and not yet reversed, by seller and offering: its sales, and the runs that spent
-- its credits.
CREATE FUNCTION reversible(p_order text)
RETURNS TABLE (seller_id uuid, offering_id uuid, gross bigint, commission bigint) LANGUAGE sql STABLE AS $$
  SELECT seller_id, offering_id, sum(gross)::bigint, sum(commission)::bigint FROM (
    SELECT seller_id, offering_id, gross_micros AS gross, commission_micros AS commission
    FROM earnings WHERE order_id = p_order AND kind IN ('SALE', 'ORDER_REFUND')
    UNION ALL
    SELECT e.seller_id, e.offering_id, e.gross_micros, e.commission_micros
    FROM grants g JOIN earnings e ON e.grant_id = g.id AND e.kind = 'USAGE' WHERE g.order_id = p_order
    UNION ALL
    SELECT e.seller_id, e.offering_id, p.gross_micros, round(e.commission_micros::numeric * p.gross_micros / e.gross_micros)
    FROM grants g JOIN earning_parts p ON p.grant_id = g.id JOIN earnings e ON e.id = p.earning_id
    WHERE g.order_id = p_order
  ) AS all_of_it
  GROUP BY seller_id, offering_id HAVING sum(gross) > 0
$$;

-- Gives money back for an order: unspent credits first, then what was earned with it, and what neither covers the
-- marketplace gives. CREATED, EXISTS, CONFLICT, UNPAID (nothing was paid with this order), CURRENCY (not the
-- order's) or TOO_MUCH (more than is left of what was paid).
CREATE FUNCTION money_refund_order(p_id uuid, p_order text, p_amount bigint, p_currency text, p_reason text, p_request jsonb)
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

-- The provider has given the money back: it leaves clearing, once.
CREATE FUNCTION money_refund_done(p_id uuid, p_reference text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE v_refund refunds;
BEGIN
  UPDATE refunds SET state = 'DONE', reference = coalesce(p_reference, reference), failure = NULL
    WHERE id = p_id AND state <> 'DONE' RETURNING * INTO v_refund;
  IF FOUND THEN
    PERFORM money_move('REFUND', 'REFUNDS', 'CLEARING', v_refund.amount_micros, v_refund.currency, v_refund.order_id,
                       NULL, NULL, NULL, p_id);
  END IF;
END $$;

-- Gives back credits of a run that was charged, and takes from its seller what they were worth. CREATED, EXISTS,
-- CONFLICT, NOT_FOUND (no run was charged) or TOO_MUCH (more than is left of what was charged).
CREATE FUNCTION money_refund_run(p_id uuid, p_run uuid, p_credits bigint, p_reason text, p_request jsonb)
RETURNS text LANGUAGE plpgsql AS $$
DECLARE
  v_same boolean; v_hold holds; v_charged bigint; v_before bigint; v_credits bigint; v_earning earnings; v_now timestamptz;
  v_gross bigint := 0; v_commission bigint := 0; v_reversed record; v_organization uuid;
BEGIN
  SELECT * INTO v_hold FROM holds WHERE run_id = p_run;
  IF NOT FOUND THEN RETURN 'NOT_FOUND'; END IF;
  v_now := ledger_lock(v_hold.wallet_id);
  SELECT request = p_request INTO v_same FROM refunds WHERE id = p_id;
  IF FOUND THEN RETURN CASE WHEN v_same THEN 'EXISTS' ELSE 'CONFLICT' END; END IF;
  PERFORM FROM grants WHERE id = p_id UNION ALL SELECT FROM corrections WHERE id = p_id;
  IF FOUND THEN RETURN 'CONFLICT'; END IF;
  SELECT amount INTO v_charged FROM transfers WHERE id = v_hold.id AND phase = 'POST' AND amount > 0;
  IF NOT FOUND THEN RETURN 'NOT_FOUND'; END IF;
  SELECT coalesce(sum(credits), 0) INTO v_before FROM refunds WHERE hold_id = v_hold.id;
  v_credits := coalesce(p_credits, v_charged - v_before);
  IF v_credits < 1 OR v_credits > v_charged - v_before THEN RETURN 'TOO_MUCH'; END IF;

  SELECT * INTO v_earning FROM earnings WHERE id = v_hold.id;
  IF FOUND THEN
    SELECT coalesce(-sum(gross_micros), 0)::bigint AS gross, coalesce(-sum(commission_micros), 0)::bigint AS commission
      INTO v_reversed FROM earnings e JOIN refunds r ON r.id = e.refund_id WHERE r.hold_id = v_hold.id;
    -- The last credit that is given back takes the rest.
    IF v_credits = v_charged - v_before THEN
      v_gross := v_earning.gross_micros - v_reversed.gross;
      v_commission := v_earning.commission_micros - v_reversed.commission;
    ELSE
      v_gross := floor(v_earning.gross_micros::numeric * v_credits / v_charged);
      v_commission := floor(v_earning.commission_micros::numeric * v_credits / v_charged);
    END IF;
  END IF;
  SELECT organization_id INTO v_organization FROM wallets WHERE id = v_hold.wallet_id;
  INSERT INTO refunds (id, hold_id, organization_id, amount_micros, currency, credits, reason, request, state, created_at)
  VALUES (p_id, v_hold.id, v_organization, v_gross, v_earning.currency, v_credits, p_reason, p_request, 'DONE', v_now)
  ON CONFLICT DO NOTHING;
  IF NOT FOUND THEN RETURN 'CONFLICT'; END IF;
  INSERT INTO grants (id, wallet_id, kind, amount, remaining, priority, request, worth_micros, currency, refunded_hold_id, created_at)
  VALUES (p_id, v_hold.wallet_id, 'ADJUSTMENT', v_credits, v_credits, 40, p_request, v_gross, v_earning.currency, v_hold.id, v_now);
  PERFORM ledger_post(v_hold.wallet_id, v_credits, 'REVENUE', 'REFUND', p_id, NULL, NULL, p_reason, v_now);
  IF v_gross > 0 THEN
    PERFORM earn('RUN_REFUND', v_hold.seller_id, v_hold.offering_id, NULL, p_id, NULL, v_earning.currency, -v_gross,
                 -v_commission, quarter_of(v_now));
  END IF;
  RETURN 'CREATED';
END $$;

-- Puts what is available, or a part of it, into a payout: the oldest earnings first; what the last one has too much
-- is carried over. CREATED, EXISTS, CONFLICT, NO_ACCOUNT, NOT_ENABLED, TOO_MUCH (than is
-- available), TOO_LITTLE or TOO_FINE (no whole units of the provider, p_unit micro-units each).
CREATE FUNCTION payout_create(p_id uuid, p_seller uuid, p_currency text, p_amount bigint, p_minimum bigint, p_unit bigint, p_request jsonb)
RETURNS text LANGUAGE plpgsql AS $$
DECLARE
  v_same boolean; v_state text; v_now timestamptz; v_available bigint; v_amount bigint; v_last record; v_surplus bigint;
BEGIN
  PERFORM take_turns('seller ' || p_seller || p_currency);
  v_now := clock_timestamp();
  SELECT request = p_request INTO v_same FROM payouts WHERE id = p_id;
  IF FOUND THEN RETURN CASE WHEN v_same THEN 'EXISTS' ELSE 'CONFLICT' END; END IF;
  SELECT state INTO v_state FROM payout_accounts WHERE seller_id = p_seller;
  IF NOT FOUND THEN RETURN 'NO_ACCOUNT'; END IF;
  IF v_state <> 'ENABLED' THEN RETURN 'NOT_ENABLED'; END IF;
  SELECT coalesce(sum(net_micros), 0) INTO v_available FROM earnings
    WHERE seller_id = p_seller AND currency = p_currency AND payout_id IS NULL AND available_at <= v_now;
  -- Whole units of the provider: what is finer stays for the next payout.
  v_amount := coalesce(p_amount, v_available - greatest(v_available, 0) % p_unit);
  IF v_amount % p_unit <> 0 THEN RETURN 'TOO_FINE'; END IF;
  IF v_amount > v_available THEN RETURN 'TOO_MUCH'; END IF;
  IF v_amount < greatest(p_minimum, 1) THEN RETURN 'TOO_LITTLE'; END IF;

  SELECT available_at, id, upto INTO v_last FROM (
    SELECT available_at, id, sum(net_micros) OVER (ORDER BY available_at, id)::bigint AS upto FROM earnings
    WHERE seller_id = p_seller AND currency = p_currency AND payout_id IS NULL AND available_at <= v_now
  ) AS lines
  -- All of it, later reversals too, unless less was asked for.
  WHERE v_amount < v_available AND upto >= v_amount ORDER BY available_at, id LIMIT 1;
  INSERT INTO payouts (id, seller_id, currency, amount_micros, request, created_at)
  VALUES (p_id, p_seller, p_currency, v_amount, p_request, v_now) ON CONFLICT DO NOTHING;
  IF NOT FOUND THEN RETURN 'CONFLICT'; END IF;
  UPDATE earnings SET payout_id = p_id
  WHERE seller_id = p_seller AND currency = p_currency AND payout_id IS NULL AND available_at <= v_now
    AND (v_last.id IS NULL OR (available_at, id) <= (v_last.available_at, v_last.id));
  v_surplus := coalesce(v_last.upto, v_available) - v_amount;
  IF v_surplus > 0 THEN
    PERFORM earn('CARRIED', p_seller, NULL, NULL, NULL, NULL, p_currency, -v_surplus, 0, quarter_of(v_now), p_id);
    PERFORM earn('CARRIED', p_seller, NULL, NULL, NULL, NULL, p_currency, v_surplus, 0, quarter_of(v_now));
  END IF;
  PERFORM money_move('PAYOUT', 'SELLER_PAYABLE', 'PAYOUTS', v_amount, p_currency, NULL, NULL, p_seller, p_id);
  RETURN 'CREATED';
END $$;

CREATE FUNCTION payout_paid(p_id uuid, p_reference text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE v_payout payouts;
BEGIN
  UPDATE payouts SET state = 'PAID', reference = p_reference, failure = NULL, paid_at = clock_timestamp()
    WHERE id = p_id AND state IN ('PENDING', 'FAILED') RETURNING * INTO v_payout;
  IF FOUND THEN
    PERFORM money_move('PAYOUT_PAID', 'PAYOUTS', 'CLEARING', v_payout.amount_micros, v_payout.currency, NULL, NULL, NULL, p_id);
  END IF;
END $$;

-- It could not be paid; one that was paid and came back is on its way again.
CREATE FUNCTION payout_failed(p_id uuid, p_failure text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE v_payout payouts;
BEGIN
  SELECT * INTO v_payout FROM payouts WHERE id = p_id FOR UPDATE;
  IF v_payout.state = 'PAID' THEN
    PERFORM money_move('PAYOUT_REVERSED', 'CLEARING', 'PAYOUTS', v_payout.amount_micros, v_payout.currency, NULL, NULL, NULL, p_id);
  END IF;
  UPDATE payouts SET state = 'FAILED', failure = p_failure, paid_at = NULL WHERE id = p_id AND state IN ('PENDING', 'PAID');
END $$;

-- RETRIED, EXISTS (it is under way) or CLOSED.
CREATE FUNCTION payout_retry(p_id uuid) RETURNS text LANGUAGE plpgsql AS $$
BEGIN
  UPDATE payouts SET state = 'PENDING', failure = NULL, attempt = attempt + 1 WHERE id = p_id AND state = 'FAILED';
  IF FOUND THEN RETURN 'RETRIED'; END IF;
  PERFORM FROM payouts WHERE id = p_id AND state = 'PENDING';
  RETURN CASE WHEN FOUND THEN 'EXISTS' ELSE 'CLOSED' END;
END $$;

-- Gives a failed payout up: the amount is available again. CANCELED, EXISTS or CLOSED.
CREATE FUNCTION payout_cancel(p_id uuid) RETURNS text LANGUAGE plpgsql AS $$
DECLARE v_payout payouts;
BEGIN
  UPDATE payouts SET state = 'CANCELED' WHERE id = p_id AND state = 'FAILED' RETURNING * INTO v_payout;
  IF FOUND THEN
    PERFORM earn('PAYOUT_RETURNED', v_payout.seller_id, NULL, NULL, NULL, NULL, v_payout.currency, v_payout.amount_micros, 0,
                 quarter_of(clock_timestamp()));
    RETURN 'CANCELED';
  END IF;
  PERFORM FROM payouts WHERE id = p_id AND state = 'CANCELED';
  RETURN CASE WHEN FOUND THEN 'EXISTS' ELSE 'CLOSED' END;
END $$;

-- Earnings as their sellers see them.
CREATE VIEW earning_positions AS
SELECT e.id, CASE WHEN e.kind IN ('SALE', 'USAGE') THEN e.kind::text
                  WHEN e.kind IN ('ORDER_REFUND', 'RUN_REFUND') THEN 'REFUND' ELSE 'ADJUSTMENT' END AS kind,
       e.seller_id, e.offering_id, coalesce(h.run_id, refunded.run_id) AS run_id, coalesce(e.order_id, g.order_id) AS order_id,
       e.currency::text AS currency, e.gross_micros, e.commission_micros, e.net_micros, e.available_at, e.payout_id, e.created_at,
       e.created_at::text AS created_key
FROM earnings e
LEFT JOIN holds h ON h.id = e.hold_id
LEFT JOIN grants g ON g.id = e.grant_id
LEFT JOIN refunds r ON r.id = e.refund_id
LEFT JOIN holds refunded ON refunded.id = r.hold_id;

-- With the grant that an entry gave or drew on.
CREATE OR REPLACE VIEW ledger_entries AS
SELECT coalesce(t.former_id, t.id) AS id, t.id AS transfer_id, t.former_id, t.sequence, t.wallet_id, w.organization_id, t.kind,
       CASE WHEN t.credit_account = 0 THEN t.amount ELSE -t.amount END AS amount,
       t.balance_after, h.run_id, t.order_id, t.description, t.created_at, t.grant_id
FROM transfers t JOIN wallets w ON w.id = t.wallet_id LEFT JOIN holds h ON h.id = t.id
WHERE t.sequence IS NOT NULL;
