-- The ledger in a shape that many requests can be applied to in one statement: a hold is one row that never
-- changes, an end of a hold is one row, a wallet counts its entries itself. What was written before moves over.

DROP VIEW ledger_faults, account_balances, ledger_entries, wallet_positions, grant_positions,
  reservation_positions, settlements;
DROP FUNCTION ledger_grant, ledger_hold, ledger_settle, ledger_void, ledger_lock, ledger_expire_grants,
  ledger_release, ledger_schedule, ledger_adjust, ledger_take_back, ledger_take, wallet_open;
-- NOTIFY is called once for a batch of requests: in a transaction for each it makes all commits wait for one lock.
DROP TRIGGER wallet_changed ON wallets;
DROP FUNCTION wallet_changed;
-- What falls due stands in wallets.next_due: a job for every hold cost as much as the hold, and stayed behind.
DELETE FROM jobs WHERE queue = 'expiry';

ALTER TABLE transfers RENAME TO old_transfers;
ALTER TABLE old_transfers RENAME CONSTRAINT transfers_pkey TO old_transfers_pkey;
DROP TRIGGER transfers_are_immutable ON old_transfers;
DROP TRIGGER transfers_are_not_truncated ON old_transfers;
DROP INDEX transfers_of_wallet, transfers_of_instance, transfers_of_grant, transfers_of_correction;

-- What one column may hold is a domain's to say: a CHECK of the table would be read from its text for every
-- statement that touches a row.
CREATE DOMAIN credits_amount AS bigint CHECK (VALUE BETWEEN 0 AND 9007199254740991);
CREATE DOMAIN currency_code AS text CHECK (VALUE ~ '^[A-Z]{3}$');
CREATE DOMAIN grant_kind AS text CHECK (VALUE IN ('TRIAL', 'PLAN', 'PURCHASE', 'PROMOTION', 'ADJUSTMENT'));
CREATE DOMAIN transfer_kind AS text CHECK (VALUE IN ('GRANT', 'RUN', 'EXPIRY', 'REFUND', 'ADJUSTMENT'));
CREATE DOMAIN transfer_phase AS text CHECK (VALUE IN ('SINGLE', 'POST', 'VOID', 'LAPSE'));

-- A transfer names the accounts of its two sides by number; 0 is the wallet.
ALTER TABLE system_accounts ADD COLUMN number smallint UNIQUE CHECK (number > 0);
UPDATE system_accounts SET number = right(id::text, 1)::smallint;
ALTER TABLE system_accounts ALTER COLUMN number SET NOT NULL;
DROP FUNCTION system_account(text);
CREATE FUNCTION system_account(p_name text) RETURNS smallint LANGUAGE sql STABLE AS $$
  SELECT number FROM system_accounts WHERE name = p_name
$$;

-- Room on each page for the next version of its rows, so that an update touches no index.
ALTER TABLE wallets SET (fillfactor = 50);
ALTER TABLE grants SET (fillfactor = 50);
-- What every run changes a little is cleaned up early, before its versions fill other pages.
ALTER TABLE wallets SET (autovacuum_vacuum_scale_factor = 0.05);
ALTER TABLE grants SET (autovacuum_vacuum_scale_factor = 0.05);

-- An open hold is a row here without a transfer of its id. It says all that its repeat must say again.
CREATE TABLE holds (
  id uuid PRIMARY KEY,
  wallet_id uuid NOT NULL,
  amount bigint NOT NULL CHECK (amount > 0),
  run_id uuid,
  instance_id uuid,
  -- What is run, and who earns by it.
  offering_id uuid,
  seller_id uuid,
  expires_in_seconds integer NOT NULL,
  expires_at timestamptz NOT NULL,
  -- Which grants it draws on, in the order of drawing: decided when it is made, so that a grant which expires
  -- meanwhile still pays for the run that was begun with it.
  pledge_grants uuid[] NOT NULL,
  pledge_amounts bigint[] NOT NULL,
  created_at timestamptz NOT NULL
);

-- Every change of a balance, and every end of a hold.
CREATE TABLE transfers (
  -- Of what ends a hold: the hold's. So a hold ends once.
  id uuid PRIMARY KEY,
  wallet_id uuid NOT NULL,
  -- The number of the entry in its wallet, from 1 on without gaps; null for what moves nothing.
  sequence bigint,
  -- SINGLE moves at once. POST, VOID and LAPSE (its time was over) end a hold.
  phase transfer_phase NOT NULL,
  debit_account smallint NOT NULL,
  credit_account smallint NOT NULL,
  amount credits_amount NOT NULL,
  kind transfer_kind NOT NULL,
  -- The wallet's posted balance after this transfer; of no meaning for VOID and LAPSE.
  balance_after credits_amount NOT NULL,
  grant_id uuid,
  instance_id uuid,
  order_id text,
  correction_id uuid,
  description text NOT NULL,
  -- Under which the entry was known before entries had the ids of their holds.
  former_id uuid,
  created_at timestamptz NOT NULL,
  -- Only a run that turned out to be free moves nothing, and is no entry.
  CONSTRAINT transfer_sequence CHECK (sequence IS NULL OR amount > 0),
  -- One side is the wallet, the other one is not: it gets from issuance (or back from revenue), and gives to
  -- revenue or expiry (or back to issuance).
  CONSTRAINT transfer_accounts CHECK (
    debit_account = 0 AND credit_account BETWEEN 1 AND 7 OR credit_account = 0 AND debit_account BETWEEN 1 AND 6)
);

