-- Plans that are paid for again and again: a subscription begins with the sale of its plan.

ALTER TABLE money_settings ADD COLUMN plan_grace interval NOT NULL DEFAULT '7 days';

CREATE TABLE plan_subscriptions (
  -- That of the sale that began it.
  id uuid PRIMARY KEY,
  instance_id uuid NOT NULL UNIQUE,
  organization_id uuid NOT NULL,
  -- The order that paid for the first period.
  order_id text NOT NULL,
  seller_id uuid,
  offering_id uuid,
  -- On which terms it is renewed: those on which it was sold, until the plan is changed.
  plan_id uuid NOT NULL,
  plan_name text NOT NULL,
  every text NOT NULL CHECK (every IN ('MONTH', 'YEAR')),
  price_micros bigint NOT NULL CHECK (price_micros BETWEEN 0 AND 9007199254740991),
  currency currency_code NOT NULL,
  included_credits credits_amount NOT NULL,
  included_credits_percent integer NOT NULL CHECK (included_credits_percent BETWEEN 0 AND 100),
  state text NOT NULL DEFAULT 'ACTIVE' CHECK (state IN ('ACTIVE', 'PAST_DUE', 'CANCELED')),
  cancel_at_period_end boolean NOT NULL DEFAULT false,
  -- Periods are counted from here, so that the 31st comes again after a short month.
  anchor timestamptz(3) NOT NULL,
  periods integer NOT NULL DEFAULT 1,
  current_period_start timestamptz(3) NOT NULL,
  current_period_end timestamptz(3) NOT NULL,
  -- What a change of plan left over: money that was paid, and credits that were given, for time that did not come.
  credit_micros bigint NOT NULL DEFAULT 0 CHECK (credit_micros >= 0),
  credits_ahead bigint NOT NULL DEFAULT 0 CHECK (credits_ahead >= 0),
  failure text,
  grace_until timestamptz(3),
  ended_at timestamptz(3),
  created_at timestamptz(3) NOT NULL,
  CHECK (current_period_start < current_period_end)
);
CREATE INDEX plan_subscriptions_of_organization ON plan_subscriptions (organization_id, created_at, id);
CREATE UNIQUE INDEX card_charges_subscription_pending ON card_charges (subscription_id)
  WHERE subscription_id IS NOT NULL AND state = 'PENDING';
-- Of a change of plan: the new terms.
ALTER TABLE card_charges ADD COLUMN terms jsonb, ADD CHECK ((kind = 'PLAN_CHANGE') = (terms IS NOT NULL));

-- When the nth period from an anchor ends, as calendars of UTC count.
CREATE FUNCTION period_end(p_anchor timestamptz, p_every text, p_periods integer) RETURNS timestamptz LANGUAGE sql IMMUTABLE AS $$
  SELECT (p_anchor AT TIME ZONE 'UTC' + p_periods * ('1 ' || p_every)::interval) AT TIME ZONE 'UTC'
$$;

-- Has it looked at when its period ends, or when it is tried again.
CREATE FUNCTION subscription_schedule(p_subscription plan_subscriptions, p_at timestamptz) RETURNS void LANGUAGE sql AS $$
  SELECT enqueue_job('subscription', p_subscription.id || ':' || extract(epoch FROM p_at),
    jsonb_build_object('id', p_subscription.id, 'end', p_subscription.current_period_end), p_at)
$$;

-- Control-plane hears how the instance's plan stands.
CREATE FUNCTION subscription_told() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM enqueue_job('subscription-told', NEW.id || ':' || ledger_id(), jsonb_build_object('id', NEW.id));
  RETURN NULL;
END $$;
CREATE TRIGGER subscription_told AFTER UPDATE ON plan_subscriptions FOR EACH ROW
  WHEN (NEW.plan_id <> OLD.plan_id OR (NEW.state = 'CANCELED') <> (OLD.state = 'CANCELED'))
  EXECUTE FUNCTION subscription_told();

