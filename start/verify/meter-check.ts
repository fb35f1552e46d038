import type { Check } from './finding.ts';

/**
 * Runs that were metered, in batches of whole months: none found less than those before it used, and what the month's
 * meter counted is what its runs used, those at flat prices too. Places are handed out once.
 */
const METERS = `
  WITH months AS (
    SELECT * FROM instance_meters WHERE (instance_id, month) > ($1::uuid, $2::date) ORDER BY instance_id, month LIMIT $3
  ), totals AS (
    SELECT m.instance_id, m.month, k.meter, k.total, coalesce((m.flat ->> k.meter)::bigint, 0) AS flat
    FROM months m, LATERAL (VALUES ('inputTokens', m.input_tokens), ('outputTokens', m.output_tokens),
      ('toolCalls', m.tool_calls)) AS k(meter, total)
  ), metered AS (
    SELECT r.id, r.instance_id, r.meter_month AS month, k.meter, (r.metered_before ->> k.meter)::bigint AS before, k.used
    FROM months m JOIN runs r ON r.instance_id = m.instance_id AND r.meter_month = m.month AND r.metered_before IS NOT NULL,
    LATERAL (VALUES ('inputTokens', r.input_tokens), ('outputTokens', r.output_tokens), ('toolCalls', r.tool_calls)) AS k(meter, used)
  ), ends AS (
    SELECT e.id, e.meter, e.before, e.used, coalesce(lead(e.before) OVER meters, t.total) AS next
    FROM metered e JOIN totals t USING (instance_id, month, meter)
    WINDOW meters AS (PARTITION BY e.instance_id, e.month, e.meter ORDER BY e.before, e.before + e.used, e.id)
  ), places AS (
    SELECT r.instance_id, r.meter_month AS month, r.meter_place AS place, min(r.id::text) AS id, count(*) AS runs
    FROM months m JOIN runs r ON r.instance_id = m.instance_id AND r.meter_month = m.month AND r.meter_place IS NOT NULL
    GROUP BY 1, 2, 3
  )
  SELECT e.id::text AS id, e.meter || ': ' || e.used || ' were used after ' || e.before || ', the next run found ' || e.next AS detail
  FROM ends e WHERE e.before + e.used > e.next
  UNION ALL
  SELECT t.instance_id::text, t.meter || ': ' || t.total || ' were used in ' || t.month || ', and its runs used ' ||
      (coalesce(sum(e.used), 0) + t.flat)
  FROM totals t LEFT JOIN metered e USING (instance_id, month, meter)
  GROUP BY t.instance_id, t.month, t.meter, t.total, t.flat
  HAVING t.total <> coalesce(sum(e.used), 0) + t.flat
  UNION ALL
  SELECT p.id, 'its place ' || p.place || ' of the month is that of ' || p.runs || ' runs' FROM places p WHERE p.runs > 1
  UNION ALL
  SELECT p.id, 'its place ' || p.place || ' of the month was never handed out, or is free'
  FROM places p JOIN months m USING (instance_id, month) WHERE p.place >= m.runs OR p.place = ANY(m.free_places)
  UNION ALL
  SELECT m.instance_id::text, m.runs || ' places were handed out in ' || m.month || ', and ' ||
      (count(p.place) + cardinality(m.free_places) + coalesce((m.flat ->> 'runs')::bigint, 0)) || ' are known'
  FROM months m LEFT JOIN places p USING (instance_id, month)
  GROUP BY m.instance_id, m.month, m.runs, m.free_places, m.flat
  HAVING m.runs <> count(p.place) + cardinality(m.free_places) + coalesce((m.flat ->> 'runs')::bigint, 0)
  UNION ALL
  SELECT m.instance_id::text, coalesce(m.flat, '{}')::text || ' counts as used at flat prices, and was ' || to_jsonb(f)::text
  FROM months m, LATERAL flat_usage(m.instance_id, m.month) AS f
  WHERE coalesce((m.flat ->> 'runs')::bigint, 0) <> f.runs
    OR coalesce((m.flat ->> 'inputTokens')::bigint, 0) <> f.input_tokens
    OR coalesce((m.flat ->> 'outputTokens')::bigint, 0) <> f.output_tokens
    OR coalesce((m.flat ->> 'toolCalls')::bigint, 0) <> f.tool_calls`;
const NEXT = `
  SELECT instance_id AS instance, month::text AS month FROM instance_meters
  WHERE (instance_id, month) > ($1::uuid, $2::date) ORDER BY instance_id, month LIMIT $3`;
const BATCH_MONTHS = 200;

/** What instances have used in each month, by which tiers are priced, is what their runs used: one after another. */
export const meterCheck: Check = {
  title: 'monthly meters of instances',
  async *run({ runtime }, progress) {
    for (let after = ['00000000-0000-0000-0000-000000000000', '-infinity']; ;) {
      const values = [...after, BATCH_MONTHS];
      const { rows: months } = await runtime.query<{ instance: string; month: string }>(NEXT, values);
      const last = months.at(-1);
      if (!last) return;
      const { rows } = await runtime.query<{ id: string; detail: string }>(METERS, values);
      for (const { id, detail } of rows) yield { kind: 'a monthly meter differs from its runs', id, detail };
      progress(months.length);
      after = [last.instance, last.month];
    }
  },
};
