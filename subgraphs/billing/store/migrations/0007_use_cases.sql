-- Each function is one transaction's work. It locks the wallets that it touches, in the order of their ids, and
-- reads the clock after that: who waited must not act in the past. It answers outcomes; only faults are raised.

CREATE FUNCTION wallet_open(p_organization uuid) RETURNS uuid LANGUAGE plpgsql AS $$
DECLARE v_id uuid;
BEGIN
  SELECT id INTO v_id FROM wallets WHERE organization_id = p_organization;
  IF v_id IS NULL THEN
    INSERT INTO wallets (id, organization_id) VALUES (ledger_id(), p_organization)
      ON CONFLICT (organization_id) DO NOTHING;
    SELECT id INTO v_id FROM wallets WHERE organization_id = p_organization;
  END IF;
  RETURN v_id;
END $$;

-- What p_credits of a grant are worth when p_left are left of it: the whole micro-units of each, and the rest
-- with the last one, so that a grant that is used up has moved exactly what was paid.
CREATE FUNCTION worth_of(p_worth bigint, p_amount bigint, p_left bigint, p_credits bigint)
RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT p_credits * (p_worth / p_amount) + CASE WHEN p_credits = p_left AND p_credits > 0 THEN p_worth % p_amount ELSE 0 END
$$;

CREATE FUNCTION commission_of(p_gross bigint, p_millionths integer) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT round(p_gross::numeric * p_millionths / 1000000)::bigint
$$;

CREATE FUNCTION money_move(
  p_kind text, p_debit text, p_credit text, p_amount bigint, p_currency text, p_order text DEFAULT NULL,
  p_grant uuid DEFAULT NULL, p_seller uuid DEFAULT NULL, p_payout uuid DEFAULT NULL, p_refund uuid DEFAULT NULL
) RETURNS void LANGUAGE sql AS $$
  INSERT INTO money_transfers (id, kind, debit_account, credit_account, amount_micros, currency, seller_id, order_id,
                               grant_id, payout_id, refund_id, created_at)
  SELECT ledger_id(), p_kind, p_debit, p_credit, p_amount, p_currency, p_seller, p_order, p_grant, p_payout, p_refund,
         clock_timestamp()
  WHERE p_amount > 0
$$;

-- Writes one earning that is no run's, and its sums.
CREATE FUNCTION earn(
  p_kind text, p_seller uuid, p_offering uuid, p_order text, p_refund uuid, p_grant uuid, p_currency text,
  p_gross bigint, p_commission bigint, p_available_at timestamptz, p_payout uuid DEFAULT NULL, p_hold uuid DEFAULT NULL
) RETURNS uuid LANGUAGE plpgsql AS $$
DECLARE v_id uuid := ledger_id(); v_now timestamptz := clock_timestamp(); v_net bigint := p_gross - p_commission;
BEGIN
  INSERT INTO earnings (id, kind, seller_id, offering_id, hold_id, grant_id, order_id, refund_id, currency, gross_micros,
                        commission_micros, net_micros, available_at, payout_id, created_at)
  VALUES (v_id, p_kind, p_seller, p_offering, p_hold, p_grant, p_order, p_refund, p_currency, p_gross, p_commission,
          v_net, p_available_at, p_payout, v_now);
  INSERT INTO earning_sums VALUES (coalesce(p_seller, '00000000-0000-0000-0000-000000000000'), p_currency, p_kind,
                                   p_available_at, p_gross, p_commission, v_net, 1)
  ON CONFLICT (seller_id, currency, available_at, kind) DO UPDATE SET
    gross_micros = earning_sums.gross_micros + excluded.gross_micros,
    commission_micros = earning_sums.commission_micros + excluded.commission_micros,
    net_micros = earning_sums.net_micros + excluded.net_micros, entries = earning_sums.entries + 1;
  IF p_offering IS NOT NULL AND p_kind IN ('SALE', 'ORDER_REFUND', 'RUN_REFUND') THEN
    INSERT INTO offering_sums (offering_id, quarter, currency, gross_micros, commission_micros, net_micros,
                               refunded_micros, sales)
    VALUES (p_offering, quarter_of(v_now), p_currency,
            CASE WHEN p_kind = 'SALE' THEN p_gross ELSE 0 END, p_commission, v_net,
            CASE WHEN p_kind = 'SALE' THEN 0 ELSE -p_gross END, CASE WHEN p_kind = 'SALE' THEN 1 ELSE 0 END)
    ON CONFLICT (offering_id, quarter, currency) DO UPDATE SET
      gross_micros = offering_sums.gross_micros + excluded.gross_micros,
      commission_micros = offering_sums.commission_micros + excluded.commission_micros,
      net_micros = offering_sums.net_micros + excluded.net_micros,
      refunded_micros = offering_sums.refunded_micros + excluded.refunded_micros,
      sales = offering_sums.sales + excluded.sales;
  END IF;
  RETURN v_id;
