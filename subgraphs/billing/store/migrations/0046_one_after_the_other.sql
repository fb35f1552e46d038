-- As available_from (0007_use_cases.sql) says it, for a statement that has the hold-back time at hand.
CREATE FUNCTION available_after(p_at timestamptz, p_hold interval) RETURNS timestamptz LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN p_hold > interval '0' THEN quarter_of(p_at + p_hold) + interval '15 minutes' ELSE quarter_of(p_at) END
$$;
CREATE OR REPLACE FUNCTION available_from(p_at timestamptz) RETURNS timestamptz LANGUAGE sql STABLE AS $$
  SELECT available_after(p_at, earnings_hold) FROM money_settings
$$;

-- As 0042_fewer_steps.sql and 0044_events_of_the_ledger_are_whole.sql, written down as a person would do it: the wallets of
-- a batch and their grants are read once, its requests are worked off one after the other in memory, and what has become of
-- it all is written once. Windows and joins over the requests cost more than the rows that are written; one after the other,
-- a hold is refused or made by what those before it have left, and none of them need ask again.
CREATE OR REPLACE FUNCTION ledger_apply(
  p_settle_ids uuid[], p_settle_amounts bigint[], p_settle_descriptions text[],
  p_hold_ids uuid[], p_hold_organizations uuid[], p_hold_amounts bigint[], p_hold_runs uuid[],
  p_hold_instances uuid[], p_hold_offerings uuid[], p_hold_sellers uuid[], p_hold_seconds integer[],
  p_settle_events jsonb[], p_hold_events jsonb[],
  OUT settled text, OUT held text
) LANGUAGE plpgsql
SET plan_cache_mode = 'force_generic_plan' SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off
SET enable_material = off SET enable_bitmapscan = off SET jit = off AS $$
DECLARE
  v_now timestamptz; v_quarter timestamptz; v_due timestamptz; v_month date;
  -- The wallets of the batch: as they stand, and at its end as they will.
  v_wallets uuid[]; v_organizations uuid[]; v_balances bigint[]; v_pending bigint[]; v_sequences bigint[]; v_dues timestamptz[];
  v_changed boolean[];
  -- Their grants that are not used up, those of a wallet in the order of drawing.
  v_grants uuid[]; v_grant_wallets uuid[]; v_amounts bigint[]; v_remaining bigint[]; v_pledged bigint[]; v_worths bigint[];
  v_currencies text[]; v_are_over boolean[];
  -- What holds may still be promised of each wallet, and the first grant that has something of it.
  v_free bigint[]; v_next integer[];
  -- Whole rows, so that a request adds each to one array. A migration that adds a column adds it below.
  v_ended transfers[]; v_earned earnings[]; v_parts earning_parts[]; v_sold offering_sums[]; v_made holds[];
  -- One request: its letter, what is still to be drawn, and what each of its grants gives.
  h record; v_letter text; v_open bigint; v_part bigint; v_credits bigint[]; v_worth bigint[]; v_gross bigint; v_commission bigint;
  v_currency text; v_earning uuid; v_pledge_grants uuid[]; v_pledge_amounts bigint[]; v_known text[];
  w integer; g integer; v_over uuid[]; v_late uuid[]; v_wallet uuid; v_told bigint;
