-- What a reader sees: the tables as of now, whether or not the expiry job has been there.

CREATE VIEW reservation_positions AS
SELECT r.id, r.wallet_id, w.organization_id, r.run_id, r.instance_id, r.amount, r.settled,
       CASE WHEN r.state = 'HELD' AND r.expires_at <= now() THEN 'EXPIRED' ELSE r.state END AS state,
       r.expires_at, r.created_at
FROM reservations r JOIN wallets w ON w.id = r.wallet_id;

-- Of an expired grant only that remains which open holds were promised.
CREATE VIEW grant_positions AS
SELECT g.id, g.wallet_id, w.organization_id, g.kind, g.amount,
       CASE WHEN g.remaining > 0 AND g.expires_at <= now() THEN (
         SELECT coalesce(sum(p.amount), 0)::bigint
         FROM reservations r JOIN pledges p ON p.reservation_id = r.id AND p.grant_id = g.id
         WHERE r.wallet_id = g.wallet_id AND r.state = 'HELD' AND r.expires_at > now()
       ) ELSE g.remaining END AS remaining,
       g.remaining AS remaining_posted, g.priority, g.expires_at, g.order_id, g.created_at
FROM grants g JOIN wallets w ON w.id = g.wallet_id;

CREATE VIEW wallet_positions AS
SELECT w.id, w.organization_id, w.low_credit_threshold,
       w.credits_posted - w.debits_posted - expired.amount AS balance,
       w.debits_pending - lapsed.amount AS reserved
FROM wallets w,
LATERAL (
  SELECT coalesce(sum(r.amount), 0)::bigint AS amount FROM reservations r
  WHERE r.wallet_id = w.id AND r.state = 'HELD' AND r.expires_at <= now()
) AS lapsed,
LATERAL (
  SELECT coalesce(sum(g.remaining_posted - g.remaining), 0)::bigint AS amount FROM grant_positions g
  WHERE g.wallet_id = w.id AND g.remaining_posted > 0 AND g.expires_at <= now()
) AS expired;

-- A wallet's statement: what moved its balance. Holds do not.
CREATE VIEW ledger_entries AS
SELECT t.id, t.sequence, t.wallet_id, w.organization_id, t.kind,
       CASE WHEN t.credit_account = t.wallet_id THEN t.amount ELSE -t.amount END AS amount,
       t.balance_after, t.run_id, t.order_id, t.description, t.created_at
FROM transfers t JOIN wallets w ON w.id = t.wallet_id
WHERE t.phase IN ('SINGLE', 'POST') AND t.amount > 0;

-- Credits less debits of every account: wallets as kept in their rows, system accounts summed up.
CREATE VIEW account_balances AS
SELECT id, 'WALLET' AS name, credits_posted - debits_posted AS balance FROM wallets
UNION ALL
SELECT a.id, a.name, coalesce(sum(CASE WHEN t.credit_account = a.id THEN t.amount ELSE -t.amount END), 0)::bigint
FROM system_accounts a
LEFT JOIN transfers t ON a.id IN (t.debit_account, t.credit_account) AND t.phase IN ('SINGLE', 'POST')
GROUP BY a.id, a.name;

-- The audit: one row for everything that is not as it must be; no row is a healthy ledger.
CREATE VIEW ledger_faults AS
WITH moved AS (
  SELECT t.wallet_id,
    coalesce(sum(t.amount) FILTER (WHERE t.credit_account = t.wallet_id AND t.phase = 'SINGLE'), 0) AS credits_posted,
    coalesce(sum(t.amount) FILTER (WHERE t.debit_account = t.wallet_id AND t.phase IN ('SINGLE', 'POST')), 0) AS debits_posted,
    coalesce(sum(t.amount) FILTER (WHERE t.phase = 'PENDING' AND ended.id IS NULL), 0) AS debits_pending
  FROM transfers t LEFT JOIN transfers ended ON ended.pending_id = t.id
  GROUP BY t.wallet_id
), kept AS (
  SELECT wallet_id, sum(remaining) AS remaining, sum(pledged) AS pledged FROM grants GROUP BY wallet_id
), drawn AS (
  SELECT p.grant_id, sum(p.drawn) AS drawn,
         coalesce(sum(p.amount) FILTER (WHERE r.state = 'HELD'), 0) AS pledged
  FROM pledges p JOIN reservations r ON r.id = p.reservation_id GROUP BY p.grant_id
), expired AS (
  SELECT grant_id, sum(amount) AS amount FROM transfers WHERE kind = 'EXPIRY' GROUP BY grant_id
), promised AS (
  SELECT reservation_id, sum(amount) AS amount, sum(drawn) AS drawn FROM pledges GROUP BY reservation_id
)
SELECT 'the books do not sum to zero' AS fault, NULL::uuid AS id
FROM account_balances HAVING sum(balance) <> 0
UNION ALL
SELECT 'a wallet differs from its transfers', w.id
FROM wallets w LEFT JOIN moved m ON m.wallet_id = w.id
WHERE (w.credits_posted, w.debits_posted, w.debits_pending)
  <> (coalesce(m.credits_posted, 0), coalesce(m.debits_posted, 0), coalesce(m.debits_pending, 0))
UNION ALL
SELECT 'a wallet differs from its grants', w.id
FROM wallets w LEFT JOIN kept k ON k.wallet_id = w.id
WHERE (w.credits_posted - w.debits_posted, w.debits_pending)
  <> (coalesce(k.remaining, 0), coalesce(k.pledged, 0))
UNION ALL
SELECT 'a grant differs from what was drawn on it', g.id
FROM grants g LEFT JOIN drawn d ON d.grant_id = g.id LEFT JOIN expired e ON e.grant_id = g.id
WHERE (g.remaining, g.pledged)
  <> (g.amount - coalesce(d.drawn, 0) - coalesce(e.amount, 0), coalesce(d.pledged, 0))
UNION ALL
SELECT 'a reservation differs from its pledges', r.id
FROM reservations r LEFT JOIN promised p ON p.reservation_id = r.id
WHERE (r.amount, coalesce(r.settled, 0)) <> (coalesce(p.amount, 0), coalesce(p.drawn, 0))
UNION ALL
SELECT 'a reservation differs from its transfers', r.id
FROM reservations r
LEFT JOIN transfers held ON held.id = r.transfer_id AND held.phase = 'PENDING' AND held.amount = r.amount
LEFT JOIN transfers ended ON ended.pending_id = r.transfer_id
WHERE held.id IS NULL
   OR (r.state = 'HELD') <> (ended.id IS NULL)
   OR (r.state = 'SETTLED' AND (ended.phase, ended.amount) <> ('POST', r.settled))
   OR (r.state IN ('VOIDED', 'EXPIRED') AND ended.phase <> 'VOID');

-- What runs were charged.
CREATE VIEW settlements AS
SELECT t.instance_id, w.organization_id, t.amount, t.created_at
FROM transfers t JOIN wallets w ON w.id = t.wallet_id
WHERE t.phase = 'POST';
