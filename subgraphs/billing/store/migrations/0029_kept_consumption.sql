-- A quarter of an hour of an instance says what was consumed before it, too: what was consumed ever, or since a moment, is
-- the difference of two rows, however long the instance has been in use. The rows of a wallet stand together, so that
-- its last one is found without the others.
ALTER TABLE instance_usage ADD COLUMN credits_before bigint NOT NULL DEFAULT 0;
UPDATE instance_usage u SET credits_before = k.credits_before
FROM (SELECT instance_id, wallet_id, quarter,
             sum(credits) OVER (PARTITION BY instance_id, wallet_id ORDER BY quarter) - credits AS credits_before
      FROM instance_usage) AS k
WHERE (u.instance_id, u.wallet_id, u.quarter) = (k.instance_id, k.wallet_id, k.quarter) AND k.credits_before > 0;
ALTER TABLE instance_usage DROP CONSTRAINT instance_usage_pkey, ADD PRIMARY KEY (instance_id, wallet_id, quarter);

-- For when the clock went back: a quarter that is not the last one has changed.
CREATE FUNCTION usage_recount(p_instances uuid[]) RETURNS void LANGUAGE sql AS $$
  UPDATE instance_usage u SET credits_before = k.credits_before
  FROM (SELECT instance_id, wallet_id, quarter,
               sum(credits) OVER (PARTITION BY instance_id, wallet_id ORDER BY quarter) - credits AS credits_before
        FROM instance_usage WHERE instance_id = ANY(p_instances)) AS k
  WHERE (u.instance_id, u.wallet_id, u.quarter) = (k.instance_id, k.wallet_id, k.quarter)
    AND u.credits_before <> k.credits_before
$$;

