-- Credits that are taken back: by an operator's negative adjustment, or with an order that is refunded.

ALTER TABLE transfers DROP CONSTRAINT transfer_accounts;
-- What is taken back goes to where it came from.
ALTER TABLE transfers ADD CONSTRAINT transfer_accounts CHECK (
  (debit_account = wallet_id AND credit_account IN (
    '00000000-0000-0000-0000-000000000006', '00000000-0000-0000-0000-000000000007'))
  OR (credit_account = wallet_id AND debit_account IN (
    '00000000-0000-0000-0000-000000000001', '00000000-0000-0000-0000-000000000002',
    '00000000-0000-0000-0000-000000000003', '00000000-0000-0000-0000-000000000004',
    '00000000-0000-0000-0000-000000000005'))
  OR (debit_account = wallet_id AND kind IN ('REFUND', 'ADJUSTMENT') AND phase = 'SINGLE' AND credit_account IN (
    '00000000-0000-0000-0000-000000000001', '00000000-0000-0000-0000-000000000002',
    '00000000-0000-0000-0000-000000000003', '00000000-0000-0000-0000-000000000004',
    '00000000-0000-0000-0000-000000000005'))
) NOT VALID;
ALTER TABLE transfers VALIDATE CONSTRAINT transfer_accounts;