-- A plan's price, of which its included credits are worth a share: that is a debt to the buyer until they are
-- spent, the rest is earned at once. They are one purchase each. CREATED, EXISTS or CONFLICT.
CREATE FUNCTION money_sell_plan(
  p_id uuid, p_order text, p_organization uuid, p_seller uuid, p_offering uuid, p_instance uuid, p_amount bigint,
  p_currency text, p_description text, p_request jsonb, p_credits bigint, p_percent integer, p_grant uuid
) RETURNS text LANGUAGE plpgsql AS $$
DECLARE v_worth bigint := 0; v_outcome text; v_granted text;
BEGIN
  IF p_credits > 0 THEN v_worth := floor(p_amount::numeric * p_percent / 100); END IF;
  -- Credits that were given before, because the price came late, are worth nothing: all of it is the plan's.
  PERFORM FROM grants WHERE id = p_grant;
  IF FOUND THEN v_worth := 0; END IF;
  v_outcome := money_sale(p_id, p_order, p_organization, p_seller, p_offering, p_instance, p_amount - v_worth, p_currency,
                          p_description, p_request);
  IF v_outcome = 'CREATED' AND v_worth > 0 THEN
    v_granted := ledger_grant(p_grant, p_organization, 'PLAN', p_credits, 30, NULL, p_order,
      left('Credits of ' || p_description, 500), jsonb_build_object('sale', p_id), v_worth, p_currency);
    IF v_granted <> 'CREATED' THEN RAISE EXCEPTION 'credits of a plan could not be granted: %', v_granted; END IF;
  END IF;
  RETURN v_outcome;
END $$;

-- The sale of a plan that is paid for again begins a subscription.
CREATE FUNCTION subscription_begin(
  p_id uuid, p_order text, p_organization uuid, p_seller uuid, p_offering uuid, p_instance uuid, p_amount bigint,
  p_currency text, p_name text, p_plan uuid, p_every text, p_credits bigint, p_percent integer
) RETURNS void LANGUAGE plpgsql AS $$
DECLARE v_subscription plan_subscriptions; v_now timestamptz(3) := clock_timestamp();
BEGIN
  INSERT INTO plan_subscriptions (id, instance_id, organization_id, order_id, seller_id, offering_id, plan_id, plan_name,
    every, price_micros, currency, included_credits, included_credits_percent, anchor, current_period_start,
    current_period_end, created_at)
  VALUES (p_id, p_instance, p_organization, p_order, p_seller, p_offering, p_plan, p_name, p_every, p_amount, p_currency,
    p_credits, p_percent, v_now, v_now, period_end(v_now, p_every, 1), v_now)
  ON CONFLICT DO NOTHING RETURNING * INTO v_subscription;
  IF FOUND THEN PERFORM subscription_schedule(v_subscription, v_subscription.current_period_end); END IF;
END $$;

CREATE FUNCTION subscription_end(p_id uuid) RETURNS void LANGUAGE plpgsql AS $$
DECLARE v_subscription plan_subscriptions;
BEGIN
  UPDATE plan_subscriptions SET state = 'CANCELED', ended_at = clock_timestamp() WHERE id = p_id AND state <> 'CANCELED'
    RETURNING * INTO v_subscription;
  IF FOUND THEN
    PERFORM enqueue_job('notice', 'subscription-ended:' || p_id || ':' || v_subscription.current_period_end,
      jsonb_build_object('kind', 'SUBSCRIPTION_ENDED', 'organization', v_subscription.organization_id, 'subscription', p_id));
  END IF;
END $$;

