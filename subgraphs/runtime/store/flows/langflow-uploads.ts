import { and, eq } from 'drizzle-orm';
import type { Db } from '#common/database/database.ts';
import type { FlowUploads } from '../../services/langflow/uploads.ts';
import { langflowFlows } from '../tables.ts';

export const createFlowUploads = (db: Db): FlowUploads => {
  const find: FlowUploads['find'] = async (server, flowId) => {
    const [row] = await db
      .select({ id: langflowFlows.id })
      .from(langflowFlows)
      .where(and(eq(langflowFlows.server, server), eq(langflowFlows.flowId, flowId)));
    return row?.id;
  };
  return {
    find,
    async keep(server, flowId, id, instead) {
      const insertion = db.insert(langflowFlows).values({ server, flowId, id });
      await (instead === undefined
        ? insertion.onConflictDoNothing()
        : insertion.onConflictDoUpdate({
            target: [langflowFlows.server, langflowFlows.flowId],
            set: { id },
            setWhere: eq(langflowFlows.id, instead),
          }));
      return (await find(server, flowId)) ?? id;
    },
  };
};
