import type { Databases } from './finding.ts';

/** From an entry of the ledger (or a run) back to what caused it: run, release, grants that it drew on, their orders. */
export async function explain({ billing, runtime, controlPlane }: Databases, id: string): Promise<string[]> {
  const { rows: entries } = await billing.query(
    `SELECT t.id, t.phase, t.kind, t.amount::float8 AS credits, t.balance_after::float8 AS "balanceAfter",
       t.description, t.created_at AS "at", t.order_id AS "order", t.grant_id AS "grant",
       h.run_id AS run, h.amount::float8 AS held, h.pledge_grants AS "grants"
     FROM transfers t LEFT JOIN holds h ON h.id = t.id WHERE t.id = $1 OR h.run_id = $1`,
    [id],
  );
  const lines: string[] = entries.map((entry) => line('entry', entry));
  const runs = entries.map(({ run }) => run as string | null).filter((run) => run !== null);
  const { rows: known } = await runtime.query<{ instance: string }>(
    `SELECT id, state, charge::float8 AS charge, input_tokens AS "inputTokens", output_tokens AS "outputTokens",
       tool_calls AS "toolCalls", terms->'pricing' AS pricing, instance_id AS instance
     FROM runs WHERE id = ANY($1::uuid[])`,
    [[id, ...runs]],
  );
  lines.push(...known.map((run) => line('run', run)));
  const { rows: releases } = await controlPlane.query(
    `SELECT i.id AS instance, o.slug AS offering, v.number AS release, p.name AS plan, i.order_id AS "order"
     FROM instances i JOIN offerings o ON o.id = i.offering_id JOIN offering_versions v ON v.id = i.version_id
     LEFT JOIN plans p ON p.id = i.plan_id WHERE i.id = ANY($1::uuid[])`,
    [known.map(({ instance }) => instance)],
  );
  lines.push(...releases.map((release) => line('release', release)));
  const grants: unknown[] = entries.flatMap(
    (entry) => (entry['grants'] as string[] | null) ?? [entry['grant']],
  );
  const { rows: given } = await billing.query(
    `SELECT id, kind, amount::float8 AS credits, worth_micros::text AS "worthMicros", currency, order_id AS "order"
     FROM grants WHERE id = ANY($1::uuid[])`,
    [grants.filter((grant) => grant !== null)],
  );
  return [...lines, ...given.map((grant) => line('grant', grant))];
}

const line = (what: string, row: object): string => `${what.padEnd(8)} ${JSON.stringify(row)}`;