-- A period that is paid: what was paid for it is earned, its credits are given, and it is renewed when it ends.
CREATE FUNCTION subscription_paid(p_subscription plan_subscriptions, p_charge uuid, p_amount bigint) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE v_order text := 'charge:' || p_charge; v_credits bigint; v_outcome text;
BEGIN
  v_credits := greatest(0, p_subscription.included_credits - p_subscription.credits_ahead);
  IF p_amount > 0 THEN
    v_outcome := money_sell_plan(p_charge, v_order, p_subscription.organization_id, p_subscription.seller_id,
      p_subscription.offering_id, p_subscription.instance_id, p_amount, p_subscription.currency, p_subscription.plan_name,
      jsonb_build_object('charge', p_charge), v_credits, p_subscription.included_credits_percent, ledger_id_of(p_charge));
    IF v_outcome = 'CONFLICT' THEN RAISE EXCEPTION 'a paid period could not be booked: %', p_charge; END IF;
  END IF;
  PERFORM FROM grants WHERE id = ledger_id_of(p_charge);
  IF NOT FOUND AND v_credits > 0 THEN
    PERFORM ledger_grant(ledger_id_of(p_charge), p_subscription.organization_id, 'PLAN', v_credits, 30, NULL, v_order,
      left('Credits of ' || p_subscription.plan_name, 500), jsonb_build_object('charge', p_charge), NULL, NULL);
  END IF;
  UPDATE plan_subscriptions SET
      plan_id = p_subscription.plan_id, plan_name = p_subscription.plan_name, every = p_subscription.every,
      price_micros = p_subscription.price_micros, included_credits = p_subscription.included_credits,
      included_credits_percent = p_subscription.included_credits_percent, anchor = p_subscription.anchor,
      periods = p_subscription.periods, current_period_start = p_subscription.current_period_start,
      current_period_end = p_subscription.current_period_end, credit_micros = p_subscription.credit_micros,
      credits_ahead = greatest(0, p_subscription.credits_ahead - p_subscription.included_credits),
      state = 'ACTIVE', failure = NULL, grace_until = NULL, ended_at = NULL
    WHERE id = p_subscription.id;
  PERFORM subscription_schedule(p_subscription, p_subscription.current_period_end);
END $$;

-- The id of the grant that goes with a charge: another one, and always the same.
CREATE FUNCTION ledger_id_of(p_charge uuid) RETURNS uuid LANGUAGE sql IMMUTABLE AS $$
  SELECT (substr(h, 1, 8) || '-' || substr(h, 9, 4) || '-8' || substr(h, 14, 3) || '-a' || substr(h, 18, 3) || '-' ||
          substr(h, 21, 12))::uuid FROM (SELECT md5('credits of ' || p_charge) AS h) AS hash
$$;

-- The next period of a subscription, with what a change of plan left over used first.
CREATE FUNCTION subscription_next(p_subscription plan_subscriptions) RETURNS plan_subscriptions LANGUAGE plpgsql AS $$
BEGIN
  p_subscription.periods := p_subscription.periods + 1;
  p_subscription.current_period_start := p_subscription.current_period_end;
  p_subscription.current_period_end := period_end(p_subscription.anchor, p_subscription.every, p_subscription.periods);
  p_subscription.credit_micros := greatest(0, p_subscription.credit_micros - p_subscription.price_micros);
  RETURN p_subscription;
END $$;

