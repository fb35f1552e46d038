import { eq, inArray, sql } from 'drizzle-orm';
import type { Db } from '#common/database.ts';
import type { Flow, FlowStore } from '../domain/flow/import-flow.ts';
import { flows } from './tables.ts';

export const createFlowStore = (db: Db): FlowStore => ({
  async insert(flow) {
    await db
      .insert(flows)
      .values({ ...flow, createdAt: sql`DEFAULT` })
      .onConflictDoNothing();
    const [kept] = await db.select().from(flows).where(eq(flows.id, flow.id));
    if (!kept) throw new Error(`the flow ${flow.id} was stored, but is not there`);
    return kept;
  },
  async find(id) {
    const [flow] = await db.select().from(flows).where(eq(flows.id, id));
    return flow;
  },
});

export const loadFlows = (db: Db, ids: readonly string[]): Promise<Flow[]> =>
  db
    .select()
    .from(flows)
    .where(inArray(flows.id, [...ids]));
