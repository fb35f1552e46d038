-- A double-entry ledger of whole credits. See ../../README.md for the accounts, transfers and invariants.

-- UUIDv7 made in the database (uuidv7() exists from PostgreSQL 18 on, this runs from 15 on).
CREATE FUNCTION ledger_id() RETURNS uuid LANGUAGE sql VOLATILE AS $$
  SELECT encode(
    set_bit(set_bit(
      overlay(uuid_send(gen_random_uuid())
        PLACING substring(int8send(floor(extract(epoch FROM clock_timestamp()) * 1000)::bigint) FROM 3)
        FROM 1 FOR 6),
      52, 1), 53, 1), 'hex')::uuid
$$;

-- The other side of every transfer. They carry no balance of their own: a row that every settle of the
-- marketplace must update would make all wallets queue for one lock. account_balances sums them up.
CREATE TABLE system_accounts (
  id uuid PRIMARY KEY,
  name text NOT NULL UNIQUE
);

INSERT INTO system_accounts (id, name) VALUES
  ('00000000-0000-0000-0000-000000000001', 'ISSUANCE_TRIAL'),
  ('00000000-0000-0000-0000-000000000002', 'ISSUANCE_PLAN'),
  ('00000000-0000-0000-0000-000000000003', 'ISSUANCE_PURCHASE'),
  ('00000000-0000-0000-0000-000000000004', 'ISSUANCE_PROMOTION'),
  ('00000000-0000-0000-0000-000000000005', 'ISSUANCE_ADJUSTMENT'),
  ('00000000-0000-0000-0000-000000000006', 'REVENUE'),
  ('00000000-0000-0000-0000-000000000007', 'EXPIRY');

CREATE FUNCTION system_account(p_name text) RETURNS uuid LANGUAGE sql STABLE AS $$
  SELECT id FROM system_accounts WHERE name = p_name
$$;

-- An organization's account. Its row is the lock under which everything of the wallet changes.
CREATE TABLE wallets (
  id uuid PRIMARY KEY,
  organization_id uuid NOT NULL UNIQUE,
  credits_posted bigint NOT NULL DEFAULT 0 CHECK (credits_posted BETWEEN 0 AND 9007199254740991),
  debits_posted bigint NOT NULL DEFAULT 0 CHECK (debits_posted >= 0),
  debits_pending bigint NOT NULL DEFAULT 0 CHECK (debits_pending >= 0),
  low_credit_threshold bigint CHECK (low_credit_threshold BETWEEN 0 AND 9007199254740991),
  created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  CONSTRAINT wallet_never_negative CHECK (debits_posted + debits_pending <= credits_posted)
);

CREATE TABLE transfers (
  id uuid PRIMARY KEY DEFAULT ledger_id(),
  -- Rises with time within a wallet, because it is taken under the wallet's lock.
  sequence bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
  wallet_id uuid NOT NULL REFERENCES wallets,
  -- SINGLE moves at once. PENDING only holds; exactly one POST or VOID may end it.
  phase text NOT NULL CHECK (phase IN ('SINGLE', 'PENDING', 'POST', 'VOID')),
  pending_id uuid UNIQUE REFERENCES transfers,
  debit_account uuid NOT NULL,
  credit_account uuid NOT NULL,
  amount bigint NOT NULL CHECK (amount BETWEEN 0 AND 9007199254740991),
  kind text NOT NULL CHECK (kind IN ('GRANT', 'RUN', 'EXPIRY', 'REFUND', 'ADJUSTMENT')),
  -- The wallet's posted balance after this transfer; of no meaning for PENDING and VOID.
  balance_after bigint NOT NULL CHECK (balance_after >= 0),
  grant_id uuid,
  run_id uuid,
  instance_id uuid,
  order_id text,
  description text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  CHECK ((phase IN ('POST', 'VOID')) = (pending_id IS NOT NULL)),
  -- Only a run that turned out to be free posts nothing.
  CHECK (amount > 0 OR phase = 'POST'),
  -- A wallet gets from issuance and gives to revenue or expiry: nothing else can be written.
  CONSTRAINT transfer_accounts CHECK (
    (debit_account = wallet_id AND credit_account IN (
      '00000000-0000-0000-0000-000000000006', '00000000-0000-0000-0000-000000000007'))
    OR (credit_account = wallet_id AND debit_account IN (
      '00000000-0000-0000-0000-000000000001', '00000000-0000-0000-0000-000000000002',
      '00000000-0000-0000-0000-000000000003', '00000000-0000-0000-0000-000000000004',
      '00000000-0000-0000-0000-000000000005'))
  )
);

