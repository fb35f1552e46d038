import type { ClientBase } from 'pg';
import { derivedId } from '#common/ids.ts';
import type { Check, Finding } from './finding.ts';

interface Line {
  id: string;
  outcome: string;
  quantity: number;
  instances: number;
  isLate: boolean;
}

const BATCH_ROWS = 5_000;

/** Ids of commerce sort as texts; a line that has waited for a day is not on its way any more. */
const LINES = `
  SELECT l.id, l.outcome, l.quantity, (SELECT count(*) FROM instances i WHERE i.order_line_id = l.id)::int AS instances,
    l.outcome = 'PENDING' AND l.created_at < now() - interval '1 day' AS "isLate"
  FROM order_lines l WHERE l.id > $1 ORDER BY l.id LIMIT $2`;

/** Every paid order line came to what it bought, once: its instances, or one grant of credits. */
export const orderCheck: Check = {
  title: 'paid order lines, their instances and grants',
  async *run({ controlPlane, billing }, progress) {
    for (let after = ''; ;) {
      const { rows } = await controlPlane.query<Line>(LINES, [after, BATCH_ROWS]);
      if (rows.length === 0) return;
      yield* mistakesOf(rows, await grantsOf(billing, rows));
      progress(rows.length);
      after = rows.at(-1)!.id;
    }
  },
};

const grantIdOf = ({ id }: Line): string => derivedId('credit-pack', id);

async function grantsOf(billing: ClientBase, lines: readonly Line[]): Promise<ReadonlySet<string>> {
  const { rows } = await billing.query<{ id: string }>('SELECT id FROM grants WHERE id = ANY($1::uuid[])', [
    lines.map(grantIdOf),
  ]);
  return new Set(rows.map(({ id }) => id));
}

function* mistakesOf(lines: readonly Line[], grants: ReadonlySet<string>): Generator<Finding, void, void> {
  for (const line of lines) {
    const detail = mistakeOf(line, grants.has(grantIdOf(line)));
    if (detail !== undefined)
      yield { kind: 'an order line differs from what it bought', id: line.id, detail };
  }
}

function mistakeOf({ outcome, quantity, instances, isLate }: Line, isGranted: boolean): string | undefined {
  if (isLate) return 'it was paid more than a day ago, and nothing came of it yet';
  if (outcome === 'INSTANCES' && instances !== quantity)
    return `${quantity} were bought, ${instances} instances made`;
  if (outcome !== 'INSTANCES' && instances > 0) return `it says ${outcome}, but has ${instances} instances`;
  if (outcome === 'CREDITS' && !isGranted) return 'credits were to be given, but no grant is there';
  if (outcome === 'INSTANCES' && isGranted)
    return 'it bought instances, and credits were given for it as well';
  return undefined;
}