-- What falls due when a period ends: it is renewed by the kept card, or ends. p_end says for which end this was
-- scheduled: a change of plan in between has scheduled another one.
CREATE FUNCTION subscription_due(p_id uuid, p_end timestamptz) RETURNS text LANGUAGE plpgsql AS $$
DECLARE v_subscription plan_subscriptions; v_id uuid := ledger_id(); v_due bigint;
BEGIN
  SELECT * INTO v_subscription FROM plan_subscriptions WHERE id = p_id FOR UPDATE;
  IF NOT FOUND OR v_subscription.state = 'CANCELED' OR v_subscription.current_period_end <> p_end THEN RETURN 'OVER'; END IF;
  IF v_subscription.current_period_end > clock_timestamp() THEN
    RAISE EXCEPTION 'subscription % is not due', p_id;
  END IF;
  IF v_subscription.cancel_at_period_end OR v_subscription.grace_until <= clock_timestamp()
     -- All that was paid for it was given back: nobody wants it any more.
     OR EXISTS (SELECT FROM purchases p WHERE p.order_id = v_subscription.order_id HAVING sum(amount_micros) > 0
                AND sum(amount_micros) <= (SELECT coalesce(sum(r.amount_micros), 0) FROM refunds r
                                           WHERE r.order_id = v_subscription.order_id AND r.state <> 'FAILED')) THEN
    PERFORM subscription_end(p_id);
    RETURN 'ENDED';
  END IF;
  PERFORM FROM card_charges WHERE subscription_id = p_id AND state = 'PENDING';
  IF FOUND THEN RETURN 'PENDING'; END IF;
  v_due := greatest(0, v_subscription.price_micros - v_subscription.credit_micros);
  IF v_due = 0 THEN
    PERFORM subscription_paid(subscription_next(v_subscription), v_id, 0);
    RETURN 'PAID';
  END IF;
  INSERT INTO card_charges (id, kind, organization_id, amount_micros, currency, subscription_id, description)
  VALUES (v_id, 'RENEWAL', v_subscription.organization_id, v_due, v_subscription.currency, p_id, v_subscription.plan_name);
  PERFORM enqueue_job('card-charge', v_id::text, jsonb_build_object('id', v_id));
  RETURN 'CHARGED';
END $$;

-- What a subscription would be with other terms from now on: the rest of the time that was paid for is credited.
CREATE FUNCTION subscription_changed(p_subscription plan_subscriptions, p_terms jsonb, p_now timestamptz)
RETURNS plan_subscriptions LANGUAGE plpgsql AS $$
DECLARE v_rest numeric;
BEGIN
  v_rest := greatest(0, extract(epoch FROM p_subscription.current_period_end - p_now))
    / extract(epoch FROM p_subscription.current_period_end - p_subscription.current_period_start);
  p_subscription.credit_micros := p_subscription.credit_micros + floor(p_subscription.price_micros * v_rest)::bigint;
  p_subscription.credits_ahead := p_subscription.credits_ahead + ceil(p_subscription.included_credits * v_rest)::bigint;
  p_subscription.plan_id := p_terms ->> 'plan';
  p_subscription.plan_name := p_terms ->> 'name';
  p_subscription.every := p_terms ->> 'every';
  p_subscription.price_micros := p_terms ->> 'priceMicros';
  p_subscription.included_credits := p_terms ->> 'includedCredits';
  p_subscription.included_credits_percent := p_terms ->> 'includedCreditsPercent';
  p_subscription.anchor := p_now;
  p_subscription.periods := 1;
  p_subscription.current_period_start := p_now;
  p_subscription.current_period_end := period_end(p_now, p_subscription.every, 1);
  RETURN p_subscription;
END $$;

-- Another plan from now on. CHANGED (nothing is to be paid), CHARGED (p_charge is to be paid first), SAME, PENDING
-- (a payment of it is under way), CLOSED, CURRENCY or PAST_DUE.
CREATE FUNCTION subscription_change(p_id uuid, p_terms jsonb, p_currency text, p_charge uuid) RETURNS text LANGUAGE plpgsql AS $$
DECLARE v_subscription plan_subscriptions; v_changed plan_subscriptions; v_due bigint; v_now timestamptz(3) := clock_timestamp();
BEGIN
  SELECT * INTO v_subscription FROM plan_subscriptions WHERE id = p_id FOR UPDATE;
  IF v_subscription.state = 'CANCELED' THEN RETURN 'CLOSED'; END IF;
  IF v_subscription.state = 'PAST_DUE' THEN RETURN 'PAST_DUE'; END IF;
  IF v_subscription.plan_id = (p_terms ->> 'plan')::uuid THEN RETURN 'SAME'; END IF;
  IF v_subscription.currency <> p_currency THEN RETURN 'CURRENCY'; END IF;
  PERFORM FROM card_charges WHERE subscription_id = p_id AND state = 'PENDING';
  IF FOUND THEN RETURN 'PENDING'; END IF;
  v_changed := subscription_changed(v_subscription, p_terms, v_now);
  v_due := greatest(0, v_changed.price_micros - v_changed.credit_micros);
  IF v_due = 0 THEN
    v_changed.credit_micros := v_changed.credit_micros - v_changed.price_micros;
    PERFORM subscription_paid(v_changed, p_charge, 0);
    RETURN 'CHANGED';
  END IF;
  INSERT INTO card_charges (id, kind, organization_id, amount_micros, currency, subscription_id, description, terms)
  VALUES (p_charge, 'PLAN_CHANGE', v_subscription.organization_id, v_due, v_subscription.currency, p_id,
          p_terms ->> 'name', p_terms || jsonb_build_object('at', v_now));
  PERFORM enqueue_job('card-charge', p_charge::text, jsonb_build_object('id', p_charge));
  RETURN 'CHARGED';
