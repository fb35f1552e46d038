-- What ledger_faults and the trial balance added up from the first order on is kept, so that they cost the same however
-- much was bought, given back and paid out before; and what is paid out counts its earnings.

-- Credits less debits of accounts: what each transfer moves is added as a row of its own, so that nobody waits for
-- anybody, and fold_sums makes one row of them from time to time. Credits have no currency, XXX. What runs consumed
-- stands in the wallets, what they earned in earning_sums.
CREATE TABLE account_sums (
  account text NOT NULL,
  -- Whose SELLER_PAYABLE it is.
  seller_id uuid,
  currency text NOT NULL,
  amount bigint NOT NULL
);

-- The same from the transfers themselves.
CREATE VIEW account_movements AS
SELECT a.name AS account, NULL::uuid AS seller_id, 'XXX' AS currency,
       CASE WHEN t.credit_account = a.number THEN t.amount ELSE -t.amount END::bigint AS amount
-- One of the two is the wallet, 0.
FROM transfers t JOIN system_accounts a ON a.number = t.debit_account + t.credit_account WHERE t.phase = 'SINGLE'
UNION ALL
SELECT debit_account, CASE WHEN debit_account = 'SELLER_PAYABLE' THEN seller_id END, currency, -amount_micros
FROM money_transfers
UNION ALL
SELECT credit_account, CASE WHEN credit_account = 'SELLER_PAYABLE' THEN seller_id END, currency, amount_micros
FROM money_transfers;

INSERT INTO account_sums
SELECT account, seller_id, currency, sum(amount) FROM account_movements GROUP BY account, seller_id, currency;

CREATE FUNCTION keep_account_sums() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO account_sums (account, seller_id, currency, amount)
  VALUES (NEW.debit_account, CASE WHEN NEW.debit_account = 'SELLER_PAYABLE' THEN NEW.seller_id END, NEW.currency, -NEW.amount_micros),
         (NEW.credit_account, CASE WHEN NEW.credit_account = 'SELLER_PAYABLE' THEN NEW.seller_id END, NEW.currency, NEW.amount_micros);
  RETURN NULL;
END $$;
CREATE TRIGGER keep_account_sums AFTER INSERT ON money_transfers FOR EACH ROW EXECUTE FUNCTION keep_account_sums();

