-- Each use case is one function: one statement, one round trip, one transaction. It locks the wallet's
-- row and nothing else that another wallet could want, so there is no deadlock. It answers an outcome;
-- only faults are raised. Time is read after the lock: a caller that waited must not act in the past.

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

-- Puts the wallet's expiry into the job queue, at most one job for a wallet and second.
CREATE FUNCTION ledger_schedule(p_wallet uuid, p_at timestamptz) RETURNS void LANGUAGE sql AS $$
  INSERT INTO jobs (id, queue, key, payload, run_at, max_attempts)
  SELECT ledger_id(), 'expiry', p_wallet || '@' || second, jsonb_build_object('wallet', p_wallet),
         to_timestamp(second), 25
  FROM (SELECT ceil(extract(epoch FROM p_at))::bigint AS second) AS due
  ON CONFLICT (queue, key) DO NOTHING
$$;

-- Ends a hold without a charge. The wallet is locked.
CREATE FUNCTION ledger_release(p_reservation reservations, p_state text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE v_balance bigint;
BEGIN
  UPDATE grants SET pledged = pledged - pledges.amount
    FROM pledges WHERE pledges.reservation_id = p_reservation.id AND grants.id = pledges.grant_id;
  UPDATE reservations SET state = p_state WHERE id = p_reservation.id;
  UPDATE wallets SET debits_pending = debits_pending - p_reservation.amount
    WHERE id = p_reservation.wallet_id RETURNING credits_posted - debits_posted INTO v_balance;
  INSERT INTO transfers (wallet_id, phase, pending_id, debit_account, credit_account, amount, kind,
                         balance_after, run_id, instance_id, description)
  VALUES (p_reservation.wallet_id, 'VOID', p_reservation.transfer_id, p_reservation.wallet_id,
          system_account('REVENUE'), p_reservation.amount, 'RUN', v_balance, p_reservation.run_id,
          p_reservation.instance_id, 'Hold ' || lower(p_state));
END $$;

-- Takes back what is left of expired grants, except what open holds were promised. The wallet is locked.
CREATE FUNCTION ledger_expire_grants(p_wallet uuid, p_now timestamptz) RETURNS void LANGUAGE plpgsql AS $$
DECLARE v_grant grants; v_free bigint; v_balance bigint;
BEGIN
  FOR v_grant IN SELECT * FROM grants
    WHERE wallet_id = p_wallet AND remaining > 0 AND remaining > pledged AND expires_at <= p_now ORDER BY expires_at, id
  LOOP
    v_free := v_grant.remaining - v_grant.pledged;
    UPDATE grants SET remaining = pledged WHERE id = v_grant.id;
    UPDATE wallets SET debits_posted = debits_posted + v_free
      WHERE id = p_wallet RETURNING credits_posted - debits_posted INTO v_balance;
    INSERT INTO transfers (wallet_id, phase, debit_account, credit_account, amount, kind, balance_after,
                           grant_id, order_id, description)
    VALUES (p_wallet, 'SINGLE', p_wallet, system_account('EXPIRY'), v_free, 'EXPIRY', v_balance,
            v_grant.id, v_grant.order_id, initcap(v_grant.kind) || ' credits expired');
  END LOOP;
END $$;

-- Locks the wallet and brings it up to date: due holds are released, due grants taken back. Every use
-- case begins with it, so that none depends on the expiry job being in time. Answers the time it is.
CREATE FUNCTION ledger_lock(p_wallet uuid) RETURNS timestamptz LANGUAGE plpgsql AS $$
DECLARE v_now timestamptz; v_reservation reservations;
BEGIN
  PERFORM FROM wallets WHERE id = p_wallet FOR NO KEY UPDATE;
  v_now := clock_timestamp();
  FOR v_reservation IN SELECT * FROM reservations
    WHERE wallet_id = p_wallet AND state = 'HELD' AND expires_at <= v_now ORDER BY expires_at, id
  LOOP
    PERFORM ledger_release(v_reservation, 'EXPIRED');
  END LOOP;
  PERFORM ledger_expire_grants(p_wallet, v_now);
  RETURN v_now;
END $$;

-- CREATED, EXISTS, CONFLICT, NO_AMOUNT (p_amount is null: nothing says how much), EXPIRED (expires in
-- the past) or TOO_MUCH (beyond what a wallet can count).
CREATE FUNCTION ledger_grant(
  p_id uuid, p_organization uuid, p_kind text, p_amount bigint, p_priority integer,
  p_expires_at timestamptz, p_order text, p_description text, p_request jsonb
) RETURNS text LANGUAGE plpgsql AS $$
DECLARE v_wallet uuid; v_now timestamptz; v_same boolean; v_balance bigint;
BEGIN
  -- Seen before the wallet is opened: a repeat or a refusal opens none.
  SELECT request = p_request INTO v_same FROM grants WHERE id = p_id;
  IF FOUND THEN RETURN CASE WHEN v_same THEN 'EXISTS' ELSE 'CONFLICT' END; END IF;
  IF p_amount IS NULL THEN RETURN 'NO_AMOUNT'; END IF;
  IF p_expires_at <= clock_timestamp() THEN RETURN 'EXPIRED'; END IF;
  v_wallet := wallet_open(p_organization);
  v_now := ledger_lock(v_wallet);
  PERFORM FROM wallets WHERE id = v_wallet AND credits_posted > 9007199254740991 - p_amount;
  IF FOUND THEN RETURN 'TOO_MUCH'; END IF;

  INSERT INTO grants (id, wallet_id, kind, amount, remaining, priority, expires_at, order_id, request, created_at)
  VALUES (p_id, v_wallet, p_kind, p_amount, p_amount, p_priority, p_expires_at, p_order, p_request, v_now)
  ON CONFLICT (id) DO NOTHING;
  -- Somebody else was faster with this id, while this one waited for a lock.
  IF NOT FOUND THEN
    SELECT request = p_request INTO v_same FROM grants WHERE id = p_id;
    RETURN CASE WHEN v_same THEN 'EXISTS' ELSE 'CONFLICT' END;
  END IF;

  UPDATE wallets SET credits_posted = credits_posted + p_amount
    WHERE id = v_wallet RETURNING credits_posted - debits_posted INTO v_balance;
  INSERT INTO transfers (wallet_id, phase, debit_account, credit_account, amount, kind, balance_after,
                         grant_id, order_id, description)
  VALUES (v_wallet, 'SINGLE', system_account('ISSUANCE_' || p_kind), v_wallet, p_amount,
          CASE WHEN p_kind = 'ADJUSTMENT' THEN 'ADJUSTMENT' ELSE 'GRANT' END, v_balance,
          p_id, p_order, p_description);
  IF p_expires_at IS NOT NULL THEN PERFORM ledger_schedule(v_wallet, p_expires_at); END IF;
  RETURN 'CREATED';
END $$;

-- CREATED, EXISTS, CONFLICT, RUN_TAKEN (another reservation has this run) or INSUFFICIENT.
CREATE FUNCTION ledger_hold(
  p_id uuid, p_organization uuid, p_amount bigint, p_run uuid, p_instance uuid,
  p_expires_in_seconds integer, p_request jsonb
) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
  v_wallet uuid; v_now timestamptz; v_expires_at timestamptz; v_same boolean; v_available bigint;
  v_balance bigint; v_transfer uuid := ledger_id();
BEGIN
  v_wallet := wallet_open(p_organization);
  v_now := ledger_lock(v_wallet);
  SELECT request = p_request INTO v_same FROM reservations WHERE id = p_id;
  IF FOUND THEN RETURN CASE WHEN v_same THEN 'EXISTS' ELSE 'CONFLICT' END; END IF;
  PERFORM FROM reservations WHERE run_id = p_run;
  IF FOUND THEN RETURN 'RUN_TAKEN'; END IF;
  SELECT credits_posted - debits_posted - debits_pending INTO v_available FROM wallets WHERE id = v_wallet;
  IF v_available < p_amount THEN RETURN 'INSUFFICIENT'; END IF;

  v_expires_at := v_now + make_interval(secs => p_expires_in_seconds);
  INSERT INTO reservations (id, wallet_id, transfer_id, amount, run_id, instance_id, expires_at, request, created_at)
  VALUES (p_id, v_wallet, v_transfer, p_amount, p_run, p_instance, v_expires_at, p_request, v_now)
  ON CONFLICT DO NOTHING;
  -- The same id or run on another wallet, at the same moment.
  IF NOT FOUND THEN
    PERFORM FROM reservations WHERE id = p_id;
    RETURN CASE WHEN FOUND THEN 'CONFLICT' ELSE 'RUN_TAKEN' END;
  END IF;

  INSERT INTO pledges (reservation_id, grant_id, amount)
  SELECT p_id, id, least(free, p_amount - before)
  FROM (
    SELECT id, remaining - pledged AS free,
           coalesce(sum(remaining - pledged) OVER (
             ORDER BY priority, expires_at NULLS LAST, created_at, id
             ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0) AS before
    FROM grants WHERE wallet_id = v_wallet AND remaining > 0 AND remaining > pledged
  ) AS free_grants WHERE before < p_amount;
  UPDATE grants SET pledged = pledged + pledges.amount
    FROM pledges WHERE pledges.reservation_id = p_id AND grants.id = pledges.grant_id;
  UPDATE wallets SET debits_pending = debits_pending + p_amount
    WHERE id = v_wallet RETURNING credits_posted - debits_posted INTO v_balance;
  INSERT INTO transfers (id, wallet_id, phase, debit_account, credit_account, amount, kind, balance_after,
                         run_id, instance_id, description)
  VALUES (v_transfer, v_wallet, 'PENDING', v_wallet, system_account('REVENUE'), p_amount, 'RUN', v_balance,
          p_run, p_instance, 'Hold');
  PERFORM ledger_schedule(v_wallet, v_expires_at);
  RETURN 'CREATED';
END $$;

-- SETTLED, EXISTS, CONFLICT (settled before, otherwise), CLOSED, TOO_MUCH (more than was held) or NOT_FOUND.
CREATE FUNCTION ledger_settle(p_id uuid, p_amount bigint, p_description text, p_request jsonb)
RETURNS text LANGUAGE plpgsql AS $$
DECLARE v_now timestamptz; v_hold reservations; v_balance bigint;
BEGIN
  SELECT * INTO v_hold FROM reservations WHERE id = p_id;
  IF NOT FOUND THEN RETURN 'NOT_FOUND'; END IF;
  v_now := ledger_lock(v_hold.wallet_id);
  SELECT * INTO v_hold FROM reservations WHERE id = p_id;
  IF v_hold.state = 'SETTLED' THEN
    RETURN CASE WHEN v_hold.settle_request = p_request THEN 'EXISTS' ELSE 'CONFLICT' END;
  END IF;
  IF v_hold.state <> 'HELD' THEN RETURN 'CLOSED'; END IF;
  IF p_amount > v_hold.amount THEN RETURN 'TOO_MUCH'; END IF;

  UPDATE pledges SET drawn = least(draws.amount, p_amount - draws.before)
  FROM (
    SELECT pledges.grant_id, pledges.amount,
           coalesce(sum(pledges.amount) OVER (
             ORDER BY priority, grants.expires_at NULLS LAST, grants.created_at, grants.id
             ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0) AS before
    FROM pledges JOIN grants ON grants.id = pledges.grant_id WHERE pledges.reservation_id = p_id
  ) AS draws
  WHERE pledges.reservation_id = p_id AND pledges.grant_id = draws.grant_id AND draws.before < p_amount;
  UPDATE grants SET pledged = pledged - pledges.amount, remaining = remaining - pledges.drawn
    FROM pledges WHERE pledges.reservation_id = p_id AND grants.id = pledges.grant_id;
  UPDATE reservations SET state = 'SETTLED', settled = p_amount, settle_request = p_request WHERE id = p_id;
  UPDATE wallets SET debits_pending = debits_pending - v_hold.amount, debits_posted = debits_posted + p_amount
    WHERE id = v_hold.wallet_id RETURNING credits_posted - debits_posted INTO v_balance;
  INSERT INTO transfers (wallet_id, phase, pending_id, debit_account, credit_account, amount, kind,
                         balance_after, run_id, instance_id, description)
  VALUES (v_hold.wallet_id, 'POST', v_hold.transfer_id, v_hold.wallet_id, system_account('REVENUE'), p_amount,
          'RUN', v_balance, v_hold.run_id, v_hold.instance_id, p_description);
  -- What the hold did not use of a grant that expired meanwhile expires now.
  PERFORM ledger_expire_grants(v_hold.wallet_id, v_now);
  RETURN 'SETTLED';
END $$;

-- VOIDED, EXISTS, CLOSED or NOT_FOUND.
CREATE FUNCTION ledger_void(p_id uuid) RETURNS text LANGUAGE plpgsql AS $$
DECLARE v_now timestamptz; v_hold reservations;
BEGIN
  SELECT * INTO v_hold FROM reservations WHERE id = p_id;
  IF NOT FOUND THEN RETURN 'NOT_FOUND'; END IF;
  v_now := ledger_lock(v_hold.wallet_id);
  SELECT * INTO v_hold FROM reservations WHERE id = p_id;
  IF v_hold.state = 'VOIDED' THEN RETURN 'EXISTS'; END IF;
  IF v_hold.state <> 'HELD' THEN RETURN 'CLOSED'; END IF;
  PERFORM ledger_release(v_hold, 'VOIDED');
  PERFORM ledger_expire_grants(v_hold.wallet_id, v_now);
  RETURN 'VOIDED';
END $$;
