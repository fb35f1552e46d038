-- The second double-entry ledger: money, in whole micro-units of a currency, beside the credits that it follows.
-- The accounts are described in ../../README.md. What many runs move stands in `earnings`, one row for all three
-- accounts that it touches; everything else in `money_transfers`.

CREATE TABLE money_transfers (
  id uuid PRIMARY KEY,
  kind text NOT NULL CHECK (kind IN ('CREDITS_SOLD', 'CREDITS_TAKEN_BACK', 'CREDITS_FORFEITED', 'REFUND', 'GOODWILL',
    'PAYOUT', 'PAYOUT_PAID', 'PROVIDER_FEE', 'CHARGE_BACK')),
  debit_account text NOT NULL,
  credit_account text NOT NULL,
  amount_micros bigint NOT NULL CHECK (amount_micros BETWEEN 1 AND 9007199254740991),
  currency currency_code NOT NULL,
  -- Whose SELLER_PAYABLE it is, when that is one of the accounts.
  seller_id uuid,
  order_id text,
  grant_id uuid,
  payout_id uuid,
  refund_id uuid,
  created_at timestamptz NOT NULL,
  CONSTRAINT money_accounts CHECK (debit_account <> credit_account
    AND debit_account IN ('CLEARING', 'CREDITS_SOLD', 'SELLER_PAYABLE', 'REVENUE', 'PROMOTIONS', 'FEES', 'REFUNDS', 'PAYOUTS')
    AND credit_account IN ('CLEARING', 'CREDITS_SOLD', 'SELLER_PAYABLE', 'REVENUE', 'PROMOTIONS', 'FEES', 'REFUNDS', 'PAYOUTS')
    AND ('SELLER_PAYABLE' IN (debit_account, credit_account)) = (seller_id IS NOT NULL))
);
CREATE INDEX money_transfers_of_order ON money_transfers (order_id) WHERE order_id IS NOT NULL;
CREATE INDEX money_transfers_of_payout ON money_transfers (payout_id) WHERE payout_id IS NOT NULL;
CREATE TRIGGER transfers_are_immutable BEFORE UPDATE OR DELETE ON money_transfers
  FOR EACH ROW EXECUTE FUNCTION transfers_are_immutable();
CREATE TRIGGER transfers_are_not_truncated BEFORE TRUNCATE ON money_transfers
  FOR EACH STATEMENT EXECUTE FUNCTION transfers_are_immutable();

CREATE DOMAIN earning_kind AS text
  CHECK (VALUE IN ('SALE', 'USAGE', 'ORDER_REFUND', 'RUN_REFUND', 'PAYOUT_RETURNED', 'CARRIED'));
-- What a seller earned or lost: gross leaves `source`, net goes to the seller, the commission to revenue.
-- Negative amounts are reversals. Without a seller all of it is commission.
CREATE TABLE earnings (
  -- Of a run's first currency: the id of its hold.
  id uuid PRIMARY KEY,
  kind earning_kind NOT NULL,
  seller_id uuid,
  offering_id uuid,
  hold_id uuid,
  -- The grant whose credits were spent, when it was one; else see earning_parts.
  grant_id uuid,
  order_id text,
  refund_id uuid,
  currency currency_code NOT NULL,
  gross_micros bigint NOT NULL,
  commission_micros bigint NOT NULL,
  net_micros bigint NOT NULL,
  -- When it may be paid out: the end of a quarter of an hour, so that sums can be kept.
  available_at timestamptz NOT NULL,
  -- The only column that changes, once.
  payout_id uuid,
  created_at timestamptz NOT NULL,
  CONSTRAINT earning_balances CHECK (gross_micros = commission_micros + net_micros),
  CONSTRAINT earning_of_nobody CHECK (seller_id IS NOT NULL OR net_micros = 0)
);
CREATE INDEX earnings_of_seller ON earnings (seller_id, created_at, id) WHERE seller_id IS NOT NULL;
CREATE INDEX earnings_unpaid ON earnings (seller_id, currency, available_at) WHERE payout_id IS NULL AND seller_id IS NOT NULL;
CREATE INDEX earnings_of_payout ON earnings (payout_id) WHERE payout_id IS NOT NULL;
CREATE INDEX earnings_of_grant ON earnings (grant_id) WHERE grant_id IS NOT NULL;
CREATE INDEX earnings_of_order ON earnings (order_id) WHERE order_id IS NOT NULL;
-- A run that spent credits of several grants of one currency.
CREATE TABLE earning_parts (
  earning_id uuid NOT NULL,
  grant_id uuid NOT NULL,
  gross_micros bigint NOT NULL CHECK (gross_micros > 0),
  PRIMARY KEY (earning_id, grant_id)
);
CREATE INDEX earning_parts_of_grant ON earning_parts (grant_id);

CREATE FUNCTION earnings_are_immutable() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND OLD.payout_id IS NULL
     AND to_jsonb(OLD) - 'payout_id' = to_jsonb(NEW) - 'payout_id' THEN RETURN NEW; END IF;
  RAISE EXCEPTION 'earnings are immutable: write a new one that corrects the old one'
    USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER earnings_are_immutable BEFORE UPDATE OR DELETE ON earnings
  FOR EACH ROW EXECUTE FUNCTION earnings_are_immutable();
