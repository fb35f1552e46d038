-- A run that spent credits of several currencies is given back in each of them. Only what was earned in the first one
-- was reversed: its seller kept the rest, and the buyer's credits were worth less than before.
CREATE OR REPLACE FUNCTION money_refund_run(p_id uuid, p_run uuid, p_credits bigint, p_reason text, p_request jsonb)
RETURNS text LANGUAGE plpgsql AS $$
DECLARE
  v_same boolean; v_hold holds; v_charged bigint; v_before bigint; v_credits bigint; v_earning earnings; v_now timestamptz;
  v_organization uuid; v_part record; v_grant uuid := p_id;
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
  SELECT organization_id INTO v_organization FROM wallets WHERE id = v_hold.wallet_id;
  INSERT INTO refunds (id, hold_id, organization_id, amount_micros, currency, credits, reason, request, state, created_at)
  VALUES (p_id, v_hold.id, v_organization, 0, v_earning.currency, v_credits, p_reason, p_request, 'DONE', v_now)
  ON CONFLICT DO NOTHING;
  IF NOT FOUND THEN RETURN 'CONFLICT'; END IF;
  -- Each currency has its share of all that was given back so far, in whole credits; the first one takes the rest.
  FOR v_part IN
    WITH drawn AS (
      -- What the run took of its pledges, in their order.
      SELECT g.currency, sum(greatest(0, least(p.amount, v_charged - (p.upto - p.amount)))) AS credits
      FROM (
        SELECT grant_id, amount, sum(amount) OVER (ORDER BY n) AS upto
        FROM unnest(v_hold.pledge_grants, v_hold.pledge_amounts) WITH ORDINALITY AS pledge(grant_id, amount, n)
      ) AS p JOIN grants g ON g.id = p.grant_id
      WHERE g.worth_micros > 0 GROUP BY g.currency
    ), others AS (
      SELECT e.currency, e.gross_micros AS gross, e.commission_micros AS commission, d.credits AS spent,
             div(d.credits * v_before, v_charged) AS before, div(d.credits * (v_before + v_credits), v_charged) AS upto
      FROM earnings e JOIN drawn d ON d.currency = e.currency
      WHERE e.hold_id = v_hold.id AND e.kind = 'USAGE' AND e.id <> v_hold.id
    ), parts AS (
      SELECT * FROM others
      UNION ALL
      SELECT v_earning.currency, v_earning.gross_micros, v_earning.commission_micros, v_charged - coalesce(sum(spent), 0),
             v_before - coalesce(sum(before), 0), v_before + v_credits - coalesce(sum(upto), 0) FROM others
    )
    SELECT parts.currency, (upto - before)::bigint AS credits,
           coalesce(CASE WHEN upto = spent THEN gross - reversed.gross_micros
                         ELSE div(gross * (upto - before), spent) END, 0)::bigint AS gross,
           coalesce(CASE WHEN upto = spent THEN commission - reversed.commission_micros
                         ELSE div(commission * (upto - before), spent) END, 0)::bigint AS commission
    FROM parts, LATERAL (
      -- The last credit that is given back takes the rest.
      SELECT coalesce(-sum(e.gross_micros), 0) AS gross_micros, coalesce(-sum(e.commission_micros), 0) AS commission_micros
      FROM earnings e JOIN refunds r ON r.id = e.refund_id
      WHERE r.hold_id = v_hold.id AND e.currency = parts.currency
    ) AS reversed
    WHERE upto > before ORDER BY parts.currency IS DISTINCT FROM v_earning.currency, parts.currency
  LOOP
    INSERT INTO grants (id, wallet_id, kind, amount, remaining, priority, request, worth_micros, currency, refunded_hold_id, created_at)
    VALUES (v_grant, v_hold.wallet_id, 'ADJUSTMENT', v_part.credits, v_part.credits, 40, p_request, v_part.gross,
            v_part.currency, v_hold.id, v_now);
    PERFORM ledger_post(v_hold.wallet_id, v_part.credits, 'REVENUE', 'REFUND', v_grant, NULL, NULL, p_reason, v_now);
    IF v_part.gross > 0 THEN
      PERFORM earn('RUN_REFUND', v_hold.seller_id, v_hold.offering_id, NULL, p_id, NULL, v_part.currency, -v_part.gross,
                   -v_part.commission, quarter_of(v_now));
    END IF;
    IF v_part.currency = v_earning.currency THEN
      UPDATE refunds SET amount_micros = v_part.gross WHERE id = p_id;
    END IF;
    -- The first grant has the refund's id.
    v_grant := ledger_id();
  END LOOP;
  RETURN 'CREATED';
END $$;
