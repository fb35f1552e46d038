import { and, desc, eq } from 'drizzle-orm';
import type { Db } from '#common/database/database.ts';
import type { SessionHistory } from '../../domain/run/ports.ts';
import { sessionMessages } from '../tables.ts';

export const createSessionHistory = (db: Db): SessionHistory => ({
  async newest(instanceId, session, limit) {
    const rows = await db
      .select({ sender: sessionMessages.sender, text: sessionMessages.text })
      .from(sessionMessages)
      .where(and(eq(sessionMessages.instanceId, instanceId), eq(sessionMessages.session, session)))
      .orderBy(desc(sessionMessages.id))
      .limit(limit);
    return rows.toReversed();
  },
});