BEGIN
  LOOP
    SELECT array_agg(id), array_agg(organization_id), array_agg(credits_posted - debits_posted), array_agg(debits_pending),
           array_agg(sequence), array_agg(next_due), array_agg(false), min(next_due), min(month)
    INTO v_wallets, v_organizations, v_balances, v_pending, v_sequences, v_dues, v_changed, v_due, v_month
    FROM (
      SELECT id, organization_id, credits_posted, debits_posted, debits_pending::bigint, sequence, next_due, month FROM wallets
      WHERE id = ANY(ARRAY(
        SELECT wallet_id FROM holds WHERE id = ANY(p_settle_ids)
        UNION ALL SELECT id FROM wallets WHERE organization_id = ANY(p_hold_organizations)))
      ORDER BY id FOR NO KEY UPDATE) AS locked;
    v_now := clock_timestamp();
    EXIT WHEN (v_due <= v_now OR v_month < date_trunc('month', v_now AT TIME ZONE 'UTC')::date) IS NOT TRUE;
    PERFORM ledger_open_month(v_wallets, v_now);
    FOR v_wallet IN SELECT id FROM wallets WHERE id = ANY(v_wallets) AND next_due <= v_now ORDER BY id LOOP
      PERFORM ledger_sweep(v_wallet, v_now);
    END LOOP;
  END LOOP;
  v_quarter := quarter_of(v_now);
  SELECT array_agg(id), array_agg(wallet_id), array_agg(amount), array_agg(remaining), array_agg(pledged),
         array_agg(worth_micros), array_agg(currency), array_agg(coalesce(expires_at <= v_now, false))
  INTO v_grants, v_grant_wallets, v_amounts, v_remaining, v_pledged, v_worths, v_currencies, v_are_over
  FROM (
    SELECT id, wallet_id, amount::bigint, remaining, pledged, worth_micros::bigint, currency::text, expires_at
    FROM grants WHERE wallet_id = ANY(v_wallets) AND NOT spent
    ORDER BY wallet_id, priority, expires_at NULLS LAST, created_at, id) AS open;

  IF cardinality(p_settle_ids) > 0 THEN
    settled := '';
    FOR h IN
      SELECT p_settle_amounts[i] AS charge, p_settle_descriptions[i] AS description, held.*,
             held.id = ANY(ARRAY(SELECT id FROM transfers WHERE id = ANY(p_settle_ids))) AS has_ended,
             coalesce((SELECT millionths FROM commissions c WHERE c.seller_id = held.seller_id),
                      (SELECT millionths FROM commissions WHERE seller_id = '00000000-0000-0000-0000-000000000000')) AS commission,
             (SELECT available_after(v_now, earnings_hold) FROM money_settings) AS available_at
      FROM generate_subscripts(p_settle_ids, 1) AS i
      LEFT JOIN LATERAL (
        SELECT id, wallet_id, amount, instance_id, offering_id, seller_id, expires_at, pledge_grants, pledge_amounts
        FROM holds WHERE id = p_settle_ids[i] OFFSET 0) AS held ON true
    LOOP
      w := array_position(v_wallets, h.wallet_id);
      v_letter := CASE
        WHEN h.id IS NULL THEN 'N'
        WHEN h.has_ended THEN '?'
        -- It was made while this waited for others: its wallet is not locked, and will be when it is asked again.
        WHEN w IS NULL THEN 'R'
        WHEN h.expires_at <= v_now THEN 'X'
        WHEN h.charge IS NULL THEN 'V'
        WHEN h.charge > h.amount THEN 'M'
        ELSE 'S'
      END;
      IF v_letter = '?' THEN
        SELECT CASE
          WHEN h.charge IS NULL AND phase = 'VOID' THEN 'E'
          WHEN h.charge IS NULL OR phase <> 'POST' THEN 'X'
          WHEN amount = h.charge AND description = h.description THEN 'E'
          ELSE 'C'
        END INTO v_letter FROM transfers WHERE id = h.id;
      END IF;
      settled := settled || v_letter;
      CONTINUE WHEN v_letter NOT IN ('S', 'V');

      v_changed[w] := true;
      v_pending[w] := v_pending[w] - h.amount;
      v_open := coalesce(h.charge, 0);
      IF v_open > 0 THEN
        v_balances[w] := v_balances[w] - v_open;
        v_sequences[w] := v_sequences[w] + 1;
      END IF;
      v_ended := v_ended || ROW(
        h.id, h.wallet_id, CASE WHEN v_open > 0 THEN v_sequences[w] END, CASE v_letter WHEN 'V' THEN 'VOID' ELSE 'POST' END, 0, 6,
        coalesce(h.charge, h.amount), 'RUN', v_balances[w], NULL, h.instance_id, NULL, NULL,
        coalesce(h.description, 'Hold voided'), NULL, v_now)::transfers;
      FOR n IN 1 .. cardinality(h.pledge_grants) LOOP
        g := array_position(v_grants, h.pledge_grants[n]);
        v_part := least(v_open, h.pledge_amounts[n]);
        v_credits[n] := v_part;
        v_worth[n] := worth_of(v_worths[g], v_amounts[g], v_remaining[g], v_part);
        v_open := v_open - v_part;
        v_remaining[g] := v_remaining[g] - v_part;
        v_pledged[g] := v_pledged[g] - h.pledge_amounts[n];
        IF v_are_over[g] AND v_part < h.pledge_amounts[n] THEN v_over := v_over || h.wallet_id; END IF;
      END LOOP;
      -- An earning for each currency, the first of them with the hold's id; what was worth nothing is counted and no earning.
      v_earning := h.id;
      FOR n IN 1 .. cardinality(h.pledge_grants) LOOP
        CONTINUE WHEN v_credits[n] = 0;
        v_part := v_credits[n];
        v_gross := v_worth[n];
        v_currency := CASE WHEN v_gross = 0 THEN 'XXX' ELSE v_currencies[array_position(v_grants, h.pledge_grants[n])] END;
        FOR m IN n + 1 .. cardinality(h.pledge_grants) LOOP
          CONTINUE WHEN v_credits[m] = 0 OR v_currency <>
            CASE WHEN v_worth[m] = 0 THEN 'XXX' ELSE v_currencies[array_position(v_grants, h.pledge_grants[m])] END;
          v_part := v_part + v_credits[m];
          v_gross := v_gross + v_worth[m];
          v_credits[m] := 0;
          IF v_gross > 0 THEN v_parts := v_parts || ROW(v_earning, h.pledge_grants[m], v_worth[m])::earning_parts; END IF;
        END LOOP;
        v_commission := CASE WHEN h.seller_id IS NULL THEN v_gross ELSE commission_of(v_gross, h.commission) END;
        IF v_gross > 0 THEN
          IF v_gross > v_worth[n] THEN
            v_parts := v_parts || ROW(v_earning, h.pledge_grants[n], v_worth[n])::earning_parts;
          END IF;
          v_earned := v_earned || ROW(
            v_earning, 'USAGE', h.seller_id, h.offering_id, h.id, CASE WHEN v_gross = v_worth[n] THEN h.pledge_grants[n] END,
            NULL, NULL, v_currency, v_gross, v_commission, v_gross - v_commission, h.available_at, NULL, v_now)::earnings;
          IF n < cardinality(h.pledge_grants) THEN v_earning := ledger_id(); END IF;
        END IF;
        IF h.offering_id IS NOT NULL THEN
          v_sold := v_sold || ROW(
            h.offering_id, v_quarter, v_currency, v_gross, v_commission, v_gross - v_commission, 0, v_part, 0)::offering_sums;
        END IF;
      END LOOP;
    END LOOP;
  END IF;

  IF cardinality(p_hold_ids) > 0 THEN
    held := '';
    IF EXISTS (SELECT FROM holds WHERE id = ANY(p_hold_ids)) OR EXISTS (SELECT FROM holds WHERE run_id = ANY(p_hold_runs)) THEN
      FOR h IN SELECT run_id FROM holds WHERE run_id = ANY(p_hold_runs) LOOP
        v_known[array_position(p_hold_runs, h.run_id)] := 'T';
      END LOOP;
      FOR h IN SELECT * FROM holds WHERE id = ANY(p_hold_ids) LOOP
        g := array_position(p_hold_ids, h.id);
        w := array_position(v_organizations, p_hold_organizations[g]);
        v_known[g] := CASE
          WHEN (h.wallet_id, h.amount, h.run_id, h.instance_id, h.offering_id, h.seller_id, h.expires_in_seconds)
            IS NOT DISTINCT FROM (v_wallets[w], p_hold_amounts[g], p_hold_runs[g], p_hold_instances[g], p_hold_offerings[g],
                                  p_hold_sellers[g], p_hold_seconds[g])
          THEN 'E' ELSE 'C' END;
      END LOOP;
    END IF;
    FOR g IN 1 .. coalesce(cardinality(v_grants), 0) LOOP
      w := array_position(v_wallets, v_grant_wallets[g]);
      v_next[w] := coalesce(v_next[w], g);
      v_free[w] := coalesce(v_free[w], 0) + CASE WHEN v_are_over[g] THEN 0 ELSE v_remaining[g] - v_pledged[g] END;
    END LOOP;
    FOR i IN 1 .. cardinality(p_hold_ids) LOOP
      w := array_position(v_organizations, p_hold_organizations[i]);
      v_open := p_hold_amounts[i];
      v_letter := coalesce(v_known[i], CASE WHEN v_open <= v_free[w] THEN 'H' ELSE 'I' END);
      held := held || v_letter;
      CONTINUE WHEN v_letter <> 'H';

      v_changed[w] := true;
      v_free[w] := v_free[w] - v_open;
      v_pending[w] := v_pending[w] + v_open;
      v_due := v_now + make_interval(secs => p_hold_seconds[i]);
      v_dues[w] := least(v_dues[w], v_due);
      v_pledge_grants := '{}';
      v_pledge_amounts := '{}';
      FOR g IN v_next[w] .. cardinality(v_grants) LOOP
        v_part := CASE WHEN v_are_over[g] THEN 0 ELSE least(v_open, v_remaining[g] - v_pledged[g]) END;
        IF v_part > 0 THEN
          v_pledge_grants := v_pledge_grants || v_grants[g];
          v_pledge_amounts := v_pledge_amounts || v_part;
          v_pledged[g] := v_pledged[g] + v_part;
          v_open := v_open - v_part;
        END IF;
        v_next[w] := g;
        EXIT WHEN v_open = 0;
      END LOOP;
      IF v_open > 0 THEN RAISE EXCEPTION 'wallet % has less than its grants say', v_wallets[w]; END IF;
      v_made := v_made || ROW(
        p_hold_ids[i], v_wallets[w], p_hold_amounts[i], p_hold_runs[i], p_hold_instances[i], p_hold_offerings[i],
        p_hold_sellers[i], p_hold_seconds[i], v_due, v_pledge_grants, v_pledge_amounts, v_now)::holds;
    END LOOP;
  END IF;

  IF v_ended IS NOT NULL THEN
    INSERT INTO transfers SELECT * FROM unnest(v_ended);
  END IF;
  IF v_made IS NOT NULL THEN
    INSERT INTO holds SELECT * FROM unnest(v_made);
  END IF;
  IF v_ended IS NOT NULL OR v_made IS NOT NULL THEN
    UPDATE grants SET remaining = v_remaining[i], pledged = v_pledged[i], spent = (v_remaining[i] = 0)
    FROM generate_subscripts(v_grants, 1) AS i
    WHERE id = v_grants[i] AND (remaining, pledged) <> (v_remaining[i], v_pledged[i]);
    WITH changed AS (
      UPDATE wallets SET debits_pending = v_pending[i], debits_posted = credits_posted - v_balances[i],
                         consumed = consumed + (credits_posted - debits_posted - v_balances[i]), sequence = v_sequences[i],
                         next_due = v_dues[i]
      FROM generate_subscripts(v_wallets, 1) AS i
      WHERE id = v_wallets[i] AND v_changed[i] RETURNING organization_id
    )
    SELECT count(pg_notify('wallet_changed', organization_id::text)) INTO v_told FROM changed;
  END IF;
  -- What a hold did not use of a grant that expired meanwhile expires now.
  FOREACH v_wallet IN ARRAY coalesce(v_over, '{}') LOOP
    PERFORM ledger_expire_grants(v_wallet, v_now);
  END LOOP;
  -- What others wait for is written last, and in its order.
  IF v_ended IS NOT NULL THEN
    WITH usage AS MATERIALIZED (
      SELECT u.*, coalesce(last.credits_before + last.credits, 0) AS credits_before, last.quarter > v_quarter AS is_late
      FROM (
        SELECT instance_id, wallet_id, sum(amount)::bigint AS credits, count(*) AS runs FROM unnest(v_ended)
        WHERE phase = 'POST' AND instance_id IS NOT NULL
        GROUP BY instance_id, wallet_id ORDER BY instance_id, wallet_id
      ) AS u
      LEFT JOIN LATERAL (
        SELECT k.quarter, k.credits, k.credits_before FROM instance_usage k
        WHERE (k.instance_id, k.wallet_id) = (u.instance_id, u.wallet_id) ORDER BY k.quarter DESC LIMIT 1
      ) AS last ON true
    ), used AS (
      INSERT INTO instance_usage AS kept (instance_id, wallet_id, quarter, credits, runs, credits_before)
      SELECT instance_id, wallet_id, v_quarter, credits, runs, credits_before FROM usage
      ON CONFLICT (instance_id, wallet_id, quarter)
        DO UPDATE SET credits = kept.credits + excluded.credits, runs = kept.runs + excluded.runs
    )
    SELECT array_agg(instance_id) INTO v_late FROM usage WHERE is_late;
    IF v_late IS NOT NULL THEN
      PERFORM usage_recount(v_late);
    END IF;
  END IF;
  IF v_parts IS NOT NULL THEN
    INSERT INTO earning_parts SELECT * FROM unnest(v_parts);
  END IF;
  IF v_earned IS NOT NULL THEN
    INSERT INTO earnings SELECT * FROM unnest(v_earned);
    INSERT INTO earning_sums AS kept
    SELECT coalesce(seller_id, '00000000-0000-0000-0000-000000000000'), currency, 'USAGE', available_at,
           sum(gross_micros)::bigint, sum(commission_micros)::bigint, sum(net_micros)::bigint, count(*)
    FROM unnest(v_earned) GROUP BY seller_id, currency, available_at ORDER BY seller_id, currency
    ON CONFLICT (seller_id, currency, available_at, kind) DO UPDATE SET
      gross_micros = kept.gross_micros + excluded.gross_micros,
      commission_micros = kept.commission_micros + excluded.commission_micros,
      net_micros = kept.net_micros + excluded.net_micros, entries = kept.entries + excluded.entries;
  END IF;
  IF v_sold IS NOT NULL THEN
    INSERT INTO offering_sums AS kept (offering_id, quarter, currency, gross_micros, commission_micros, net_micros, credits)
    SELECT offering_id, quarter, currency, sum(gross_micros)::bigint, sum(commission_micros)::bigint, sum(net_micros)::bigint,
           sum(credits)::bigint
    FROM unnest(v_sold) GROUP BY offering_id, quarter, currency ORDER BY offering_id, currency
    ON CONFLICT (offering_id, quarter, currency) DO UPDATE SET
      gross_micros = kept.gross_micros + excluded.gross_micros,
      commission_micros = kept.commission_micros + excluded.commission_micros,
      net_micros = kept.net_micros + excluded.net_micros, credits = kept.credits + excluded.credits;
  END IF;

  IF cardinality(p_settle_events) + cardinality(p_hold_events) > 0 THEN
    INSERT INTO audit_outbox (id, at, event, complete)
    SELECT (event ->> 'id')::uuid, (event ->> 'at')::timestamptz, event - '{id,at}'::text[], true FROM (
      SELECT event, letter FROM unnest(p_settle_events, string_to_array(settled, NULL)) AS s(event, letter)
      UNION ALL
      SELECT event, letter FROM unnest(p_hold_events, string_to_array(held, NULL)) AS h(event, letter)
    ) AS changes WHERE event IS NOT NULL AND letter IN ('S', 'V', 'H')
    ON CONFLICT (id) DO UPDATE SET event = excluded.event, complete = true;
  END IF;
END $$;