END $$;

CREATE FUNCTION commission_millionths(p_seller uuid) RETURNS integer LANGUAGE sql STABLE AS $$
  SELECT coalesce((SELECT millionths FROM commissions WHERE seller_id = p_seller),
                  (SELECT millionths FROM commissions WHERE seller_id = '00000000-0000-0000-0000-000000000000'))
$$;

-- When what is earned now may be paid out: the end of the quarter of an hour in which the hold-back time is over.
CREATE FUNCTION available_from(p_at timestamptz) RETURNS timestamptz LANGUAGE sql STABLE AS $$
  SELECT CASE WHEN earnings_hold > interval '0' THEN quarter_of(p_at + earnings_hold) + interval '15 minutes'
              ELSE quarter_of(p_at) END FROM money_settings
$$;

-- Moves credits of a wallet at once, writes the entry, tells whoever follows the wallet. The wallet is locked.
CREATE FUNCTION ledger_post(
  p_wallet uuid, p_amount bigint, p_account text, p_kind text, p_grant uuid, p_order text, p_correction uuid,
  p_description text, p_now timestamptz
) RETURNS uuid LANGUAGE plpgsql AS $$
DECLARE v_wallet wallets; v_id uuid := ledger_id();
BEGIN
  UPDATE wallets SET
    credits_posted = credits_posted + greatest(p_amount, 0), debits_posted = debits_posted + greatest(-p_amount, 0),
    expired = expired + CASE WHEN p_kind = 'EXPIRY' THEN -p_amount ELSE 0 END, sequence = sequence + 1
  WHERE id = p_wallet RETURNING * INTO v_wallet;
  INSERT INTO transfers (id, wallet_id, sequence, phase, debit_account, credit_account, amount, kind, balance_after,
                         grant_id, order_id, correction_id, description, created_at)
  VALUES (v_id, p_wallet, v_wallet.sequence, 'SINGLE',
          CASE WHEN p_amount > 0 THEN system_account(p_account) ELSE 0 END,
          CASE WHEN p_amount > 0 THEN 0 ELSE system_account(p_account) END,
          abs(p_amount), p_kind, v_wallet.credits_posted - v_wallet.debits_posted, p_grant, p_order, p_correction,
          p_description, p_now);
  PERFORM pg_notify('wallet_changed', v_wallet.organization_id::text);
  RETURN v_id;
END $$;

-- Takes credits of a grant that no hold was promised out of the wallet. Answers what they were worth.
CREATE FUNCTION ledger_take_from(
  p_grant grants, p_amount bigint, p_account text, p_kind text, p_correction uuid, p_description text, p_now timestamptz
) RETURNS bigint LANGUAGE plpgsql AS $$
BEGIN
  UPDATE grants SET remaining = remaining - p_amount, spent = (remaining = p_amount) WHERE id = p_grant.id;
  PERFORM ledger_post(p_grant.wallet_id, -p_amount, p_account, p_kind, p_grant.id, p_grant.order_id, p_correction,
                      p_description, p_now);
  RETURN worth_of(p_grant.worth_micros, p_grant.amount, p_grant.remaining, p_amount);
END $$;

-- Takes back what is left of expired grants, except what open holds were promised. The wallet is locked. What
-- was paid for credits that expired is the marketplace's.
CREATE FUNCTION ledger_expire_grants(p_wallet uuid, p_now timestamptz) RETURNS void LANGUAGE plpgsql AS $$
DECLARE v_grant grants; v_worth bigint;
BEGIN
  FOR v_grant IN SELECT * FROM grants
    WHERE wallet_id = p_wallet AND NOT spent AND remaining > pledged AND expires_at <= p_now ORDER BY expires_at, id
  LOOP
    v_worth := ledger_take_from(v_grant, v_grant.remaining - v_grant.pledged, 'EXPIRY', 'EXPIRY', NULL,
                                initcap(v_grant.kind) || ' credits expired', p_now);
    PERFORM money_move('CREDITS_FORFEITED', 'CREDITS_SOLD', 'REVENUE', v_worth, v_grant.currency, v_grant.order_id,
                       v_grant.id);
  END LOOP;
END $$;

