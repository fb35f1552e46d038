-- What an offering brought in by days (UTC), made of its quarters of an hour when a day is long over: a report of twelve
-- months read 35,000 quarters of a busy offering, each from a page of its own, and reads its days now.
CREATE TABLE offering_days (
  offering_id uuid NOT NULL,
  day date NOT NULL,
  currency text NOT NULL,
  gross_micros bigint NOT NULL,
  commission_micros bigint NOT NULL,
  net_micros bigint NOT NULL,
  refunded_micros bigint NOT NULL,
  credits bigint NOT NULL,
  sales bigint NOT NULL,
  PRIMARY KEY (offering_id, day, currency)
);
-- The days before it are folded.
ALTER TABLE money_settings ADD COLUMN days_folded_until date NOT NULL DEFAULT '-infinity';

-- Folds at most a month of days, and none before it has been over for a day: nothing is written to it any more, unless
-- somebody sets a clock back that far, and then ledger_audit tells. Answers how many days it folded.
CREATE FUNCTION fold_days() RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE v_from date; v_until date; v_last date := (clock_timestamp() AT TIME ZONE 'UTC')::date - 1;
BEGIN
  -- One at a time: whoever waited goes on from there.
  SELECT days_folded_until INTO v_from FROM money_settings FOR NO KEY UPDATE;
  IF v_from = '-infinity' THEN
    SELECT least((min(quarter) AT TIME ZONE 'UTC')::date, v_last) INTO v_from FROM offering_sums;
  END IF;
  v_until := least(v_from + 31, v_last);
  IF v_until <= v_from THEN RETURN 0; END IF;
  -- Offering by offering, along the primary key: an index by quarters made plans read those of all offerings for one.
  WITH RECURSIVE offerings AS (
    (SELECT offering_id FROM offering_sums ORDER BY offering_id LIMIT 1)
    UNION ALL
    SELECT (SELECT s.offering_id FROM offering_sums s WHERE s.offering_id > o.offering_id ORDER BY s.offering_id LIMIT 1)
    FROM offerings o WHERE o.offering_id IS NOT NULL
  )
  INSERT INTO offering_days
  SELECT o.offering_id, d.* FROM offerings o, LATERAL (
    SELECT (quarter AT TIME ZONE 'UTC')::date, currency, sum(gross_micros), sum(commission_micros), sum(net_micros),
           sum(refunded_micros), sum(credits), sum(sales)
    FROM offering_sums s
    WHERE s.offering_id = o.offering_id
      AND quarter >= v_from::timestamp AT TIME ZONE 'UTC' AND quarter < v_until::timestamp AT TIME ZONE 'UTC'
    GROUP BY 1, 2
  ) AS d;
  UPDATE money_settings SET days_folded_until = v_until;
  RETURN v_until - v_from;
END $$;

-- Everything, as before, and the days.
ALTER VIEW ledger_audit RENAME TO ledger_audit_without_days;
CREATE VIEW ledger_audit AS
SELECT fault, id FROM ledger_audit_without_days
UNION ALL
SELECT 'the kept days of an offering differ from its quarters of an hour', coalesce(d.offering_id, q.offering_id)
FROM offering_days d
FULL JOIN (
  SELECT offering_id, (quarter AT TIME ZONE 'UTC')::date AS day, currency, sum(gross_micros) AS gross_micros,
         sum(commission_micros) AS commission_micros, sum(net_micros) AS net_micros, sum(refunded_micros) AS refunded_micros,
         sum(credits) AS credits, sum(sales) AS sales
  FROM offering_sums
  WHERE quarter < (SELECT days_folded_until::timestamp AT TIME ZONE 'UTC' FROM money_settings)
  GROUP BY 1, 2, 3
) AS q USING (offering_id, day, currency)
WHERE (d.gross_micros, d.commission_micros, d.net_micros, d.refunded_micros, d.credits, d.sales)
  IS DISTINCT FROM (q.gross_micros, q.commission_micros, q.net_micros, q.refunded_micros, q.credits, q.sales);
