import { and, eq, sql } from 'drizzle-orm';
import type { Executor } from '#common/database/database.ts';
import type { CallerIdStore } from '../domain/caller-ids.ts';
import { only } from './rows.ts';
import { callerIds } from './tables.ts';

export const createCallerIdStore = (db: Executor): CallerIdStore => ({
  async take(id, kind, content) {
    const made = await db
      .insert(callerIds)
      .values({ id, kind, content })
      .onConflictDoNothing()
      .returning({ id: callerIds.id });
    if (made.length > 0) return 'new';
    // jsonb compares by meaning: the order of keys does not count.
    const same = sql<boolean>`${callerIds.kind} = ${kind} AND ${callerIds.content} = ${JSON.stringify(content)}::jsonb`;
    const rows = await db.select({ same }).from(callerIds).where(eq(callerIds.id, id));
    return only(rows)?.same ? 'same' : 'other';
  },
  async asked(id, kind) {
    const rows = await db
      .select({ content: callerIds.content })
      .from(callerIds)
      .where(and(eq(callerIds.id, id), eq(callerIds.kind, kind)));
    return only(rows)?.content;
  },
});