-- Ends the holds of a locked wallet whose time is over and takes back due grants. Whoever touches a wallet calls
-- it when wallets.next_due has come, so that nothing depends on a sweeper being in time.
CREATE FUNCTION ledger_sweep(p_wallet uuid, p_now timestamptz) RETURNS void LANGUAGE plpgsql AS $$
DECLARE v_wallet wallets; v_released bigint;
BEGIN
  SELECT * INTO v_wallet FROM wallets WHERE id = p_wallet;
  WITH due AS (
    SELECT h.* FROM holds h
    WHERE h.wallet_id = p_wallet AND h.expires_at >= v_wallet.next_due AND h.expires_at <= p_now
      AND NOT EXISTS (SELECT FROM transfers t WHERE t.id = h.id)
  ), ended AS (
    INSERT INTO transfers (id, wallet_id, phase, debit_account, credit_account, amount, kind, balance_after,
                           instance_id, description, created_at)
    SELECT id, wallet_id, 'LAPSE', 0, 6, amount, 'RUN',
           v_wallet.credits_posted - v_wallet.debits_posted, instance_id, 'Hold expired', p_now FROM due
  ), released AS (
    UPDATE grants g SET pledged = g.pledged - p.amount
    FROM (SELECT p.grant_id, sum(p.amount) AS amount
          FROM due, unnest(pledge_grants, pledge_amounts) AS p(grant_id, amount) GROUP BY p.grant_id) AS p
    WHERE g.id = p.grant_id
  )
  SELECT sum(amount) INTO v_released FROM due;
  IF v_released IS NOT NULL THEN
    UPDATE wallets SET debits_pending = debits_pending - v_released WHERE id = p_wallet;
    PERFORM pg_notify('wallet_changed', v_wallet.organization_id::text);
  END IF;
  PERFORM ledger_expire_grants(p_wallet, p_now);
  UPDATE wallets SET next_due = least(
    (SELECT min(expires_at) FROM grants WHERE wallet_id = p_wallet AND NOT spent AND expires_at > p_now),
    ledger_next_hold(p_wallet, p_now)) WHERE id = p_wallet;
END $$;

-- A time before which no hold of the wallet falls due; null when none is open. It looks at a thousand and no
-- more: behind that many ended ones it answers early, and is asked again then.
CREATE FUNCTION ledger_next_hold(p_wallet uuid, p_now timestamptz) RETURNS timestamptz LANGUAGE sql STABLE AS $$
  WITH next AS MATERIALIZED (
    SELECT id, expires_at FROM holds WHERE wallet_id = p_wallet AND expires_at > p_now ORDER BY expires_at LIMIT 1000
  )
  SELECT coalesce(
    (SELECT min(expires_at) FROM next WHERE NOT EXISTS (SELECT FROM transfers t WHERE t.id = next.id)),
    (SELECT max(expires_at) FROM next HAVING count(*) = 1000))
$$;

-- The first change of a month writes down where the wallet stood.
CREATE FUNCTION ledger_open_month(p_wallets uuid[], p_now timestamptz) RETURNS void LANGUAGE sql AS $$
  WITH opened AS (
    UPDATE wallets SET month = date_trunc('month', p_now AT TIME ZONE 'UTC')::date
    WHERE id = ANY(p_wallets) AND month < date_trunc('month', p_now AT TIME ZONE 'UTC')::date RETURNING *
  )
  INSERT INTO wallet_openings
  SELECT id, month, credits_posted, debits_posted, consumed, expired FROM opened
$$;

-- Locks one wallet, brings it up to date, answers the time it is.
CREATE FUNCTION ledger_lock(p_wallet uuid) RETURNS timestamptz LANGUAGE plpgsql AS $$
DECLARE v_now timestamptz; v_wallet wallets;
BEGIN
  SELECT * INTO v_wallet FROM wallets WHERE id = p_wallet FOR NO KEY UPDATE;
  v_now := clock_timestamp();
  IF v_wallet.month < date_trunc('month', v_now AT TIME ZONE 'UTC')::date THEN
    PERFORM ledger_open_month(ARRAY[p_wallet], v_now);
  END IF;
  IF v_wallet.next_due <= v_now THEN PERFORM ledger_sweep(p_wallet, v_now); END IF;
  RETURN v_now;
END $$;