-- The number of entries is the count of the list, kept.
ALTER TABLE wallets
  ADD COLUMN sequence bigint NOT NULL DEFAULT 0,
  -- Of debits_posted: what runs were charged, and what expired. The rest was taken back.
  ADD COLUMN consumed credits_amount NOT NULL DEFAULT 0,
  ADD COLUMN expired credits_amount NOT NULL DEFAULT 0,
  -- Nothing of the wallet falls due before; no lie when it is too early, one when it is too late.
  ADD COLUMN next_due timestamptz,
  -- The month (UTC) that wallet_openings has last.
  ADD COLUMN month date NOT NULL DEFAULT '-infinity',
  ADD CONSTRAINT wallet_debits CHECK (consumed + expired <= debits_posted),
  DROP CONSTRAINT wallets_credits_posted_check,
  DROP CONSTRAINT wallets_debits_posted_check,
  DROP CONSTRAINT wallets_debits_pending_check,
  DROP CONSTRAINT wallets_low_credit_threshold_check,
  ALTER COLUMN credits_posted TYPE credits_amount,
  ALTER COLUMN debits_posted TYPE credits_amount,
  ALTER COLUMN debits_pending TYPE credits_amount,
  ALTER COLUMN low_credit_threshold TYPE credits_amount;

ALTER TABLE grants
  -- What the grant's credits were bought for, in micro-units of the currency; what was given is worth nothing.
  ADD COLUMN worth_micros credits_amount NOT NULL DEFAULT 0,
  ADD COLUMN currency currency_code,
  -- A flag, because an index on `remaining` would have to follow every run.
  ADD COLUMN spent boolean NOT NULL DEFAULT false,
  -- The hold of the run whose credits it gives back: it comes out of revenue and not out of issuance.
  ADD COLUMN refunded_hold_id uuid,
  DROP CONSTRAINT grants_kind_check,
  DROP CONSTRAINT grants_amount_check,
  ALTER COLUMN kind TYPE grant_kind,
  ALTER COLUMN amount TYPE credits_amount;
UPDATE grants SET spent = true WHERE remaining = 0;
ALTER TABLE grants ADD CONSTRAINT grant_spent CHECK (spent = (remaining = 0));
DROP INDEX grants_with_credits;
CREATE INDEX grants_with_credits ON grants (wallet_id, priority, expires_at, created_at, id) WHERE NOT spent;

INSERT INTO holds
SELECT r.id, r.wallet_id, r.amount, r.run_id, r.instance_id, NULL, NULL,
       coalesce((r.request ->> 'expiresInSeconds')::integer,
                ceil(extract(epoch FROM r.expires_at - r.created_at))::integer),
       r.expires_at, p.grants, p.amounts, r.created_at
FROM reservations r
JOIN LATERAL (
  SELECT array_agg(g.id ORDER BY g.priority, g.expires_at NULLS LAST, g.created_at, g.id) AS grants,
         array_agg(p.amount ORDER BY g.priority, g.expires_at NULLS LAST, g.created_at, g.id) AS amounts
  FROM pledges p JOIN grants g ON g.id = p.grant_id WHERE p.reservation_id = r.id
) AS p ON true
ORDER BY r.created_at;

INSERT INTO transfers
SELECT coalesce(r.id, t.id), t.wallet_id,
       CASE WHEN t.phase IN ('SINGLE', 'POST') AND t.amount > 0 THEN
         row_number() OVER (
           PARTITION BY t.wallet_id, t.phase IN ('SINGLE', 'POST') AND t.amount > 0 ORDER BY t.sequence) END,
       CASE WHEN r.state = 'EXPIRED' THEN 'LAPSE' ELSE t.phase END,
       CASE WHEN t.debit_account = t.wallet_id THEN 0 ELSE right(t.debit_account::text, 1)::smallint END,
       CASE WHEN t.credit_account = t.wallet_id THEN 0 ELSE right(t.credit_account::text, 1)::smallint END,
       t.amount, t.kind, t.balance_after, t.grant_id, t.instance_id,
       t.order_id, t.correction_id, t.description, CASE WHEN r.id IS NOT NULL THEN t.id END, t.created_at
