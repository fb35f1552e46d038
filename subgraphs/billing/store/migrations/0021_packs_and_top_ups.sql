-- Packs that the marketplace makes itself, what they cost, and wallets that refill themselves by a kept card.

ALTER TABLE credit_packs
  ADD COLUMN name text NOT NULL DEFAULT 'Credit pack',
  ADD COLUMN is_on_sale boolean NOT NULL DEFAULT true,
  -- What its maker asked for; a repeat of the id is compared with it.
  ADD COLUMN request jsonb;
CREATE TABLE credit_pack_prices (
  pack_id uuid NOT NULL REFERENCES credit_packs (id),
  channel text NOT NULL,
  amount_micros bigint NOT NULL CHECK (amount_micros BETWEEN 1 AND 9007199254740991),
  currency currency_code NOT NULL,
  PRIMARY KEY (pack_id, channel)
);

-- A job in the transaction of its cause.
CREATE FUNCTION enqueue_job(p_queue text, p_key text, p_payload jsonb, p_run_at timestamptz DEFAULT now())
RETURNS void LANGUAGE sql AS $$
  INSERT INTO jobs (id, queue, key, payload, run_at, max_attempts)
  VALUES (ledger_id(), p_queue, p_key, p_payload, p_run_at, 48) ON CONFLICT (queue, key) DO NOTHING
$$;

-- Money that is taken from a kept card without its owner. The id is the key at the provider: it is taken once.
CREATE TABLE card_charges (
  id uuid PRIMARY KEY,
  kind text NOT NULL CHECK (kind IN ('TOP_UP', 'RENEWAL', 'PLAN_CHANGE')),
  organization_id uuid NOT NULL,
  amount_micros bigint NOT NULL CHECK (amount_micros BETWEEN 1 AND 9007199254740991),
  currency currency_code NOT NULL,
  -- Of a top-up: what it buys.
  pack_id uuid,
  credits bigint,
  -- Of a renewal or a change of plan.
  subscription_id uuid,
  description text NOT NULL,
  -- The card that is tried, so that a repeat asks for the same.
  payment_method text,
  state text NOT NULL DEFAULT 'PENDING' CHECK (state IN ('PENDING', 'PAID', 'FAILED')),
  failure text,
  -- The provider's payment.
  reference text UNIQUE,
  created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  ended_at timestamptz,
  CHECK ((kind = 'TOP_UP') = (pack_id IS NOT NULL AND credits IS NOT NULL)),
  CHECK ((kind <> 'TOP_UP') = (subscription_id IS NOT NULL))
);
CREATE INDEX card_charges_of_organization ON card_charges (organization_id, kind, created_at);
CREATE UNIQUE INDEX card_charges_top_up_pending ON card_charges (organization_id) WHERE kind = 'TOP_UP' AND state = 'PENDING';

CREATE TABLE auto_top_ups (
  organization_id uuid PRIMARY KEY,
  pack_id uuid NOT NULL REFERENCES credit_packs (id),
  below_credits credits_amount NOT NULL,
  monthly_limit_micros bigint NOT NULL CHECK (monthly_limit_micros > 0),
  currency currency_code NOT NULL,
  -- Why the last one failed; not tried again before then.
  failure text,
  not_before timestamptz
);

CREATE FUNCTION top_ups_since(p_organization uuid, p_since timestamptz) RETURNS bigint LANGUAGE sql STABLE AS $$
  SELECT coalesce(sum(amount_micros), 0)::bigint FROM card_charges
  WHERE organization_id = p_organization AND kind = 'TOP_UP' AND state <> 'FAILED' AND created_at >= p_since
$$;

-- The owner is told, once for p_key, and it is tried again tomorrow.
CREATE FUNCTION top_up_failed(p_organization uuid, p_failure text, p_key text) RETURNS void LANGUAGE sql AS $$
  UPDATE auto_top_ups SET failure = p_failure, not_before = clock_timestamp() + interval '1 day'
    WHERE organization_id = p_organization;
  SELECT enqueue_job('notice', p_key,
    jsonb_build_object('kind', 'TOP_UP_FAILED', 'organization', p_organization, 'failure', p_failure));