END $$;

-- At the end of what is paid, or now; what is past due is not paid, and ends now. CANCELED, PENDING or CLOSED.
CREATE FUNCTION subscription_cancel(p_id uuid, p_now boolean) RETURNS text LANGUAGE plpgsql AS $$
DECLARE v_subscription plan_subscriptions;
BEGIN
  SELECT * INTO v_subscription FROM plan_subscriptions WHERE id = p_id FOR UPDATE;
  IF v_subscription.state = 'CANCELED' THEN RETURN 'CLOSED'; END IF;
  PERFORM FROM card_charges WHERE subscription_id = p_id AND state = 'PENDING';
  IF FOUND AND p_now THEN RETURN 'PENDING'; END IF;
  IF p_now OR v_subscription.state = 'PAST_DUE' THEN PERFORM subscription_end(p_id);
  ELSE UPDATE plan_subscriptions SET cancel_at_period_end = true WHERE id = p_id;
  END IF;
  RETURN 'CANCELED';
END $$;

-- RESUMED or CLOSED (it has ended).
CREATE FUNCTION subscription_resume(p_id uuid) RETURNS text LANGUAGE sql AS $$
  WITH resumed AS (
    UPDATE plan_subscriptions SET cancel_at_period_end = false WHERE id = p_id AND state <> 'CANCELED' RETURNING 1
  )
  SELECT CASE WHEN EXISTS (SELECT FROM resumed) THEN 'RESUMED' ELSE 'CLOSED' END
$$;

