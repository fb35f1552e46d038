import { sql } from 'drizzle-orm';
import type { Db } from '#common/database/database.ts';

/** What each of these sellers gives from now on, of its own or as all that have none of their own. */
export async function readCommissions(
  db: Db,
  sellers: string[],
): Promise<{ seller: string; percent: string }[]> {
  const { rows } = await db.execute<{ seller: string; percent: string }>(sql`
    SELECT seller, trim_scale(commission_millionths(seller)::numeric / 10000)::text AS percent
    FROM unnest(${sql.param(sellers)}::uuid[]) AS seller`);
  return rows;
}
