import type { Check } from './finding.ts';

/**
 * Runs that were metered, in batches of whole months: what each found used before is what those before it used, and the
 * month's meter stands at the end of the last one. Places are handed out once.
 */
const METERS = `
  WITH months AS (
    SELECT * FROM instance_meters WHERE (instance_id, month) > ($1::uuid, $2::date) ORDER BY instance_id, month LIMIT $3
  ), metered AS (
    SELECT r.id, r.instance_id, r.meter_month AS month, k.meter, (r.metered_before ->> k.meter)::bigint AS before, k.used
    FROM months m JOIN runs r ON r.instance_id = m.instance_id AND r.meter_month = m.month AND r.metered_before IS NOT NULL,
    LATERAL (VALUES ('inputTokens', r.input_tokens), ('outputTokens', r.output_tokens), ('toolCalls', r.tool_calls)) AS k(meter, used)
  ), ends AS (
    SELECT *, lead(before) OVER meters AS next, lag(before) OVER meters IS NULL AS is_first
    FROM metered WINDOW meters AS (PARTITION BY instance_id, month, meter ORDER BY before, before + used, id)
  ), places AS (
    SELECT r.instance_id, r.meter_month AS month, r.meter_place AS place, min(r.id::text) AS id, count(*) AS runs
    FROM months m JOIN runs r ON r.instance_id = m.instance_id AND r.meter_month = m.month AND r.meter_place IS NOT NULL
    GROUP BY 1, 2, 3
  )
  SELECT e.id::text AS id, e.meter || ': ' || e.used || ' were used after ' || e.before || ', the next run found '
      || coalesce(e.next, (to_jsonb(m) ->> CASE e.meter WHEN 'inputTokens' THEN 'input_tokens'
           WHEN 'outputTokens' THEN 'output_tokens' ELSE 'tool_calls' END)::bigint) AS detail
  FROM ends e JOIN months m USING (instance_id, month)
  WHERE e.before + e.used <> coalesce(e.next, (to_jsonb(m) ->> CASE e.meter WHEN 'inputTokens' THEN 'input_tokens'
           WHEN 'outputTokens' THEN 'output_tokens' ELSE 'tool_calls' END)::bigint)
  UNION ALL
  SELECT e.id::text, e.meter || ': the first run of the month found ' || e.before || ' used'
  FROM ends e JOIN months m USING (instance_id, month)
  WHERE e.is_first AND e.before <> coalesce((m.flat ->> e.meter)::bigint, 0)
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
  SELECT m.instance_id::text, m.flat::text || ' counts as used at flat prices, more than ' || to_jsonb(f)::text
  FROM months m, LATERAL flat_usage(m.instance_id, m.month) AS f
  WHERE (m.flat ->> 'runs')::bigint > f.runs OR (m.flat ->> 'inputTokens')::bigint > f.input_tokens
    OR (m.flat ->> 'outputTokens')::bigint > f.output_tokens OR (m.flat ->> 'toolCalls')::bigint > f.tool_calls`;
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