-- The provider has the money: what it was for happens in the same transaction, once.
CREATE OR REPLACE FUNCTION card_charge_paid(p_id uuid, p_reference text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE v_charge card_charges; v_outcome text; v_subscription plan_subscriptions;
BEGIN
  SELECT * INTO v_charge FROM card_charges WHERE id = p_id;
  -- Whoever holds a subscription may look at its charges: it is locked first.
  SELECT * INTO v_subscription FROM plan_subscriptions WHERE id = v_charge.subscription_id FOR UPDATE;
  UPDATE card_charges SET state = 'PAID', reference = p_reference, failure = NULL, ended_at = clock_timestamp()
    WHERE id = p_id AND state <> 'PAID' RETURNING * INTO v_charge;
  IF NOT FOUND THEN RETURN; END IF;
  IF v_charge.kind = 'TOP_UP' THEN
    v_outcome := ledger_grant(p_id, v_charge.organization_id, 'PURCHASE', v_charge.credits, 50, NULL, 'charge:' || p_id,
      v_charge.description, jsonb_build_object('charge', p_id), v_charge.amount_micros, v_charge.currency);
    IF v_outcome NOT IN ('CREATED', 'EXISTS') THEN RAISE EXCEPTION 'a paid top-up could not be granted: %', v_outcome; END IF;
    UPDATE auto_top_ups SET failure = NULL, not_before = NULL WHERE organization_id = v_charge.organization_id;
  ELSIF v_charge.kind = 'RENEWAL' THEN
    PERFORM subscription_paid(subscription_next(v_subscription), p_id, v_charge.amount_micros);
  ELSE
    v_subscription := subscription_changed(v_subscription, v_charge.terms, (v_charge.terms ->> 'at')::timestamptz);
    v_subscription.credit_micros :=
      greatest(0, v_subscription.credit_micros + v_charge.amount_micros - v_subscription.price_micros);
    PERFORM subscription_paid(v_subscription, p_id, v_charge.amount_micros);
  END IF;
END $$;

CREATE OR REPLACE FUNCTION card_charge_failed(p_id uuid, p_reference text, p_failure text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE v_charge card_charges; v_subscription plan_subscriptions;
BEGIN
  SELECT * INTO v_charge FROM card_charges WHERE id = p_id;
  SELECT * INTO v_subscription FROM plan_subscriptions WHERE id = v_charge.subscription_id FOR UPDATE;
  UPDATE card_charges SET state = 'FAILED', reference = coalesce(p_reference, reference), failure = p_failure,
                          ended_at = clock_timestamp()
    WHERE id = p_id AND state = 'PENDING' RETURNING * INTO v_charge;
  IF NOT FOUND THEN RETURN; END IF;
  IF v_charge.kind = 'TOP_UP' THEN
    PERFORM top_up_failed(v_charge.organization_id, p_failure, 'top-up-failed:' || p_id);
  ELSIF v_charge.kind = 'RENEWAL' THEN
    UPDATE plan_subscriptions SET state = 'PAST_DUE', failure = p_failure,
        grace_until = coalesce(grace_until, current_period_end + (SELECT plan_grace FROM money_settings))
      WHERE id = v_charge.subscription_id AND state <> 'CANCELED' RETURNING * INTO v_subscription;
    IF NOT FOUND THEN RETURN; END IF;
    PERFORM subscription_schedule(v_subscription,
      least(clock_timestamp() + interval '1 day', greatest(v_subscription.grace_until, clock_timestamp()))::timestamptz(3));
    PERFORM enqueue_job('notice', 'renewal-failed:' || p_id, jsonb_build_object('kind', 'RENEWAL_FAILED',
      'organization', v_charge.organization_id, 'subscription', v_charge.subscription_id, 'failure', p_failure));
  ELSE
    -- Its period may have ended meanwhile.
    PERFORM subscription_schedule(v_subscription, greatest(v_subscription.current_period_end, clock_timestamp()));
  END IF;
END $$;

-- What was sold with a paid order line, on the terms that are said of it. CREATED, EXISTS or CONFLICT.
CREATE FUNCTION money_sell(
  p_id uuid, p_order text, p_organization uuid, p_seller uuid, p_offering uuid, p_instance uuid, p_amount bigint,
  p_currency text, p_description text, p_request jsonb, p_plan jsonb
) RETURNS text LANGUAGE plpgsql AS $$
DECLARE v_outcome text;
BEGIN
  IF p_plan IS NULL THEN
    RETURN money_sale(p_id, p_order, p_organization, p_seller, p_offering, p_instance, p_amount, p_currency, p_description,
                      p_request);
  END IF;
  v_outcome := money_sell_plan(p_id, p_order, p_organization, p_seller, p_offering, p_instance, p_amount, p_currency,
    p_description, p_request, (p_plan ->> 'includedCredits')::bigint, (p_plan ->> 'includedCreditsPercent')::integer,
    (p_plan ->> 'grant')::uuid);
  IF v_outcome = 'CREATED' AND p_plan ->> 'interval' <> 'ONCE' AND p_instance IS NOT NULL THEN
    PERFORM subscription_begin(p_id, p_order, p_organization, p_seller, p_offering, p_instance, p_amount, p_currency,
      p_description, (p_plan ->> 'id')::uuid, p_plan ->> 'interval', (p_plan ->> 'includedCredits')::bigint,
      (p_plan ->> 'includedCreditsPercent')::integer);
  END IF;
  RETURN v_outcome;
END $$;