$$;

-- Buys a pack when fewer credits than the limit are available. Looks at one organization take turns. What is under way
-- is asked for before the credits: who sees no charge sees what the last one granted, so that one dip buys once.
-- OFF, LATER (it failed today), PENDING, ENOUGH, FAILED or CHARGED.
CREATE FUNCTION top_up_look(p_organization uuid) RETURNS text LANGUAGE plpgsql AS $$
DECLARE v_top_up auto_top_ups; v_pack record; v_id uuid; v_month timestamptz;
BEGIN
  SELECT * INTO v_top_up FROM auto_top_ups WHERE organization_id = p_organization FOR UPDATE;
  IF NOT FOUND THEN RETURN 'OFF'; END IF;
  IF v_top_up.not_before > clock_timestamp() THEN RETURN 'LATER'; END IF;
  PERFORM FROM card_charges WHERE organization_id = p_organization AND kind = 'TOP_UP' AND state = 'PENDING';
  IF FOUND THEN RETURN 'PENDING'; END IF;
  PERFORM FROM wallet_positions WHERE organization_id = p_organization AND balance - reserved >= v_top_up.below_credits;
  IF FOUND THEN RETURN 'ENOUGH'; END IF;
  SELECT c.credits, c.name, p.amount_micros INTO v_pack
    FROM credit_packs c JOIN credit_pack_prices p ON p.pack_id = c.id AND p.currency = v_top_up.currency
    WHERE c.id = v_top_up.pack_id AND c.is_on_sale AND c.credits >= v_top_up.below_credits
    ORDER BY p.channel <> c.channel, p.channel LIMIT 1;
  IF NOT FOUND THEN
    PERFORM top_up_failed(p_organization, 'The pack is not sold any more.',
                          'top-up-pack:' || p_organization || ':' || v_top_up.pack_id);
    RETURN 'FAILED';
  END IF;
  v_month := date_trunc('month', now() AT TIME ZONE 'UTC') AT TIME ZONE 'UTC';
  IF top_ups_since(p_organization, v_month) + v_pack.amount_micros > v_top_up.monthly_limit_micros THEN
    PERFORM top_up_failed(p_organization, 'The monthly limit is reached.',
                          'top-up-limit:' || p_organization || ':' || v_month::date);
    RETURN 'FAILED';
  END IF;
  v_id := ledger_id();
  INSERT INTO card_charges (id, kind, organization_id, amount_micros, currency, pack_id, credits, description)
  VALUES (v_id, 'TOP_UP', p_organization, v_pack.amount_micros, v_top_up.currency, v_top_up.pack_id, v_pack.credits,
          v_pack.name);
  PERFORM enqueue_job('card-charge', v_id::text, jsonb_build_object('id', v_id));
  RETURN 'CHARGED';
END $$;

