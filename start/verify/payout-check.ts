import { batchesById, type Check } from './finding.ts';

interface Payout {
  id: string;
  state: string;
  amount: string;
  earned: string;
  /** Moved from the seller to what is on its way, and from there to the provider. */
  moved: string;
  paid: string;
  returned: string;
}

const PAYOUTS = `
  SELECT p.id, p.state, p.amount_micros::text AS amount, e.net AS earned, m.moved, m.paid, m.returned
  FROM payouts p,
  LATERAL (SELECT coalesce(sum(net_micros), 0)::text AS net FROM earnings WHERE payout_id = p.id) AS e,
  LATERAL (
    SELECT coalesce(sum(amount_micros) FILTER (WHERE kind = 'PAYOUT'), 0)::text AS moved,
      (coalesce(sum(amount_micros) FILTER (WHERE kind = 'PAYOUT_PAID'), 0)
        - coalesce(sum(amount_micros) FILTER (WHERE kind = 'PAYOUT_REVERSED'), 0))::text AS paid,
      (SELECT count(*) FROM earnings r WHERE r.kind = 'PAYOUT_RETURNED' AND r.seller_id = p.seller_id
        AND r.currency = p.currency AND r.net_micros = p.amount_micros)::text AS returned
    FROM money_transfers WHERE payout_id = p.id
  ) AS m
  WHERE p.id > $1 ORDER BY p.id LIMIT $2`;

/** Every payout is the sum of its earnings, left the seller once, and was paid or given back. */
export const payoutCheck: Check = {
  title: 'payouts and their earnings',
  async *run({ billing }, progress) {
    for await (const payouts of batchesById<Payout>(billing, PAYOUTS)) {
      for (const payout of payouts) {
        const detail = mistakeOf(payout);
        if (detail !== undefined) yield { kind: 'a payout differs from its earnings', id: payout.id, detail };
      }
      progress(payouts.length);
    }
  },
};

function mistakeOf({ state, amount, earned, moved, paid, returned }: Payout): string | undefined {
  if (earned !== amount) return `its earnings add up to ${earned} micro-units, it is ${amount}`;
  if (moved !== amount) return `${moved} micro-units left the seller for it, it is ${amount}`;
  const expected = state === 'PAID' ? amount : '0';
  if (paid !== expected) return `it is ${state}, and ${paid} micro-units were paid`;
  if (state === 'CANCELED' && returned === '0') return 'it was given up, and nothing came back to the seller';
  return undefined;
}