CREATE INDEX transfers_of_wallet ON transfers (wallet_id, sequence DESC)
  WHERE phase IN ('SINGLE', 'POST') AND amount > 0;
CREATE INDEX transfers_of_instance ON transfers (instance_id, created_at) INCLUDE (wallet_id, amount)
  WHERE phase = 'POST';
CREATE INDEX transfers_of_grant ON transfers (grant_id) WHERE grant_id IS NOT NULL;

CREATE FUNCTION transfers_are_immutable() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'transfers are immutable: write a new one that corrects the old one'
    USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER transfers_are_immutable BEFORE UPDATE OR DELETE ON transfers
  FOR EACH ROW EXECUTE FUNCTION transfers_are_immutable();
CREATE TRIGGER transfers_are_not_truncated BEFORE TRUNCATE ON transfers
  FOR EACH STATEMENT EXECUTE FUNCTION transfers_are_immutable();

-- Where a wallet's credits come from. remaining is what is left, pledged what open holds will draw on.
CREATE TABLE grants (
  id uuid PRIMARY KEY,
  wallet_id uuid NOT NULL REFERENCES wallets,
  kind text NOT NULL CHECK (kind IN ('TRIAL', 'PLAN', 'PURCHASE', 'PROMOTION', 'ADJUSTMENT')),
  amount bigint NOT NULL CHECK (amount > 0),
  remaining bigint NOT NULL,
  pledged bigint NOT NULL DEFAULT 0,
  -- Lower is spent first.
  priority integer NOT NULL,
  expires_at timestamptz,
  order_id text,
  -- What the caller asked, word for word: the same id with another request is a conflict.
  request jsonb NOT NULL,
  created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  CONSTRAINT grant_bounds CHECK (0 <= pledged AND pledged <= remaining AND remaining <= amount)
);

CREATE INDEX grants_of_wallet ON grants (wallet_id);
CREATE INDEX grants_with_credits ON grants (wallet_id, priority, expires_at, created_at) WHERE remaining > 0;

CREATE TABLE reservations (
  id uuid PRIMARY KEY,
  wallet_id uuid NOT NULL REFERENCES wallets,
  transfer_id uuid NOT NULL UNIQUE,
  amount bigint NOT NULL CHECK (amount > 0),
  settled bigint,
  state text NOT NULL DEFAULT 'HELD' CHECK (state IN ('HELD', 'SETTLED', 'VOIDED', 'EXPIRED')),
  -- A run is charged once, so it has one reservation.
  run_id uuid UNIQUE,
  instance_id uuid,
  expires_at timestamptz NOT NULL,
  request jsonb NOT NULL,
  settle_request jsonb,
  created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  CHECK ((state = 'SETTLED') = (settled IS NOT NULL)),
  CHECK ((state = 'SETTLED') = (settle_request IS NOT NULL)),
  CHECK (settled BETWEEN 0 AND amount)
);

CREATE INDEX reservations_held ON reservations (wallet_id, expires_at) WHERE state = 'HELD';

-- Which grants a hold draws on: decided when it is made, so that a grant which expires meanwhile
-- still pays for the run that was begun with it.
CREATE TABLE pledges (
  reservation_id uuid NOT NULL REFERENCES reservations,
  grant_id uuid NOT NULL REFERENCES grants,
  amount bigint NOT NULL CHECK (amount > 0),
  drawn bigint NOT NULL DEFAULT 0,
  PRIMARY KEY (reservation_id, grant_id),
  CHECK (drawn BETWEEN 0 AND amount)
);

CREATE INDEX pledges_of_grant ON pledges (grant_id);

CREATE TABLE credit_packs (
  id uuid PRIMARY KEY,
  -- The commerce id of the variant, and the channel that sells it.
  variant_id text NOT NULL UNIQUE,
  channel text NOT NULL,
  credits bigint NOT NULL CHECK (credits BETWEEN 1 AND 9007199254740991),
  created_at timestamptz NOT NULL DEFAULT clock_timestamp()
);

CREATE FUNCTION wallet_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('wallet_changed', NEW.organization_id::text);
  RETURN NULL;
END $$;

-- Several changes in one transaction are one notification.
CREATE TRIGGER wallet_changed AFTER UPDATE ON wallets
  FOR EACH ROW WHEN (OLD IS DISTINCT FROM NEW) EXECUTE FUNCTION wallet_changed();
