import { derivedId } from '#common/ids.ts';
import type { ClientBase } from 'pg';
import { batchesById, type Check, type Finding } from './finding.ts';

interface Line {
  id: string;
  order: string;
  outcome: string;
  quantity: number;
  paid: string;
  currency: string;
  /** Of what it bought. */
  instances: string[];
  /** Whether billing must know all of it by now. */
  isSettled: boolean;
}
interface Purchase {
  id: string;
  order: string;
  amount: string;
  currency: string;
}

interface Charge {
  id: string;
  state: string;
  amount: string;
  booked: string;
}

const BATCH_ROWS = 2_000;
const LINES = `
  SELECT l.id, l.order_id AS "order", l.outcome, l.quantity, l.paid_micros::text AS paid, l.currency,
    l.outcome = 'CREDITS' OR NOT EXISTS (
      SELECT FROM instances i WHERE i.order_line_id = l.id AND i.sold_at IS NULL) AS "isSettled",
    ARRAY(SELECT i.id FROM instances i WHERE i.order_line_id = l.id ORDER BY i.unit) AS instances
  FROM order_lines l
  WHERE l.id > $1 AND l.paid_micros > 0 AND l.outcome IN ('CREDITS', 'INSTANCES') ORDER BY l.id LIMIT $2`;
const PURCHASES = `
  SELECT id, order_id AS "order", amount_micros::text AS amount, currency::text AS currency
  FROM purchases WHERE id = ANY($1::uuid[])`;
const BOUGHT = `
  SELECT id, order_id AS "order", amount_micros::text AS amount, currency::text AS currency
  FROM purchases WHERE id > $1 AND order_id NOT LIKE 'charge:%' ORDER BY id LIMIT $2`;
/** What kept cards paid, and what stands in the books for it. */
const CHARGES = `
  SELECT c.id, c.state, c.amount_micros::text AS amount,
    (SELECT coalesce(sum(p.amount_micros), 0)::text FROM purchases p
     WHERE p.order_id = 'charge:' || c.id AND p.currency = c.currency) AS booked
  FROM card_charges c WHERE c.id > $1 ORDER BY c.id LIMIT $2`;

/** Every payment belongs to one order, and every paid line stands in the books with what was paid for it, once. */
export const paymentCheck: Check = {
  title: 'what was paid, and the order lines that it was for',
  async *run({ controlPlane, billing }, progress) {
    for (let after = ''; ;) {
      const { rows } = await controlPlane.query<Line>(LINES, [after, BATCH_ROWS]);
      const last = rows.at(-1);
      if (!last) break;
      yield* mistakesOf(rows, await purchasesOf(billing, rows));
      progress(rows.length);
      after = last.id;
    }
    for await (const purchases of batchesById<Purchase>(billing, BOUGHT)) {
      const orders = purchases.map(({ order }) => order);
      const { rows } = await controlPlane.query<{ order: string }>(
        'SELECT DISTINCT order_id AS "order" FROM order_lines WHERE order_id = ANY($1::text[])',
        [orders],
      );
      const known = new Set(rows.map(({ order }) => order));
      for (const { id, order } of purchases)
        if (!known.has(order))
          yield { kind: 'a payment is for no order', id, detail: `no paid line of order ${order} is known` };
      progress(purchases.length);
    }
    for await (const charges of batchesById<Charge>(billing, CHARGES)) {
      for (const { id, state, amount, booked } of charges) {
        const paid = state === 'PAID' ? amount : '0';
        if (paid !== booked)
          yield {
            kind: 'a charge of a card differs from the books',
            id,
            detail: `${paid} micro-units were paid, ${booked} are booked`,
          };
      }
      progress(charges.length);
    }
  },
};

/** As control-plane names what it tells billing. */
const purchaseIdsOf = ({ id, outcome, quantity, instances }: Line): string[] =>
  outcome === 'CREDITS'
    ? [derivedId('credit-pack', id)]
    : [
        ...Array.from({ length: quantity }, (_, index) =>
          derivedId('order-line-sale', id, String(index + 1)),
        ),
        // Credits that a plan includes are bought with it where they are worth something.
        ...instances.map((instance) => derivedId('plan-credits', instance)),
      ];

async function purchasesOf(
  billing: ClientBase,
  lines: readonly Line[],
): Promise<ReadonlyMap<string, Purchase>> {
  const { rows } = await billing.query<Purchase>(PURCHASES, [lines.flatMap(purchaseIdsOf)]);
  return new Map(rows.map((purchase) => [purchase.id, purchase]));
}

function* mistakesOf(
  lines: readonly Line[],
  purchases: ReadonlyMap<string, Purchase>,
): Generator<Finding, void, void> {
  for (const line of lines) {
    const detail = mistakeOf(
      line,
      purchaseIdsOf(line).flatMap((id) => purchases.get(id) ?? []),
    );
    if (detail !== undefined) yield { kind: 'a paid order line differs from the books', id: line.id, detail };
  }
}

function mistakeOf(line: Line, booked: readonly Purchase[]): string | undefined {
  if (!line.isSettled) return undefined;
  const sum = booked.reduce((total, { amount }) => total + BigInt(amount), 0n);
  if (sum !== BigInt(line.paid)) return `${line.paid} micro-units were paid, ${sum} are booked`;
  if (booked.some(({ currency }) => currency !== line.currency))
    return `it was paid in ${line.currency}, and booked in another currency`;
  return booked.some(({ order }) => order !== line.order) ? 'it is booked with another order' : undefined;
}
