import { sql } from 'drizzle-orm';
import type { Db } from '#common/database/database.ts';

/** How much of its limits an instance has used up. */
export interface RunUsage {
  instance: string;
  today: number;
  thisMinute: number;
  open: number;
}

/** Of each of many instances, from the index of their newest runs; counted as the limits count. */
export async function readRunUsage(db: Db, instanceIds: readonly string[]): Promise<RunUsage[]> {
  const { rows } = await db.execute<RunUsage & Record<string, unknown>>(sql`
    SELECT asked.id AS instance, used.today, used.this_minute AS "thisMinute", used.open
    FROM unnest(${sql.param([...instanceIds])}::uuid[]) AS asked (id)
    CROSS JOIN LATERAL (
      SELECT count(*)::int AS today,
        count(*) FILTER (WHERE created_at > now() - interval '1 minute')::int AS this_minute,
        count(*) FILTER (WHERE state IN ('QUEUED', 'RUNNING'))::int AS open
      FROM runs WHERE instance_id = asked.id AND created_at > now() - interval '1 day') AS used`);
  return rows;
}
