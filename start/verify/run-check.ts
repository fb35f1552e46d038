import { chargeOf, type RunPricing, type Usage } from '#common/pricing/run-pricing.ts';
import { batchesById, type Check, type Databases, type Finding } from './finding.ts';

interface Run {
  id: string;
  state: string;
  budget: number;
  charge: number;
  inputTokens: number;
  outputTokens: number;
  toolCalls: number;
  pricing: RunPricing;
  /** What its instance had used in the month; null of a run that is free, and of earlier versions. */
  before: Usage | null;
  isMetered: boolean;
}
interface Hold {
  runId: string;
  held: number;
  phase: 'POST' | 'VOID' | 'LAPSE' | null;
  moved: number | null;
}

/** What ended within the last minute may still be on its way from one database to the other. */
const RUNS = `
  SELECT id, state, budget::float8 AS budget, charge::float8 AS charge, input_tokens AS "inputTokens",
    output_tokens AS "outputTokens", tool_calls AS "toolCalls", terms->'pricing' AS pricing,
    metered_before AS before, meter_month IS NOT NULL AS "isMetered"
  FROM runs WHERE id > $1 AND work IS NULL AND finished_at < now() - interval '1 minute' ORDER BY id LIMIT $2`;
const HOLDS = `
  SELECT h.run_id AS "runId", h.amount::float8 AS held, t.phase, t.amount::float8 AS moved
  FROM holds h LEFT JOIN transfers t ON t.id = h.id WHERE h.run_id = ANY($1::uuid[])`;

/** Every run that has ended: one hold of its budget, settled with what its usage costs by the prices it was asked for. */
export const runCheck: Check = {
  title: 'runs, their holds and charges',
  async *run({ billing, runtime }, progress) {
    for await (const runs of batchesById<Run>(runtime, RUNS)) {
      const { rows } = await billing.query<Hold>(HOLDS, [runs.map(({ id }) => id)]);
      const holds = Map.groupBy(rows, ({ runId }) => runId);
      for (const run of runs) {
        const detail = mistakeOf(run, holds.get(run.id) ?? []);
        if (detail !== undefined) yield { kind: 'a run differs from its hold', id: run.id, detail };
      }
      progress(runs.length);
    }
    yield* chargesWithoutRuns({ billing, runtime });
  },
};

function mistakeOf(run: Run, holds: readonly Hold[]): string | undefined {
  const { inputTokens, outputTokens, toolCalls } = run;
  const usage = { runs: 1, inputTokens, outputTokens, toolCalls };
  const cost = chargeOf(run.pricing, usage, run.budget, run.before ?? undefined);
  // A run that is charged has its place in the month, be the charge 0; one that failed may be free.
  const isFree = run.state !== 'SUCCEEDED' && run.charge === 0 && run.before === null;
  if (run.isMetered && run.before === null && !isFree) return 'it was charged without being metered';
  if (run.charge !== cost && !isFree)
    return `its usage costs ${cost} credits, it was to be charged ${run.charge}`;
  const [hold, ...more] = holds;
  // What was reported to have cost nothing is the only thing that nothing is held for.
  if (!hold) return cost === 0 ? undefined : 'nothing was held for it';
  if (more.length > 0) return `it was held for ${holds.length} times`;
  if (hold.held !== run.budget) return `${hold.held} credits were held, its budget was ${run.budget}`;
  if (hold.phase === null) return `it has ended, but its hold of ${hold.held} credits has not`;
  const charged = hold.phase === 'POST' ? hold.moved : 0;
  return charged === run.charge
    ? undefined
    : `${charged} credits were charged instead of ${run.charge} (${hold.phase})`;
}

/** Both tables from the same id on: a merge of the two would read the transfers from the first one for each batch. */
const CHARGES = `
  SELECT h.id, h.run_id AS "runId" FROM holds h JOIN transfers t ON t.id = h.id
  WHERE h.id > $1 AND t.id > $1 AND t.phase = 'POST' AND t.amount > 0 AND h.run_id IS NOT NULL ORDER BY h.id LIMIT $2`;

async function* chargesWithoutRuns({
  billing,
  runtime,
}: Pick<Databases, 'billing' | 'runtime'>): AsyncGenerator<Finding, void, void> {
  for await (const charges of batchesById<{ id: string; runId: string }>(billing, CHARGES)) {
    const { rows } = await runtime.query<{ id: string }>('SELECT id FROM runs WHERE id = ANY($1::uuid[])', [
      charges.map(({ runId }) => runId),
    ]);
    const known = new Set(rows.map(({ id }) => id));
    for (const { id, runId } of charges)
      if (!known.has(runId))
        yield { kind: 'a charge is for no run', id, detail: `run ${runId} is not there` };
  }
}
