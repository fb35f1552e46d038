import { batchesById, type Check } from './finding.ts';

interface Earning {
  id: string;
  detail: string | null;
}

/** Each earning with what it must come from, and what is missing of it. */
const EARNINGS = `
  SELECT e.id, CASE
      WHEN e.gross_micros <> e.commission_micros + e.net_micros THEN 'commission and net are not its gross'
      WHEN e.kind = 'USAGE' AND NOT EXISTS (
        SELECT FROM transfers t WHERE t.id = e.hold_id AND t.phase = 'POST' AND t.amount > 0)
        THEN 'no run was settled with hold ' || coalesce(e.hold_id::text, '(none)')
      WHEN e.kind = 'USAGE' AND EXISTS (
        SELECT FROM holds h WHERE h.id = e.hold_id AND h.seller_id IS DISTINCT FROM e.seller_id)
        THEN 'the run was of another seller'
      WHEN e.kind = 'SALE' AND NOT EXISTS (
        SELECT FROM purchases p WHERE p.order_id = e.order_id AND p.kind = 'PLAN'
          AND p.seller_id IS NOT DISTINCT FROM e.seller_id AND p.currency = e.currency AND p.amount_micros = e.gross_micros)
        THEN 'nothing was sold for that with order ' || coalesce(e.order_id, '(none)')
      WHEN e.kind IN ('ORDER_REFUND', 'RUN_REFUND') AND NOT EXISTS (SELECT FROM refunds r WHERE r.id = e.refund_id)
        THEN 'it reverses for no refund'
      WHEN e.payout_id IS NOT NULL AND NOT EXISTS (SELECT FROM payouts p WHERE p.id = e.payout_id)
        THEN 'its payout ' || e.payout_id || ' is not there'
      WHEN e.payout_id IS NOT NULL AND NOT EXISTS (
        SELECT FROM payouts p WHERE p.id = e.payout_id AND p.seller_id = e.seller_id AND p.currency = e.currency)
        THEN 'its payout ' || e.payout_id || ' is somebody else''s, or of another currency'
    END AS detail
  FROM earnings e WHERE e.id > $1 ORDER BY e.id LIMIT $2`;

/** Every earning belongs to a settled run, a sale or a refund, and to at most one payout of its seller. */
export const earningCheck: Check = {
  title: 'earnings, and the runs and sales that they are of',
  async *run({ billing }, progress) {
    for await (const earnings of batchesById<Earning>(billing, EARNINGS)) {
      for (const { id, detail } of earnings)
        if (detail !== null) yield { kind: 'an earning belongs to nothing that was earned', id, detail };
      progress(earnings.length);
    }
  },
};