-- As 0027_apply_without_order.sql, with what was consumed before. Parts of earnings, which few runs have, are a statement
-- of their own: each table that a statement may write to costs it, written to or not.
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
      FROM unnest(p_settle_ids, p_settle_amounts, p_settle_descriptions) WITH ORDINALITY
        AS s(id, amount, description, ord)
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
    ), drawn AS MATERIALIZED (
      SELECT good.ord, good.id, good.wallet_id, good.seller_id, good.offering_id, p.grant_id, p.amount AS pledged,
             greatest(0, least(p.amount, coalesce(good.charge, 0)
               - (sum(p.amount) OVER (PARTITION BY good.ord ORDER BY p.n) - p.amount)))::bigint AS credits
      FROM good, unnest(good.pledge_grants, good.pledge_amounts) WITH ORDINALITY AS p(grant_id, amount, n)
    ), valued AS MATERIALIZED (
      SELECT drawn.*, g.currency, g.expires_at <= v_now AS is_over,
             worth_of(g.worth_micros, g.amount,
               (g.remaining - sum(drawn.credits) OVER (PARTITION BY drawn.grant_id ORDER BY drawn.ord) + drawn.credits)::bigint,
               drawn.credits) AS gross
      FROM drawn JOIN grants g ON g.id = drawn.grant_id
    ), drawn_on AS (
      UPDATE grants g SET remaining = g.remaining - d.credits, pledged = g.pledged - d.pledged,
                          spent = (g.remaining = d.credits)
      FROM (SELECT grant_id, sum(credits)::bigint AS credits, sum(pledged)::bigint AS pledged FROM drawn
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
      SELECT CASE WHEN row_number() OVER (PARTITION BY r.ord ORDER BY r.currency) = 1 THEN r.id ELSE ledger_id() END
               AS earning_id,
             r.*, CASE WHEN r.seller_id IS NULL THEN r.gross
                       ELSE commission_of(r.gross, coalesce(c.millionths, everybody.millionths)) END AS commission
      FROM (
        SELECT ord, id, seller_id, offering_id, currency, sum(gross)::bigint AS gross, sum(credits)::bigint AS credits, count(*) AS parts,
               (array_agg(grant_id))[1] AS grant_id
        FROM valued WHERE gross > 0 GROUP BY ord, currency, id, seller_id, offering_id
      ) AS r
      JOIN commissions everybody ON everybody.seller_id = '00000000-0000-0000-0000-000000000000'
      LEFT JOIN commissions c ON c.seller_id = r.seller_id
    ), earned AS (
      INSERT INTO earnings (id, kind, seller_id, offering_id, hold_id, grant_id, currency, gross_micros,
                            commission_micros, net_micros, available_at, created_at)
      SELECT earning_id, 'USAGE', seller_id, offering_id, id, CASE WHEN parts = 1 THEN grant_id END, currency, gross,
             commission, gross - commission, v_available, v_now
      FROM priced
    ), parted AS (
      SELECT array_agg(priced.earning_id) AS earnings, array_agg(valued.grant_id) AS grants, array_agg(valued.gross) AS gross
      FROM priced JOIN valued ON valued.ord = priced.ord AND valued.currency = priced.currency
      WHERE priced.parts > 1 AND valued.gross > 0
    ), summed AS (
      INSERT INTO earning_sums AS kept
      SELECT coalesce(seller_id, '00000000-0000-0000-0000-000000000000'), currency, 'USAGE', v_available,
             sum(gross)::bigint, sum(commission)::bigint, sum(gross - commission)::bigint, count(*)
      FROM priced GROUP BY seller_id, currency ORDER BY seller_id, currency
      ON CONFLICT (seller_id, currency, available_at, kind) DO UPDATE SET
        gross_micros = kept.gross_micros + excluded.gross_micros,
        commission_micros = kept.commission_micros + excluded.commission_micros,
        net_micros = kept.net_micros + excluded.net_micros, entries = kept.entries + excluded.entries
    ), sold AS (
      INSERT INTO offering_sums AS kept (offering_id, quarter, currency, gross_micros, commission_micros, net_micros, credits)
      SELECT offering_id, v_quarter, currency, sum(gross)::bigint, sum(commission)::bigint,
             sum(gross - commission)::bigint, sum(credits)::bigint
      FROM (
        SELECT offering_id, currency, gross, commission, credits FROM priced
        UNION ALL
        SELECT offering_id, 'XXX', 0, 0, credits FROM valued WHERE credits > 0 AND gross = 0
      ) AS parts
      WHERE offering_id IS NOT NULL GROUP BY offering_id, currency ORDER BY offering_id, currency
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
    ), wanted AS MATERIALIZED (
      SELECT n.*, w.id AS wallet_id, w.credits_posted - w.debits_posted - w.debits_pending AS available,
             CASE
               WHEN same.id IS NOT NULL THEN CASE
                 WHEN (same.wallet_id, same.amount, same.run_id, same.instance_id, same.offering_id, same.seller_id,
                       same.expires_in_seconds)
                   IS NOT DISTINCT FROM (w.id, n.amount, n.run, n.instance, n.offering, n.seller, n.seconds)
                 THEN 'E' ELSE 'C' END
               WHEN taken.run_id IS NOT NULL THEN 'T'
               WHEN w.id IS NULL THEN 'I'
             END AS outcome
      FROM unnest(p_hold_ids, p_hold_organizations, p_hold_amounts, p_hold_runs, p_hold_instances, p_hold_offerings,
                  p_hold_sellers, p_hold_seconds) WITH ORDINALITY
        AS n(id, organization, amount, run, instance, offering, seller, seconds, ord)
      LEFT JOIN wallets w ON w.organization_id = n.organization
      LEFT JOIN known same ON same.id = n.id
      LEFT JOIN taken ON taken.run_id = n.run
    ), counted AS MATERIALIZED (
      SELECT wanted.*, sum(amount) OVER (PARTITION BY wallet_id ORDER BY ord)::bigint AS upto
      FROM wanted WHERE outcome IS NULL
    ), accepted AS MATERIALIZED (
      SELECT counted.*, v_now + make_interval(secs => seconds) AS expires_at, pledges.grants, pledges.amounts
      FROM counted, LATERAL (
        SELECT array_agg(g.id ORDER BY g.upto) AS grants,
               array_agg(least(g.upto, counted.upto) - greatest(g.upto - g.free, counted.upto - counted.amount)
                         ORDER BY g.upto) AS amounts
        FROM (
          SELECT id, remaining - pledged AS free,
                 sum(remaining - pledged) OVER (ORDER BY priority, expires_at NULLS LAST, created_at, id)::bigint AS upto
          FROM grants WHERE wallet_id = counted.wallet_id AND NOT spent AND remaining > pledged
        ) AS g
        WHERE g.upto > counted.upto - counted.amount AND g.upto - g.free < counted.upto
      ) AS pledges
      WHERE counted.upto <= counted.available
    ), made AS (
      INSERT INTO holds (id, wallet_id, amount, run_id, instance_id, offering_id, seller_id, expires_in_seconds,
                         expires_at, pledge_grants, pledge_amounts, created_at)
      SELECT id, wallet_id, amount, run, instance, offering, seller, seconds, expires_at, grants, amounts, v_now
      FROM accepted
    ), pledged AS (
      UPDATE grants g SET pledged = g.pledged + p.amount
      FROM (SELECT p.grant_id, sum(p.amount)::bigint AS amount
            FROM accepted, unnest(grants, amounts) AS p(grant_id, amount) GROUP BY p.grant_id) AS p
      WHERE g.id = p.grant_id
    ), reserved AS (
      UPDATE wallets w SET debits_pending = w.debits_pending + a.amount, next_due = least(w.next_due, a.expires_at)
      FROM (SELECT wallet_id, sum(amount)::bigint AS amount, min(expires_at) AS expires_at FROM accepted
            GROUP BY wallet_id) AS a
      WHERE w.id = a.wallet_id RETURNING w.organization_id
    ), judged AS (
      SELECT ord, outcome FROM wanted WHERE outcome IS NOT NULL
      UNION ALL
      SELECT ord, CASE
          WHEN upto <= available THEN 'H'
          WHEN amount <= available - coalesce(max(upto) FILTER (WHERE upto <= available)
                                              OVER (PARTITION BY wallet_id), 0) THEN 'R'
          ELSE 'I'
        END
      FROM counted
    )
    SELECT (SELECT string_agg(outcome, '' ORDER BY ord) FROM judged),
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
  SELECT coalesce(seller_id, '00000000-0000-0000-0000-000000000000') AS seller_id, currency, kind, available_at,
         sum(gross_micros) AS gross_micros, sum(commission_micros) AS commission_micros, sum(net_micros) AS net_micros,
         count(*) AS entries
  FROM earnings GROUP BY 1, 2, 3, 4
), sold AS (
  SELECT offering_id, quarter_of(created_at) AS quarter, currency,
         coalesce(sum(gross_micros) FILTER (WHERE kind IN ('SALE', 'USAGE')), 0) AS gross_micros,
         coalesce(-sum(gross_micros) FILTER (WHERE kind IN ('ORDER_REFUND', 'RUN_REFUND')), 0) AS refunded_micros,
         sum(net_micros) AS net_micros
  FROM earnings WHERE offering_id IS NOT NULL GROUP BY 1, 2, 3
), paid_out AS (
  SELECT payout_id, sum(net_micros) AS net_micros FROM earnings WHERE payout_id IS NOT NULL GROUP BY payout_id
), spent_money AS (
  SELECT grant_id, sum(gross) AS gross FROM (
    SELECT grant_id, gross_micros AS gross FROM earnings WHERE kind = 'USAGE' AND grant_id IS NOT NULL
    UNION ALL SELECT grant_id, gross_micros FROM earning_parts
    UNION ALL SELECT grant_id, amount_micros FROM money_transfers
      WHERE kind IN ('CREDITS_TAKEN_BACK', 'CREDITS_FORFEITED')) AS all_of_it GROUP BY grant_id
)
SELECT fault, id FROM ledger_faults
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
FROM earning_sums k FULL JOIN earned e USING (seller_id, currency, kind, available_at)
WHERE (k.gross_micros, k.commission_micros, k.net_micros, k.entries)
  IS DISTINCT FROM (e.gross_micros, e.commission_micros, e.net_micros, e.entries)