-- Brings wallets up to date that fall due and that nobody touches; answers how many. Skips what somebody works on.
CREATE FUNCTION ledger_sweep_due(p_limit integer) RETURNS integer LANGUAGE plpgsql AS $$
DECLARE v_wallets uuid[]; v_wallet uuid; v_now timestamptz;
BEGIN
  SELECT array_agg(id) INTO v_wallets FROM (
    SELECT id FROM wallets WHERE next_due <= clock_timestamp() ORDER BY next_due LIMIT p_limit
    FOR NO KEY UPDATE SKIP LOCKED) AS due;
  FOREACH v_wallet IN ARRAY coalesce(v_wallets, '{}') LOOP
    v_now := ledger_lock(v_wallet);
  END LOOP;
  RETURN coalesce(array_length(v_wallets, 1), 0);
END $$;

-- CREATED, EXISTS, CONFLICT, NO_AMOUNT (p_amount is null: nothing says how much), EXPIRED (expires in the past) or
-- TOO_MUCH (beyond what a wallet can count). What was paid for it becomes a debt to the buyer until it is spent.
CREATE FUNCTION ledger_grant(
  p_id uuid, p_organization uuid, p_kind text, p_amount bigint, p_priority integer, p_expires_at timestamptz,
  p_order text, p_description text, p_request jsonb, p_worth bigint, p_currency text
) RETURNS text LANGUAGE plpgsql AS $$
DECLARE v_wallet uuid; v_now timestamptz; v_same boolean;
BEGIN
  -- Seen before the wallet is opened: a repeat or a refusal opens none.
  SELECT request = p_request INTO v_same FROM grants WHERE id = p_id;
  IF FOUND THEN RETURN CASE WHEN v_same THEN 'EXISTS' ELSE 'CONFLICT' END; END IF;
  IF p_amount IS NULL THEN RETURN 'NO_AMOUNT'; END IF;
  IF p_expires_at <= clock_timestamp() THEN RETURN 'EXPIRED'; END IF;
  v_wallet := wallet_open(p_organization);
  v_now := ledger_lock(v_wallet);
  PERFORM FROM corrections WHERE id = p_id;
  IF FOUND THEN RETURN 'CONFLICT'; END IF;
  PERFORM FROM wallets WHERE id = v_wallet AND credits_posted > 9007199254740991 - p_amount;
  IF FOUND THEN RETURN 'TOO_MUCH'; END IF;

  INSERT INTO grants (id, wallet_id, kind, amount, remaining, priority, expires_at, order_id, request, worth_micros,
                      currency, created_at)
  VALUES (p_id, v_wallet, p_kind, p_amount, p_amount, p_priority, p_expires_at, p_order, p_request,
          coalesce(p_worth, 0), p_currency, v_now)
  ON CONFLICT (id) DO NOTHING;
  -- Somebody else was faster with this id, while this one waited for a lock.
  IF NOT FOUND THEN
    SELECT request = p_request INTO v_same FROM grants WHERE id = p_id;
    RETURN CASE WHEN v_same THEN 'EXISTS' ELSE 'CONFLICT' END;
  END IF;
  PERFORM ledger_post(v_wallet, p_amount, 'ISSUANCE_' || p_kind,
                      CASE WHEN p_kind = 'ADJUSTMENT' THEN 'ADJUSTMENT' ELSE 'GRANT' END, p_id, p_order, NULL,
                      p_description, v_now);
  UPDATE wallets SET next_due = least(next_due, p_expires_at) WHERE id = v_wallet AND p_expires_at IS NOT NULL;
  IF p_worth IS NOT NULL AND p_order IS NOT NULL THEN
    INSERT INTO purchases (id, kind, order_id, organization_id, amount_micros, currency, grant_id, description, request,
                           created_at)
    VALUES (p_id, 'CREDITS', p_order, p_organization, p_worth, p_currency, p_id, p_description, p_request, v_now);
    PERFORM money_move('CREDITS_SOLD', 'CLEARING', 'CREDITS_SOLD', p_worth, p_currency, p_order, p_id);
  END IF;
  RETURN 'CREATED';
END $$;

