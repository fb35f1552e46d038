import { and, asc, desc, eq, isNull, sql } from 'drizzle-orm';
import { boolean, integer, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import type { Db } from '#common/database/database.ts';
import { derivedId } from '#common/ids.ts';
import { enqueue } from '#common/jobs/enqueue.ts';
import type { Secrets } from '#common/secrets/secrets.ts';
import type { DueDelivery, WebhookStore } from '../domain/webhooks/ports.ts';
import { MAX_UNDER_WAY, type WebhookDelivery, type WebhookEvent } from '../domain/webhooks/webhook.ts';

const at = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

const endpoints = pgTable('webhook_endpoints', {
  id: uuid().primaryKey(),
  organizationId: uuid('organization_id').notNull(),
  url: text().notNull(),
  events: text().array().$type<WebhookEvent[]>().notNull(),
  sealedSecret: text('sealed_secret').notNull(),
  isEnabled: boolean('is_enabled').notNull(),
  createdAt: at('created_at').notNull(),
  deletedAt: at('deleted_at'),
});

const deliveries = pgTable('webhook_deliveries', {
  id: uuid().primaryKey(),
  endpointId: uuid('endpoint_id').notNull(),
  event: text().$type<WebhookEvent>().notNull(),
  payload: jsonb().$type<unknown>().notNull(),
  state: text().$type<WebhookDelivery['state']>().notNull(),
  attempts: integer().notNull(),
  lastStatus: integer('last_status'),
  lastFailure: text('last_failure'),
  nextAttemptAt: at('next_attempt_at'),
  createdAt: at('created_at').notNull(),
});

const ownerOf = (id: string): string => `webhook endpoint ${id}`;
const opened = (row: Omit<DueDelivery, 'secret'>, secret: string): DueDelivery =>
  Object.assign(row, { secret });

/** Endpoints that were turned off, of which their organizations are told by mail. */
export const DISABLED_ENDPOINT_QUEUE = 'webhook-disabled';
export interface DisabledEndpointJob {
  endpoint: string;
  failure: string;
}

/** Longer than a try takes: then another process tries again. */
const LEASE_SECONDS = 30;

/** Endpoints and the outbox of what they are told. */
export const createWebhookStore = (db: Db, secrets: Secrets): WebhookStore => ({
  async find(id) {
    const [row] = await db
      .select()
      .from(endpoints)
      .where(and(eq(endpoints.id, id), isNull(endpoints.deletedAt)));
    return row;
  },
  endpointsOf: (organizationId) =>
    db
      .select()
      .from(endpoints)
      .where(and(eq(endpoints.organizationId, organizationId), isNull(endpoints.deletedAt)))
      .orderBy(asc(endpoints.createdAt), asc(endpoints.id))
      .limit(100),
  async insert(endpoint, secret) {
    const sealedSecret = await secrets.seal(secret, ownerOf(endpoint.id));
    await db.insert(endpoints).values({ ...endpoint, sealedSecret, createdAt: sql`DEFAULT` });
  },
  async update(id, values) {
    await db.update(endpoints).set(values).where(eq(endpoints.id, id));
    // What waited for one that was off is due.
    await db.execute(sql`SELECT pg_notify('webhooks_due', '')`);
  },
  async delete(id) {
    await db
      .update(endpoints)
      .set({ deletedAt: sql`now()`, isEnabled: false })
      .where(eq(endpoints.id, id));
  },
  deliveries: (endpointId, first) =>
    db
      .select()
      .from(deliveries)
      .where(eq(deliveries.endpointId, endpointId))
      .orderBy(desc(deliveries.createdAt), desc(deliveries.id))
      .limit(first),
  async findDelivery(id) {
    const [row] = await db.select().from(deliveries).where(eq(deliveries.id, id));
    return row;
  },
  async redeliver(id) {
    await db
      .update(deliveries)
      .set({ state: 'PENDING', attempts: 0, nextAttemptAt: sql`now()`, createdAt: sql`now()` })
      .where(eq(deliveries.id, id));
    await db.execute(sql`SELECT pg_notify('webhooks_due', '')`);
  },
  async raise(id, organizationId, event, payload) {
    const { rows } = await db.execute<{ id: string }>(sql`
      SELECT id FROM webhook_endpoints WHERE organization_id = ${organizationId} AND is_enabled AND deleted_at IS NULL
        AND ${event} = ANY(events)`);
    if (rows.length === 0) return;
    const told = rows.map((endpoint) => ({
      id: derivedId('webhook event', id, endpoint.id),
      endpointId: endpoint.id,
      event,
      payload,
      state: sql`DEFAULT`,
      attempts: sql`DEFAULT`,
      nextAttemptAt: sql`DEFAULT`,
      createdAt: sql`DEFAULT`,
    }));
    await db.insert(deliveries).values(told).onConflictDoNothing();
    await db.execute(sql`SELECT pg_notify('webhooks_due', '')`);
  },
  async takeDue(limit, underWay) {
    // Deliveries to endpoints that are off wait until they are on again, and are not looked at.
    const { rows } = await db.execute<
      Omit<DueDelivery, 'secret'> & { sealed: string } & Record<string, unknown>
    >(sql`
      UPDATE webhook_deliveries d SET attempts = attempts + 1, next_attempt_at = now() + ${LEASE_SECONDS} * interval '1 second'
      FROM webhook_endpoints e
      WHERE e.id = d.endpoint_id AND d.id = ANY(ARRAY(
        SELECT due.id FROM webhook_endpoints o
        LEFT JOIN unnest(${sql.param([...underWay.keys()])}::uuid[], ${sql.param([...underWay.values()])}::integer[])
          AS sending (endpoint_id, count) ON sending.endpoint_id = o.id
        CROSS JOIN LATERAL (
          SELECT id FROM webhook_deliveries
          WHERE endpoint_id = o.id AND state = 'PENDING' AND next_attempt_at <= now()
          ORDER BY next_attempt_at LIMIT greatest(${MAX_UNDER_WAY} - coalesce(sending.count, 0), 0)) AS first
        JOIN webhook_deliveries due ON due.id = first.id
        WHERE o.is_enabled
          AND due.state = 'PENDING' AND due.next_attempt_at <= now()
        -- What was never tried goes before what failed before.
        ORDER BY due.attempts > 0, due.next_attempt_at LIMIT ${limit} FOR UPDATE OF due SKIP LOCKED))
      RETURNING d.id, d.endpoint_id AS "endpointId", e.url, e.sealed_secret AS sealed, d.payload, d.attempts,
        (extract(epoch FROM now() - d.created_at) * 1000)::float8 AS "ageMs"`);
    return Promise.all(
      rows.map(async ({ sealed, ...row }) =>
        opened(row, await secrets.open(sealed, ownerOf(row.endpointId))),
      ),
    );
  },
  async nextDueInMs() {
    const { rows } = await db.execute<{ due: number | null }>(sql`
      SELECT (extract(epoch FROM min(d.next_attempt_at) - now()) * 1000)::float8 AS due
      FROM webhook_deliveries d JOIN webhook_endpoints e ON e.id = d.endpoint_id WHERE d.state = 'PENDING' AND e.is_enabled`);
    const due = rows[0]?.due;
    return due == null ? null : Math.max(0, due);
  },
  async delivered(id, status) {
    await db
      .update(deliveries)
      .set({ state: 'DELIVERED', lastStatus: status, lastFailure: null, nextAttemptAt: null })
      .where(eq(deliveries.id, id));
  },
  async failed(id, { status, message }, pauseMs) {
    await db
      .update(deliveries)
      .set({
        lastStatus: status,
        lastFailure: message,
        nextAttemptAt: sql`now() + ${pauseMs} * interval '1 millisecond'`,
      })
      .where(and(eq(deliveries.id, id), eq(deliveries.state, 'PENDING')));
  },
  giveUp: (id, { status, message }) =>
    db.transaction(async (tx) => {
      const [row] = await tx
        .update(deliveries)
        .set({ state: 'GIVEN_UP', lastStatus: status, lastFailure: message, nextAttemptAt: null })
        .where(eq(deliveries.id, id))
        .returning();
      if (!row) return;
      const { rowCount } = await tx.execute(sql`
        UPDATE webhook_endpoints SET is_enabled = false
        WHERE id = ${row.endpointId} AND is_enabled AND NOT EXISTS (
          SELECT FROM webhook_deliveries
          WHERE endpoint_id = ${row.endpointId} AND state = 'DELIVERED' AND created_at >= ${row.createdAt.toISOString()}::timestamptz)`);
      if (rowCount === 0) return;
      // Turned on again it may be turned off again, and that is told again.
      const payload: DisabledEndpointJob = { endpoint: row.endpointId, failure: message };
      await enqueue(tx, { queue: DISABLED_ENDPOINT_QUEUE, key: row.id, payload });
    }),
});