CREATE TRIGGER earnings_are_not_truncated BEFORE TRUNCATE ON earnings
  FOR EACH STATEMENT EXECUTE FUNCTION earnings_are_immutable();

-- Sums, kept in the transaction of what they sum up. The seller 0 is nobody.
CREATE TABLE earning_sums (
  seller_id uuid NOT NULL,
  currency text NOT NULL,
  kind text NOT NULL,
  available_at timestamptz NOT NULL,
  gross_micros bigint NOT NULL,
  commission_micros bigint NOT NULL,
  net_micros bigint NOT NULL,
  entries bigint NOT NULL,
  PRIMARY KEY (seller_id, currency, available_at, kind)
) WITH (fillfactor = 50);
CREATE TABLE offering_sums (
  offering_id uuid NOT NULL,
  quarter timestamptz NOT NULL,
  -- XXX (no currency) for credits that were worth nothing.
  currency text NOT NULL,
  gross_micros bigint NOT NULL DEFAULT 0,
  commission_micros bigint NOT NULL DEFAULT 0,
  net_micros bigint NOT NULL DEFAULT 0,
  refunded_micros bigint NOT NULL DEFAULT 0,
  credits bigint NOT NULL DEFAULT 0,
  sales bigint NOT NULL DEFAULT 0,
  PRIMARY KEY (offering_id, quarter, currency)
) WITH (fillfactor = 50);

-- The marketplace's part, in millionths: of one seller, or with the seller 0 of all others.
CREATE TABLE commissions (
  seller_id uuid PRIMARY KEY,
  millionths integer NOT NULL CHECK (millionths BETWEEN 0 AND 1000000),
  changed_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
INSERT INTO commissions (seller_id, millionths) VALUES ('00000000-0000-0000-0000-000000000000', 200000);
-- How long what was earned is kept back for refunds; the service writes its setting here when it starts.
CREATE TABLE money_settings (
  id boolean PRIMARY KEY DEFAULT true CHECK (id),
  earnings_hold interval NOT NULL DEFAULT '14 days'
);
INSERT INTO money_settings DEFAULT VALUES;

-- Each paid order line, once: a plan that was sold or credits that were.
CREATE TABLE purchases (
  id uuid PRIMARY KEY,
  kind text NOT NULL CHECK (kind IN ('PLAN', 'CREDITS')),
  order_id text NOT NULL,
  organization_id uuid NOT NULL,
  amount_micros bigint NOT NULL CHECK (amount_micros BETWEEN 0 AND 9007199254740991),
  currency currency_code NOT NULL,
  seller_id uuid,
  offering_id uuid,
  instance_id uuid,
  grant_id uuid,
  description text NOT NULL,
  request jsonb NOT NULL,
  created_at timestamptz NOT NULL
);
CREATE INDEX purchases_of_order ON purchases (order_id);
CREATE INDEX purchases_of_organization ON purchases (organization_id, created_at, id);

-- Money given back for an order, or credits for a run.
CREATE TABLE refunds (
  id uuid PRIMARY KEY,
  order_id text,
  hold_id uuid,
  organization_id uuid,
  amount_micros bigint NOT NULL CHECK (amount_micros >= 0),
  currency currency_code,
  credits bigint NOT NULL CHECK (credits >= 0),
  reason text NOT NULL,
  request jsonb NOT NULL,
  -- PENDING until the provider has taken it over.
  state text NOT NULL CHECK (state IN ('PENDING', 'DONE', 'FAILED')),
  failure text,
  reference text,
  created_at timestamptz NOT NULL,
  CHECK ((order_id IS NULL) <> (hold_id IS NULL))
);
CREATE INDEX refunds_of_order ON refunds (order_id) WHERE order_id IS NOT NULL;
CREATE INDEX refunds_of_hold ON refunds (hold_id) WHERE hold_id IS NOT NULL;
CREATE INDEX refunds_of_organization ON refunds (organization_id, created_at);

CREATE TABLE payouts (
  id uuid PRIMARY KEY,
  seller_id uuid NOT NULL,
  currency currency_code NOT NULL,
  amount_micros bigint NOT NULL CHECK (amount_micros > 0),
  state text NOT NULL DEFAULT 'PENDING' CHECK (state IN ('PENDING', 'PAID', 'FAILED', 'CANCELED')),
  failure text,
  reference text,
  -- Counts the tries: each is another request to the provider.
  attempt integer NOT NULL DEFAULT 1,
  request jsonb NOT NULL,
  created_at timestamptz NOT NULL,
  paid_at timestamptz
);
CREATE INDEX payouts_of_seller ON payouts (seller_id, created_at, id);
CREATE INDEX payouts_by_time ON payouts (created_at, id);

-- The account that an earning's gross leaves.
CREATE FUNCTION earning_source(p_kind text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE p_kind WHEN 'SALE' THEN 'CLEARING' WHEN 'USAGE' THEN 'CREDITS_SOLD' WHEN 'ORDER_REFUND' THEN 'REFUNDS'
    WHEN 'RUN_REFUND' THEN 'CREDITS_SOLD' WHEN 'PAYOUT_RETURNED' THEN 'PAYOUTS' ELSE 'SELLER_PAYABLE' END
$$;
