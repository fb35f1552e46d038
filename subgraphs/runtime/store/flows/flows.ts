import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import type { Db } from '#common/database/database.ts';
import type { Flow, FlowStore } from '../../domain/flow/import-flow.ts';
import { flowPublishers, flows } from '../tables.ts';

/** Of one organization; a thousand releases of each of its offerings share the offering's name. */
const MAX_NAMES = 10_000;

export const createFlowStore = (db: Db): FlowStore => ({
  async insert(flow, publisherId) {
    await db
      .insert(flows)
      .values({ ...flow, createdAt: sql`DEFAULT` })
      .onConflictDoNothing();
    const [kept] = await db.select().from(flows).where(eq(flows.id, flow.id));
    if (!kept) throw new Error(`the flow ${flow.id} was stored, but is not there`);
    if (publisherId !== null) {
      await db
        .insert(flowPublishers)
        .values({ flowId: kept.id, organizationId: publisherId })
        .onConflictDoNothing();
    }
    return kept;
  },
  async names(organizationId) {
    const rows = await db
      .selectDistinct({ name: flows.name })
      .from(flows)
      .innerJoin(flowPublishers, eq(flowPublishers.flowId, flows.id))
      .where(and(eq(flowPublishers.organizationId, organizationId), eq(flows.engine, 'EMBEDDED')))
      .limit(MAX_NAMES);
    return new Set(rows.map(({ name }) => name));
  },
  async findByName(organizationId, name) {
    const [row] = await db
      .select({ id: flows.id })
      .from(flows)
      .innerJoin(flowPublishers, eq(flowPublishers.flowId, flows.id))
      .where(
        and(
          eq(flowPublishers.organizationId, organizationId),
          eq(flows.name, name),
          eq(flows.engine, 'EMBEDDED'),
        ),
      )
      .orderBy(desc(flows.createdAt), desc(flows.id))
      .limit(1);
    return row?.id;
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

/** The organizations that publish each flow. */
export async function loadFlowPublishers(db: Db, ids: readonly string[]): Promise<Map<string, string[]>> {
  const rows = await db
    .select()
    .from(flowPublishers)
    .where(inArray(flowPublishers.flowId, [...ids]));
  return new Map(
    ids.map((id) => [id, rows.filter(({ flowId }) => flowId === id).map((row) => row.organizationId)]),
  );
}
