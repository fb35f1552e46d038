import { drizzle } from 'drizzle-orm/node-postgres';
import type { Client } from 'pg';
import type { Db } from '#common/database/database.ts';

interface Plan {
  'Node Type': string;
  'Plan Rows': number;
  'Actual Rows': number;
  'Actual Loops': number;
  'Shared Hit Blocks': number;
  'Shared Read Blocks': number;
  'Rows Removed by Filter'?: number;
  Plans?: Plan[];
}

/** Rows of tables, pages, how many rows the planner expected of one scan at most, and the time of the execution. */
export interface ReadingCost {
  rows: number;
  pages: number;
  expected: number;
  ms: number;
}

/** Under a limit no more is read than it lets through, nor by what it joins. */
const nodesOf = (plan: Plan, limit = Infinity): Plan[] => {
  const inner =
    plan['Node Type'] === 'Limit'
      ? plan['Plan Rows']
      : plan['Node Type'] === 'Nested Loop'
        ? limit
        : Infinity;
  return [
    { ...plan, 'Plan Rows': Math.min(plan['Plan Rows'], limit) },
    ...(plan.Plans ?? []).flatMap((child) => nodesOf(child, inner)),
  ];
};

/** What the statements of a read cost, by their own plans. */
export async function costOf(client: Client, read: (db: Db) => Promise<unknown>): Promise<ReadingCost> {
  const cost = { rows: 0, pages: 0, expected: 0, ms: 0 };
  const explain = async (text: string, values: unknown[]): Promise<void> => {
    const { rows } = await client.query<{ 'QUERY PLAN': [{ Plan: Plan; 'Execution Time': number }] }>(
      `EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) ${text}`,
      values,
    );
    const [{ Plan: plan, 'Execution Time': ms }] = rows[0]!['QUERY PLAN'];
    cost.ms += ms;
    for (const node of nodesOf(plan)) {
      if (!/^(Seq|Index|Index Only|Bitmap Heap) Scan$/.test(node['Node Type'])) continue;
      cost.rows += (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0)) * node['Actual Loops'];
      cost.expected = Math.max(cost.expected, node['Plan Rows']);
    }
    cost.pages += plan['Shared Hit Blocks'] + plan['Shared Read Blocks'];
  };
  const explaining = Object.assign(Object.create(client) as Client, {
    async query(query: string | { text: string }, values: unknown[] = []) {
      await explain(typeof query === 'string' ? query : query.text, values);
      return client.query(query as string, values);
    },
  });
  await read(drizzle({ client: explaining }));
  return cost;
}
