import type { ClientBase } from 'pg';
import type { Databases } from './finding.ts';

/** As many of what a payout consists of as are shown. */
const MAX_LINES = 100;

/**
 * From a payout, an earning, an entry of the ledger, a run, a grant or a payment back to what caused it: earnings, entries,
 * runs and their releases, the grants that were drawn on, and the orders and payments that they came with.
 */
export async function explain({ billing, runtime, controlPlane }: Databases, id: string): Promise<string[]> {
  const lines: string[] = [];
  const show = <T extends object>(what: string, rows: readonly T[]): readonly T[] => {
    lines.push(...rows.map((row) => `${what.padEnd(8)} ${JSON.stringify(row)}`));
    return rows;
  };

  show('payout', await ask(billing, PAYOUT, [id]));
  const earnings = show('earning', await ask<Earning>(billing, EARNINGS, [id]));
  const holds = earnings.flatMap(({ hold }) => hold ?? []);
  const entries = show('entry', await ask<Entry>(billing, ENTRIES, [id, holds]));
  const runs = entries.flatMap(({ run }) => run ?? []);
  const known = show('run', await ask<{ instance: string }>(runtime, RUNS, [[id, ...runs]]));
  const instances = known.map(({ instance }) => instance);
  const releases = show('release', await ask<{ order: string | null }>(controlPlane, RELEASES, [instances]));
  const grantIds = entries.flatMap(({ grants, grant }) => grants ?? grant ?? []);
  const grants = show('grant', await ask<{ order: string | null }>(billing, GRANTS, [[id, ...grantIds]]));
  const orders = [...earnings, ...grants, ...releases].flatMap(({ order }) => order ?? []);
  const payments = show(
    'payment',
    await ask<{ order: string }>(billing, PAYMENTS, [id, [...new Set(orders)]]),
  );
  show('order', await ask(controlPlane, ORDERS, [[...orders, ...payments.map(({ order }) => order)]]));
  return lines;
}

const ask = async <T extends object>(client: ClientBase, sql: string, values: unknown[]): Promise<T[]> =>
  (await client.query<T>(`${sql} LIMIT ${MAX_LINES}`, values)).rows;

interface Earning {
  hold: string | null;
  order: string | null;
}
interface Entry {
  run: string | null;
  grants: string[] | null;
  grant: string | null;
}

const PAYOUT = `
  SELECT id, seller_id AS seller, amount_micros::text AS "amountMicros", currency, state, reference, created_at AS "at", paid_at AS "paidAt"
  FROM payouts WHERE id = $1 OR id = (SELECT payout_id FROM earnings WHERE id = $1)`;
const EARNINGS = `
  SELECT id, kind, seller_id AS seller, hold_id AS hold, order_id AS "order", gross_micros::text AS "grossMicros",
    commission_micros::text AS "commissionMicros", net_micros::text AS "netMicros", currency, payout_id AS payout, created_at AS "at"
  FROM earnings WHERE id = $1 OR payout_id = $1 OR hold_id = $1 ORDER BY created_at, id`;
const ENTRIES = `
  SELECT t.id, t.phase, t.kind, t.amount::float8 AS credits, t.balance_after::float8 AS "balanceAfter",
    t.description, t.created_at AS "at", t.order_id AS "order", t.grant_id AS "grant",
    h.run_id AS run, h.amount::float8 AS held, h.pledge_grants AS "grants"
  FROM transfers t LEFT JOIN holds h ON h.id = t.id
  WHERE t.id = $1 OR h.run_id = $1 OR t.grant_id = $1 OR t.id = ANY($2::uuid[]) ORDER BY t.created_at, t.id`;
const RUNS = `
  SELECT id, state, charge::float8 AS charge, input_tokens AS "inputTokens", output_tokens AS "outputTokens",
    tool_calls AS "toolCalls", terms->'pricing' AS pricing, metered_before AS "meteredBefore", instance_id AS instance
  FROM runs WHERE id = ANY($1::uuid[])`;
const RELEASES = `
  SELECT i.id AS instance, o.slug AS offering, v.number AS release, p.name AS plan, i.order_id AS "order"
  FROM instances i JOIN offerings o ON o.id = i.offering_id JOIN offering_versions v ON v.id = i.version_id
  LEFT JOIN plans p ON p.id = i.plan_id WHERE i.id = ANY($1::uuid[])`;
const GRANTS = `
  SELECT id, kind, amount::float8 AS credits, worth_micros::text AS "worthMicros", currency, order_id AS "order"
  FROM grants WHERE id = ANY($1::uuid[])`;
const PAYMENTS = `
  SELECT id, kind, order_id AS "order", organization_id AS buyer, amount_micros::text AS "amountMicros", currency,
    description, created_at AS "at"
  FROM purchases WHERE id = $1 OR order_id = ANY($2::text[]) ORDER BY created_at, id`;
const ORDERS = `
  SELECT order_id AS "order", id AS line, organization_id AS buyer, quantity, outcome, paid_micros::text AS "paidMicros", currency
  FROM order_lines WHERE order_id = ANY($1::text[]) ORDER BY order_id, id`;