-- As in 0007_use_cases.sql, with the sum of the other side. Runs do not come this way.
CREATE OR REPLACE FUNCTION ledger_post(
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
  INSERT INTO account_sums (account, currency, amount) VALUES (p_account, 'XXX', -p_amount);
  PERFORM pg_notify('wallet_changed', v_wallet.organization_id::text);
  RETURN v_id;
END $$;

-- Makes one row of an account's, and of what a seller could be paid out an hour ago: of that nobody asks any more when
-- it became available. Answers how many rows are gone. Those who write meanwhile are not waited for.
CREATE FUNCTION fold_sums() RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE v_accounts bigint; v_earnings bigint;
BEGIN
  -- One at a time is enough.
  IF NOT pg_try_advisory_xact_lock(hashtextextended('fold_sums', 4217)) THEN RETURN 0; END IF;
  WITH many AS (
    SELECT account, seller_id, currency FROM account_sums GROUP BY account, seller_id, currency HAVING count(*) > 1
  ), taken AS (
    DELETE FROM account_sums s USING many
    WHERE (s.account, s.currency) = (many.account, many.currency) AND s.seller_id IS NOT DISTINCT FROM many.seller_id
    RETURNING s.*
  ), folded AS (
    INSERT INTO account_sums SELECT account, seller_id, currency, sum(amount) FROM taken GROUP BY account, seller_id, currency
    RETURNING 1
  )
  SELECT (SELECT count(*) FROM taken) - (SELECT count(*) FROM folded) INTO v_accounts;
  WITH taken AS (
    DELETE FROM earning_sums WHERE available_at > '-infinity' AND available_at < now() - interval '1 hour' RETURNING *
  ), folded AS (
    INSERT INTO earning_sums AS kept
    SELECT seller_id, currency, kind, '-infinity', sum(gross_micros), sum(commission_micros), sum(net_micros), sum(entries)
    FROM taken GROUP BY seller_id, currency, kind
    ON CONFLICT (seller_id, currency, available_at, kind) DO UPDATE SET
      gross_micros = kept.gross_micros + excluded.gross_micros,
      commission_micros = kept.commission_micros + excluded.commission_micros,
      net_micros = kept.net_micros + excluded.net_micros, entries = kept.entries + excluded.entries
  )
  SELECT count(*) INTO v_earnings FROM taken;
  RETURN v_accounts + v_earnings;
END $$;

-- Credits less debits of every account: what wallets keep, and what the accounts of the other side do.
CREATE OR REPLACE VIEW account_balances AS
SELECT id, 'WALLET' AS name, credits_posted - debits_posted AS balance FROM wallets
UNION ALL
SELECT a.id, a.name, (coalesce((SELECT sum(s.amount) FROM account_sums s WHERE s.account = a.name AND s.currency = 'XXX'), 0)
  + CASE a.name WHEN 'REVENUE' THEN coalesce((SELECT sum(consumed) FROM wallets), 0) ELSE 0 END)::bigint
FROM system_accounts a;

CREATE OR REPLACE VIEW money_balances AS
SELECT account, seller_id, currency, sum(amount)::bigint AS balance_micros FROM (
  SELECT account, seller_id, currency, amount FROM account_sums WHERE currency <> 'XXX'
  UNION ALL
  SELECT earning_source(kind), CASE WHEN kind = 'CARRIED' THEN seller_id END, currency, -gross_micros FROM earning_sums
  UNION ALL
  SELECT 'SELLER_PAYABLE', seller_id, currency, net_micros FROM earning_sums WHERE net_micros <> 0
  UNION ALL
  SELECT 'REVENUE', NULL, currency, commission_micros FROM earning_sums
) AS parts
GROUP BY account, seller_id, currency;

-- What is looked at all the time: the sums that are kept, against each other. It costs as much as there are wallets, and
-- grants that are not used up, however many there were before, and runs. ledger_audit adds up everything.
CREATE OR REPLACE VIEW ledger_faults AS
WITH kept AS (
  SELECT wallet_id, sum(remaining) AS remaining, sum(pledged) AS pledged FROM grants WHERE NOT spent GROUP BY wallet_id
), owed AS (
  SELECT currency, sum(remaining * (worth_micros / amount) + worth_micros % amount) AS micros
  FROM grants WHERE NOT spent AND worth_micros > 0 GROUP BY currency
)
SELECT 'the books do not sum to zero' AS fault, NULL::uuid AS id FROM account_balances HAVING sum(balance) <> 0
UNION ALL
SELECT 'a wallet differs from its last entry', w.id
FROM wallets w
-- One entry of each is looked up, and never all entries read beside all wallets.
LEFT JOIN LATERAL (
  SELECT id, balance_after FROM transfers WHERE wallet_id = w.id AND sequence = w.sequence OFFSET 0) AS t ON true
WHERE w.credits_posted - w.debits_posted <> coalesce(t.balance_after, 0) OR (w.sequence > 0 AND t.id IS NULL)
UNION ALL
SELECT 'a wallet differs from its grants', w.id
FROM wallets w LEFT JOIN kept k ON k.wallet_id = w.id
WHERE (w.credits_posted - w.debits_posted, w.debits_pending) <> (coalesce(k.remaining, 0), coalesce(k.pledged, 0))
UNION ALL
SELECT 'the money does not sum to zero', NULL FROM money_balances GROUP BY currency HAVING sum(balance_micros) <> 0
UNION ALL
SELECT 'credits sold differ from what is left of them', NULL
FROM (SELECT currency, balance_micros FROM money_balances WHERE account = 'CREDITS_SOLD') AS b
FULL JOIN owed USING (currency)
WHERE coalesce(b.balance_micros, 0) <> coalesce(owed.micros, 0);

-- How many earnings it consists of.
ALTER TABLE payouts ADD COLUMN entries bigint NOT NULL DEFAULT 0;
UPDATE payouts p SET entries = e.entries
FROM (SELECT payout_id, count(*) AS entries FROM earnings WHERE payout_id IS NOT NULL GROUP BY payout_id) AS e
WHERE e.payout_id = p.id;
-- As in 0011_money_use_cases.sql, with their number.
CREATE OR REPLACE FUNCTION payout_create(p_id uuid, p_seller uuid, p_currency text, p_amount bigint, p_minimum bigint, p_unit bigint, p_request jsonb)
RETURNS text LANGUAGE plpgsql AS $$
DECLARE
  v_same boolean; v_state text; v_now timestamptz; v_available bigint; v_amount bigint; v_last record; v_surplus bigint;
  v_entries bigint;
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
  GET DIAGNOSTICS v_entries = ROW_COUNT;
  v_surplus := coalesce(v_last.upto, v_available) - v_amount;
  IF v_surplus > 0 THEN
    PERFORM earn('CARRIED', p_seller, NULL, NULL, NULL, NULL, p_currency, -v_surplus, 0, quarter_of(v_now), p_id);
    v_entries := v_entries + 1;
    PERFORM earn('CARRIED', p_seller, NULL, NULL, NULL, NULL, p_currency, v_surplus, 0, quarter_of(v_now));
  END IF;
  UPDATE payouts SET entries = v_entries WHERE id = p_id;
  PERFORM money_move('PAYOUT', 'SELLER_PAYABLE', 'PAYOUTS', v_amount, p_currency, NULL, NULL, p_seller, p_id);
  RETURN 'CREATED';
END $$;

-- What is seldom earned is not looked for among all that runs earned: with the kind as it stands in the index.
CREATE INDEX earnings_of_other_kinds ON earnings (seller_id, created_at, id) WHERE seller_id IS NOT NULL AND kind <> 'USAGE';
CREATE OR REPLACE VIEW earning_positions AS
SELECT e.id, CASE WHEN e.kind IN ('SALE', 'USAGE') THEN e.kind::text
                  WHEN e.kind IN ('ORDER_REFUND', 'RUN_REFUND') THEN 'REFUND' ELSE 'ADJUSTMENT' END AS kind,
       e.seller_id, e.offering_id, coalesce(h.run_id, refunded.run_id) AS run_id, coalesce(e.order_id, g.order_id) AS order_id,
       e.currency::text AS currency, e.gross_micros, e.commission_micros, e.net_micros, e.available_at, e.payout_id, e.created_at,
       e.created_at::text AS created_key, e.kind AS kept_kind
FROM earnings e
LEFT JOIN holds h ON h.id = e.hold_id
LEFT JOIN grants g ON g.id = e.grant_id
LEFT JOIN refunds r ON r.id = e.refund_id
LEFT JOIN holds refunded ON refunded.id = r.hold_id;

-- Everything, from the first transfer on: one row for all that is not as it must be, no row is a healthy ledger.
CREATE OR REPLACE VIEW ledger_audit AS
WITH moved AS (
  SELECT wallet_id,
    coalesce(sum(amount) FILTER (WHERE credit_account = 0 AND phase = 'SINGLE'), 0) AS credits_posted,
    coalesce(sum(amount) FILTER (WHERE debit_account = 0 AND sequence IS NOT NULL), 0) AS debits_posted,
    coalesce(sum(amount) FILTER (WHERE phase = 'POST'), 0) AS consumed,
    coalesce(sum(amount) FILTER (WHERE kind = 'EXPIRY'), 0) AS expired,
    count(sequence) AS entries, coalesce(max(sequence), 0) AS sequence
  FROM transfers GROUP BY wallet_id
), open AS (
  SELECT h.wallet_id, sum(h.amount) AS debits_pending, min(h.expires_at) AS next_due
  FROM holds h LEFT JOIN transfers t ON t.id = h.id WHERE t.id IS NULL GROUP BY h.wallet_id
), drawn AS (
  SELECT p.grant_id, h.id AS hold_id, t.phase, p.amount,
         CASE WHEN t.phase = 'POST' THEN
           greatest(0, least(p.amount, t.amount - (sum(p.amount) OVER (PARTITION BY h.id ORDER BY p.n) - p.amount))) ELSE 0
         END AS credits
  FROM holds h LEFT JOIN transfers t ON t.id = h.id,
  unnest(h.pledge_grants, h.pledge_amounts) WITH ORDINALITY AS p(grant_id, amount, n)
), drawn_on AS (
  SELECT grant_id, sum(credits) AS credits, coalesce(sum(amount) FILTER (WHERE phase IS NULL), 0) AS pledged
  FROM drawn GROUP BY grant_id
), taken AS (
  SELECT grant_id, sum(amount) AS amount FROM transfers
  WHERE kind = 'EXPIRY' OR correction_id IS NOT NULL GROUP BY grant_id
), promised AS (
  SELECT hold_id, sum(amount) AS amount, sum(credits) AS credits FROM drawn GROUP BY hold_id
), corrected AS (
  SELECT correction_id, sum(amount) AS amount FROM transfers WHERE correction_id IS NOT NULL GROUP BY correction_id
), running AS (
  SELECT id, balance_after, sum(CASE WHEN credit_account = 0 THEN amount ELSE -amount END)
           OVER (PARTITION BY wallet_id ORDER BY sequence) AS balance
  FROM transfers WHERE sequence IS NOT NULL
), used AS (
  SELECT instance_id, quarter_of(created_at) AS quarter, wallet_id, sum(amount) AS credits, count(*) AS runs,
         sum(sum(amount)) OVER (PARTITION BY instance_id, wallet_id ORDER BY quarter_of(created_at)) - sum(amount)
           AS credits_before
  FROM transfers WHERE phase = 'POST' AND instance_id IS NOT NULL GROUP BY 1, 2, 3
), earned AS (
  SELECT coalesce(seller_id, '00000000-0000-0000-0000-000000000000') AS seller_id, currency, kind,
         CASE WHEN available_at > now() THEN available_at ELSE '-infinity' END AS available_at,
         sum(gross_micros) AS gross_micros, sum(commission_micros) AS commission_micros, sum(net_micros) AS net_micros,
         count(*) AS entries
  FROM earnings GROUP BY 1, 2, 3, 4
), earned_kept AS (
  SELECT seller_id, currency, kind, CASE WHEN available_at > now() THEN available_at ELSE '-infinity' END AS available_at,
         sum(gross_micros) AS gross_micros, sum(commission_micros) AS commission_micros, sum(net_micros) AS net_micros,
         sum(entries) AS entries
  FROM earning_sums GROUP BY 1, 2, 3, 4
), sold AS (
  SELECT offering_id, quarter_of(created_at) AS quarter, currency,
         coalesce(sum(gross_micros) FILTER (WHERE kind IN ('SALE', 'USAGE')), 0) AS gross_micros,
         coalesce(-sum(gross_micros) FILTER (WHERE kind IN ('ORDER_REFUND', 'RUN_REFUND')), 0) AS refunded_micros,
         sum(net_micros) AS net_micros
  FROM earnings WHERE offering_id IS NOT NULL GROUP BY 1, 2, 3
), paid_out AS (
  SELECT payout_id, sum(net_micros) AS net_micros, count(*) AS entries
  FROM earnings WHERE payout_id IS NOT NULL GROUP BY payout_id
), spent_money AS (
  SELECT grant_id, sum(gross) AS gross FROM (
    SELECT grant_id, gross_micros AS gross FROM earnings WHERE kind = 'USAGE' AND grant_id IS NOT NULL
    UNION ALL SELECT grant_id, gross_micros FROM earning_parts
    UNION ALL SELECT grant_id, amount_micros FROM money_transfers
      WHERE kind IN ('CREDITS_TAKEN_BACK', 'CREDITS_FORFEITED')) AS all_of_it GROUP BY grant_id
)
SELECT fault, id FROM ledger_faults
UNION ALL
SELECT 'the kept sum of an account differs from its transfers', k.seller_id
FROM (SELECT account, coalesce(seller_id, '00000000-0000-0000-0000-000000000000') AS seller_id, currency, sum(amount) AS amount
      FROM account_sums GROUP BY 1, 2, 3) AS k
FULL JOIN (SELECT account, coalesce(seller_id, '00000000-0000-0000-0000-000000000000') AS seller_id, currency, sum(amount) AS amount
           FROM account_movements GROUP BY 1, 2, 3) AS m USING (account, seller_id, currency)
WHERE k.amount IS DISTINCT FROM m.amount
UNION ALL
SELECT 'a wallet differs from its transfers', w.id
FROM wallets w LEFT JOIN moved m ON m.wallet_id = w.id LEFT JOIN open o ON o.wallet_id = w.id
WHERE (w.credits_posted, w.debits_posted, w.debits_pending, w.consumed, w.expired, w.sequence, w.sequence)
  <> (coalesce(m.credits_posted, 0), coalesce(m.debits_posted, 0), coalesce(o.debits_pending, 0),
      coalesce(m.consumed, 0), coalesce(m.expired, 0), coalesce(m.sequence, 0), coalesce(m.entries, 0))
UNION ALL
SELECT 'a wallet would miss what falls due', w.id
FROM wallets w LEFT JOIN open o ON o.wallet_id = w.id
WHERE o.next_due < coalesce(w.next_due, 'infinity')
   OR EXISTS (SELECT FROM grants g WHERE g.wallet_id = w.id AND NOT g.spent AND g.remaining > g.pledged
              AND g.expires_at < coalesce(w.next_due, 'infinity'))
UNION ALL
SELECT 'an entry differs from the sum of those before it', id FROM running WHERE balance_after <> balance
UNION ALL
SELECT 'a grant differs from what was drawn on it', g.id
FROM grants g LEFT JOIN drawn_on d ON d.grant_id = g.id LEFT JOIN taken t ON t.grant_id = g.id
WHERE (g.remaining, g.pledged) <> (g.amount - coalesce(d.credits, 0) - coalesce(t.amount, 0), coalesce(d.pledged, 0))
UNION ALL
SELECT 'a hold differs from its pledges', h.id
FROM holds h LEFT JOIN promised p ON p.hold_id = h.id LEFT JOIN transfers t ON t.id = h.id
WHERE h.amount <> coalesce(p.amount, 0)
   OR (t.phase = 'POST' AND t.amount <> p.credits) OR (t.phase IN ('VOID', 'LAPSE') AND t.amount <> h.amount)
UNION ALL
SELECT 'a correction differs from its transfers', c.id
FROM corrections c LEFT JOIN corrected t ON t.correction_id = c.id WHERE c.amount <> coalesce(t.amount, 0)
UNION ALL
SELECT 'the kept consumption of an instance differs from its runs', coalesce(k.instance_id, u.instance_id)
FROM instance_usage k FULL JOIN used u USING (instance_id, quarter, wallet_id)
WHERE (k.credits, k.runs, k.credits_before) IS DISTINCT FROM (u.credits, u.runs, u.credits_before)
UNION ALL
SELECT 'the kept sums of a seller differ from the earnings', coalesce(k.seller_id, e.seller_id)
FROM earned_kept k FULL JOIN earned e USING (seller_id, currency, kind, available_at)
WHERE (k.gross_micros, k.commission_micros, k.net_micros, k.entries)
  IS DISTINCT FROM (e.gross_micros, e.commission_micros, e.net_micros, e.entries)
UNION ALL
SELECT 'the kept sums of an offering differ from its earnings', coalesce(k.offering_id, s.offering_id)
FROM (SELECT * FROM offering_sums WHERE currency <> 'XXX') AS k FULL JOIN sold s USING (offering_id, quarter, currency)
WHERE (k.gross_micros, k.refunded_micros, k.net_micros) IS DISTINCT FROM (s.gross_micros, s.refunded_micros, s.net_micros)
UNION ALL
SELECT 'a payout differs from its earnings', p.id
FROM payouts p LEFT JOIN paid_out o ON o.payout_id = p.id
WHERE (p.amount_micros, p.entries) <> (coalesce(o.net_micros, 0), coalesce(o.entries, 0))
UNION ALL
SELECT 'an earning is in a payout of somebody else', e.id
FROM earnings e JOIN payouts p ON p.id = e.payout_id WHERE (e.seller_id, e.currency) <> (p.seller_id, p.currency)
UNION ALL
SELECT 'what was earned from a grant differs from what its credits are worth', g.id
FROM grants g LEFT JOIN spent_money s ON s.grant_id = g.id
WHERE g.worth_micros - (CASE WHEN g.remaining = 0 THEN 0
        ELSE g.remaining * (g.worth_micros / g.amount) + g.worth_micros % g.amount END) <> coalesce(s.gross, 0);
