-- As 0030_apply_by_wallet.sql, with fewer steps and fewer columns in them: starting a statement costs by these, and for many
-- runs of one wallet it was a third of what a batch cost. What a request that must wait for those before it is told ('R') is
-- decided by what the wallet has at all, and no longer by what these leave: asked again it is the first.
CREATE OR REPLACE FUNCTION ledger_apply(
  p_settle_ids uuid[], p_settle_amounts bigint[], p_settle_descriptions text[],
  p_hold_ids uuid[], p_hold_organizations uuid[], p_hold_amounts bigint[], p_hold_runs uuid[],
  p_hold_instances uuid[], p_hold_offerings uuid[], p_hold_sellers uuid[], p_hold_seconds integer[],
  p_settle_events jsonb[], p_hold_events jsonb[],
  OUT settled text, OUT held text
) LANGUAGE plpgsql
SET plan_cache_mode = 'force_generic_plan' SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off
SET enable_material = off SET enable_bitmapscan = off SET enable_hashagg = off SET jit = off AS $$
DECLARE
  v_now timestamptz; v_quarter timestamptz; v_available timestamptz; v_due timestamptz; v_month date; v_wallets uuid[]; v_wallet uuid; v_over uuid[];
  v_changed uuid[]; v_changed_too uuid[]; v_late uuid[]; v_part_earnings uuid[]; v_part_grants uuid[]; v_part_gross bigint[];