FROM old_transfers t LEFT JOIN reservations r ON r.transfer_id = t.pending_id
WHERE t.phase <> 'PENDING'
ORDER BY t.sequence;

CREATE UNIQUE INDEX holds_of_run ON holds (run_id) WHERE run_id IS NOT NULL;
CREATE INDEX holds_of_wallet ON holds (wallet_id, expires_at);
CREATE UNIQUE INDEX transfers_of_wallet ON transfers (wallet_id, sequence) WHERE sequence IS NOT NULL;
CREATE INDEX transfers_of_instance ON transfers (instance_id, created_at) INCLUDE (wallet_id, amount)
  WHERE phase = 'POST' AND instance_id IS NOT NULL;
CREATE INDEX transfers_of_grant ON transfers (grant_id) WHERE grant_id IS NOT NULL;
CREATE INDEX transfers_of_correction ON transfers (correction_id) WHERE correction_id IS NOT NULL;
CREATE UNIQUE INDEX transfers_by_former_id ON transfers (former_id) WHERE former_id IS NOT NULL;

UPDATE wallets w SET sequence = m.entries, consumed = m.consumed, expired = m.expired
FROM (
  SELECT wallet_id, count(sequence) AS entries,
         coalesce(sum(amount) FILTER (WHERE phase = 'POST'), 0) AS consumed,
         coalesce(sum(amount) FILTER (WHERE kind = 'EXPIRY'), 0) AS expired
  FROM transfers GROUP BY wallet_id
) AS m WHERE m.wallet_id = w.id;
UPDATE wallets w SET next_due = d.next_due
FROM (
  SELECT wallet_id, min(due) AS next_due FROM (
    SELECT wallet_id, expires_at AS due FROM reservations WHERE state = 'HELD'
    UNION ALL SELECT wallet_id, expires_at FROM grants WHERE NOT spent AND expires_at IS NOT NULL
  ) AS due GROUP BY wallet_id
) AS d WHERE d.wallet_id = w.id;
CREATE INDEX wallets_due ON wallets (next_due) WHERE next_due IS NOT NULL;

DROP TABLE pledges, reservations, old_transfers;

CREATE TRIGGER transfers_are_immutable BEFORE UPDATE OR DELETE ON transfers
  FOR EACH ROW EXECUTE FUNCTION transfers_are_immutable();
CREATE TRIGGER transfers_are_not_truncated BEFORE TRUNCATE ON transfers
  FOR EACH STATEMENT EXECUTE FUNCTION transfers_are_immutable();

-- Credits that an instance was charged, by quarter of an hour: all time zones begin their hours at one.
CREATE TABLE instance_usage (
  instance_id uuid NOT NULL,
  quarter timestamptz NOT NULL,
  wallet_id uuid NOT NULL,
  credits bigint NOT NULL,
  runs bigint NOT NULL,
  PRIMARY KEY (instance_id, quarter, wallet_id)
) WITH (fillfactor = 50);
CREATE FUNCTION quarter_of(p_at timestamptz) RETURNS timestamptz LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT date_bin('15 minutes', p_at, '2000-01-01 00:00:00+00')
$$;
INSERT INTO instance_usage
SELECT instance_id, quarter_of(created_at), wallet_id, sum(amount), count(*)
FROM transfers WHERE phase = 'POST' AND instance_id IS NOT NULL
GROUP BY instance_id, quarter_of(created_at), wallet_id;

-- Where a wallet stood when its first change of a month (UTC) began: what happened in a month is the difference.
CREATE TABLE wallet_openings (
  wallet_id uuid NOT NULL,
  month date NOT NULL,
  credits_posted bigint NOT NULL,
  debits_posted bigint NOT NULL,
  consumed bigint NOT NULL,
  expired bigint NOT NULL,
  PRIMARY KEY (wallet_id, month)
);
INSERT INTO wallet_openings
SELECT wallet_id, month,
       sum(credits) OVER earlier - credits, sum(debits) OVER earlier - debits,
       sum(consumed) OVER earlier - consumed, sum(expired) OVER earlier - expired
FROM (
  SELECT wallet_id, date_trunc('month', created_at AT TIME ZONE 'UTC')::date AS month,
         coalesce(sum(amount) FILTER (WHERE credit_account = 0), 0) AS credits,
         coalesce(sum(amount) FILTER (WHERE debit_account = 0), 0) AS debits,
         coalesce(sum(amount) FILTER (WHERE phase = 'POST'), 0) AS consumed,
         coalesce(sum(amount) FILTER (WHERE kind = 'EXPIRY'), 0) AS expired
  FROM transfers WHERE sequence IS NOT NULL GROUP BY 1, 2
) AS months
WINDOW earlier AS (PARTITION BY wallet_id ORDER BY month);
UPDATE wallets w SET month = o.month
FROM (SELECT wallet_id, max(month) AS month FROM wallet_openings GROUP BY wallet_id) AS o WHERE o.wallet_id = w.id;