-- Takes from the free part of grants, in the order in which they are spent; answers what that was worth by
-- currency, as it goes to p_money_account. The wallet is locked and has so much available.
CREATE FUNCTION ledger_take(
  p_correction uuid, p_wallet uuid, p_order text, p_amount bigint, p_kind text, p_description text, p_now timestamptz,
  p_money_kind text, p_money_account text
) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE v_grant grants; v_part bigint; v_open bigint := p_amount; v_worth bigint; v_sum bigint := 0;
BEGIN
  FOR v_grant IN SELECT * FROM grants
    WHERE wallet_id = p_wallet AND NOT spent AND remaining > pledged AND (p_order IS NULL OR order_id = p_order)
    ORDER BY priority, expires_at NULLS LAST, created_at, id
  LOOP
    EXIT WHEN v_open = 0;
    v_part := least(v_open, v_grant.remaining - v_grant.pledged);
    v_open := v_open - v_part;
    v_worth := ledger_take_from(v_grant, v_part, 'ISSUANCE_' || v_grant.kind, p_kind, p_correction, p_description, p_now);
    PERFORM money_move(p_money_kind, 'CREDITS_SOLD', p_money_account, v_worth, v_grant.currency, v_grant.order_id, v_grant.id);
    v_sum := v_sum + v_worth;
  END LOOP;
  IF v_open > 0 THEN RAISE EXCEPTION 'wallet % has fewer credits in its grants than available', p_wallet; END IF;
  RETURN v_sum;
END $$;

-- A negative adjustment: all of it or nothing. CREATED, EXISTS, CONFLICT or INSUFFICIENT (more than is available).
CREATE FUNCTION ledger_adjust(p_id uuid, p_organization uuid, p_amount bigint, p_description text, p_request jsonb)
RETURNS text LANGUAGE plpgsql AS $$
DECLARE v_wallet uuid; v_now timestamptz; v_same boolean;
BEGIN
  SELECT id INTO v_wallet FROM wallets WHERE organization_id = p_organization;
  IF FOUND THEN v_now := ledger_lock(v_wallet); END IF;
  SELECT request = p_request INTO v_same FROM corrections WHERE id = p_id;
  IF FOUND THEN RETURN CASE WHEN v_same THEN 'EXISTS' ELSE 'CONFLICT' END; END IF;
  PERFORM FROM grants WHERE id = p_id;
  IF FOUND THEN RETURN 'CONFLICT'; END IF;
  PERFORM FROM wallets WHERE id = v_wallet AND credits_posted - debits_posted - debits_pending >= p_amount;
  IF NOT FOUND THEN RETURN 'INSUFFICIENT'; END IF;
  INSERT INTO corrections (id, wallet_id, kind, amount, request)
    VALUES (p_id, v_wallet, 'ADJUSTMENT', p_amount, p_request) ON CONFLICT DO NOTHING;
  -- The same id for another wallet, at the same moment.
  IF NOT FOUND THEN RETURN 'CONFLICT'; END IF;
  PERFORM ledger_take(p_id, v_wallet, NULL, p_amount, 'ADJUSTMENT', p_description, v_now, 'CREDITS_FORFEITED', 'REVENUE');
  RETURN 'CREATED';
END $$;

-- Takes back what is left of an order's grants, at most p_amount (null: all). What open holds were promised stays
-- with them. CREATED, EXISTS or CONFLICT; how much was taken stands in corrections. What was paid for it is owed
-- to the buyer from now on.
CREATE FUNCTION ledger_take_back(p_id uuid, p_order text, p_amount bigint, p_description text, p_request jsonb)
RETURNS text LANGUAGE plpgsql AS $$
DECLARE v_wallet uuid; v_now timestamptz; v_same boolean; v_free bigint := 0;
BEGIN
  SELECT wallet_id INTO v_wallet FROM grants WHERE order_id = p_order ORDER BY created_at, id LIMIT 1;
  IF FOUND THEN v_now := ledger_lock(v_wallet); END IF;
  SELECT request = p_request INTO v_same FROM corrections WHERE id = p_id;
  IF FOUND THEN RETURN CASE WHEN v_same THEN 'EXISTS' ELSE 'CONFLICT' END; END IF;
  SELECT coalesce(sum(remaining - pledged), 0) INTO v_free FROM grants
    WHERE order_id = p_order AND wallet_id = v_wallet AND NOT spent;
  INSERT INTO corrections (id, wallet_id, kind, order_id, amount, request)
    VALUES (p_id, v_wallet, 'REFUND', p_order, least(v_free, coalesce(p_amount, v_free)), p_request)
    ON CONFLICT DO NOTHING;
  IF NOT FOUND THEN
    SELECT request = p_request INTO v_same FROM corrections WHERE id = p_id;
    RETURN CASE WHEN v_same THEN 'EXISTS' ELSE 'CONFLICT' END;
  END IF;
  IF v_free > 0 THEN
    PERFORM ledger_take(p_id, v_wallet, p_order, least(v_free, coalesce(p_amount, v_free)), 'REFUND', p_description, v_now,
                        'CREDITS_TAKEN_BACK', 'REFUNDS');
  END IF;
  RETURN 'CREATED';
END $$;