UNION ALL
SELECT 'the kept sums of an offering differ from its earnings', coalesce(k.offering_id, s.offering_id)
FROM (SELECT * FROM offering_sums WHERE currency <> 'XXX') AS k FULL JOIN sold s USING (offering_id, quarter, currency)
WHERE (k.gross_micros, k.refunded_micros, k.net_micros) IS DISTINCT FROM (s.gross_micros, s.refunded_micros, s.net_micros)
UNION ALL
SELECT 'a payout differs from its earnings', p.id
FROM payouts p LEFT JOIN paid_out o ON o.payout_id = p.id WHERE p.amount_micros <> coalesce(o.net_micros, 0)
UNION ALL
SELECT 'an earning is in a payout of somebody else', e.id
FROM earnings e JOIN payouts p ON p.id = e.payout_id WHERE (e.seller_id, e.currency) <> (p.seller_id, p.currency)
UNION ALL
SELECT 'what was earned from a grant differs from what its credits are worth', g.id
FROM grants g LEFT JOIN spent_money s ON s.grant_id = g.id
WHERE g.worth_micros - (CASE WHEN g.remaining = 0 THEN 0
        ELSE g.remaining * (g.worth_micros / g.amount) + g.worth_micros % g.amount END) <> coalesce(s.gross, 0);
