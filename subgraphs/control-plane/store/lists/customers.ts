import { sql } from 'drizzle-orm';
import type { Executor } from '#common/database/database.ts';
import { createChildPages, type ChildPages } from './child-pages.ts';

/** An organization that has bought or tried what another one publishes. */
export interface Customer {
  /** The organization's. */
  id: string;
  publisherId: string;
  instances: number;
  since: Date;
}

/** Customers of each of many publishers, newest organizations first. */
export const customerPages = (db: Executor): ChildPages<null, Customer> =>
  createChildPages({
    async rows(publisherIds, _filter, page) {
      const { after, before, limit, direction } = page;
      const backwards = direction === 'backward';
      const { rows } = await db.execute<{
        id: string;
        publisherId: string;
        instances: number;
        since: Date;
      }>(sql`
        SELECT customer.*, publishers.id AS "publisherId" FROM unnest(${sql.param(publisherIds)}::uuid[]) AS publishers (id)
        CROSS JOIN LATERAL (
          SELECT i.organization_id AS id, count(*)::int AS instances, min(i.created_at) AS since
          FROM instances i JOIN offerings o ON o.id = i.offering_id
          WHERE o.publisher_id = publishers.id
            AND (${after?.[0] ?? null}::uuid IS NULL OR i.organization_id < ${after?.[0] ?? null}::uuid)
            AND (${before?.[0] ?? null}::uuid IS NULL OR i.organization_id > ${before?.[0] ?? null}::uuid)
          GROUP BY i.organization_id
          ORDER BY i.organization_id ${backwards ? sql`ASC` : sql`DESC`} LIMIT ${limit + 1}) AS customer
        ORDER BY customer.id ${backwards ? sql`ASC` : sql`DESC`}`);
      for (const row of rows) row.since = new Date(row.since);
      return rows;
    },
    async counts(publisherIds) {
      const { rows } = await db.execute<{ parentId: string; count: number }>(sql`
        SELECT o.publisher_id AS "parentId", count(DISTINCT i.organization_id)::int AS count
        FROM offerings o JOIN instances i ON i.offering_id = o.id
        WHERE o.publisher_id = ANY(${sql.param(publisherIds)}::uuid[]) GROUP BY o.publisher_id`);
      return rows;
    },
    parentOf: ({ publisherId }) => publisherId,
  });