-- One row for each request to take credits back, done for ever: a repeat answers the same.
CREATE TABLE corrections (
  id uuid PRIMARY KEY,
  -- Null when the order had given no credits.
  wallet_id uuid REFERENCES wallets,
  kind text NOT NULL CHECK (kind IN ('REFUND', 'ADJUSTMENT')),
  order_id text,
  -- What was taken: of an order at most what was left of it.
  amount bigint NOT NULL CHECK (amount >= 0),
  request jsonb NOT NULL,
  created_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
ALTER TABLE transfers ADD COLUMN correction_id uuid REFERENCES corrections;

CREATE INDEX grants_of_order ON grants (order_id) WHERE order_id IS NOT NULL;
CREATE INDEX transfers_of_correction ON transfers (correction_id) WHERE correction_id IS NOT NULL;

-- Takes from the free part of grants, in the order in which they are spent. The wallet is locked and has
-- so much available.
CREATE FUNCTION ledger_take(
  p_correction uuid, p_wallet uuid, p_order text, p_amount bigint, p_kind text, p_description text
) RETURNS void LANGUAGE plpgsql AS $$
DECLARE v_grant grants; v_part bigint; v_open bigint := p_amount; v_balance bigint;
BEGIN
  FOR v_grant IN SELECT * FROM grants
    WHERE wallet_id = p_wallet AND remaining > 0 AND remaining > pledged AND (p_order IS NULL OR order_id = p_order)
    ORDER BY priority, expires_at NULLS LAST, created_at, id
  LOOP
    EXIT WHEN v_open = 0;
    v_part := least(v_open, v_grant.remaining - v_grant.pledged);
    v_open := v_open - v_part;
    UPDATE grants SET remaining = remaining - v_part WHERE id = v_grant.id;
    UPDATE wallets SET debits_posted = debits_posted + v_part
      WHERE id = p_wallet RETURNING credits_posted - debits_posted INTO v_balance;
    INSERT INTO transfers (wallet_id, phase, debit_account, credit_account, amount, kind, balance_after,
                           grant_id, order_id, correction_id, description)
    VALUES (p_wallet, 'SINGLE', p_wallet, system_account('ISSUANCE_' || v_grant.kind), v_part, p_kind, v_balance,
            v_grant.id, v_grant.order_id, p_correction, p_description);
  END LOOP;
  IF v_open > 0 THEN RAISE EXCEPTION 'wallet % has fewer credits in its grants than available', p_wallet; END IF;
END $$;

-- A negative adjustment: all of it or nothing. CREATED, EXISTS, CONFLICT or INSUFFICIENT (more than is available).
CREATE FUNCTION ledger_adjust(p_id uuid, p_organization uuid, p_amount bigint, p_description text, p_request jsonb)
RETURNS text LANGUAGE plpgsql AS $$
DECLARE v_wallet uuid; v_same boolean;
BEGIN
  SELECT id INTO v_wallet FROM wallets WHERE organization_id = p_organization;
  IF FOUND THEN PERFORM ledger_lock(v_wallet); END IF;
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
  PERFORM ledger_take(p_id, v_wallet, NULL, p_amount, 'ADJUSTMENT', p_description);
  RETURN 'CREATED';
END $$;

-- Takes back what is left of an order's grants, at most p_amount (null: all). What open holds were promised
-- stays with them. CREATED, EXISTS or CONFLICT; how much was taken stands in corrections.
CREATE FUNCTION ledger_take_back(p_id uuid, p_order text, p_amount bigint, p_description text, p_request jsonb)
RETURNS text LANGUAGE plpgsql AS $$
DECLARE v_wallet uuid; v_same boolean; v_free bigint := 0;
BEGIN
  SELECT wallet_id INTO v_wallet FROM grants WHERE order_id = p_order ORDER BY created_at, id LIMIT 1;
  IF FOUND THEN PERFORM ledger_lock(v_wallet); END IF;
  SELECT request = p_request INTO v_same FROM corrections WHERE id = p_id;
  IF FOUND THEN RETURN CASE WHEN v_same THEN 'EXISTS' ELSE 'CONFLICT' END; END IF;
  SELECT coalesce(sum(remaining - pledged), 0) INTO v_free FROM grants
    WHERE order_id = p_order AND wallet_id = v_wallet AND remaining > 0;
  INSERT INTO corrections (id, wallet_id, kind, order_id, amount, request)
    VALUES (p_id, v_wallet, 'REFUND', p_order, least(v_free, coalesce(p_amount, v_free)), p_request)
    ON CONFLICT DO NOTHING;
  IF NOT FOUND THEN
    SELECT request = p_request INTO v_same FROM corrections WHERE id = p_id;
    RETURN CASE WHEN v_same THEN 'EXISTS' ELSE 'CONFLICT' END;
  END IF;
  IF v_free > 0 THEN
    PERFORM ledger_take(p_id, v_wallet, p_order, least(v_free, coalesce(p_amount, v_free)), 'REFUND', p_description);
  END IF;
  RETURN 'CREATED';
END $$;

-- CREATED, EXISTS, CONFLICT, NO_AMOUNT (p_amount is null: nothing says how much), EXPIRED (expires in
-- the past) or TOO_MUCH (beyond what a wallet can count).
CREATE OR REPLACE FUNCTION ledger_grant(
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
  PERFORM FROM corrections WHERE id = p_id;
  IF FOUND THEN RETURN 'CONFLICT'; END IF;
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

CREATE OR REPLACE VIEW ledger_faults AS
WITH moved AS (
  SELECT t.wallet_id,
    coalesce(sum(t.amount) FILTER (WHERE t.credit_account = t.wallet_id AND t.phase = 'SINGLE'), 0) AS credits_posted,
    coalesce(sum(t.amount) FILTER (WHERE t.debit_account = t.wallet_id AND t.phase IN ('SINGLE', 'POST')), 0) AS debits_posted,
    coalesce(sum(t.amount) FILTER (WHERE t.phase = 'PENDING' AND ended.id IS NULL), 0) AS debits_pending
  FROM transfers t LEFT JOIN transfers ended ON ended.pending_id = t.id
  GROUP BY t.wallet_id
), kept AS (
  SELECT wallet_id, sum(remaining) AS remaining, sum(pledged) AS pledged FROM grants GROUP BY wallet_id
), drawn AS (
  SELECT p.grant_id, sum(p.drawn) AS drawn,
         coalesce(sum(p.amount) FILTER (WHERE r.state = 'HELD'), 0) AS pledged
  FROM pledges p JOIN reservations r ON r.id = p.reservation_id GROUP BY p.grant_id
), taken AS (
  SELECT grant_id, sum(amount) AS amount FROM transfers
  WHERE kind = 'EXPIRY' OR correction_id IS NOT NULL GROUP BY grant_id
), promised AS (
  SELECT reservation_id, sum(amount) AS amount, sum(drawn) AS drawn FROM pledges GROUP BY reservation_id
), corrected AS (
  SELECT correction_id, sum(amount) AS amount FROM transfers WHERE correction_id IS NOT NULL GROUP BY correction_id
)
SELECT 'the books do not sum to zero' AS fault, NULL::uuid AS id
FROM account_balances HAVING sum(balance) <> 0
UNION ALL
SELECT 'a wallet differs from its transfers', w.id
FROM wallets w LEFT JOIN moved m ON m.wallet_id = w.id
WHERE (w.credits_posted, w.debits_posted, w.debits_pending)
  <> (coalesce(m.credits_posted, 0), coalesce(m.debits_posted, 0), coalesce(m.debits_pending, 0))
UNION ALL
SELECT 'a wallet differs from its grants', w.id
FROM wallets w LEFT JOIN kept k ON k.wallet_id = w.id
WHERE (w.credits_posted - w.debits_posted, w.debits_pending)
  <> (coalesce(k.remaining, 0), coalesce(k.pledged, 0))
UNION ALL
SELECT 'a grant differs from what was drawn on it', g.id
FROM grants g LEFT JOIN drawn d ON d.grant_id = g.id LEFT JOIN taken e ON e.grant_id = g.id
WHERE (g.remaining, g.pledged)
  <> (g.amount - coalesce(d.drawn, 0) - coalesce(e.amount, 0), coalesce(d.pledged, 0))
UNION ALL
SELECT 'a reservation differs from its pledges', r.id
FROM reservations r LEFT JOIN promised p ON p.reservation_id = r.id
WHERE (r.amount, coalesce(r.settled, 0)) <> (coalesce(p.amount, 0), coalesce(p.drawn, 0))
UNION ALL
SELECT 'a reservation differs from its transfers', r.id
FROM reservations r
LEFT JOIN transfers held ON held.id = r.transfer_id AND held.phase = 'PENDING' AND held.amount = r.amount
LEFT JOIN transfers ended ON ended.pending_id = r.transfer_id
WHERE held.id IS NULL
   OR (r.state = 'HELD') <> (ended.id IS NULL)
   OR (r.state = 'SETTLED' AND (ended.phase, ended.amount) <> ('POST', r.settled))
   OR (r.state IN ('VOIDED', 'EXPIRED') AND ended.phase <> 'VOID')
UNION ALL
SELECT 'a correction differs from its transfers', c.id
FROM corrections c LEFT JOIN corrected t ON t.correction_id = c.id
WHERE c.amount <> coalesce(t.amount, 0);
