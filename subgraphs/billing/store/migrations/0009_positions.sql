-- What a reader sees: the tables as of now, whether or not anybody has booked what fell due.

CREATE VIEW reservation_positions AS
SELECT h.id, h.wallet_id, w.organization_id, h.run_id, h.instance_id, h.offering_id, h.seller_id, h.amount,
       CASE WHEN t.phase = 'POST' THEN t.amount END AS settled,
       CASE t.phase WHEN 'POST' THEN 'SETTLED' WHEN 'VOID' THEN 'VOIDED' WHEN 'LAPSE' THEN 'EXPIRED'
         ELSE CASE WHEN h.expires_at <= now() THEN 'EXPIRED' ELSE 'HELD' END END AS state,
       h.expires_at, h.created_at
FROM holds h JOIN wallets w ON w.id = h.wallet_id LEFT JOIN transfers t ON t.id = h.id;

-- Holds of a wallet that are over and still count as open: none is due before wallets.next_due.
CREATE VIEW lapsed_holds AS
SELECT h.*, w.next_due FROM wallets w
JOIN holds h ON h.wallet_id = w.id AND h.expires_at >= w.next_due AND h.expires_at <= now()
WHERE w.next_due <= now() AND NOT EXISTS (SELECT FROM transfers t WHERE t.id = h.id);

-- Of an expired grant only that remains which open holds were promised.
CREATE VIEW grant_positions AS
SELECT g.id, g.wallet_id, w.organization_id, g.kind, g.amount,
       CASE WHEN NOT g.spent AND g.expires_at <= now() THEN g.pledged - (
         SELECT coalesce(sum(p.amount), 0)::bigint
         FROM lapsed_holds h, unnest(h.pledge_grants, h.pledge_amounts) AS p(grant_id, amount)
         WHERE h.wallet_id = g.wallet_id AND p.grant_id = g.id
       ) ELSE g.remaining END AS remaining,
       g.remaining AS remaining_posted, g.priority, g.expires_at, g.order_id, g.created_at, g.spent
FROM grants g JOIN wallets w ON w.id = g.wallet_id;

CREATE VIEW wallet_positions AS
SELECT w.id, w.organization_id, w.low_credit_threshold, w.sequence AS entries,
       w.credits_posted - w.debits_posted - expired.amount AS balance,
       w.debits_pending - lapsed.amount AS reserved
FROM wallets w,
LATERAL (SELECT coalesce(sum(h.amount), 0)::bigint AS amount FROM lapsed_holds h WHERE h.wallet_id = w.id) AS lapsed,
LATERAL (
  SELECT coalesce(sum(g.remaining_posted - g.remaining), 0)::bigint AS amount FROM grant_positions g
  WHERE g.wallet_id = w.id AND NOT g.spent AND g.expires_at <= now()
) AS expired;

-- A wallet's statement: what moved its balance. Holds do not.
CREATE VIEW ledger_entries AS
SELECT coalesce(t.former_id, t.id) AS id, t.id AS transfer_id, t.former_id, t.sequence, t.wallet_id, w.organization_id, t.kind,
       CASE WHEN t.credit_account = 0 THEN t.amount ELSE -t.amount END AS amount,
       t.balance_after, h.run_id, t.order_id, t.description, t.created_at
FROM transfers t JOIN wallets w ON w.id = t.wallet_id LEFT JOIN holds h ON h.id = t.id
WHERE t.sequence IS NOT NULL;

-- Credits less debits of every account: of the other side of wallets what wallets and grants keep.
CREATE VIEW account_balances AS
SELECT id, 'WALLET' AS name, credits_posted - debits_posted AS balance FROM wallets
UNION ALL
SELECT a.id, a.name, coalesce(CASE a.name
    WHEN 'REVENUE' THEN (SELECT sum(consumed) FROM wallets)
      - (SELECT coalesce(sum(amount), 0) FROM grants WHERE refunded_hold_id IS NOT NULL)
    WHEN 'EXPIRY' THEN (SELECT sum(expired) FROM wallets)
    ELSE (SELECT -sum(g.amount) FROM grants g WHERE 'ISSUANCE_' || g.kind = a.name AND g.refunded_hold_id IS NULL)
      + (SELECT coalesce(sum(t.amount), 0) FROM transfers t
         WHERE t.correction_id IS NOT NULL AND t.credit_account = a.number)
  END, 0)::bigint
FROM system_accounts a;

-- Money by account: debits and credits of both tables. Earnings come from their sums.
CREATE VIEW money_balances AS
SELECT account, seller_id, currency, sum(amount)::bigint AS balance_micros FROM (
  SELECT debit_account AS account, CASE WHEN debit_account = 'SELLER_PAYABLE' THEN seller_id END AS seller_id, currency,
         -amount_micros AS amount FROM money_transfers
  UNION ALL
  SELECT credit_account, CASE WHEN credit_account = 'SELLER_PAYABLE' THEN seller_id END, currency, amount_micros
  FROM money_transfers
  UNION ALL
  SELECT earning_source(kind), CASE WHEN kind = 'CARRIED' THEN seller_id END, currency, -gross_micros FROM earning_sums
  UNION ALL
  SELECT 'SELLER_PAYABLE', seller_id, currency, net_micros FROM earning_sums WHERE net_micros <> 0
  UNION ALL
  SELECT 'REVENUE', NULL, currency, commission_micros FROM earning_sums
) AS parts
GROUP BY account, seller_id, currency;

-- What is looked at all the time: the sums that are kept, against each other. It costs as much as there are
-- wallets and grants, however many runs there were. ledger_audit adds up everything.
CREATE VIEW ledger_faults AS
WITH kept AS (
  SELECT wallet_id, sum(remaining) AS remaining, sum(pledged) AS pledged FROM grants WHERE NOT spent GROUP BY wallet_id
), owed AS (
  SELECT currency, sum(remaining * (worth_micros / amount) + worth_micros % amount) AS micros
  FROM grants WHERE NOT spent AND worth_micros > 0 GROUP BY currency
)
SELECT 'the books do not sum to zero' AS fault, NULL::uuid AS id FROM account_balances HAVING sum(balance) <> 0
UNION ALL
SELECT 'a wallet differs from its last entry', w.id
FROM wallets w LEFT JOIN transfers t ON t.wallet_id = w.id AND t.sequence = w.sequence
WHERE w.credits_posted - w.debits_posted <> coalesce(t.balance_after, 0) OR (w.sequence > 0 AND t.id IS NULL)
UNION ALL
SELECT 'a wallet differs from its grants', w.id
FROM wallets w LEFT JOIN kept k ON k.wallet_id = w.id
WHERE (w.credits_posted - w.debits_posted, w.debits_pending) <> (coalesce(k.remaining, 0), coalesce(k.pledged, 0))
UNION ALL
SELECT 'the money does not sum to zero', NULL FROM money_balances GROUP BY currency HAVING sum(balance_micros) <> 0
UNION ALL
SELECT 'credits sold differ from what is left of them', NULL
FROM (SELECT currency, balance_micros FROM money_balances WHERE account = 'CREDITS_SOLD') AS b
FULL JOIN owed USING (currency)
WHERE coalesce(b.balance_micros, 0) <> coalesce(owed.micros, 0);

-- Everything, from the first transfer on: one row for all that is not as it must be, no row is a healthy ledger.
CREATE VIEW ledger_audit AS
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
  SELECT instance_id, quarter_of(created_at) AS quarter, wallet_id, sum(amount) AS credits, count(*) AS runs
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
WHERE (k.credits, k.runs) IS DISTINCT FROM (u.credits, u.runs)
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
