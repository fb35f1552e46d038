import { bigint, date, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import type { AuditActorKind, AuditOutcome } from '#common/audit/audit-event.ts';

export const auditEvents = pgTable('audit_events', {
  sequence: bigint('sequence', { mode: 'number' }).primaryKey(),
  day: date('day').notNull(),
  id: uuid('id').notNull(),
  at: timestamp('at', { withTimezone: true, precision: 3, mode: 'date' }).notNull(),
  actorKind: text('actor_kind').$type<AuditActorKind>().notNull(),
  actorId: text('actor_id').notNull(),
  actorEmail: text('actor_email'),
  action: text('action').notNull(),
  subgraph: text('subgraph').notNull(),
  organizationId: uuid('organization_id'),
  targetType: text('target_type'),
  targetId: text('target_id'),
  outcome: text('outcome').$type<AuditOutcome>().notNull(),
  codes: text('codes').array().notNull(),
  arguments: jsonb('arguments').notNull(),
  requestId: text('request_id').notNull(),
  hash: text('hash').notNull(),
});