-- The provider has the money: what it was for happens in the same transaction, once.
CREATE FUNCTION card_charge_paid(p_id uuid, p_reference text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE v_charge card_charges; v_outcome text;
BEGIN
  UPDATE card_charges SET state = 'PAID', reference = p_reference, failure = NULL, ended_at = clock_timestamp()
    WHERE id = p_id AND state <> 'PAID' RETURNING * INTO v_charge;
  IF NOT FOUND THEN RETURN; END IF;
  v_outcome := ledger_grant(p_id, v_charge.organization_id, 'PURCHASE', v_charge.credits, 50, NULL, 'charge:' || p_id,
    v_charge.description, jsonb_build_object('charge', p_id), v_charge.amount_micros, v_charge.currency);
  IF v_outcome NOT IN ('CREATED', 'EXISTS') THEN RAISE EXCEPTION 'a paid top-up could not be granted: %', v_outcome; END IF;
  UPDATE auto_top_ups SET failure = NULL, not_before = NULL WHERE organization_id = v_charge.organization_id;
END $$;

CREATE FUNCTION card_charge_failed(p_id uuid, p_reference text, p_failure text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE v_charge card_charges;
BEGIN
  UPDATE card_charges SET state = 'FAILED', reference = coalesce(p_reference, reference), failure = p_failure,
                          ended_at = clock_timestamp()
    WHERE id = p_id AND state = 'PENDING' RETURNING * INTO v_charge;
  IF FOUND THEN
    PERFORM top_up_failed(v_charge.organization_id, p_failure, 'top-up-failed:' || p_id);
  END IF;
END $$;

-- A wallet that has fewer credits than its owner wants to hear of: told once, and again after it had enough.
CREATE TABLE low_credit_warnings (
  wallet_id uuid PRIMARY KEY REFERENCES wallets (id),
  warned_at timestamptz NOT NULL
);
CREATE INDEX wallets_with_threshold ON wallets (id) WHERE low_credit_threshold IS NOT NULL;
CREATE FUNCTION low_credits_look(p_organization uuid) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE v_wallet record; v_now timestamptz := clock_timestamp();
BEGIN
  SELECT id, balance - reserved AS available, low_credit_threshold AS threshold INTO v_wallet
    FROM wallet_positions WHERE organization_id = p_organization;
  IF v_wallet.threshold IS NULL OR v_wallet.available >= v_wallet.threshold THEN
    DELETE FROM low_credit_warnings WHERE wallet_id = v_wallet.id;
    RETURN false;
  END IF;
  INSERT INTO low_credit_warnings (wallet_id, warned_at) VALUES (v_wallet.id, v_now) ON CONFLICT DO NOTHING;
  IF NOT FOUND THEN RETURN false; END IF;
  PERFORM enqueue_job('notice', 'low-credits:' || v_wallet.id || ':' || extract(epoch FROM v_now),
    jsonb_build_object('kind', 'LOW_CREDITS', 'organization', p_organization, 'available', v_wallet.available,
                       'threshold', v_wallet.threshold));
  RETURN true;
END $$;

-- Organizations whose wallets want a look: too few credits for a top-up or a warning, or a warning that is over.
CREATE VIEW wallets_to_look_at AS
SELECT w.organization_id FROM auto_top_ups t JOIN wallets w ON w.organization_id = t.organization_id
WHERE (t.not_before IS NULL OR t.not_before <= now())
  AND w.credits_posted - w.debits_posted - w.debits_pending < t.below_credits
UNION
SELECT w.organization_id FROM wallets w LEFT JOIN low_credit_warnings l ON l.wallet_id = w.id
WHERE w.low_credit_threshold IS NOT NULL
  AND (w.credits_posted - w.debits_posted - w.debits_pending < w.low_credit_threshold) <> (l.wallet_id IS NOT NULL)
UNION
SELECT w.organization_id FROM low_credit_warnings l JOIN wallets w ON w.id = l.wallet_id WHERE w.low_credit_threshold IS NULL;

-- In which language an organization last ordered: mails to it are written in that.
CREATE TABLE organization_languages (
  organization_id uuid PRIMARY KEY,
  language text NOT NULL
);
-- Whoever bought something gets a confirmation and a receipt, once for an order. All of its lines come within moments.
CREATE FUNCTION purchase_told() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM enqueue_job('notice', 'receipt:' || NEW.order_id,
    jsonb_build_object('kind', 'RECEIPT', 'organization', NEW.organization_id, 'order', NEW.order_id),
    clock_timestamp() + interval '1 second');
  RETURN NULL;
END $$;
CREATE TRIGGER purchase_told AFTER INSERT ON purchases FOR EACH ROW EXECUTE FUNCTION purchase_told();
CREATE FUNCTION payout_told() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM enqueue_job('notice', 'payout:' || NEW.id || ':' || NEW.attempt || ':' || NEW.state,
    jsonb_build_object('kind', 'PAYOUT_' || NEW.state, 'organization', NEW.seller_id, 'payout', NEW.id));
  RETURN NULL;
END $$;
CREATE TRIGGER payout_told AFTER UPDATE OF state ON payouts FOR EACH ROW
  WHEN (NEW.state IN ('PAID', 'FAILED') AND NEW.state IS DISTINCT FROM OLD.state) EXECUTE FUNCTION payout_told();