BEGIN
  SELECT array_agg(id), min(next_due), min(month) INTO v_wallets, v_due, v_month FROM (
    SELECT id, next_due, month FROM wallets
    WHERE id = ANY(ARRAY(
      SELECT wallet_id FROM holds WHERE id = ANY(p_settle_ids)
      UNION ALL SELECT id FROM wallets WHERE organization_id = ANY(p_hold_organizations)))
    ORDER BY id FOR NO KEY UPDATE) AS locked;
  v_now := clock_timestamp();
  IF v_month < date_trunc('month', v_now AT TIME ZONE 'UTC')::date THEN
    PERFORM ledger_open_month(v_wallets, v_now);
  END IF;
  IF v_due <= v_now THEN
    FOR v_wallet IN SELECT id FROM wallets WHERE id = ANY(v_wallets) AND next_due <= v_now ORDER BY id LOOP
      PERFORM ledger_sweep(v_wallet, v_now);
    END LOOP;
  END IF;

  IF cardinality(p_settle_ids) > 0 THEN
    v_quarter := quarter_of(v_now);
    v_available := available_from(v_now);
    WITH known AS MATERIALIZED (
      SELECT id, phase, amount, description FROM transfers WHERE id = ANY(p_settle_ids)
    ), wanted AS MATERIALIZED (
      SELECT s.ord, s.id, s.amount AS charge, s.description, h.wallet_id, h.amount AS held_amount, h.instance_id,
             h.offering_id, h.seller_id, h.pledge_grants, h.pledge_amounts,
             CASE
               WHEN h.id IS NULL THEN 'N'
               WHEN t.id IS NULL AND h.expires_at <= v_now THEN 'X'
               WHEN t.id IS NULL AND s.amount IS NULL THEN 'V'
               WHEN t.id IS NULL AND s.amount > h.amount THEN 'M'
               WHEN t.id IS NULL THEN 'S'
               WHEN s.amount IS NULL AND t.phase = 'VOID' THEN 'E'
               WHEN s.amount IS NULL OR t.phase <> 'POST' THEN 'X'
               WHEN t.amount = s.amount AND t.description = s.description THEN 'E'
               ELSE 'C'
             END AS outcome
      FROM (SELECT generate_subscripts(p_settle_ids, 1) AS ord, unnest(p_settle_ids) AS id, unnest(p_settle_amounts) AS amount,
                   unnest(p_settle_descriptions) AS description) AS s
      LEFT JOIN LATERAL (SELECT * FROM holds WHERE id = s.id OFFSET 0) AS h ON true
      LEFT JOIN known t ON t.id = s.id
    ), good AS MATERIALIZED (
      SELECT wanted.*, w.organization_id,
             (w.credits_posted - w.debits_posted - sum(coalesce(charge, 0)) OVER earlier)::bigint AS balance_after,
             CASE WHEN charge > 0 THEN w.sequence + count(*) FILTER (WHERE charge > 0) OVER earlier END AS sequence
      FROM wanted JOIN wallets w ON w.id = wanted.wallet_id
      WHERE outcome IN ('S', 'V')
      WINDOW earlier AS (PARTITION BY wallet_id ORDER BY ord)
    ), ended AS (
      INSERT INTO transfers (id, wallet_id, sequence, phase, debit_account, credit_account, amount, kind, balance_after,
                             instance_id, description, created_at)
      SELECT id, wallet_id, sequence, CASE WHEN charge IS NULL THEN 'VOID' ELSE 'POST' END, 0, 6, coalesce(charge, held_amount), 'RUN', balance_after, instance_id,
             coalesce(description, 'Hold voided'), v_now
      FROM good
    ), valued AS MATERIALIZED (
      SELECT drawn.*, g.wallet_id, g.currency, g.expires_at <= v_now AS is_over,
             worth_of(g.worth_micros, g.amount,
               (g.remaining - sum(drawn.credits) OVER (PARTITION BY drawn.grant_id ORDER BY drawn.ord) + drawn.credits)::bigint,
               drawn.credits) AS gross
      FROM (
        SELECT ord, seller_id, offering_id, grant_id, pledged,
               greatest(0, least(pledged, charge - (sum(pledged) OVER (PARTITION BY ord ORDER BY n) - pledged)))::bigint AS credits
        FROM (
          SELECT ord, seller_id, offering_id, coalesce(charge, 0) AS charge, unnest(pledge_grants) AS grant_id,
                 unnest(pledge_amounts) AS pledged, generate_subscripts(pledge_grants, 1) AS n
          FROM good
        ) AS pledges
      ) AS drawn JOIN grants g ON g.id = drawn.grant_id
    ), drawn_on AS (
      UPDATE grants g SET remaining = g.remaining - d.credits, pledged = g.pledged - d.pledged,
                          spent = (g.remaining = d.credits)
      FROM (SELECT grant_id, sum(credits)::bigint AS credits, sum(pledged)::bigint AS pledged FROM valued
            GROUP BY grant_id) AS d
      WHERE g.id = d.grant_id
    ), paid AS (
      UPDATE wallets w SET debits_pending = w.debits_pending - p.held_amount, debits_posted = w.debits_posted + p.charge,
                           consumed = w.consumed + p.charge, sequence = w.sequence + p.entries
      FROM (SELECT wallet_id, sum(held_amount)::bigint AS held_amount, sum(coalesce(charge, 0))::bigint AS charge,
                   count(*) FILTER (WHERE charge > 0) AS entries FROM good GROUP BY wallet_id) AS p
      WHERE w.id = p.wallet_id RETURNING w.organization_id
    ), usage AS MATERIALIZED (
      SELECT u.*, coalesce(last.credits_before + last.credits, 0) AS credits_before, last.quarter > v_quarter AS is_late
      FROM (
        SELECT instance_id, wallet_id, sum(charge)::bigint AS credits, count(*) AS runs FROM good
        WHERE charge IS NOT NULL AND instance_id IS NOT NULL
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
    ), priced AS MATERIALIZED (
      SELECT r.*, CASE WHEN row_number() OVER (PARTITION BY r.ord ORDER BY r.is_free, r.currency) = 1 THEN p_settle_ids[r.ord]
                       WHEN NOT r.is_free THEN ledger_id() END AS earning_id,
             CASE WHEN r.seller_id IS NULL THEN r.gross
                  ELSE commission_of(r.gross, coalesce(c.millionths, everybody.millionths)) END AS commission
      FROM (
        SELECT ord, gross = 0 AS is_free, currency, seller_id, offering_id, sum(gross)::bigint AS gross,
               sum(credits)::bigint AS credits, count(*) AS parts, (array_agg(grant_id))[1] AS grant_id
        FROM valued WHERE credits > 0 GROUP BY ord, gross = 0, currency, seller_id, offering_id
      ) AS r
      JOIN commissions everybody ON everybody.seller_id = '00000000-0000-0000-0000-000000000000'
      LEFT JOIN commissions c ON c.seller_id = r.seller_id
    ), earned AS (
      INSERT INTO earnings (id, kind, seller_id, offering_id, hold_id, grant_id, currency, gross_micros,
                            commission_micros, net_micros, available_at, created_at)
      SELECT earning_id, 'USAGE', seller_id, offering_id, p_settle_ids[ord], CASE WHEN parts = 1 THEN grant_id END, currency, gross,
             commission, gross - commission, v_available, v_now
      FROM priced WHERE NOT is_free
    ), parted AS (
      SELECT array_agg(priced.earning_id) AS earnings, array_agg(valued.grant_id) AS grants, array_agg(valued.gross) AS gross
      FROM priced JOIN valued ON valued.ord = priced.ord AND valued.currency = priced.currency
      WHERE priced.parts > 1 AND NOT priced.is_free AND valued.gross > 0
    ), summed AS (
      INSERT INTO earning_sums AS kept
      SELECT coalesce(seller_id, '00000000-0000-0000-0000-000000000000'), currency, 'USAGE', v_available,
             sum(gross)::bigint, sum(commission)::bigint, sum(gross - commission)::bigint, count(*)
      FROM priced WHERE NOT is_free GROUP BY seller_id, currency ORDER BY seller_id, currency
      ON CONFLICT (seller_id, currency, available_at, kind) DO UPDATE SET
        gross_micros = kept.gross_micros + excluded.gross_micros,
        commission_micros = kept.commission_micros + excluded.commission_micros,
        net_micros = kept.net_micros + excluded.net_micros, entries = kept.entries + excluded.entries
    ), sold AS (
      INSERT INTO offering_sums AS kept (offering_id, quarter, currency, gross_micros, commission_micros, net_micros, credits)
      SELECT offering_id, v_quarter, CASE WHEN is_free THEN 'XXX' ELSE currency END, sum(gross)::bigint, sum(commission)::bigint,
             sum(gross - commission)::bigint, sum(credits)::bigint
      FROM priced WHERE offering_id IS NOT NULL GROUP BY 1, 3 ORDER BY 1, 3
      ON CONFLICT (offering_id, quarter, currency) DO UPDATE SET
        gross_micros = kept.gross_micros + excluded.gross_micros,
        commission_micros = kept.commission_micros + excluded.commission_micros,
        net_micros = kept.net_micros + excluded.net_micros, credits = kept.credits + excluded.credits
    )
    SELECT (SELECT string_agg(outcome, '' ORDER BY ord) FROM wanted),
           (SELECT array_agg(organization_id) FROM paid),
           (SELECT array_agg(DISTINCT wallet_id) FROM valued WHERE is_over),
           (SELECT array_agg(instance_id) FROM usage WHERE is_late), parted.earnings, parted.grants, parted.gross
    INTO settled, v_changed, v_over, v_late, v_part_earnings, v_part_grants, v_part_gross
    FROM parted;
    IF v_part_earnings IS NOT NULL THEN
      INSERT INTO earning_parts (earning_id, grant_id, gross_micros)
      SELECT * FROM unnest(v_part_earnings, v_part_grants, v_part_gross);
    END IF;
    IF v_late IS NOT NULL THEN
      PERFORM usage_recount(v_late);
    END IF;
    -- What a hold did not use of a grant that expired meanwhile expires now.
    FOREACH v_wallet IN ARRAY coalesce(v_over, '{}') LOOP
      PERFORM ledger_expire_grants(v_wallet, v_now);
    END LOOP;
  END IF;

  IF cardinality(p_hold_ids) > 0 THEN
    WITH known AS MATERIALIZED (
      SELECT id, wallet_id, amount, run_id, instance_id, offering_id, seller_id, expires_in_seconds
      FROM holds WHERE id = ANY(p_hold_ids)
    ), taken AS MATERIALIZED (
      SELECT run_id FROM holds WHERE run_id = ANY(p_hold_runs)
    ), counted AS MATERIALIZED (
      SELECT ord, amount, wallet_id, available, outcome,
             sum(amount) FILTER (WHERE outcome IS NULL) OVER (PARTITION BY wallet_id ORDER BY ord)::bigint AS upto
      FROM (
        SELECT n.ord, n.amount, w.id AS wallet_id, w.credits_posted - w.debits_posted - w.debits_pending AS available,
               CASE
                 WHEN same.id IS NOT NULL THEN CASE
                   WHEN (same.wallet_id, same.amount, same.run_id, same.instance_id, same.offering_id, same.seller_id,
                         same.expires_in_seconds)
                     IS NOT DISTINCT FROM (w.id, n.amount, n.run, p_hold_instances[n.ord], p_hold_offerings[n.ord],
                                           p_hold_sellers[n.ord], p_hold_seconds[n.ord])
                   THEN 'E' ELSE 'C' END
                 WHEN taken.run_id IS NOT NULL THEN 'T'
                 WHEN w.id IS NULL THEN 'I'
               END AS outcome
        FROM (SELECT generate_subscripts(p_hold_ids, 1) AS ord, unnest(p_hold_ids) AS id, unnest(p_hold_organizations) AS organization,
                     unnest(p_hold_amounts) AS amount, unnest(p_hold_runs) AS run) AS n
        LEFT JOIN wallets w ON w.organization_id = n.organization
        LEFT JOIN known same ON same.id = n.id
        LEFT JOIN taken ON taken.run_id = n.run
      ) AS wanted
    ), pledges AS MATERIALIZED (
      SELECT h.ord, w.wallet_id, h.amount, g.id AS grant_id, g.upto,
             least(g.upto, h.upto) - greatest(g.upto - g.free, h.upto - h.amount) AS pledged
      FROM (
        SELECT wallet_id, array_agg(ord) AS ords, array_agg(amount) AS amounts, array_agg(upto) AS uptos
        FROM counted WHERE outcome IS NULL AND upto <= available GROUP BY wallet_id
      ) AS w, LATERAL (
        SELECT id, remaining - pledged AS free,
               sum(remaining - pledged) OVER (ORDER BY priority, expires_at NULLS LAST, created_at, id)::bigint AS upto
        FROM grants WHERE wallet_id = w.wallet_id AND NOT spent AND remaining > pledged
      ) AS g, LATERAL unnest(w.ords, w.amounts, w.uptos) AS h(ord, amount, upto)
      WHERE g.upto > h.upto - h.amount AND g.upto - g.free < h.upto
    ), made AS (
      INSERT INTO holds (id, wallet_id, amount, run_id, instance_id, offering_id, seller_id, expires_in_seconds,
                         expires_at, pledge_grants, pledge_amounts, created_at)
      SELECT p_hold_ids[ord], wallet_id, amount, p_hold_runs[ord], p_hold_instances[ord], p_hold_offerings[ord],
             p_hold_sellers[ord], p_hold_seconds[ord], v_now + make_interval(secs => p_hold_seconds[ord]),
             array_agg(grant_id ORDER BY upto), array_agg(pledged ORDER BY upto), v_now
      FROM pledges GROUP BY ord, wallet_id, amount
    ), pledged AS (
      UPDATE grants g SET pledged = g.pledged + p.pledged
      FROM (SELECT grant_id, sum(pledged)::bigint AS pledged FROM pledges GROUP BY grant_id) AS p
      WHERE g.id = p.grant_id
    ), reserved AS (
      UPDATE wallets w SET debits_pending = w.debits_pending + a.amount, next_due = least(w.next_due, a.expires_at)
      FROM (SELECT wallet_id, sum(pledged)::bigint AS amount, v_now + make_interval(secs => min(p_hold_seconds[ord])) AS expires_at
            FROM pledges GROUP BY wallet_id) AS a
      WHERE w.id = a.wallet_id RETURNING w.organization_id
    )
    SELECT (SELECT string_agg(CASE WHEN outcome IS NOT NULL THEN outcome WHEN upto <= available THEN 'H'
                                   WHEN amount <= available THEN 'R' ELSE 'I' END, '' ORDER BY ord) FROM counted),
           (SELECT array_agg(organization_id) FROM reserved)
    INTO held, v_changed_too;
  END IF;

  IF cardinality(p_settle_events) + cardinality(p_hold_events) > 0 THEN
    INSERT INTO audit_outbox (id, at, event)
    SELECT (event ->> 'id')::uuid, (event ->> 'at')::timestamptz, event - '{id,at}'::text[] FROM (
      SELECT event, letter FROM unnest(p_settle_events, string_to_array(settled, NULL)) AS s(event, letter)
      UNION ALL
      SELECT event, letter FROM unnest(p_hold_events, string_to_array(held, NULL)) AS h(event, letter)
    ) AS changes WHERE event IS NOT NULL AND letter IN ('S', 'V', 'H');
  END IF;
  PERFORM pg_notify('wallet_changed', organization::text)
  FROM (SELECT unnest(v_changed) AS organization UNION SELECT unnest(v_changed_too)) AS changed;
END $$;

